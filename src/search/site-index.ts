import { entryHref } from '../library/addresses.ts';
import { caseStudies, findTerm, guides, obstacles, pages, resources, worksheets } from '../library/library.ts';
import { routes } from '../schema/routes.ts';
import { count } from './facets.ts';
import { nothingChosen, type Facet } from './query.ts';

/** A page in the index of the site: its link, and the facets it can be narrowed by. */
export interface Entry {
  readonly title: string;
  readonly href: string;
  /** What kind of resource it is. */
  readonly note?: string;
  readonly facts: Partial<Record<Facet, readonly string[]>>;
}

const linkTo = (collection: string, { id, data: { title } }: { id: string; data: { title: string } }) => ({ title, href: entryHref(`${collection}/${id}`) });

/** Every page that can be found, kind by kind, in the order of the lists of the site. */
export async function siteIndex(): Promise<Entry[]> {
  return [
    ...(await obstacles()).map((entry) => ({ ...linkTo('obstacles', entry), facts: { kind: ['obstacle'], obstacle: [entry.id] } })),
    ...(await guides()).map((entry) => ({ ...linkTo('mentorship', entry), facts: { kind: ['guide'] } })),
    ...(await caseStudies()).map((entry) => ({ ...linkTo('case-studies', entry), facts: { kind: ['case-study'], obstacle: [entry.data.obstacle] } })),
    ...(await worksheets()).map((entry) => ({ ...linkTo('checklists', entry), facts: { kind: ['checklist'] } })),
    ...Object.entries(routes).map(([page, title]) => ({ title, href: entryHref(page), facts: { kind: ['checklist'] } })),
    ...(await resourceEntries()),
    ...(await pages()).map((entry) => ({ ...linkTo('pages', entry), facts: { kind: ['about'] } })),
  ];
}

const resourceEntries = async (): Promise<Entry[]> =>
  Promise.all(
    (await resources())
      .sort((a, b) => a.data.title.localeCompare(b.data.title, 'en'))
      .map(async (entry) => {
        const { obstacles, type, cost } = entry.data;
        return {
          ...linkTo('resources', entry),
          note: (await findTerm('resource-types', type)).label,
          facts: { kind: ['resource'], obstacle: obstacles, type: [type], cost: [cost] },
        };
      }),
  );

/** How many pages there are for each value of each facet. */
export const totals = (entries: readonly Entry[]) =>
  count(
    entries.map(({ href }) => ({ id: href })),
    new Map(entries.map(({ href, facts }) => [href, facts])),
    nothingChosen,
  );
