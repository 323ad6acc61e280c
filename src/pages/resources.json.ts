import type { APIRoute } from 'astro';
import { catalogue } from '../library/catalogue.ts';

/** The whole catalogue. Its shape is `/resources.schema.json`, and `/data/` explains it. */
export const GET: APIRoute = async () => new Response(`${JSON.stringify(await catalogue(), null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
