import { trustOwnScripts } from '../own-scripts.ts';
import type { IdsFile } from './layer.ts';

/** What is shown of a page. */
export interface Page {
  readonly url: string;
  /** Plain text in which `<mark>` surrounds what was found and `<` and `>` of the text itself are escaped. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A page that the index found. `words` are the places of the found words in its text. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<Page>;
}

/** The part of Pagefind's browser API that we use (1.5.2; its types are not in the package). */
export interface Pagefind {
  options(options: { excerptLength: number; ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  search(words: string): Promise<{ results: Hit[] }>;
}

/** Asks the index for the pages that have all of the words (as Pagefind sees it). */
export type Ask = (words: string) => Promise<readonly Hit[]>;

/** The index of all words of all texts. */
export interface Index {
  readonly ask: Ask;
}

/** The first layer knows names, everyday words and summaries better: here the texts count. */
const ranking = { metaWeights: { words: 1, summary: 0.5, kind: 0, note: 0.5 } };

/** Starts Pagefind from the address of its folder. Rejects when the index is missing or the browser will not run it. */
export async function openIndex(folder: string, ids: IdsFile): Promise<Index> {
  trustOwnScripts();
  return indexOf((await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind, ids);
}

/** The same, of a Pagefind that was started elsewhere. Pages come by our numbers, and each question is asked once. */
export async function indexOf(pagefind: Pagefind, { before, ids }: IdsFile): Promise<Index> {
  await pagefind.options({ excerptLength: 32, ranking });
  const numbers = new Map(ids.map((id, number) => [`${before}${id}`, `${number}`]));
  const named = (hit: Hit): Hit[] => {
    const id = numbers.get(hit.id);
    return id === undefined ? [] : [{ id, score: hit.score, words: hit.words, data: () => hit.data() }];
  };
  const asked = new Map<string, Promise<readonly Hit[]>>();
  const ask: Ask = (words) => {
    const answer = asked.get(words) ?? pagefind.search(words).then(({ results }) => results.flatMap(named));
    asked.set(words, answer);
    answer.catch(() => asked.delete(words));
    return answer;
  };
  return { ask };
}
