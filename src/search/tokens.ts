import { split, stem, weighty } from './words.ts';

/** One thing to look for, and which words of the text it stands for. */
export interface Token {
  readonly text: string;
  readonly kind: 'word' | 'pair' | 'same';
  /** The places of the words it stands for, among those that carry the text. */
  readonly at: readonly number[];
}

/** Groups of words that mean the same, ready to be looked up: by the stems of a word or phrase, the number of its groups. */
export type Same = ReadonlyMap<string, readonly number[]>;

const longestPhrase = 4;
const stemsOf = (text: string): string[] => weighty(split(text)).map(stem);

/** Makes groups of words ready to be looked up. */
export function sameOf(groups: readonly (readonly string[])[]): Same {
  const same = new Map<string, number[]>();
  groups.forEach((group, number) => {
    for (const phrase of new Set(group.map((words) => stemsOf(words).join(' ')))) same.set(phrase, [...(same.get(phrase) ?? []), number]);
  });
  return same;
}

/** Reads a text as tokens: each word by its stem, each two neighbors as a pair, and the group of each word or phrase that has others for the same. Questions and pages are read alike. */
export function tokensOf(words: readonly string[], same: Same): Token[] {
  const stems = words.map(stem);
  const tokens: Token[] = stems.map((text, at) => ({ text, kind: 'word', at: [at] }));
  for (let at = 0; at + 1 < stems.length; at++) tokens.push({ text: `${stems[at]} ${stems[at + 1]}`, kind: 'pair', at: [at, at + 1] });
  for (let from = 0; from < stems.length; from++) {
    for (let to = from + 1; to <= Math.min(stems.length, from + longestPhrase); to++) {
      for (const group of same.get(stems.slice(from, to).join(' ')) ?? [])
        tokens.push({ text: `=${group}`, kind: 'same', at: Array.from({ length: to - from }, (_, step) => from + step) });
    }
  }
  return tokens;
}
