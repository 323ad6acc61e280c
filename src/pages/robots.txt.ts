import type { APIRoute } from 'astro';
import { absolute, file } from '../library/addresses.ts';

/** Everything may be read; the sitemap is named. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(file('sitemap-index.xml'))}\n`);
