import { stemmer } from 'stemmer';
import { MOST_WORDS } from '../domain/limits.ts';

/** How the words of a language are read: which of them tell nothing by themselves, under which form a word counts, and how a text is written before it is read. */
export interface Speech {
  readonly little: ReadonlySet<string>;
  stem(word: string): string;
  fold(text: string): string;
}

/** The words of a text in order, in small letters and without the signs around them. Contractions lose their apostrophe: "don't" is "dont". */
export const split = (text: string): string[] =>
  speech
    .fold(text)
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean);

/** The words of a question, each once. */
export const wordsOf = (text: string): string[] => [...new Set(split(text))].slice(0, MOST_WORDS);

/** The words in quotation marks, straight or curly, which must be found exactly as they stand; undefined when the question has none around it. */
export const quotedOf = (text: string): string | undefined => /^\s*["“„](.+)["”“]\s*$/.exec(text)?.[1];

/** How the search reads English. The stem is that of Porter (1980). */
export const english: Speech = {
  stem: stemmer,
  fold: String,
  little: new Set(
    `a about again all also always am an and any anymore anyone anything are as at be because been being but by can cant could did do does doesnt doing dont even
  every for from get gets getting go going got had has hasnt have havent having he her here hers him his how i id if ill im in into is isnt it its ive
  just let like many me more most much my myself need needs no not now of on or our ours out really please she should so some someone something still
  such than that thats the their theirs them then there these they theyre this those to too up us very want wants was we were what whats when where
  which while who whom whose why will wish with wont would you your yours youre`.split(/\s+/),
  ),
};

/** A page is in one language, and so is an index: it is set once before either is read. */
let speech = english;

/** Reads words in this language from now on; until then in English. */
export const speak = (other: Speech): void => {
  speech = other;
};

/** True for a word that tells nothing by itself. */
export const isLittle = (word: string): boolean => speech.little.has(word);

/** The words that carry a question. A question of little words only keeps them all. */
export function weighty(words: readonly string[]): string[] {
  const kept = words.filter((word) => !isLittle(word));
  return kept.length > 0 ? kept : [...words];
}

/** The form under which a word is counted as the same: its stem. */
export const stem = (word: string): string => speech.stem(word);
