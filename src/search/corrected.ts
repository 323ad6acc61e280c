import type { Answer } from './find.ts';
import { split } from './words.ts';

/** The question with each unknown word put right, as it stands otherwise. Words are told apart as the search reads them: without accents, where they count nowhere. */
export function corrected(words: string, meant: Answer['meant']): string {
  const right = new Map(meant.map(({ word, by }) => [word, by]));
  return words.trim().replace(/[\p{L}\p{M}\p{N}'’+#]+/gu, (word) => right.get(split(word).join('')) ?? word);
}
