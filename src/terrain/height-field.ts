import { beside, rise } from './curve.ts';
import { campShare, cutGorge, faultHill, marshShare, pass, plateau, ridge, scree, shelter } from './grounds.ts';
import { RIVER } from './layout.ts';
import { creased, noise } from './noise.ts';
import type { Field } from './types.ts';

function hills(x: number, y: number): number {
  // Bending the coordinates first keeps every hill from being a perfect circle.
  const bx = x + 46 * noise(x / 260, y / 260, 11);
  const by = y + 46 * noise(x / 260, y / 260, 12);
  return plateau(bx, by) + ridge(bx, by) + pass(bx, by) + scree(bx, by) + faultHill(x, y) + shelter(bx, by);
}

function roughness(x: number, y: number, high: number): number {
  const gullies = creased(x / 210, y / 210, 21) - 0.3;
  return gullies * (34 + 0.42 * Math.min(high, 230)) + noise(x / 420, y / 420, 23) * 46;
}

/** The height of the sheet's ground, in meters, at any position: one landscape with eight kinds of ground. */
export const heightAt: Field = (x, y) => {
  const river = beside(RIVER, x, y);
  const floor = 330 - 0.03 * y;
  const valley = 105 * (1 - Math.exp(-Math.pow(river.distance / 330, 1.6)));
  const high = hills(x, y);
  const awake = rise(20, 170, river.distance);
  let height = floor + valley + high + roughness(x, y, high) * awake;
  height = cutGorge(height, x, y);
  height += (352 - height) * marshShare(x, y);
  height += (366 - height) * campShare(x, y);
  return height - 16 * Math.exp(-river.distance / 22);
};

/** Another stretch of the same country, for pages that have no place on the sheet. */
export function makeCountry(seed: number): Field {
  return (x, y) => {
    const bx = x + 60 * noise(x / 300, y / 300, seed);
    const by = y + 60 * noise(x / 300, y / 300, seed + 1);
    const high = 210 * Math.max(0, noise(bx / 430, by / 430, seed + 2) + 0.35);
    return 340 + high + (creased(bx / 260, by / 260, seed + 3) - 0.3) * (30 + 0.5 * high);
  };
}
