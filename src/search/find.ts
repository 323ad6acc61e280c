import { merge } from './merge.ts';
import type { Ask, Hit } from './pagefind.ts';
import { isQuoted, weighty, wordsOf } from './query.ts';

/** What was found, best first; which words no page has; and whether pages with only some of the words were taken. */
export interface Answer {
  readonly found: readonly Hit[];
  readonly missing: readonly string[];
  readonly some: boolean;
}

/** Finds the pages for what the reader typed: those with all of the words that exist here, else those with the most of them. */
export async function find(ask: Ask, text: string): Promise<Answer> {
  const words = wordsOf(text);
  if (words.length === 0 || isQuoted(text)) return { found: await ask(words.length === 0 ? '' : text.trim()), missing: [], some: false };
  const known = await Promise.all(words.map((word) => isKnown(ask, word)));
  const missing = words.filter((_, at) => !known[at]);
  const kept = words.filter((_, at) => known[at]);
  const found = kept.length > 0 ? await ask(kept.join(' ')) : [];
  if (found.length > 0 || kept.length < 2) return { found, missing, some: false };
  return { found: merge(await Promise.all(weighty(kept).map(ask))), missing, some: true };
}

const longestStub = 3;

/**
 * True when a page has the word or a longer one that starts with it. Pagefind shortens a word that it does not know until something fits, so
 * that "aqx" finds every page with an "a": where it did, what it found is what the stub itself finds.
 * (pagefind_web/src/search.rs, find_word_extensions; a vocabulary of our own would make this needless.)
 */
async function isKnown(ask: Ask, word: string): Promise<boolean> {
  const found = await ask(word);
  if (found.length === 0) return false;
  const lengths = Array.from({ length: Math.min(longestStub, word.length - 1) }, (_, at) => at + 1);
  const stubs = await Promise.all(lengths.map((length) => ask(`"${word.slice(0, length)}"`)));
  return !stubs.some((stub) => isSame(found, stub));
}

/** An exact search tells one place on each page, or none for a word that only stands in what the page does not show. */
function isSame(found: readonly Hit[], stub: readonly Hit[]): boolean {
  const stubs = new Map(stub.map(({ id, words }) => [id, words[0]]));
  if (found.length !== stubs.size) return false;
  return found.every(({ id, words }) => {
    const place = stubs.get(id);
    return stubs.has(id) && (place === undefined || words.includes(place));
  });
}
