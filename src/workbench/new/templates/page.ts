import { describe, mdx, write, type Kind } from './kind.ts';

/** A page about the site itself. */
export const page: Kind = {
  collection: 'pages',
  asks: ['title', 'name'],
  may: [],
  named: ({ name }) => String(name),
  says: 'a page about the site itself',
  files: (id, { title, name }, { today }) => [
    {
      path: `content/pages/${id}.mdx`,
      text: mdx(
        { title, description: describe, reviewed: today, name },
        `${write('the answer')}\n\n## ${write('a question of a reader')}\n\n${write('its answer')}`,
      ),
    },
  ],
};
