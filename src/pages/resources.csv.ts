import type { APIRoute } from 'astro';
import { toCsv } from '../formats/csv.ts';
import { resources } from '../library/library.ts';
import { columns, rowOf } from '../library/published.ts';

/** The whole catalogue as a table (RFC 4180, UTF-8): a row for each entry, a column for each field. */
export const GET: APIRoute = async () =>
  new Response(toCsv(await columns(), await Promise.all((await resources()).map(rowOf))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
