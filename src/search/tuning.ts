/** The parts of a page that the first layer knows. */
export type Field = 'title' | 'words' | 'headings' | 'summary' | 'note';

/**
 * All numbers of the ranking, in one place. They were found by `tests/bench/search-quality`: change one, run the bench on all lists of questions, and
 * keep what helps questions that it was not tuned on.
 */
export const tuning = {
  /** What a word counts by where it stands, and how much less it says among many. */
  fields: {
    title: { weight: 6.5, byLength: 0.2 },
    words: { weight: 0.85, byLength: 0.45 },
    headings: { weight: 2.3, byLength: 0.9 },
    summary: { weight: 4.6, byLength: 0.8 },
    note: { weight: 2.4, byLength: 0.3 },
  } satisfies Record<Field, { weight: number; byLength: number }> as Record<Field, { weight: number; byLength: number }>,
  /** What a token counts beside a word itself: a pair of neighbors, another word for the same. */
  tokens: { word: 1, pair: 1.2, same: 0.75 },
  /** How soon further mentions say nothing more (k1 of BM25). */
  saturation: 2.1,
  /** What a phrase counts that is the whole question; the parts of a phrase; what each further phrase counts beside the one
   * before; and how much the length of the question takes away. */
  nearness: 14.5,
  phrase: { word: 1, little: 0.5, pair: 0.1, same: 1, further: 0.35, byQuestion: 0.6 },
  /** What a mention in the text counts beside a place in the first layer, and how much of a word it answers. */
  inText: 1.45,
  answeredInText: 0.9,
  /** How much the number of words takes away from each mention in the text: 0 nothing, 1 all. */
  byLength: 0.65,
  /** How much more a rare word counts than a usual one: 1 as its rarity says. */
  byRarity: 0.85,
  /** What a page keeps that answers none of the question, beside one that answers all. */
  partly: 0.45,
  /** Of the words of the best page, a page needs this share to be shown at all. */
  enough: 0.5,
};
