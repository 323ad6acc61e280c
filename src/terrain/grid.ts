import { contours } from 'd3-contour';
import type { Field, Point } from './types.ts';

/** Heights of a field, read at the corners of a grid that reaches a little past the drawing. */
export interface Grid {
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly values: readonly number[];
}

const MARGIN = 2;

/** Reads a field once for every `cell` units over a drawing of the given size. */
export function readGrid(field: Field, width: number, height: number, cell: number): Grid {
  const columns = Math.ceil(width / cell) + 1 + 2 * MARGIN;
  const rows = Math.ceil(height / cell) + 1 + 2 * MARGIN;
  const values: number[] = [];
  for (let j = 0; j < rows; j += 1) {
    for (let i = 0; i < columns; i += 1) values.push(field((i - MARGIN) * cell, (j - MARGIN) * cell));
  }
  return { cell, columns, rows, values };
}

/** Returns the closed rings of one level, in the units in which the grid was read. */
export function ringsAt(grid: Grid, level: number): Point[][] {
  const shape = contours()
    .size([grid.columns, grid.rows])
    .contour([...grid.values], level);
  const place = (n: number | undefined): number => ((n ?? 0) - 0.5 - MARGIN) * grid.cell;
  return shape.coordinates.flatMap((polygon) => polygon.map((ring) => ring.map((p): Point => [place(p[0]), place(p[1])])));
}

/** Lists the levels between the lowest and the highest height; every fifth is an index line. */
export function levelsOf(grid: Grid, interval: number): { minor: number[]; index: number[] } {
  const low = grid.values.reduce((a, b) => Math.min(a, b), Infinity) / interval;
  const high = grid.values.reduce((a, b) => Math.max(a, b), -Infinity) / interval;
  const minor: number[] = [];
  const index: number[] = [];
  for (let n = Math.ceil(low); n <= high; n += 1) (n % 5 === 0 ? index : minor).push(n * interval);
  return { minor, index };
}
