import { distance } from 'fastest-levenshtein';

/** The known word that the found one was probably meant to be, or undefined when nothing is near (more than a third of its letters differ). */
export function nearest(found: string, known: Iterable<string>): string | undefined {
  const ranked = [...known].map((word) => ({ word, steps: distance(found, word) })).sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  return best && best.steps <= Math.max(2, Math.floor(found.length / 3)) ? best.word : undefined;
}
