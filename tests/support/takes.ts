/**
 * Seconds that a person takes. They come from
 * - the Keystroke-Level Model (Card, Moran and Newell, 1980, https://doi.org/10.1145/358886.358895): what a hand and a decision take;
 * - the mean speed of silent reading, 238 words a minute (Brysbaert, 2019, https://doi.org/10.1016/j.jml.2019.104047).
 */
export const takes = {
  /** One key of an average typist. */
  key: 0.28,
  /** To point at something. */
  point: 1.1,
  /** To press and release a button. */
  click: 0.2,
  decide: 1.35,
  /** To read a word. */
  word: 60 / 238,
};

/** The words of a text. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
