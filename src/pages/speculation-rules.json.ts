import type { APIRoute } from 'astro';
import { href } from '../library/addresses.ts';

/** Our own pages: addresses that end with a slash and ask nothing. */
const pages = [href(''), `${href('')}*/`].map((pathname) => ({ pathname, search: '' }));

/**
 * Which pages a browser may fetch when a reader is about to follow a link. Hosts name it in a header (WICG Speculation Rules), so that it
 * costs reading pages neither a byte nor a script.
 */
export const GET: APIRoute = () =>
  new Response(JSON.stringify({ prefetch: [{ where: { href_matches: pages }, eagerness: 'moderate' }] }), {
    headers: { 'Content-Type': 'application/speculationrules+json' },
  });
