import { distance } from 'fastest-levenshtein';

/** Short words change their meaning with one letter; a long one may have two wrong. */
const wrongLetters = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** The known spelling with the fewest steps to the word, and of those the most frequent, or none that is near. A swap of two neighbors is one step. */
export function nearestWord(word: string, known: ReadonlyMap<string, number>): string | undefined {
  const most = wrongLetters(word);
  let best: { word: string; steps: number; count: number } | undefined;
  for (const [other, count] of known) {
    if (Math.abs(other.length - word.length) > most || other.length < 4) continue;
    const steps = isSwap(word, other) ? 1 : distance(word, other);
    if (steps <= most && (!best || steps < best.steps || (steps === best.steps && count > best.count))) best = { word: other, steps, count };
  }
  return best && (usual(word, best, known) ?? best.word);
}

/** Among the everyday words are usual misspellings. One that has a far more frequent neighbor is not offered; the neighbor is. */
function usual(typed: string, { word, count }: { word: string; count: number }, known: ReadonlyMap<string, number>): string | undefined {
  const near = (one: string, other: string) => distance(one, other) <= wrongLetters(one);
  return [...known].find(([other, more]) => more >= farMore * count && other !== word && other.length >= 4 && near(word, other) && near(typed, other))?.[0];
}

const farMore = 2;

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return at >= 0 && one === `${other.slice(0, at)}${other[at + 1] ?? ''}${other[at] ?? ''}${other.slice(at + 2)}`;
}
