import type { Field, Point } from './types.ts';

/** How a piece of the sheet is laid into a drawing. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** Drawing units per sheet unit. */
  readonly scale: number;
  readonly toView: (p: Point) => Point;
  readonly toSheet: (p: Point) => Point;
}

/** Which piece of the sheet a view shows: its middle, how wide it is, and by how many degrees it is turned. */
export interface Crop {
  readonly middle: Point;
  readonly span: number;
  readonly turn: number;
}

/** Lays a crop of the sheet into a drawing of the given size. */
export function viewOf(crop: Crop, width: number, height: number): View {
  const scale = width / crop.span;
  const [mx, my] = crop.middle;
  const cos = Math.cos((crop.turn * Math.PI) / 180);
  const sin = Math.sin((crop.turn * Math.PI) / 180);
  const toView = ([x, y]: Point): Point => {
    const [dx, dy] = [(x - mx) * scale, (y - my) * scale];
    return [width / 2 + dx * cos + dy * sin, height / 2 - dx * sin + dy * cos];
  };
  const toSheet = ([u, v]: Point): Point => {
    const [du, dv] = [(u - width / 2) / scale, (v - height / 2) / scale];
    return [mx + du * cos - dv * sin, my + du * sin + dv * cos];
  };
  return { width, height, scale, toView, toSheet };
}

/** Returns the same landscape, measured in the units of a view. */
export function fieldIn(view: View, field: Field): Field {
  return (u, v) => field(...view.toSheet([u, v]));
}

/** Tells whether a position of the sheet lies in the view, or no more than `margin` drawing units outside it. */
export function sees(view: View, p: Point, margin: number): boolean {
  const [u, v] = view.toView(p);
  return u > -margin && v > -margin && u < view.width + margin && v < view.height + margin;
}
