import type { APIRoute } from 'astro';
import { allBibtex } from '../library/catalogue.ts';

/** The whole catalogue as BibTeX, in UTF-8, each entry under our id. */
export const GET: APIRoute = async () => new Response(await allBibtex(), { headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' } });
