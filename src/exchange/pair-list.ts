import Papa from 'papaparse';
import { cohortOf, type Cohort, type Line } from '../domain/cohort.ts';
import { LONGEST_LINE, MOST_CELLS, MOST_LINES, MOST_LINES_WITH_EMPTY, MOST_OF_PAIRS } from '../domain/limits.ts';

/** What a list of pairs turned out to be, or that it is more than a page can show. */
export type PairList = { is: 'read'; cohort: Cohort } | { is: 'too-large' | 'too-many' };

/** A quoted cell of an export may hold this many line breaks. A quote that is still open then was only a sign in a name. */
const MOST_BREAKS = 4;
const signs = ['\t', ';', ',', '|'];

/** Reads a list of pairs, as it was pasted or stood in a file. It never throws, and does no work for a list that it refuses. */
export function fromPairList(text: string): PairList {
  if (text.length > MOST_OF_PAIRS) return { is: 'too-large' };
  const rows = rowsOf(text);
  if (rows.length > MOST_LINES_WITH_EMPTY || rows.filter((row) => !isBare(row)).length > MOST_LINES) return { is: 'too-many' };
  const cohort = cohortOf(linesOf(text));
  return cohort.pairs.length > MOST_LINES ? { is: 'too-many' } : { is: 'read', cohort };
}

/** The lines of a list and the cells in them, whatever separates them. The number of a line is the one that an editor shows. */
export function linesOf(text: string): Line[] {
  const rows = rowsOf(text);
  const lines: Line[] = [];
  for (let index = 0; index < rows.length; index = lines.at(-1)?.last ?? rows.length) lines.push(lineAt(rows, index));
  return lines;
}

const rowsOf = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r]/);

/** True for rows that spreadsheets write by the thousand: nothing, or separators only. */
const isBare = (row: string): boolean => /^[\s,;|]*$/.test(row);

function lineAt(rows: readonly string[], index: number): Line {
  const line = soundLine(rows, index);
  return line.text.length > LONGEST_LINE || line.cells.length > MOST_CELLS ? { ...line, cells: [] } : line;
}

function soundLine(rows: readonly string[], index: number): Line {
  const first = rows[index] ?? '';
  if (isBare(first) || first.length > LONGEST_LINE) return { line: index + 1, last: index + 1, text: first, cells: [first] };
  const most = first.includes('"') ? MOST_BREAKS + 1 : 1;
  for (let length = 1; length <= most; length++) {
    const part = rows.slice(index, index + length);
    if (part.length < length || part.some((text) => text.trim() === '')) break;
    const text = part.join('\n');
    if (text.length > LONGEST_LINE) break;
    const cells = cellsOf(text);
    if (cells) return { line: index + 1, last: index + length, text, cells };
  }
  const sign = signs.find((candidate) => first.includes(candidate));
  return { line: index + 1, last: index + 1, text: first, cells: sign ? first.split(sign) : [first] };
}

/** The cells when the text is one sound record, with the first separator that makes sense of it. */
function cellsOf(text: string): string[] | undefined {
  // A blank before a quote would make it a sign like any other.
  const record = text.replace(/(^|[,;\t|]) +"/g, '$1"');
  const found = signs.filter((sign) => text.includes(sign)).map((delimiter) => Papa.parse<string[]>(record, { delimiter, newline: '\n' }));
  const sound = found.find(({ data, errors }) => errors.length === 0 && data.length === 1 && (data[0]?.length ?? 0) > 1);
  if (sound) return sound.data[0];
  const whole = /^\s*"((?:[^"]|"")*)"\s*$/.exec(text)?.[1];
  if (whole !== undefined) return [whole.replaceAll('""', '"')];
  return text.includes('"') || text.includes('\n') ? undefined : [text];
}
