import { describe, mdx, write, type Kind } from './kind.ts';

const body = `## The situation

${write('who, where, and what was in the way')}

## The decision

${write('what had to be decided')}

<Pause question="What would you ask?">

${write('the choices, and what each would cost')}

</Pause>

## What happened

${write('what was done, and what came of it')}

## What the mentor did not do

${write('where the mentor stopped')}

## What you can take from this

- ${write('one thing to do, and one caution')}`;

/** A story: an illustrative composite, told up to a decision and then beyond it. */
export const caseStudy: Kind = {
  collection: 'case-studies',
  asks: ['title', 'name', 'person', 'obstacle'],
  may: ['who', 'mentor', 'related'],
  named: ({ name }) => String(name),
  says: 'a story, an illustrative composite',
  files: (id, { title, name, person, obstacle, who, mentor, related }, { today }) => [
    {
      path: `content/case-studies/${id}.mdx`,
      text: mdx(
        {
          title,
          description: describe,
          reviewed: today,
          name,
          person,
          who: who ?? write('age, trade and place in a few words'),
          mentor: mentor ?? write('who helped, in a few words'),
          obstacle,
          turns: [5, 3, 2, 4, 6],
          outcome: write('how it ended, in at most 40 words.'),
          related,
        },
        body,
      ),
    },
  ],
};
