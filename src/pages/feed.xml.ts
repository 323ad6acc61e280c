import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { absolute, href } from '../library/addresses.ts';
import { caseStudies, guides, obstacles } from '../library/library.ts';
import { site } from '../site.ts';

/** RSS 2.0: what was written or looked through again, newest first. */
export const GET: APIRoute = async () => {
  const entries = [
    ...(await obstacles()).map(({ id, data }) => ({ path: `obstacles/${id}`, data })),
    ...(await guides()).map(({ id, data }) => ({ path: `mentorship/${id}`, data })),
    ...(await caseStudies()).map(({ id, data }) => ({ path: `case-studies/${id}`, data })),
  ];
  return rss({
    title: site.name,
    description: site.description,
    site: absolute(href('')),
    items: entries
      .sort((a, b) => b.data.reviewed.localeCompare(a.data.reviewed) || a.path.localeCompare(b.path))
      .map(({ path, data }) => ({
        title: data.title,
        description: data.description,
        link: absolute(href(path)),
        pubDate: new Date(`${data.reviewed}T00:00:00Z`),
      })),
  });
};
