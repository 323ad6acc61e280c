import { heightAt } from './height-field.ts';
import type { Point } from './types.ts';

/** A measured height on the sheet, for a small figure beside a dot. */
export interface Spot {
  readonly at: Point;
  readonly meters: number;
}

const NEAR: readonly Point[] = [
  [1585, 740],
  [1770, 165],
  [90, 130],
  [385, 1140],
];

function climb(from: Point): Point {
  let [x, y] = from;
  // Small steps uphill; ground this smooth reaches its summit long before the last one.
  for (let step = 0; step < 80; step += 1) {
    const around: Point[] = [
      [x, y],
      [x + 4, y],
      [x - 4, y],
      [x, y + 4],
      [x, y - 4],
    ];
    [x, y] = around.reduce((best, p) => (heightAt(...p) > heightAt(...best) ? p : best));
  }
  return [x, y];
}

/** The heights of the sheet's main summits. */
export const SPOTS: readonly Spot[] = NEAR.map(climb).map((at) => ({ at, meters: Math.round(heightAt(...at)) }));
