import { pathOf } from './addresses.ts';
import { tagsLeadTo } from '../schema/leads-to.ts';
import { caseStudies, guides, obstacles, pages, type Obstacle } from './library.ts';

/** A page of ours that points its readers to a resource. */
export interface Use {
  readonly title: string;
  readonly path: string;
}

let all: Promise<ReadonlyMap<string, readonly Use[]>> | undefined;

/** The pages that point to the resource, obstacles first. They are gathered once. */
export async function usesOf(resource: string): Promise<readonly Use[]> {
  return (await (all ??= gather())).get(`resources/${resource}`) ?? [];
}

async function gather(): Promise<Map<string, Use[]>> {
  const uses = new Map<string, Use[]>();
  const add = (
    collection: string,
    { id, body = '', data }: { id: string; body?: string | undefined; data: { title: string } },
    more: readonly string[] = [],
  ) => {
    for (const to of new Set([...tagsLeadTo(body), ...more])) uses.set(to, [...(uses.get(to) ?? []), { title: data.title, path: pathOf(collection, id) }]);
  };
  const startsWith = ({ data }: Obstacle) => data.startHere.map(({ resource }) => `resources/${resource}`);
  for (const entry of await obstacles()) add('obstacles', entry, startsWith(entry));
  for (const entry of await guides()) add('mentorship', entry, entry.data.related);
  for (const entry of await caseStudies()) add('case-studies', entry, entry.data.related);
  for (const entry of await pages()) add('pages', entry);
  return uses;
}
