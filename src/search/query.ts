import { LONGEST_ID, LONGEST_QUESTION, MOST_CHOSEN } from '../domain/limits.ts';

/** The facets that results can be narrowed by: the names of the filters in the index and of the keys in the address. */
export const facets = ['kind', 'obstacle', 'audience', 'type', 'cost', 'status'] as const;
export type Facet = (typeof facets)[number];

/** What was chosen: the ids of each facet. None chosen means all. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** What the reader asks for: words, and what was chosen to narrow them. */
export interface Question {
  readonly words: string;
  readonly chosen: Chosen;
}

/** A question as long as it may be: a pasted page must not become an address. No character is cut in two. */
export const short = (words: string): string =>
  words
    .slice(0, LONGEST_QUESTION)
    .replace(/[\uD800-\uDBFF]$/, '')
    .toWellFormed();

/** Reads a question from the address, where a facet with several values repeats its key. */
export function readQuestion(params: URLSearchParams): Question {
  const chosen = Object.fromEntries(facets.map((facet) => [facet, idsIn(params.getAll(facet))])) as Record<Facet, string[]>;
  return { words: short(params.get('q') ?? ''), chosen };
}

const idsIn = (values: readonly string[]) => [...new Set(values.slice(0, MOST_CHOSEN))].filter(({ length }) => length <= LONGEST_ID);

/** Writes a question as the end of an address: '' when nothing is asked, so that the plain address stays plain. */
export function writeQuestion({ words, chosen }: Question): string {
  const params = new URLSearchParams();
  if (words.trim()) params.append('q', words.trim().replace(/\s+/g, ' '));
  for (const facet of facets) for (const id of chosen[facet]) params.append(facet, id);
  return params.size > 0 ? `?${params}` : '';
}

/** Nothing narrows the results. */
export const nothingChosen: Chosen = { kind: [], obstacle: [], audience: [], type: [], cost: [], status: [] };

/** True when anything narrows the results. */
export const isNarrowed = (chosen: Chosen): boolean => facets.some((facet) => chosen[facet].length > 0);
