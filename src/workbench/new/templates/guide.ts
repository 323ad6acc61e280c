import { describe, mdx, nextOrder, write, type Kind } from './kind.ts';

const body = `## The essentials

### ${write('the question of a reader')}

${write('the answer, in a few short paragraphs')}

<Say>

${write('words to say as they stand')}

</Say>

<Avoid>

${write('the one thing not to do, and why')}

</Avoid>

<Example title="Somebody in a trade">

${write('one example, with a number and a small surprise')}

</Example>

## If you have longer

### ${write('the next question')}

${write('the answer')}`;

/** A guide: one question about mentorship, answered. */
export const guide: Kind = {
  collection: 'mentorship',
  asks: ['title', 'name', 'stage'],
  may: ['checklist', 'related'],
  named: ({ name }) => String(name),
  says: 'one question about mentorship, answered',
  files: (id, { title, name, stage, checklist, related }, { shelf, today }) => [
    {
      path: `content/mentorship/${id}.mdx`,
      text: mdx(
        {
          title,
          description: describe,
          reviewed: today,
          name,
          stage,
          order: nextOrder(shelf, ({ collection, data }) => collection === 'mentorship' && (data as { stage?: unknown }).stage === stage),
          answer: write('the answer, before anything else, in at most 60 words.'),
          step: write('one small step that can be taken today.'),
          checklist,
          related,
        },
        body,
      ),
    },
  ],
};
