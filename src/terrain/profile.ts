import { smoothThrough } from './curve.ts';
import { bend } from './pen.ts';
import type { Drawing, Point } from './types.ts';

const WIDTH = 480;
const HEIGHT = 150;
const TOP = 12;
const BASE = 138;

function heightOver(line: readonly Point[], x: number): number {
  const right = line.findIndex((p) => p[0] >= x);
  const b = line[right] ?? line[line.length - 1];
  const a = line[right - 1] ?? b;
  if (a === undefined || b === undefined) return BASE;
  return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0] || 1);
}

/** Draws the profile of a walked route from a story's turns, each 0 (low) to 1 (high); it needs at least two. */
export function drawProfile(turns: readonly number[]): Drawing {
  if (turns.length < 2) throw new Error('A route profile needs at least two turns. Add another number from 0 to 1.');
  const gap = (WIDTH - 24) / (turns.length - 1);
  const marks = turns.map((turn, i): Point => [12 + i * gap, BASE - 8 - Math.min(1, Math.max(0, turn)) * (BASE - 8 - TOP)]);
  const line = smoothThrough(marks, 8);
  const hatch: string[] = [];
  for (let x = 20; x < WIDTH - 12; x += 10) hatch.push(`M${x} ${BASE}V${Math.round(Math.min(BASE, heightOver(line, x) + 4))}`);
  return {
    width: WIDTH,
    height: HEIGHT,
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    parts: [
      { kind: 'hatch', d: hatch.join('') },
      { kind: 'ground', d: `M0 ${BASE}h${WIDTH}` },
      { kind: 'line', d: bend(marks) },
      { kind: 'turn', d: marks.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h0`).join('') },
    ],
  };
}
