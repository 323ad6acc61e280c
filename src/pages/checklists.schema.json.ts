import type { APIRoute } from 'astro';
import { absolute, file } from '../library/addresses.ts';
import { checklistFiles } from '../library/published-checklists.ts';
import { checklistsSchema } from '../schema/published-checklists.ts';

/** The shape of `/checklists.json` (JSON Schema, draft 2020-12). */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(checklistsSchema(absolute(file(checklistFiles.schema))), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
