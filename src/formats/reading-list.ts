import type { Cited } from '../domain/cited.ts';
import type { KeptEntry } from '../domain/reading-list.ts';
import { escaped } from './bibtex.ts';
import { toCsv as table } from './csv.ts';
import { heading, inline } from './markdown-escape.ts';

/** An entry of a reader's list with what the catalogue knows of it. Nothing is known of one that has left the catalogue. */
export interface Listed extends KeptEntry {
  readonly cited?: Cited | undefined;
  /** The full address of its page. */
  readonly page?: string | undefined;
}

type Known = Listed & { readonly cited: Cited };
const known = (listed: readonly Listed[]) => listed.filter((entry): entry is Known => entry.cited !== undefined);
const oneLine = (text: string) =>
  text
    .trim()
    .split(/\s*[\n\r\u2028\u2029]\s*/)
    .join(' / ')
    .replace(/[\s\p{Cc}]+/gu, ' ');

/** BibTeX, with notes as `annote`. What has left the catalogue is not in it. */
export const toBibtex = (listed: readonly Listed[]): string =>
  known(listed)
    .map(({ cited, note }) =>
      note.trim() ? cited.bibtex.trimEnd().replace(/,?\s*\}$/, () => `,\n\tannote = {${escaped(note.trim())}},\n}`) : cited.bibtex.trimEnd(),
    )
    .map((entry) => `${entry}\n`)
    .join('\n');

/** RIS, with notes as `N1`. A field is one line there: the lines of a note are set apart by strokes. */
export const toRis = (listed: readonly Listed[]): string =>
  known(listed)
    .map(({ cited, note }) => (note.trim() ? cited.ris.replace(/^ER {2}-/m, () => `N1  - ${oneLine(note)}\r\nER  -`) : cited.ris))
    .join('');

/** CSL-JSON, with notes below what the catalogue says in `note`. */
export function toCslJson(listed: readonly Listed[]): string {
  const items = known(listed).map(({ cited: { csl }, note }) => ({
    ...csl,
    ...(note.trim() && { note: [csl['note'], note.trim()].filter((text) => typeof text === 'string').join('\n\n') }),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** A table: the columns of `/resources.csv`, then the reader's note. Of an entry that has left the catalogue there are its id, title, maker and note. */
export function toCsv(listed: readonly Listed[], _title: string, columns: readonly string[]): string {
  const left = ({ id, title, by }: Listed) => columns.map((column) => ({ id, title, creators: by })[column] ?? '');
  return table(
    [...columns, 'myNote'],
    listed.map((entry) => [...(entry.cited?.row ?? left(entry)), entry.note.trim()]),
  );
}

/** A numbered list in Markdown: the reference, the address of our page, and the note as a quotation. */
export function toMarkdown(listed: readonly Listed[], title: string): string {
  const items = listed.map(({ cited, title: name, by, page, note }, index) => {
    const number = `${index + 1}. `;
    const reference = inline(cited?.apa ?? [name, by].filter(Boolean).join('. '));
    const quoted = note.trim() && `> ${inline(note.trim()).replaceAll('\n', '\n> ')}`;
    return (
      number +
      [reference, page && `<${page}>`, quoted]
        .filter(Boolean)
        .join('\n\n')
        .replace(/\n(?=.)/g, `\n${' '.repeat(number.length)}`)
    );
  });
  return `${[heading(1, title), ...items].join('\n\n')}\n`;
}
