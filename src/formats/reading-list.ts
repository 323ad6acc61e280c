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

/** RIS, with the reader's note before ours in `N1`: some programs read only one field of that name, and a field is one line. */
export const toRis = (listed: readonly Listed[]): string =>
  known(listed)
    .map(({ cited: { ris }, note }) => (note.trim() ? withNote(ris, oneLine(note)) : ris))
    .join('');

const withNote = (record: string, note: string): string =>
  /^N1 {2}- /m.test(record) ? record.replace(/^N1 {2}- /m, (tag) => `${tag}${note} / `) : record.replace(/^ER {2}-/m, (end) => `N1  - ${note}\r\n${end}`);

/** CSL-JSON, with the reader's note before ours in `note`. */
export function toCslJson(listed: readonly Listed[]): string {
  const items = known(listed).map(({ cited: { csl }, note }) => ({
    ...csl,
    ...(note.trim() && { note: [note.trim(), csl['note']].filter((text) => typeof text === 'string').join('\n\n') }),
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
