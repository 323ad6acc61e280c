import { defineMiddleware } from 'astro:middleware';
import { ownLinks } from './library/own-links.ts';
import { site } from './site.ts';

/** Leads the links of a page in another language than the site's own to pages in that language, and marks those that do not (docs/decisions/016). */
export const onRequest = defineMiddleware(async ({ currentLocale = site.language }, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (!isPage || currentLocale === site.language) return response;
  return new Response(await ownLinks(await response.text(), currentLocale), response);
});
