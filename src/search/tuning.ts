/** The parts of a page that the first layer knows. */
export type Field = 'title' | 'words' | 'headings' | 'summary' | 'note';

/**
 * All numbers of the ranking, in one place. They were found by `tests/bench/search-quality`: change one, run the bench on all lists of questions, and
 * keep what helps questions that it was not tuned on.
 */
export const tuning = {
  /** What a word counts by where it stands, and how much less it says among many. */
  fields: {
    title: { weight: 5, byLength: 0.5 },
    words: { weight: 3.7, byLength: 0.2 },
    headings: { weight: 0.2, byLength: 0.8 },
    summary: { weight: 2, byLength: 0.6 },
    note: { weight: 2.9, byLength: 0.2 },
  } satisfies Record<Field, { weight: number; byLength: number }> as Record<Field, { weight: number; byLength: number }>,
  /** What a token counts beside a word itself: a pair of neighbors, another word for the same. */
  tokens: { word: 1, pair: 0.4, same: 0.7 },
  /** How soon further mentions say nothing more (k1 of BM25). */
  saturation: 0.9,
  /** What a phrase counts that is the whole question; the parts of a phrase; and the second nearest phrase beside the nearest. */
  nearness: 15,
  phrase: { word: 1, little: 0.4, pair: 0.6, same: 0.7, second: 0.3 },
  /** What a mention in the text counts beside a place in the first layer, and how much of a word it answers. */
  inText: 2.2,
  answeredInText: 0.6,
  /** What a page keeps that answers none of the question, beside one that answers all. */
  partly: 0.5,
  /** Of the words of the best page, a page needs this share to be shown at all. */
  enough: 0.5,
};
