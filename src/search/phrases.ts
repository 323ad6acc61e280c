import { isLittle, split, stem } from './words.ts';
import { tokensOf, type Same } from './tokens.ts';
import { tuning } from './tuning.ts';

type Vector = Map<string, number>;

/** So many phrases of a page are looked at. */
const most = 5;

/** Reads a phrase as weights of what it holds: its words, the little ones too (they tell "I can't" from "can I"), its pairs and its groups. */
function vectorOf(words: readonly string[], same: Same): Vector {
  const vector: Vector = new Map();
  const add = (text: string, weight: number) => vector.set(text, Math.max(weight, vector.get(text) ?? 0));
  for (const word of words) add(stem(word), isLittle(word) ? tuning.phrase.little : tuning.phrase.word);
  const carried = words.filter((word) => !isLittle(word));
  for (const { text, kind } of tokensOf(carried, same)) if (kind !== 'word') add(text, tuning.phrase[kind]);
  return vector;
}

interface Phrase {
  readonly page: number;
  readonly vector: Vector;
  /** Its length, and after how many additions it was measured: how rare a word is changes with every phrase. */
  length: number;
  measured: number;
}

/** The phrases of pages, by the number of their page. */
export interface Phrases {
  readonly add: (page: number, texts: readonly string[]) => void;
  /** How near the nearest phrases of each page come to a question. */
  readonly near: (question: readonly string[]) => Map<number, number>;
}

/**
 * Makes phrases ready to be compared with a question: how near the nearest of each page come to it, by the cosine of what they have in common, where
 * what few phrases have counts more (tf-idf, Salton and Buckley, 1988).
 */
export function openPhrases(same: Same): Phrases {
  const phrases: Phrase[] = [];
  const holders = new Map<string, { phrase: Phrase; weight: number }[]>();
  const rarity = (text: string) => Math.log(1 + phrases.length / (1 + (holders.get(text)?.length ?? 0)));
  const length = (vector: Vector) => Math.hypot(...[...vector].map(([text, weight]) => weight * rarity(text))) || 1;
  let additions = 0;
  let usual: number | undefined;
  function lengthOf(phrase: Phrase): number {
    if (phrase.measured < additions) [phrase.length, phrase.measured] = [length(phrase.vector), additions];
    return phrase.length;
  }

  function add(page: number, texts: readonly string[]): void {
    additions++;
    for (const text of texts) {
      const phrase: Phrase = { page, vector: vectorOf(split(text), same), length: 1, measured: 0 };
      phrases.push(phrase);
      for (const [token, weight] of phrase.vector) {
        const held = holders.get(token);
        if (held) held.push({ phrase, weight });
        else holders.set(token, [{ phrase, weight }]);
      }
    }
  }

  function near(question: readonly string[]): Map<number, number> {
    usual ??= phrases.reduce((sum, phrase) => sum + lengthOf(phrase), 0) / (phrases.length || 1);
    const asked = vectorOf(question, same);
    const common = new Map<Phrase, number>();
    for (const [text, weight] of asked) {
      const rare = rarity(text) ** 2;
      for (const held of holders.get(text) ?? []) common.set(held.phrase, (common.get(held.phrase) ?? 0) + weight * held.weight * rare);
    }
    const whole = length(asked) ** tuning.phrase.byQuestion * usual ** (1 - tuning.phrase.byQuestion);
    const pages = new Map<number, number[]>();
    for (const [phrase, sum] of common) {
      const found = pages.get(phrase.page) ?? [];
      found.push(sum / whole / lengthOf(phrase));
      pages.set(phrase.page, found);
    }
    return new Map([...pages].map(([page, all]) => [page, together(all)]));
  }
  return { add, near };
}

/** The nearest phrase counts whole, each further one less. */
function together(near: number[]): number {
  let share = 1;
  let sum = 0;
  for (const one of near.sort((a, b) => b - a).slice(0, most)) {
    sum += share * one;
    share *= tuning.phrase.further;
  }
  return sum;
}
