import type { Cell, Given, Table } from '../domain/document-part.ts';

/** What can be picked, and what was. */
export type Boxes = Extract<Given, { kind: 'boxes' }>;

/** A box to tick as one character: U+2612 or U+2610. */
export const mark = (ticked: boolean): string => (ticked ? '☒' : '☐');

/** A cell as text. */
export const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : mark(cell));

/** True for a scale: its boxes stand on one line between two poles. */
export const isScale = ({ low, high }: Boxes): boolean => low !== '' || high !== '';

/** A scale on one line: Not sure ☐ 1 ☐ 2 ☒ 3 Very sure. */
export const scaleLine = ({ low, high, boxes, other = '' }: Boxes): string =>
  [low, ...boxes.map(({ label, ticked }) => `${mark(ticked)} ${label}`), high, other].filter((part) => part !== '').join(' ');

/** The rows to show: the filled ones, or, when there are none, those that paper has room for. */
export const rowsToShow = ({ rows, spare }: Table): Cell[][] => (rows.length > 0 ? rows : spare);
