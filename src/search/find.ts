import type { Fit, Layer } from './first-layer.ts';
import { orderOf, weightOf } from './kinds.ts';
import type { LayerPage } from './layer.ts';
import type { Ask, Hit, Page } from './pagefind.ts';
import { isQuoted, weighty, wordsOf } from './words.ts';

/** A page that was found: what is known of it at once, and the words around what was found once the index has them. */
export interface Found {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Page>;
}

/** What was found, best first; which words no page has; the words that were probably meant; and whether no page has all of them. */
export interface Answer {
  readonly found: readonly Found[];
  readonly missing: readonly string[];
  readonly meant: readonly { readonly word: string; readonly by: string }[];
  readonly some: boolean;
}

/** Shows a page as the first layer knows it, with the words marked. */
export type ToPage = (id: string, words: readonly string[]) => Page;

/** What a mention in the text counts beside a place in the first layer, and how much of a word it answers. */
const inText = 2.2;
const answeredInText = 0.6;
/** Of the words of the best page, a page needs this share to be shown at all. */
const enough = 0.5;

/** The words of a question as the search reads them: those that carry it, with what was typed wrong put right. */
interface Reading {
  readonly words: readonly string[];
  readonly missing: readonly string[];
  readonly meant: Answer['meant'];
}

/** Every page, kind by kind and what we could verify first: what there is to narrow when no words are typed. */
export function listed(layer: Layer, toPage: ToPage): Answer {
  const place = ({ facts }: LayerPage) => orderOf(facts);
  const pages = [...layer.pages.values()].sort((a, b) => place(a) - place(b) || a.title.localeCompare(b.title, 'en'));
  return { found: pages.map(({ id }) => ({ id, score: 0, data: () => Promise.resolve(toPage(id, [])) })), missing: [], meant: [], some: false };
}

/** Finds by the first layer alone, at once. */
export function findFirst(layer: Layer, toPage: ToPage, text: string): Answer {
  const words = weighty(wordsOf(text));
  const right = words.flatMap((word) => (layer.knows(word) ? [word] : (layer.nearest(word) ?? [])));
  return answer(layer, layer.fits(right), [], { words: right, missing: [], meant: [] }, toPage);
}

/** Finds by the first layer and by every word of every text. */
export async function find(layer: Layer, toPage: ToPage, ask: Ask, text: string): Promise<Answer> {
  if (isQuoted(text)) return { found: (await ask(text.trim())).map(foundOf), missing: [], meant: [], some: false };
  const reading = await read(layer, ask, weighty(wordsOf(text)));
  const [together, ...perWord] = await Promise.all([reading.words.join(' '), ...reading.words].map(ask));
  return answer(layer, layer.fits(reading.words), perWord, reading, toPage, together);
}

const foundOf = (hit: Hit): Found => ({ id: hit.id, score: hit.score, data: () => hit.data() });

async function read(layer: Layer, ask: Ask, words: readonly string[]): Promise<Reading> {
  const known = await Promise.all(words.map((word) => layer.knows(word) || isKnown(ask, word)));
  const strange = words.filter((_, at) => !known[at]);
  const meant = strange.flatMap((word) => {
    const by = layer.nearest(word);
    return by === undefined ? [] : [{ word, by }];
  });
  const right = new Map(meant.map(({ word, by }) => [word, by]));
  return {
    words: [...new Set(words.flatMap((word, at) => (known[at] ? [word] : (right.get(word) ?? []))))],
    missing: strange.filter((word) => !right.has(word)),
    meant,
  };
}

/** Joins what the first layer and the texts say about each page into one list. */
function answer(layer: Layer, fits: ReadonlyMap<string, Fit>, perWord: readonly (readonly Hit[])[], reading: Reading, toPage: ToPage, together: readonly Hit[] = []): Answer {
  const hits = new Map<string, Hit>();
  const pages = new Map<string, { score: number; answered: number[] }>();
  for (const [id, { score, answered }] of fits) pages.set(id, { score, answered: [...answered] });
  const weights = reading.words.map((word, at) => layer.weight(word) ?? Math.log(1 + layer.pages.size / (1 + (perWord[at]?.length ?? 0))));
  perWord.forEach((found, at) => {
    const most = Math.max(...found.map(({ score }) => score), 0) || 1;
    for (const hit of found) {
      const page = pages.get(hit.id) ?? { score: 0, answered: reading.words.map(() => 0) };
      page.score += (inText * (weights[at] ?? 0) * hit.score) / most / reading.words.length ** 0.5;
      page.answered[at] = Math.max(page.answered[at] ?? 0, answeredInText);
      pages.set(hit.id, page);
    }
  });
  // Words far from each other say little about a page: only those that stand together in its text come instead of the summary.
  for (const hit of together) hits.set(hit.id, hit);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const ranked = [...pages].map(([id, { score, answered }]) => {
    const share = answered.reduce((sum, part, at) => sum + part * (weights[at] ?? 0), 0) / total;
    const { facts } = layer.pages.get(id) ?? {};
    return { id, share, whole: answered.every((part) => part > 0), score: score * (0.5 + share) * weightOf(facts) };
  });
  const most = Math.max(0, ...ranked.map(({ share }) => share));
  const found = ranked
    .filter(({ share }) => share >= most * enough)
    .sort((a, b) => b.score - a.score)
    .map(({ id, score }): Found => ({ id, score, data: () => hits.get(id)?.data() ?? Promise.resolve(toPage(id, reading.words)) }));
  return { found, missing: reading.missing, meant: reading.meant, some: found.length > 0 && !ranked.some(({ whole }) => whole) };
}

const longestStub = 3;

/**
 * True when a page has the word or a longer one that starts with it. Pagefind shortens a word that it does not know until something fits, so
 * that "aqx" finds every page with an "a": where it did, what it found is what the stub itself finds.
 * (pagefind_web/src/search.rs, find_word_extensions; a vocabulary of all texts would make this needless.)
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
