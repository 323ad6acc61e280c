import { onceFor } from './once.ts';
import { find, resources, terms, type Resource, type Term } from './library.ts';

/** What the catalogue can be narrowed by: the id in addresses and the topic with its values. */
export const facets = [
  { id: 'obstacle', topic: 'obstacles', valuesOf: ({ data }: Resource): readonly string[] => data.obstacles },
  { id: 'audience', topic: 'audiences', valuesOf: ({ data }: Resource): readonly string[] => data.audience },
  { id: 'type', topic: 'resource-types', valuesOf: ({ data }: Resource): readonly string[] => [data.type] },
  { id: 'cost', topic: 'costs', valuesOf: ({ data }: Resource): readonly string[] => [data.cost] },
  { id: 'status', topic: 'statuses', valuesOf: ({ data }: Resource): readonly string[] => [data.status] },
] as const;

export type FacetId = (typeof facets)[number]['id'];

/** How many entries stand on one page of a list. */
export const perPage = 30;

/** A resource that we would start with, and why. */
export interface Pick {
  readonly entry: Resource;
  readonly why: string;
}

/** One list of the catalogue: its term, what to start with, and all that it holds in the order of the catalogue. */
export interface List {
  readonly facet: FacetId;
  readonly term: Term;
  readonly picks: readonly Pick[];
  readonly entries: readonly Resource[];
}

/** The lists of one facet, in the order of their topic. A value that no resource has is left out. */
export const listsOf = onceFor(async (facet: FacetId): Promise<readonly List[]> => {
  const { topic, valuesOf } = facets.find(({ id }) => id === facet) as (typeof facets)[number];
  const all = await resources();
  const lists = (await terms(topic)).map(async (term): Promise<List> => {
    return { facet, term, picks: await picksFor(facet, term), entries: all.filter((entry) => valuesOf(entry).includes(term.id)) };
  });
  return (await Promise.all(lists)).filter(({ entries }) => entries.length > 0);
});

/** Obstacles say on their own page what to start with; other terms in their topic. */
async function picksFor(facet: FacetId, term: Term): Promise<Pick[]> {
  const chosen = facet === 'obstacle' ? (await find('obstacles', term.id)).data.startHere : (term.startHere ?? []);
  return Promise.all(chosen.map(async ({ resource, why }) => ({ entry: await find('resources', resource), why })));
}
