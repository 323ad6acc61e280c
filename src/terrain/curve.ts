import type { Point } from './types.ts';

/** Where a position lies beside a line: how far off, how far along (0 to 1), and on which side. */
export interface Beside {
  readonly distance: number;
  readonly along: number;
  readonly side: number;
}

function blend(a: number, b: number, c: number, d: number, t: number): number {
  const bend = 2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t;
  return bend / 2;
}

/** Returns a smooth line through every given point, as `steps` short pieces between each two. */
export function smoothThrough(points: readonly Point[], steps = 12): Point[] {
  const line: Point[] = [];
  points.forEach((b, i) => {
    const c = points[i + 1];
    if (c === undefined) return;
    const a = points[i - 1] ?? b;
    const d = points[i + 2] ?? c;
    for (let s = 0; s < steps; s += 1) {
      const t = s / steps;
      line.push([blend(a[0], b[0], c[0], d[0], t), blend(a[1], b[1], c[1], d[1], t)]);
    }
  });
  return [...line, ...points.slice(-1)];
}

/** Finds where a position lies beside a line. */
export function beside(line: readonly Point[], x: number, y: number): Beside {
  let best: Beside = { distance: Infinity, along: 0, side: 1 };
  let from: Point | undefined;
  let i = -1;
  for (const to of line) {
    if (from !== undefined) {
      const dx = to[0] - from[0];
      const dy = to[1] - from[1];
      const raw = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
      const t = Math.min(1, Math.max(0, raw));
      const offX = x - from[0] - dx * t;
      const offY = y - from[1] - dy * t;
      const distance = Math.hypot(offX, offY);
      if (distance < best.distance) {
        best = { distance, along: (i + t) / (line.length - 1), side: Math.sign(dx * offY - dy * offX) || 1 };
      }
    }
    from = to;
    i += 1;
  }
  return best;
}

/** Rises smoothly from 0 at `from` to 1 at `to`. */
export function rise(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
