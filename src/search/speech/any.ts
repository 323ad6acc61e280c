import type { Speech } from '../words.ts';

/** How the search reads a language that nobody has described to it yet: each word as it stands, with or without its accents. */
export const speech: Speech = {
  little: new Set(),
  stem: (word) => word,
  fold: (text) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'),
};
