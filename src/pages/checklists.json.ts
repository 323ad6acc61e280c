import type { APIRoute } from 'astro';
import { checklistsAsData } from '../library/published-checklists.ts';

/** The checklists and worksheets as data. Their shape is `/checklists.schema.json`, and `/data/` explains it. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await checklistsAsData(), null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
