import { stemmer } from 'stemmer';
import { MOST_WORDS } from '../domain/limits.ts';

/** The words of a text in order, in small letters and without the signs around them. Contractions lose their apostrophe: "don't" is "dont". */
export const split = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean);

/** The words of a question, each once. */
export const wordsOf = (text: string): string[] => [...new Set(split(text))].slice(0, MOST_WORDS);

/** The words in quotation marks, straight or curly, which must be found exactly as they stand; undefined when the question has none around it. */
export const quotedOf = (text: string): string | undefined => /^\s*["“„](.+)["”“]\s*$/.exec(text)?.[1];

const little = new Set(
  `a about again all also always am an and any anymore anyone anything are as at be because been being but by can cant could did do does doesnt doing dont even
  every for from get gets getting go going got had has hasnt have havent having he her here hers him his how i id if ill im in into is isnt it its ive
  just let like many me more most much my myself need needs no not now of on or our ours out really please she should so some someone something still
  such than that thats the their theirs them then there these they theyre this those to too up us very want wants was we were what whats when where
  which while who whom whose why will wish with wont would you your yours youre`.split(/\s+/),
);

/** True for a word that tells nothing by itself. */
export const isLittle = (word: string): boolean => little.has(word);

/** The words that carry a question. A question of little words only keeps them all. */
export function weighty(words: readonly string[]): string[] {
  const kept = words.filter((word) => !little.has(word));
  return kept.length > 0 ? kept : [...words];
}

/** The form under which a word is counted as the same: its stem (Porter, 1980). */
export const stem = (word: string): string => stemmer(word);
