/** Letters that run from right to left, and signs that turn the direction of what follows them. */
const TURNS = /[\p{Bidi_Control}\u0590-\u08FF\uFB1D-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A name to stand in a sentence: in its own direction, and without a hold on the words around it (Unicode Standard Annex 9, FSI and PDI). Signs that turn
 * the direction are left out of what is shown. Names without any of this stay as they are.
 */
export const isolated = (name: string): string => (TURNS.test(name) ? `\u2068${name.replace(/\p{Bidi_Control}/gu, '')}\u2069` : name);
