/** A position on the sheet: x to the east, y to the south, in sheet units. */
export type Point = readonly [x: number, y: number];

/** What a path shows, so that a style sheet can choose its line and fill. */
export type PartKind =
  | 'shade'
  | 'shade-deep'
  | 'light'
  | 'grid'
  | 'contour'
  | 'index'
  | 'river'
  | 'stream'
  | 'marsh'
  | 'scree'
  | 'fault'
  | 'bridge'
  | 'tent'
  | 'trail'
  | 'stone'
  | 'facet'
  | 'ground'
  | 'line'
  | 'hatch'
  | 'turn';

/** One path of a drawing; it carries no color and no line width. */
export interface Part {
  readonly kind: PartKind;
  readonly d: string;
}

/** A finished drawing: a view box and its paths in painting order. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  readonly parts: readonly Part[];
}

/** A landscape: the height of the ground at any position. */
export type Field = (x: number, y: number) => number;
