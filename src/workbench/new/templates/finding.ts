import { write, yaml, type Kind } from './kind.ts';

const families = (authors: unknown) => (authors as string[]).map((author) => author.split(',')[0] ?? author);

function shortOf(authors: unknown, year: unknown): string {
  const [first = '', second, ...more] = families(authors);
  return `${first}${more.length > 0 ? ' and others' : second === undefined ? '' : ` and ${second}`}, ${String(year)}`;
}

/** One research finding that pages can cite. */
export const finding: Kind = {
  collection: 'evidence',
  asks: ['title', 'authors', 'year', 'source', 'kind', 'strength'],
  may: ['doi', 'finding', 'limits'],
  named: ({ authors, year }) => `${families(authors)[0] ?? ''} ${String(year)}`,
  says: 'one finding of research, to be cited',
  files: (id, { title, authors, year, source, doi, kind, strength, finding: says, limits }) => [
    {
      path: `content/evidence/${id}.yaml`,
      text: yaml({
        short: shortOf(authors, year),
        authors,
        year,
        title,
        source,
        doi,
        kind,
        finding: says ?? write('what it says, in our words.'),
        limits: limits ?? write('what it cannot say.'),
        strength,
      }),
    },
  ],
};
