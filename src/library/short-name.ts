import type { Words } from '../words/words.ts';

/**
 * How a finding is named in a sentence in the language of these words. Findings are not translated; their names follow two patterns that every language has its own
 * word for: "Kram and Isabella, 1985" and "Eby and others, 2008". Any other name stays.
 */
export function shortName(short: string, { language, sources }: Words): string {
  const [, first, second, year] = /^(.+) and (.+), (\d{4})$/.exec(short) ?? [];
  if (first === undefined || second === undefined) return short;
  const names = second === 'others' ? sources.withOthers.replace('{name}', first) : new Intl.ListFormat(language).format([first, second]);
  return `${names}, ${year}`;
}
