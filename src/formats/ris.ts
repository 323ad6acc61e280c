import type { CslItem, CslName } from './csl.ts';

/** The tags of one record, TY among them, with one value or several. */
export type RisRecord = Readonly<Record<string, string | number | readonly string[]>>;

/** RIS cuts every name at its first comma, and knows no way to say that a name is one piece: a body goes without its commas there. */
const uncut = (name: CslName): CslName => ('literal' in name ? { literal: name.literal.replaceAll(',', '') } : name);

/** The item as a writer of RIS may take it. */
export const forRis = (item: CslItem): CslItem => (item.author ? { ...item, author: item.author.map(uncut) } : item);

/** `2026/3/9/` as the format wants it: `2026/03/09/`. */
const padded = (date: string) => date.replace(/\/(?=\d(?:\/|$))/g, '/0');

/** One tag as plugin-ris 0.8.2 has it, mended: the day of access stands in Y2 (not M1), pages in SP and EP, days and months have two digits. */
function mended(tag: string, value: string): [string, string][] {
  const [, first, last] = /^(\S+?)\s*[-–]+\s*(\S+)$/.exec(value) ?? [];
  if (tag === 'SP' && first !== undefined && last !== undefined)
    return [
      [tag, first],
      ['EP', last],
    ];
  if (tag === 'M1' && /^\d{4}\/\d*\/\d*\//.test(value)) return [['Y2', padded(value)]];
  return [[tag, ['DA', 'Y1', 'Y2'].includes(tag) ? padded(value) : value]];
}

/**
 * The record as text. plugin-ris would break its lines after 70 characters, also inside an address, and few readers put them together again.
 * Every line ends with CRLF, the last one too, so that records one after the other make a file.
 */
export function risText({ TY: type = 'GEN', ...tags }: RisRecord): string {
  const lines = Object.entries(tags).flatMap(([tag, values]) => [values].flat().flatMap((value) => mended(tag, String(value).replace(/\s+/g, ' '))));
  return [['TY', String(type)], ...lines, ['ER', '']].map(([tag = '', value = '']) => `${tag}  - ${value}\r\n`).join('');
}
