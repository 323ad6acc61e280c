import { entryHref } from '../library/addresses.ts';
import { caseStudies, guides, obstacles, pages, resources, worksheets } from '../library/library.ts';
import { routes } from '../schema/routes.ts';
import { site } from '../site.ts';
import { wordsFor } from '../words/words.ts';
import { count } from './facets.ts';
import { nothingChosen, type Facet } from './query.ts';

/** A page in the index of the site: its link, and the facets it can be narrowed by. */
export interface Entry {
  readonly title: string;
  readonly href: string;
  readonly facts: Partial<Record<Facet, readonly string[]>>;
}

const linkTo = (collection: string, { id, data: { title } }: { id: string; data: { title: string } }) => ({ title, href: entryHref(`${collection}/${id}`) });

/** Every page in a language that can be found, kind by kind, in the order of the lists of the site. */
export async function siteIndex(language: string = site.language): Promise<Entry[]> {
  const words = wordsFor(language);
  return [
    ...(await obstacles(language)).map((entry) => ({ ...linkTo('obstacles', entry), facts: { kind: ['obstacle'], obstacle: [entry.id] } })),
    ...(await guides(language)).map((entry) => ({ ...linkTo('mentorship', entry), facts: { kind: ['guide'] } })),
    ...(await caseStudies(language)).map((entry) => ({ ...linkTo('case-studies', entry), facts: { kind: ['case-study'], obstacle: [entry.data.obstacle] } })),
    ...(await worksheets(language)).map((entry) => ({ ...linkTo('checklists', entry), facts: { kind: ['checklist'] } })),
    ...(language === site.language ? routes : []).map((page) => ({
      title: words.routes[page],
      href: entryHref(page),
      facts: { kind: [page.startsWith('checklists/') ? 'checklist' : 'about'] },
    })),
    ...(await resourceEntries(language)),
    ...(await pages(language)).map((entry) => ({ ...linkTo('pages', entry), facts: { kind: ['about'] } })),
  ];
}

/** The entries of the catalogue, in the order of its lists. */
export const resourceEntries = async (language?: string): Promise<Entry[]> =>
  (await resources(language)).map((entry) => {
    const { obstacles, audience, type, cost, status } = entry.data;
    return { ...linkTo('resources', entry), facts: { kind: ['resource'], obstacle: obstacles, audience, type: [type], cost: [cost], status: [status] } };
  });

/** How many pages there are for each value of each facet. */
export const totals = (entries: readonly Entry[]) =>
  count(
    entries.map(({ href }) => ({ id: href })),
    new Map(entries.map(({ href, facts }) => [href, facts])),
    nothingChosen,
  );
