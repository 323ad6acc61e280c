import { distance } from 'fastest-levenshtein';
import type { LayerFile, LayerPage } from './layer.ts';
import { sameOf, tokensOf, type Token } from './tokens.ts';
import { split, stem, weighty } from './words.ts';

/** How much a word counts by where it stands. What readers call a page counts almost as much as its title. */
const fields = { title: 4, words: 3.5, headings: 1.5, summary: 2, note: 2 } as const;
type Field = keyof typeof fields;

/** What a token is worth beside a word itself: a pair of neighbors, and another word for the same. */
const worth: Record<Token['kind'], number> = { word: 1, pair: 0.5, same: 0.7 };

/** Saturation and length, as in BM25F (Robertson and Zaragoza, 2009): the fifth mention says little, and a word among many says less. */
const saturation = 1.2;
const byLength = 0.5;
/** What a phrase counts that is nearly the whole question. */
const nearness = 6;
const endings = 6;

/** One thing that a page may have, what it counts, and which words of the question it answers. */
interface Clue {
  readonly text: string;
  readonly weight: number;
  readonly at: readonly number[];
}

/** How well a page fits, and how much of each word of the question it answers (0 to 1). */
export interface Fit {
  readonly score: number;
  readonly answered: readonly number[];
}

/** The first layer: what is known of every page by its title, headings and everyday words. */
export interface Layer {
  readonly pages: ReadonlyMap<string, LayerPage>;
  /** True when some page has the word in another form, or as its beginning. */
  readonly knows: (word: string) => boolean;
  /** How much a word tells: more the fewer pages have it; undefined when none has. */
  readonly weight: (word: string) => number | undefined;
  /** The known word that an unknown one was probably meant to be. */
  readonly nearest: (word: string) => string | undefined;
  /** The pages that fit the words, by id. The last word may be the beginning of a longer one. */
  readonly fits: (words: readonly string[]) => Map<string, Fit>;
}

const textsOf = (page: LayerPage): [Field, readonly string[]][] => [
  ['title', [page.title]],
  ['words', page.words],
  ['headings', page.headings],
  ['summary', [page.summary]],
  ['note', [`${page.kind}. ${page.note}`]],
];

/** Makes the file of the first layer ready to be asked. */
export function openLayer({ pages, same: groups }: LayerFile): Layer {
  const same = sameOf(groups);
  const postings = new Map<string, Map<number, number>>();
  const spelled = new Map<string, number>();
  const phrases: Set<string>[][] = [];
  const read = pages.map((page) => textsOf(page).map(([field, texts]) => ({ field, texts: texts.map((text) => weighty(split(text))) })));
  const average = lengths(read);
  read.forEach((texts, number) => {
    phrases[number] = texts.filter(({ field }) => field === 'title' || field === 'words' || field === 'headings').flatMap((text) => text.texts.map((words) => new Set(words.map(stem))));
    for (const { field, texts: entries } of texts) {
      const length = entries.reduce((sum, words) => sum + words.length, 0);
      const share = fields[field] / (1 - byLength + (byLength * length) / average[field]);
      for (const words of entries) {
        for (const word of words) spelled.set(word, (spelled.get(word) ?? 0) + 1);
        for (const { text } of tokensOf(words, same)) {
          const found = postings.get(text) ?? new Map<number, number>();
          postings.set(text, found.set(number, (found.get(number) ?? 0) + share));
        }
      }
    }
  });

  const rarity = (text: string) => {
    const count = postings.get(text)?.size ?? 0;
    return Math.log(1 + (pages.length - count + 0.5) / (count + 0.5));
  };
  const longer = (start: string) => [...spelled.keys()].filter((word) => word.startsWith(start) && word !== start).sort((a, b) => (spelled.get(b) ?? 0) - (spelled.get(a) ?? 0));
  const has = (word: string) => postings.has(stem(word));

  function cluesFor(words: readonly string[]): Clue[] {
    const clues = tokensOf(words, same).map(({ text, kind, at }) => ({ text, at, weight: worth[kind] }));
    const last = words.at(-1);
    if (last !== undefined && last.length > 1 && !has(last))
      for (const text of new Set(longer(last).slice(0, endings).map(stem))) clues.push({ text, at: [words.length - 1], weight: 0.8 });
    return clues;
  }

  function fits(words: readonly string[]): Map<string, Fit> {
    const found = new Map<number, { score: number; answered: number[] }>();
    for (const { text, weight, at } of cluesFor(words)) {
      for (const [number, count] of postings.get(text) ?? []) {
        const fit = found.get(number) ?? { score: 0, answered: words.map(() => 0) };
        fit.score += weight * rarity(text) * (count / (saturation + count));
        for (const place of at) fit.answered[place] = 1;
        found.set(number, fit);
      }
    }
    const asked = new Set(words.map(stem));
    for (const [number, fit] of found) fit.score += nearness * nearestPhrase(asked, phrases[number] ?? [], rarity);
    return new Map([...found].map(([number, fit]) => [pages[number]?.id ?? '', fit]));
  }

  return {
    pages: new Map(pages.map((page) => [page.id, page])),
    knows: (word) => has(word) || longer(word).length > 0,
    weight: (word) => (has(word) ? rarity(stem(word)) : undefined),
    nearest: (word) => nearestWord(word, spelled),
    fits,
  };
}

/** How many words each field has, on average over the pages. */
function lengths(read: readonly { field: Field; texts: string[][] }[][]): Record<Field, number> {
  const sum: Record<Field, number> = { title: 0, words: 0, headings: 0, summary: 0, note: 0 };
  for (const { field, texts } of read.flat()) sum[field] += texts.flat().length;
  return Object.fromEntries(Object.entries(sum).map(([field, count]) => [field, Math.max(1, count / read.length)])) as Record<Field, number>;
}

/** How much of the question and of the nearest phrase is the same, weighed by how much each word tells: 1 when they are equal. */
function nearestPhrase(asked: ReadonlySet<string>, phrases: readonly ReadonlySet<string>[], rarity: (text: string) => number): number {
  const total = [...asked].reduce((sum, text) => sum + rarity(text), 0);
  let best = 0;
  for (const phrase of phrases) {
    let both = 0;
    let only = 0;
    for (const text of phrase) {
      if (asked.has(text)) both += rarity(text);
      else only += rarity(text);
    }
    if (both > 0) best = Math.max(best, both / (total + only));
  }
  return best * best;
}

/** Short words change their meaning with one letter; a long one may have two wrong. */
const wrongLetters = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** The spelling with the fewest steps to the word, and of those the most frequent; a swap of two neighbors is one step. */
function nearestWord(word: string, spelled: ReadonlyMap<string, number>): string | undefined {
  const most = wrongLetters(word);
  let best: { word: string; steps: number; count: number } | undefined;
  for (const [other, count] of spelled) {
    if (Math.abs(other.length - word.length) > most || other.length < 4) continue;
    const steps = isSwap(word, other) ? 1 : distance(word, other);
    if (steps <= most && (!best || steps < best.steps || (steps === best.steps && count > best.count))) best = { word: other, steps, count };
  }
  return best?.word;
}

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return at >= 0 && one === `${other.slice(0, at)}${other[at + 1] ?? ''}${other[at] ?? ''}${other.slice(at + 2)}`;
}
