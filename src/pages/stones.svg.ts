import type { APIRoute } from 'astro';
import { symbolsFile } from '../formats/svg.ts';
import { drawCairn, drawMark, type StoneCount } from '../terrain/stones.ts';

const counts: StoneCount[] = [1, 2, 3, 4, 5];

/** The mark and the cairns of one to five stones as symbols, fetched once for all pages: they would be a tenth of every page otherwise. */
export const GET: APIRoute = () =>
  new Response(symbolsFile([{ id: 'mark', drawing: drawMark() }, ...counts.map((count) => ({ id: `c${count}`, drawing: drawCairn(count) }))]), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
