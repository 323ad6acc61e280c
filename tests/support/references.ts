/** Files of references, read back by a library that did not write them (biblatex-csl-converter; citation-js writes). */
import { parse, parseRIS } from 'biblatex-csl-converter';

/** What a reference manager takes from one entry. */
export interface Read {
  id: string;
  type: string;
  title: string;
  /** Every name in one piece, given name first. */
  names: string[];
  year: string;
  isbn: string;
  url: string;
  publisher: string;
  note: string;
  /** The reader's own note in BibTeX, when there is one. */
  annote?: string;
}

/** The text in the parser's nested lists of pieces. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('');
  return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : '';
}

const nameOf = (name: Record<string, unknown>) =>
  'literal' in name ? textOf(name['literal']) : [textOf(name['given']), textOf(name['prefix']), textOf(name['family'])].filter(Boolean).join(' ');

interface Entry {
  entry_key: string;
  bib_type: string;
  fields: Record<string, unknown>;
  unexpected_fields?: Record<string, unknown>;
}

function read({ entry_key: id, bib_type: type, fields, unexpected_fields: others }: Entry): Read {
  const all = { ...others, ...fields };
  const names = Array.isArray(all['author']) ? (all['author'] as Record<string, unknown>[]).map(nameOf) : [];
  const isbn = textOf(all['isbn']) || textOf(all['issn']);
  return {
    id,
    type,
    title: textOf(all['title']),
    names,
    year: textOf(all['date']),
    isbn,
    url: textOf(all['url']),
    publisher: textOf(all['publisher']),
    note: textOf(all['note']),
    ...(all['annotation'] === undefined ? {} : { annote: textOf(all['annotation']) }),
  };
}

/** The entries of a BibTeX file. Throws when the parser finds a mistake. */
export function readBibtex(text: string): Read[] {
  const { entries, errors } = parse(text, { processUnexpected: true, processUnknown: true }) as unknown as { entries: Record<string, Entry>; errors: object[] };
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Object.values(entries).map(read);
}

/** The records of a RIS file. Throws when the parser finds a mistake. The parser makes ids of its own, so the ID stands in for them, in order. */
export function readRis(text: string): Read[] {
  const { entries, errors } = parseRIS(text) as unknown as { entries: Record<string, Entry>; errors: object[] };
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const ids = [...text.matchAll(/^ID {2}- (.*)\r$/gm)].map(([, id = '']) => id);
  return Object.values(entries).map((entry, index) => ({ ...read(entry), id: ids[index] ?? '' }));
}

/** Every line of a RIS file as tag and value. Throws at a line that is not one by the grammar: two signs, two spaces, a hyphen, a space, CRLF. */
export function risLines(text: string): [tag: string, value: string][] {
  const lines = text.split('\r\n');
  if (lines.pop() !== '') throw new Error('The last line has no end.');
  return lines.map((line) => {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`Not a line of RIS: ${line}`);
    return [tag, value];
  });
}
