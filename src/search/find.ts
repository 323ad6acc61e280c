import type { Facts } from './facets.ts';
import type { Layer } from './first-layer.ts';
import { weightOf } from './kinds.ts';
import type { Ask, Hit, Page } from './pagefind.ts';
import { tuning } from './tuning.ts';
import { quotedOf, split, weighty, wordsOf } from './words.ts';

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

/** What is known of the pages beside their texts. */
export interface Known {
  /** The facets of each page, in the order of the lists. */
  readonly facts: Facts;
  /** Shows a page by its names, with the words marked. */
  readonly toPage: (id: string, words: readonly string[]) => Promise<Page>;
  /** False for pages of a kind that is not searched here. */
  readonly isWanted: (id: string) => boolean;
}

/** What is searched. */
export interface Search extends Known {
  readonly layer: Layer;
}

/** The words of a question as the search reads them: those that carry it, with what was typed wrong put right. */
interface Reading {
  readonly words: readonly string[];
  /** All of its words in order, the little ones too. */
  readonly whole: readonly string[];
  readonly missing: readonly string[];
  readonly meant: Answer['meant'];
}

/** Every page, kind by kind and what we could verify first: what there is to narrow when no words are typed. */
export function listed({ facts, toPage, isWanted }: Known): Answer {
  const ids = [...facts.keys()].filter(isWanted);
  return { found: ids.map((id) => ({ id, score: 0, data: () => toPage(id, []) })), missing: [], meant: [], some: false };
}

/**
 * Finds by names alone, at once. A word that they do not have may stand in a text, so it is passed over; `isAll` says that no texts will come, and
 * then it is put right.
 */
export function findFirst(search: Search, text: string, isAll = false): Answer {
  const { words, ...reading } = readWith(
    text,
    (word) => search.layer.knows(word),
    (word) => (isAll ? search.layer.nearest(word) : undefined),
  );
  const { meant, missing } = isAll ? reading : { meant: [], missing: [] };
  return answer(search, [], { words, whole: reading.whole, meant, missing });
}

/** Finds by the first layer and by every word of every text. */
export async function find(search: Search, ask: Ask, text: string): Promise<Answer> {
  const { layer, toPage, isWanted } = search;
  const exact = quotedOf(text);
  if (exact !== undefined) {
    const hits = (await ask(`"${exact}"`)).filter(({ id }) => isWanted(id));
    return {
      found: hits.map((hit) => ({ ...hit, data: () => shown(isEntry(search, hit) ? undefined : hit, () => toPage(hit.id, split(exact))) })),
      missing: [],
      meant: [],
      some: false,
    };
  }
  const reading = await read(layer, ask, text);
  const [together, ...perWord] = await Promise.all([reading.words.join(' '), ...reading.words].map(ask));
  return answer(search, perWord, reading, together);
}

/** A page with the words around what was found; without a network, by its names. */
const shown = (hit: Hit | undefined, known: () => Promise<Page>): Promise<Page> => hit?.data().catch(known) ?? known();

/** A resource is best told by its summary: its text is no file of the index (write-layer.ts). */
const isEntry = ({ facts }: Search, { id }: Hit): boolean => facts.get(id)?.type !== undefined;

async function read(layer: Layer, ask: Ask, text: string): Promise<Reading> {
  const words = weighty(wordsOf(text));
  const last = words.at(-1);
  const isKnown = async (word: string) =>
    layer.knows(word) || (await stands(ask, word)) || (word === last && !layer.nearest(word) && (await begins(ask, word)));
  const known = new Map(await Promise.all(words.map(async (word) => [word, await isKnown(word)] as const)));
  return readWith(text, (word) => known.get(word) === true, layer.nearest);
}

/** Reads a question: which words carry it, and what becomes of those that are not known. */
function readWith(text: string, isKnown: (word: string) => boolean, nearest: Layer['nearest']): Reading {
  const words = weighty(wordsOf(text));
  const strange = words.filter((word) => !isKnown(word));
  const right = new Map(strange.flatMap((word) => [nearest(word)].flatMap((by) => (by === undefined ? [] : [[word, by] as const]))));
  return {
    words: [...new Set(words.flatMap((word) => (strange.includes(word) ? (right.get(word) ?? []) : [word])))],
    whole: split(text).map((word) => right.get(word) ?? word),
    missing: strange.filter((word) => !right.has(word)),
    meant: [...right].map(([word, by]) => ({ word, by })),
  };
}

/** Joins what the first layer and the texts say about each page into one list. */
function answer({ layer, facts, toPage, isWanted }: Search, perWord: readonly (readonly Hit[])[], reading: Reading, together: readonly Hit[] = []): Answer {
  const { words, whole, missing, meant } = reading;
  const pages = new Map<string, { score: number; answered: number[]; near: number }>();
  const at = (id: string) => pages.get(id) ?? { score: 0, answered: words.map(() => 0), near: 0 };
  for (const [id, { score, answered }] of layer.fits(words)) pages.set(id, { score, answered: [...answered], near: 0 });
  for (const [id, nearness] of layer.near(whole)) {
    const page = at(id);
    pages.set(id, { ...page, score: page.score + tuning.nearness * nearness, near: Math.min(1, nearness) });
  }
  const weights = words.map((word, place) => layer.weight(word) ?? Math.log(1 + facts.size / (1 + (perWord[place]?.length ?? 0))));
  perWord.forEach((found, place) => {
    const most = Math.max(...found.map(({ score }) => score), 0) || 1;
    const weight = (tuning.inText * (weights[place] ?? 0) ** tuning.byRarity) / most / words.length ** tuning.byLength;
    for (const hit of found) {
      const page = at(hit.id);
      page.score += weight * hit.score;
      page.answered[place] = Math.max(page.answered[place] ?? 0, tuning.answeredInText);
      pages.set(hit.id, page);
    }
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const ranked = [...pages]
    .filter(([id]) => isWanted(id))
    .map(([id, { score, answered, near }]) => {
      const inWords = answered.reduce((sum, part, place) => sum + part * (weights[place] ?? 0), 0) / total;
      // A phrase that is nearly the question answers it, also where its words are little ones.
      const share = Math.max(inWords, near);
      const all = words.length > 0 && answered.every((part) => part > 0);
      return { id, share, all, score: score * (tuning.partly + (1 - tuning.partly) * inWords) * weightOf(facts.get(id)) };
    });
  const most = Math.max(0, ...ranked.map(({ share }) => share));
  // Words far from each other say little about a page: only those that stand together in its text come instead of its summary. A resource is best told by it: its text is no file of the index (write-layer.ts).
  const hits = new Map(together.filter(({ id }) => facts.get(id)?.type === undefined).map((hit) => [hit.id, hit]));
  const found = ranked
    .filter(({ share }) => share >= most * tuning.enough)
    .sort((a, b) => b.score - a.score)
    .map(({ id, score }): Found => ({ id, score, data: () => shown(hits.get(id), () => toPage(id, words)) }));
  return { found, missing, meant, some: found.length > 0 && !ranked.some(({ all }) => all) };
}

/** True when the word itself, in any form, stands in some text: only then an exact search finds it. */
const stands = async (ask: Ask, word: string): Promise<boolean> => (await ask(`"${word}"`)).length > 0;

const longestStub = 3;

/**
 * True when a longer word that starts with this one stands in some text, as while it is typed. Pagefind shortens a word that it does not know until
 * something fits, so that "aqx" finds every page with an "a": where it did, what it found is what the stub itself finds.
 * (pagefind_web/src/search.rs, find_word_extensions; a vocabulary of all texts would make this needless.)
 */
async function begins(ask: Ask, word: string): Promise<boolean> {
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
