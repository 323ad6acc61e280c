import { beside, rise } from './curve.ts';
import { CREST, CUT_HILL, FAULT, GORGE, SHOULDER } from './layout.ts';
import { noise } from './noise.ts';

function peak(x: number, y: number, cx: number, cy: number, width: number, tall: number): number {
  const d = Math.hypot(x - cx, y - cy) / width;
  return tall * Math.exp(-Math.pow(d, 1.35));
}

/** The plateau in the north-west: steep sides and a nearly level top. */
export function plateau(x: number, y: number): number {
  const d = Math.pow(Math.pow(Math.abs(x - 330) / 470, 3) + Math.pow(Math.abs(y - 290) / 290, 3), 1 / 3);
  return 235 * (1 - rise(0.72, 1.22, d)) + 24 * (1 - rise(0, 0.8, d));
}

/** Cuts the cleft into the given height: a floor that falls to the river and walls too steep to climb. */
export function cutGorge(height: number, x: number, y: number): number {
  const { distance, along } = beside(GORGE, x, y);
  const floor = 575 - 290 * Math.pow(along, 0.75);
  const wall = floor + Math.max(0, distance - 6) * (4.4 - 2 * along);
  // A soft minimum rounds the rim a little, as weather does.
  const soft = 14;
  const h = Math.max(0, Math.min(1, 0.5 + (wall - height) / (2 * soft)));
  return wall + (height - wall) * h - soft * h * (1 - h);
}

/** The long ridge: a sharp crest that falls off evenly on both sides. */
export function ridge(x: number, y: number): number {
  const { distance, along } = beside(CREST, x, y);
  const crest = 290 * rise(-0.12, 0.34, along) + 26 * Math.cos(along * 19);
  return crest * Math.exp(-(Math.hypot(distance, 16) - 16) / 105);
}

/** Two summits with a saddle between them. */
export function pass(x: number, y: number): number {
  const saddle = 40 * Math.exp(-Math.pow(Math.hypot(x - 1432, y - 715) / 110, 2));
  return peak(x, y, 1285, 690, 108, 400) + peak(x, y, 1590, 735, 110, 440) + saddle;
}

/** The scree: a shoulder whose south-eastern face drops steeply and evenly. */
export function scree(x: number, y: number): number {
  const d = Math.hypot((x - SHOULDER[0]) / 190, (y - SHOULDER[1]) / 150);
  return 190 * (1 - rise(0.45, 1.2, d));
}

/** The hill cut by the fault: north and south of the line it has slid apart. */
export function faultHill(x: number, y: number): number {
  const [a, b] = FAULT;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const ux = (b[0] - a[0]) / length;
  const uy = (b[1] - a[1]) / length;
  const side = Math.sign((x - a[0]) * uy - (y - a[1]) * ux);
  const { distance, along } = beside(CUT_HILL, x - ux * side * 62, y - uy * side * 62);
  const crest = 225 * rise(-0.1, 0.22, along) + 45 * along + 12 * Math.cos(along * 14);
  return crest * Math.exp(-Math.pow(distance / 135, 1.4));
}

/** The arc of high ground that shelters the camp; it is open to the west. */
export function shelter(x: number, y: number): number {
  const r = Math.hypot(x - 1350, (y - 1345) * 1.12);
  const open = rise(-0.95, -0.3, (x - 1350) / (r + 1));
  return 150 * Math.exp(-Math.pow((r - 235) / 78, 2)) * open + peak(x, y, 1760, 1420, 150, 170);
}

/** How much a position belongs to the marsh, 0 to 1, with an uneven edge. */
export function marshShare(x: number, y: number): number {
  const ragged = 0.16 * noise(x / 120, y / 120, 31);
  return 1 - rise(0.75, 1.25, Math.hypot((x - 350) / 330, (y - 835) / 150) + ragged);
}

/** How much a position belongs to the level ground of the camp, 0 to 1. */
export function campShare(x: number, y: number): number {
  return 1 - rise(0.5, 1.2, Math.hypot(x - 1345, (y - 1350) * 1.2) / 150);
}
