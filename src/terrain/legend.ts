import type { Drawing } from './types.ts';

const marks = {
  book: 'M6 8c5-2 10-2 14 1 4-3 9-3 14-1v23c-5-2-10-2-14 1-4-3-9-3-14-1zM20 9v23',
  course: 'M4 15 20 8l16 7-16 7zM11 18v9c6 4 12 4 18 0v-9M36 15v10',
  website: 'M6 8h28v24H6zM6 15h28M10 11.5h1M14 11.5h1',
  podcast: 'M20 6a5 5 0 0 1 5 5v7a5 5 0 0 1-10 0v-7a5 5 0 0 1 5-5zM9 18a11 11 0 0 0 22 0M20 29v6M14 35h12',
  organization: 'M6 34h28M9 34V17l11-9 11 9v17M16 34v-9h8v9M20 18v1',
  event: 'M8 34 20 9l12 25M8 34h24M20 9V4l7 2.5L20 9M16 34l4-9 4 9',
  tool: 'M9 5h22v30H9zM14 13h3v3h-3zM14 21h3v3h-3zM14 29h3M21 14.5h6M21 22.500h6M21 29h6',
};

/** The kinds of resource that have a mark of their own in the legend. What has none is drawn as a tool. */
export const legend = Object.keys(marks) as (keyof typeof marks)[];

/** Draws the mark of a kind of resource as a line, as in the legend of a map. */
export function drawLegend(kind: keyof typeof marks): Drawing {
  return { width: 40, height: 40, viewBox: '0 0 40 40', parts: [{ kind: 'line', d: marks[kind] }] };
}
