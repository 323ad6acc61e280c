import { beside } from './curve.ts';
import { FAULT, SHOULDER, TRAIL } from './layout.ts';
import { marshShare, scree } from './grounds.ts';
import { hash } from './noise.ts';
import { moveTo, straight } from './pen.ts';
import type { Part, Point } from './types.ts';
import { sees } from './view.ts';
import type { View } from './view.ts';

function scaled(shape: string, by: number): string {
  return shape.replace(/-?\d+(\.\d+)?/g, (n) => ` ${Math.round(Number(n) * by * 10) / 10}`).replace(/ (?=-)|(?<=[a-z]) /g, '');
}

function scatter(view: View, from: Point, to: Point, spacing: number, keep: (p: Point) => boolean): Point[] {
  const found: Point[] = [];
  for (let j = 0; from[1] + j * spacing < to[1]; j += 1) {
    for (let i = 0; from[0] + i * spacing < to[0]; i += 1) {
      const x = from[0] + (i + 0.75 * hash(i, j, 3) + (j % 2) * 0.5) * spacing;
      const p: Point = [x, from[1] + (j + 0.6 * hash(i, j, 4)) * spacing];
      if (sees(view, p, 20) && keep(p)) found.push(p);
    }
  }
  return found;
}

function stamp(view: View, places: readonly Point[], shapeOf: (p: Point, i: number) => string): string {
  return places.map((p, i) => moveTo(...view.toView(p)) + shapeOf(p, i)).join('');
}

function offTrail([x, y]: Point, distance: number): boolean {
  return beside(TRAIL, x, y).distance > distance;
}

/** Draws tufts of reed where the ground is marsh. */
export function drawMarsh(view: View, size: number, spacing: number): Part {
  const tuft = scaled('h20m-14-4l-3-8m7 8v-12m4 12l3-8', size);
  const wet = scatter(view, [40, 690], [700, 990], spacing, (p) => marshShare(...p) > 0.6 && offTrail(p, spacing * 0.5));
  return { kind: 'marsh', d: stamp(view, wet, () => tuft) };
}

/** Draws the loose stones of the scree: small ones high up, larger ones where they come to rest. */
export function drawScree(view: View, size: number, spacing: number): Part {
  const stones = ['l5-4 5 4-3 5h-5z', 'l4-5 6 2 1 5-7 2z', 'h7l2 4-6 3z'];
  const loose = ([x, y]: Point): boolean => {
    const h = scree(x, y);
    const facing = (x - SHOULDER[0]) * 0.35 + (y - SHOULDER[1]);
    return h > 4 && h < 172 && facing > 25 && offTrail([x, y], spacing * 0.45);
  };
  const found = scatter(view, [1600, 800], [2010, 1010], spacing, (p) => loose(p));
  const grow = (p: Point): number => Math.round((1.35 - scree(...p) / 220) * 3) / 3;
  return { kind: 'scree', d: stamp(view, found, (p, i) => scaled(stones[i % 3] ?? '', size * grow(p))) };
}

/** Draws the fault: its line, and the two half arrows that say which way each side moved. */
export function drawFault(view: View, size: number, middle: number): Part {
  const [a, b] = FAULT;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const u: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const at = (along: number, off: number): Point =>
    view.toView([a[0] + u[0] * along * length - (u[1] * off * size) / view.scale, a[1] + u[1] * along * length + (u[0] * off * size) / view.scale]);
  const head = (12 * size) / view.scale / length;
  const reach = (46 * size) / view.scale / length;
  const upper = [at(middle - reach, -11), at(middle + reach, -11), at(middle + reach - head, -20)];
  const lower = [at(middle + reach, 11), at(middle - reach, 11), at(middle - reach + head, 20)];
  return { kind: 'fault', d: straight([at(0, 0), at(1, 0)]) + straight(upper) + straight(lower) };
}

/** Draws the footbridge of the crossing: its deck, and a wing wall at each corner. */
export function drawBridge(view: View, at: Point, size: number): Part {
  const [x, y] = view.toView(at);
  return { kind: 'bridge', d: moveTo(x, y) + scaled('m-31-19 9 9h44l9-9m-62 38 9-9h44l9 9', size) };
}

/** Draws the tent of the camp. */
export function drawTent(view: View, at: Point, size: number): Part {
  const [x, y] = view.toView(at);
  return { kind: 'tent', d: moveTo(x, y) + scaled('m-26 15 26-38 26 38zm26-38-4-6m4 6 4-6m-4 6v16l-9 22m9-22 9 22', size) };
}
