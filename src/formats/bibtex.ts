import type { CslItem, CslName } from './csl.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Text that means the same in LaTeX. Letters with accents stay as they are: the file is UTF-8. */
export const escaped = (text: string) => text.replace(/[\\{}~^&%$#_]/g, (sign) => escapes[sign] ?? `\\${sign}`);

const nameOf = (name: CslName): CslName =>
  'literal' in name
    ? { literal: escaped(name.literal) }
    : { family: escaped(name.family), ...(name.given === undefined ? {} : { given: escaped(name.given) }) };

/**
 * The item as plugin-bibtex 0.8.2 may take it with `asciiOnly: false`. With `asciiOnly: true` it would escape by itself, but drop without a word
 * each letter that it has no command for.
 */
export function forBibtex(item: CslItem): CslItem {
  const texts = Object.entries(item).map(([field, value]) => [field, typeof value === 'string' && !verbatim.has(field) ? escaped(value) : (value as unknown)]);
  return { ...(Object.fromEntries(texts) as CslItem), ...(item.author && { author: item.author.map(nameOf) }) };
}

const verbatim = new Set(['id', 'type', 'URL', 'ISBN', 'language']);
