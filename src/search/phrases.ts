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

/**
 * Makes the phrases of all pages ready to be compared with a question: how near the nearest two of each page come to it, by the cosine of what they
 * have in common, where what few phrases have counts more (tf-idf, Salton and Buckley, 1988).
 */
export function openPhrases(pages: readonly (readonly string[])[], same: Same): (question: readonly string[]) => Map<number, number> {
  const phrases = pages.flatMap((texts, page) => texts.map((text) => ({ page, vector: vectorOf(split(text), same) })));
  const holders = new Map<string, { phrase: number; weight: number }[]>();
  phrases.forEach(({ vector }, phrase) => {
    for (const [text, weight] of vector) holders.set(text, [...(holders.get(text) ?? []), { phrase, weight }]);
  });
  const rarity = (text: string) => Math.log(1 + phrases.length / (1 + (holders.get(text)?.length ?? 0)));
  const length = (vector: Vector) => Math.hypot(...[...vector].map(([text, weight]) => weight * rarity(text))) || 1;
  const lengths = phrases.map(({ vector }) => length(vector));
  const usual = lengths.reduce((sum, one) => sum + one, 0) / (lengths.length || 1);
  return (question) => {
    const asked = vectorOf(question, same);
    const common = new Map<number, number>();
    for (const [text, weight] of asked)
      for (const held of holders.get(text) ?? []) common.set(held.phrase, (common.get(held.phrase) ?? 0) + weight * held.weight * rarity(text) ** 2);
    const whole = length(asked) ** tuning.phrase.byQuestion * usual ** (1 - tuning.phrase.byQuestion);
    const near = new Map<number, number[]>();
    for (const [phrase, sum] of common) {
      const page = phrases[phrase]?.page ?? 0;
      near.set(page, [...(near.get(page) ?? []), sum / whole / (lengths[phrase] ?? 1)]);
    }
    return new Map([...near].map(([page, all]) => [page, together(all)]));
  };
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
