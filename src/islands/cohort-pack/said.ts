import type { Cohort } from '../../domain/cohort.ts';
import { isolated } from '../../domain/isolated.ts';
import { counted } from '../counted.ts';
import { fill } from '../words.ts';

const SHOWN = 3;

/** What reading a list has come to, in a sentence or some. */
export function saidOf(words: DOMStringMap, { pairs, problems, headings, leftOut }: Cohort): string {
  const lines = headings.map(({ line }) => line).join(', ');
  const shown = leftOut.slice(0, SHOWN).map((cell) => `“${isolated(cell)}”`);
  const more = leftOut.length - shown.length;
  const cells = more > 0 ? fill(words['more'], { cells: shown.join(', '), count: more }) : shown.join(', ');
  return [
    counted(words, 'pairs', pairs.length),
    counted(words, 'problems', problems.length),
    lines && fill(words['heading'], { lines }),
    cells && fill(words['leftOut'], { cells }),
  ]
    .filter(Boolean)
    .join(' ');
}
