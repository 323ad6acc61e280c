import type { LayerPage } from './layer.ts';
import { openPhrases } from './phrases.ts';
import { openShares } from './shares.ts';
import { nearestWord } from './spelling.ts';
import { sameOf, tokensOf, type Token } from './tokens.ts';
import { tuning } from './tuning.ts';
import { stem } from './words.ts';

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

/** A layer of the search: what is known of pages by their titles, headings and everyday words. */
export interface Layer {
  /** Makes further pages known. One that it has is passed over. */
  readonly add: (pages: readonly LayerPage[]) => void;
  /** True when some page has the word in another form, or as its beginning. */
  readonly knows: (word: string) => boolean;
  /** How much a word tells: more the fewer pages have it; undefined when none has. */
  readonly weight: (word: string) => number | undefined;
  /** The known word that an unknown one was probably meant to be. */
  readonly nearest: (word: string) => string | undefined;
  /** The pages that fit the words that carry a question, by id. The last word may be the beginning of a longer one. */
  readonly fits: (words: readonly string[]) => Map<string, Fit>;
  /** How near the nearest phrases of each page come to the whole question, little words too, by id: 1 and more when one is equal. */
  readonly near: (question: readonly string[]) => Map<string, number>;
}

const endings = 6;

/** Makes pages ready to be asked. Further ones can be added. */
export function openLayer({ pages: first, same: groups }: { pages: readonly LayerPage[]; same: readonly (readonly string[])[] }): Layer {
  const same = sameOf(groups);
  const pages: LayerPage[] = [];
  const postings = new Map<string, Map<number, number>>();
  const spelled = new Map<string, number>();
  const sharesOf = openShares(first, same);
  const phrases = openPhrases(same);
  const known = new Set<string>();
  function add(more: readonly LayerPage[]): void {
    for (const page of more) {
      if (known.has(page.id)) continue;
      known.add(page.id);
      const number = pages.push(page) - 1;
      for (const [text, share] of sharesOf(page, (word) => spelled.set(word, (spelled.get(word) ?? 0) + 1))) {
        const found = postings.get(text) ?? new Map<number, number>();
        postings.set(text, found.set(number, share));
      }
      phrases.add(number, [page.title, ...page.words, ...page.headings]);
    }
  }
  add(first);

  const rarity = (text: string) => {
    const count = postings.get(text)?.size ?? 0;
    return Math.log(1 + (pages.length - count + 0.5) / (count + 0.5));
  };
  const longer = (start: string) =>
    [...spelled.keys()].filter((word) => word.startsWith(start) && word !== start).sort((a, b) => (spelled.get(b) ?? 0) - (spelled.get(a) ?? 0));
  // A word that other words stand for is known, though no page has it: "kill myself" must never be taken for an error.
  const joined = new Set([...same.keys()].flatMap((phrase) => phrase.split(' ')));
  const has = (word: string) => postings.has(stem(word));

  function cluesFor(words: readonly string[]): Clue[] {
    const clues = tokensOf(words, same).map(({ text, kind, at }: Token) => ({ text, at, weight: tuning.tokens[kind] }));
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
        fit.score += weight * rarity(text) ** tuning.byRarity * (count / (tuning.saturation + count));
        for (const place of at) fit.answered[place] = 1;
        found.set(number, fit);
      }
    }
    return byId(found);
  }

  const byId = <T>(found: ReadonlyMap<number, T>) => new Map([...found].map(([number, value]) => [pages[number]?.id ?? '', value]));
  return {
    add,
    knows: (word) => has(word) || joined.has(stem(word)) || longer(word).length > 0,
    weight: (word) => (has(word) ? rarity(stem(word)) : undefined),
    nearest: (word) => nearestWord(word, spelled),
    fits,
    near: (question) => byId(phrases.near(question)),
  };
}
