import type { APIRoute } from 'astro';
import { allRis } from '../library/catalogue.ts';

/** The whole catalogue as RIS, in UTF-8. */
export const GET: APIRoute = async () => new Response(await allRis(), { headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' } });
