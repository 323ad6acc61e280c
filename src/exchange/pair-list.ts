import Papa from 'papaparse';
import type { Line } from '../domain/cohort.ts';

/** A quoted cell of an export may hold this many line breaks. A quote that is still open then was only a sign in a name. */
const MOST_BREAKS = 4;
const signs = ['\t', ';', ',', '|'];

/** The lines of a list and the cells in them, whatever separates them. The number of a line is the one that an editor shows. */
export function linesOf(text: string): Line[] {
  const rows = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r]/);
  const lines: Line[] = [];
  for (let index = 0; index < rows.length; index = lines.at(-1)?.last ?? rows.length) lines.push(lineAt(rows, index));
  return lines;
}

function lineAt(rows: readonly string[], index: number): Line {
  const first = rows[index] ?? '';
  const most = first.includes('"') ? MOST_BREAKS + 1 : 1;
  for (let length = 1; length <= most; length++) {
    const part = rows.slice(index, index + length);
    if (part.length < length || part.some((text) => text.trim() === '')) break;
    const text = part.join('\n');
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
