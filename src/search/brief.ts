import { split, stem, weighty } from './words.ts';

/** So many words of a phrase must be new, and so many letters are kept of a page. */
const fresh = 2;
const mostLetters = 1150;

/**
 * What readers call a page, in short: each phrase without its little words, without the phrases that have but one word that the phrases before them
 * lack, and no more than a page may weigh. It travels in two thirds of the bytes and finds nearly as well (tests/bench/search-quality/results.md).
 */
export function inShort(phrases: readonly string[]): string[] {
  const known = new Set<string>();
  let letters = 0;
  return phrases.flatMap((phrase) => {
    const words = weighty(split(phrase));
    const stems = new Set(words.map(stem));
    const news = [...stems].filter((one) => !known.has(one));
    if (news.length < Math.min(fresh, stems.size)) return [];
    for (const one of news) known.add(one);
    const text = words.join(' ');
    letters += text.length + 1;
    return letters <= mostLetters ? [text] : [];
  });
}

/** Groups of words that mean the same without those that differ in their form only. */
export const sameInShort = (groups: readonly (readonly string[])[]): string[][] =>
  groups.map((group) => [...new Map(group.map((words) => [weighty(split(words)).map(stem).join(' '), words])).values()]);
