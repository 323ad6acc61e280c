import type { APIRoute } from 'astro';
import { toOpml } from '../formats/opml.ts';
import { absolute, href } from '../library/addresses.ts';
import { newestReview } from '../library/catalogue.ts';
import { resources } from '../library/library.ts';
import { site } from '../site.ts';
import { fill } from '../words/say.ts';
import { wordsFor } from '../words/words.ts';

/** The podcasts whose address we saw. We know no address of a feed, and the title says so. */
export const GET: APIRoute = async () => {
  const links = (await resources()).flatMap(({ data }) => {
    const { type, title, url, description, language } = data;
    return type === 'podcast' && url !== undefined ? [{ text: title, url, description, language: language === 'unknown' ? undefined : language }] : [];
  });
  const head = {
    title: fill(wordsFor().files.podcasts, { site: site.name }),
    modified: new Date(`${await newestReview()}T00:00:00Z`),
    address: absolute(href('resources')),
  };
  return new Response(toOpml(head, links), { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
};
