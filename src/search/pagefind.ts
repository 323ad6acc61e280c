import type { Facts } from './facets.ts';
import type { Facet } from './query.ts';
import { rank } from './rank.ts';

/** What the index holds of a page, loaded when it is shown. */
export interface Page {
  readonly url: string;
  /** Plain text in which `<mark>` surrounds what was found and `<` and `>` of the text itself are escaped. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A page that was found. `words` are the places of the found words in its text. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<Page>;
}

/** One value of a facet, as the page offers it: its id and the label that the index holds. */
export interface Option {
  readonly facet: Facet;
  readonly id: string;
  readonly label: string;
}

/** The part of Pagefind's browser API that we use (1.5.2; its types are not in the package). */
interface Pagefind {
  options(options: { excerptLength: number; ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  search(words: string | null, options?: { filters?: Record<string, string>; sort?: Record<string, 'asc'> }): Promise<{ results: Hit[] }>;
  preload(words: string): Promise<void>;
}

/** Asks the index for the pages that have all of the words (as Pagefind sees it), or for all pages when there are none. */
export type Ask = (words: string) => Promise<readonly Hit[]>;

export interface Index {
  readonly ask: Ask;
  readonly preload: (words: string) => void;
  /** The facets of every page. */
  readonly facts: Facts;
}

/** What readers call a page weighs almost as much as its title; its kind finds it, but moves nothing up. */
const ranking = { metaWeights: { words: 3, summary: 1, kind: 0 } };

/** Starts Pagefind from the address of its folder. Rejects when the index is missing or the browser will not run it. */
export async function openIndex(folder: string, options: readonly Option[]): Promise<Index> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 32, ranking });
  const asked = new Map<string, Promise<readonly Hit[]>>();
  const facts = await readFacts(pagefind, options);
  const search = async (words: string) =>
    words ? rank((await pagefind.search(words)).results, facts) : (await pagefind.search(null, { sort: { title: 'asc' } })).results;
  const ask: Ask = (words) => {
    const answer = asked.get(words) ?? search(words);
    asked.set(words, answer);
    return answer;
  };
  return { ask, preload: (words) => void pagefind.preload(words), facts };
}

/** Which pages have which facet, asked once, so that any list of results can be narrowed and counted without the index. */
async function readFacts(pagefind: Pagefind, options: readonly Option[]): Promise<Facts> {
  const facts = new Map<string, Partial<Record<Facet, string[]>>>();
  const found = await Promise.all(options.map(({ facet, label }) => pagefind.search(null, { filters: { [facet]: label } })));
  options.forEach(({ facet, id }, at) => {
    for (const hit of found[at]?.results ?? []) {
      const page = facts.get(hit.id) ?? {};
      (page[facet] ??= []).push(id);
      facts.set(hit.id, page);
    }
  });
  return facts;
}
