/** The facets that results can be narrowed by: the names of the filters in the index and of the keys in the address. */
export const facets = ['kind', 'obstacle', 'type', 'cost'] as const;
export type Facet = (typeof facets)[number];

/** What was chosen: the ids of each facet. None chosen means all. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** What the reader asks for: words, and what was chosen to narrow them. */
export interface Question {
  readonly words: string;
  readonly chosen: Chosen;
}

/** Reads a question from the address, where a facet with several values repeats its key. */
export function readQuestion(params: URLSearchParams): Question {
  const chosen = Object.fromEntries(facets.map((facet) => [facet, params.getAll(facet)])) as Record<Facet, string[]>;
  return { words: params.get('q') ?? '', chosen };
}

/** Writes a question as the end of an address: '' when nothing is asked, so that the plain address stays plain. */
export function writeQuestion({ words, chosen }: Question): string {
  const params = new URLSearchParams();
  if (words.trim()) params.append('q', words.trim().replace(/\s+/g, ' '));
  for (const facet of facets) for (const id of chosen[facet]) params.append(facet, id);
  return params.size > 0 ? `?${params}` : '';
}

/** Nothing narrows the results. */
export const nothingChosen: Chosen = { kind: [], obstacle: [], type: [], cost: [] };

/** True when anything narrows the results. */
export const isNarrowed = (chosen: Chosen): boolean => facets.some((facet) => chosen[facet].length > 0);

/** No reader types more; a pasted page must not become a hundred searches. */
const mostWords = 12;

/** The words of a question, each once, in small letters and without the signs around them. */
export function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return [...new Set(words.filter(Boolean))].slice(0, mostWords);
}

/** True for words in quotation marks, which must be found exactly as they stand. */
export const isQuoted = (text: string): boolean => /^\s*".+"\s*$/.test(text);

const little = new Set(
  `a about am an and are as at be been but by can do does for from get had has have how i if in into is it its just me my no not of on or our so
  than that the their them they this to too up us was we were what when where which who why will with would you your`.split(/\s+/),
);

/** The words that carry the question. A question of little words only keeps them all. */
export function weighty(words: readonly string[]): string[] {
  const kept = words.filter((word) => !little.has(word.replace('’', "'")));
  return kept.length > 0 ? kept : [...words];
}
