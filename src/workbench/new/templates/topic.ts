import { write, yaml, type Kind } from './kind.ts';

/** A list of words that things are filed under. */
export const topic: Kind = {
  collection: 'topics',
  asks: ['label', 'description'],
  may: [],
  named: ({ label }) => String(label),
  says: 'a list of words that things are filed under',
  files: (id, { label, description }) => [
    {
      path: `content/topics/${id}.yaml`,
      text: yaml({ label, description, terms: [{ id: 'first', label: 'First', description: write('what it stands for.') }] }),
    },
  ],
};
