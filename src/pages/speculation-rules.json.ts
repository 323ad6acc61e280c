import type { APIRoute } from 'astro';
import { href } from '../library/addresses.ts';

/**
 * The pages that a browser may fetch when a reader is about to follow a link: our own, and none with a question. Hosts name it in a header
 * (WICG Speculation Rules); it costs reading pages no script.
 */
export const GET: APIRoute = () => {
  const pages = { and: [{ href_matches: `${href('')}*` }, { not: { href_matches: '/*\\?*' } }, { not: { href_matches: `${href('')}*.*` } }] };
  return new Response(JSON.stringify({ prefetch: [{ where: pages, eagerness: 'moderate' }] }), {
    headers: { 'Content-Type': 'application/speculationrules+json' },
  });
};
