import { beside } from './curve.ts';
import { levelsOf, readGrid, ringsAt } from './grid.ts';
import { FAULT } from './layout.ts';
import { curve, pace } from './pen.ts';
import type { Pace } from './pen.ts';
import type { Field, Part, Point } from './types.ts';
import { fieldIn, sees } from './view.ts';
import type { View } from './view.ts';

/** How contour lines are drawn: how closely, and what is too short to show. */
export interface ContourStyle {
  readonly interval: number;
  readonly cell: number;
  readonly pace: Pace;
  readonly shortest: number;
}

/** Cuts a ring into the runs for which `keep` holds; a ring kept whole stays one closed run. */
export function cutRing(ring: readonly Point[], keep: (p: Point) => boolean): Point[][] {
  const gap = ring.findIndex((p) => !keep(p));
  if (gap < 0) return [[...ring]];
  const runs: Point[][] = [];
  let run: Point[] = [];
  // Starting in a gap keeps the first and the last run from being one line cut in two.
  for (const p of [...ring.slice(gap), ...ring.slice(1, gap + 1)]) {
    if (keep(p)) run.push(p);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}

function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, p, i) => sum + Math.hypot(p[0] - (line[i - 1] ?? p)[0], p[1] - (line[i - 1] ?? p)[1]), 0);
}

function isClosed(line: readonly Point[]): boolean {
  const [first, last] = [line[0], line[line.length - 1]];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

/** Draws a field's contour lines, and every fifth as an index line, cut at the drawing's edge and at the fault. */
export function drawContours(field: Field, view: View, style: ContourStyle): Part[] {
  const { cell } = style;
  const grid = readGrid(fieldIn(view, field), view.width, view.height, cell);
  const { minor, index } = levelsOf(grid, style.interval);
  const keep = (p: Point): boolean =>
    p[0] > -cell &&
    p[1] > -cell &&
    p[0] < view.width + cell &&
    p[1] < view.height + cell &&
    beside(FAULT, ...view.toSheet(p)).distance * view.scale > cell * 1.5;
  const draw = (levels: readonly number[]): string =>
    levels
      .flatMap((level) => ringsAt(grid, level))
      .flatMap((ring) => cutRing(ring, keep))
      .filter((line) => lengthOf(line) > style.shortest)
      .map((line) => curve(pace(line, style.pace), isClosed(line)))
      .join('');
  return [
    { kind: 'contour', d: draw(minor) },
    { kind: 'index', d: draw(index) },
  ];
}

/** Draws a way or a water course as far as the view shows it. */
export function drawWay(kind: Part['kind'], view: View, line: readonly Point[], by: Pace): Part {
  // A point far off at each end makes the open line a ring, which the cutter knows how to cut.
  const runs = cutRing([[1e6, 1e6], ...line, [1e6, 1e6]], (p) => sees(view, p, 60));
  return { kind, d: runs.map((run) => curve(pace(run.map(view.toView), by), false)).join('') };
}
