import type { Cohort } from '../../domain/cohort.ts';
import { counted } from '../counted.ts';
import { fill } from '../../domain/fill.ts';

const SHOWN = 3;

/** What reading a list has come to, in a sentence or some. */
export function saidOf(words: DOMStringMap, { pairs, problems, headings, leftOut }: Cohort): string {
  const lines = headings.map(({ line }) => line).join(', ');
  const shown = leftOut
    .slice(0, SHOWN)
    .map((cell) => fill(words['quoted'], { cell: typeof cell === 'number' ? fill(words['column'], { number: cell }) : cell }));
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
