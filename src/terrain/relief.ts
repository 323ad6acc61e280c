import { readGrid, ringsAt } from './grid.ts';
import { curve, pace } from './pen.ts';
import type { Field, Part, PartKind } from './types.ts';
import { fieldIn } from './view.ts';
import type { View } from './view.ts';

const LEVELS: readonly (readonly [PartKind, number, number])[] = [
  ['light', -1, 0.45],
  ['shade', 1, 0.36],
  ['shade-deep', 1, 0.95],
];

/** Draws where light from the north-west falls and where it does not, as a few large shapes to be blurred. */
export function drawRelief(field: Field, view: View, cell: number): Part[] {
  const ground = fieldIn(view, field);
  const reach = cell * 0.9;
  const run = (2 * reach) / view.scale;
  const fall: Field = (x, y) => (ground(x - reach, y - reach) - ground(x + reach, y + reach)) / run;
  const grid = readGrid(fall, view.width, view.height, cell);
  const opposite = { ...grid, values: grid.values.map((v) => -v) };
  const by = { nearest: cell * 1.5, farthest: 400, turn: 0.75 };
  return LEVELS.map(([kind, sign, level]) => {
    // A patch smaller than this would be a blot once it is blurred.
    const rings = ringsAt(sign > 0 ? grid : opposite, level).filter((ring) => ring.length > 18);
    return { kind, d: rings.map((ring) => curve(pace(ring, by), true, 4)).join('') };
  });
}
