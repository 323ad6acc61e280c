import { describe, write, yaml, type Kind } from './kind.ts';

const ticks = [
  { kind: 'tick', id: 'first', label: write('the first thing to tick.') },
  { kind: 'tick', id: 'second', label: write('the second thing to tick.') },
];
const questions = [
  { kind: 'short', id: 'first', label: write('a question with a short answer.') },
  { kind: 'long', id: 'second', label: write('a question that needs some lines.'), lines: 3 },
];

/** A list to tick, or a worksheet to fill in. */
export const checklist: Kind = {
  collection: 'checklists',
  asks: ['title', 'name', 'form'],
  may: ['obstacle', 'moment', 'who', 'minutes'],
  named: ({ name }) => String(name),
  says: 'something to tick or to fill in',
  files: (id, { title, name, form, obstacle, moment, who, minutes }, { today }) => [
    {
      path: `content/checklists/${id}.yaml`,
      text: yaml({
        title,
        name,
        description: describe,
        reviewed: today,
        form,
        obstacle,
        who,
        minutes,
        moment,
        sections: [{ id: 'part-1', title: write('the name of the part'), items: form === 'ticks' ? ticks : questions }],
      }),
    },
  ],
};
