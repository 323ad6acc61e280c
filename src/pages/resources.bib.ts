import type { APIRoute } from 'astro';
import { allCited } from '../library/catalogue.ts';

/** The whole catalogue as BibTeX, in UTF-8, each entry under our id. */
export const GET: APIRoute = async () => new Response(await allCited('bibtex'), { headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' } });
