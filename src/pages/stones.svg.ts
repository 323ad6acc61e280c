import type { APIRoute } from 'astro';
import { symbolsFile } from '../formats/svg.ts';
import { mark } from '../head/mark.ts';
import { color } from '../styles/colors.ts';
import { drawLegend, legend } from '../terrain/legend.ts';
import { drawCairn, type StoneCount } from '../terrain/stones.ts';

const counts: StoneCount[] = [1, 2, 3, 4, 5];
const drawings = [
  ...counts.map((count) => ({ id: `c${count}`, drawing: drawCairn(count) })),
  ...legend.map((kind) => ({ id: kind, drawing: drawLegend(kind) })),
];

/** The mark, the cairns of one to five stones and the marks of the legend as symbols, fetched once for all pages: they would be a tenth of every page otherwise. */
export const GET: APIRoute = () => new Response(symbolsFile(drawings, mark(), color('facet')), { headers: { 'Content-Type': 'image/svg+xml' } });
