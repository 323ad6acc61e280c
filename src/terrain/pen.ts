import type { Point } from './types.ts';

/** How far apart the corners of a drawn line may lie: closer where it turns, farther where it runs straight. */
export interface Pace {
  readonly nearest: number;
  readonly farthest: number;
  readonly turn: number;
}

function soften(points: readonly Point[]): Point[] {
  return points.map((p, i) => {
    const a = points[i - 1] ?? p;
    const b = points[i + 1] ?? p;
    return [(a[0] + 2 * p[0] + b[0]) / 4, (a[1] + 2 * p[1] + b[1]) / 4];
  });
}

function heading(from: Point, to: Point): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0]);
}

function between(a: number, b: number): number {
  return Math.abs(Math.atan2(Math.sin(b - a), Math.cos(b - a)));
}

/** Keeps the few corners that a smooth curve needs to follow the line: one after each `turn` radians of bending. */
export function pace(points: readonly Point[], by: Pace): Point[] {
  const kept: Point[] = points.slice(0, 1);
  let run = 0;
  let turned = 0;
  let from: Point | undefined;
  let last: number | undefined;
  for (const p of soften(points)) {
    if (from !== undefined) {
      const now = heading(from, p);
      run += Math.hypot(p[0] - from[0], p[1] - from[1]);
      turned += last === undefined ? 0 : between(last, now);
      last = now;
      if (run > by.farthest || (turned > by.turn && run > by.nearest)) {
        kept.push(p);
        run = turned = 0;
      }
    }
    from = p;
  }
  return [...kept, ...points.slice(-1)];
}

function pair(x: number, y: number): string {
  const tidy = (n: number): string => String(Math.round(n * 10) / 10).replace(/^(-?)0\./, '$1.');
  const b = tidy(y);
  return tidy(x) + (b.startsWith('-') ? b : ` ${b}`);
}

function snap(p: Point, step: number): Point {
  return [Math.round(p[0] / step) * step, Math.round(p[1] / step) * step];
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function join(start: Point, first: Point, ends: readonly Point[]): string {
  let at = start;
  let d = `M${pair(...start)}q${pair(first[0] - start[0], first[1] - start[1])}`;
  ends.forEach((end, i) => {
    const move = pair(end[0] - at[0], end[1] - at[1]);
    d += i === 1 ? `t${move}` : move.startsWith('-') ? move : ` ${move}`;
    at = end;
  });
  return d;
}

/**
 * Writes a smooth curve that follows the points, as a path of `q` and then only `t`.
 * Corners are snapped to `step`, so each half-way point is exact to step / 2 and the mirrored controls of `t` never drift.
 */
export function curve(points: readonly Point[], closed: boolean, step = 2): string {
  const corners = points.map((p) => snap(p, step)).filter((p, i, all) => i === 0 || p[0] !== all[i - 1]?.[0] || p[1] !== all[i - 1]?.[1]);
  const [a, b] = corners;
  if (closed) corners.pop();
  const last = corners[corners.length - 1];
  if (a === undefined || b === undefined || last === undefined || corners.length < 3) return '';
  const halves = corners.map((p, i) => middle(p, corners[i + 1] ?? a));
  const start = middle(a, b);
  if (closed) return join(start, b, [...halves.slice(1), start]) + 'z';
  return join(a, b, [...halves.slice(1, -2), last]);
}

/** Writes a smooth line through every given point, the line that `smoothThrough` follows in short pieces: one piece from each point to the next. */
export function bend(points: readonly Point[]): string {
  const [start] = points;
  if (start === undefined) return '';
  const pieces = points.slice(1).map((c, i) => {
    const b = points[i] ?? c;
    const a = points[i - 1] ?? b;
    const d = points[i + 2] ?? c;
    const first: Point = [(c[0] - a[0]) / 6, (c[1] - a[1]) / 6];
    const second: Point = [c[0] - b[0] - (d[0] - b[0]) / 6, c[1] - b[1] - (d[1] - b[1]) / 6];
    return [first, second, [c[0] - b[0], c[1] - b[1]] as Point].map((p) => pair(...p)).join(' ');
  });
  return `M${pair(...start)}c${pieces.join(' ')}`;
}

/** Writes straight lines from point to point. */
export function straight(points: readonly Point[]): string {
  return points.map((p, i) => (i === 0 ? `M${pair(...p)}` : `L${pair(...p)}`)).join('');
}

/** Writes where a fixed glyph starts. */
export function moveTo(x: number, y: number): string {
  return `M${pair(Math.round(x), Math.round(y))}`;
}
