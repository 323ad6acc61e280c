import type { APIRoute } from 'astro';
import { absolute, file } from '../library/addresses.ts';
import { catalogueFiles } from '../library/catalogue.ts';
import { termIds } from '../library/published.ts';
import { catalogueSchema } from '../schema/published.ts';

/** The shape of `/resources.json` (JSON Schema, draft 2020-12). */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(catalogueSchema(await termIds(), absolute(file(catalogueFiles.schema))), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
