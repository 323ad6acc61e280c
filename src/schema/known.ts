import { collections, type CollectionName } from './collections.ts';
import type { RefTarget } from './fields.ts';
import { routes } from './routes.ts';
import { suggest } from './sentences.ts';
import { isOriginal, type Entry } from './source.ts';

/** Every id that something can refer to, by what it belongs to. */
export type Known = Map<RefTarget, Set<string>>;

/** The ids of all entries, of all terms, and of everything that has a page. A translation adds none: it has the ids of its original. */
export function knownIds(entries: readonly Entry[]): Known {
  const known = new Map() as Known;
  const add = (to: RefTarget, id: string) => known.set(to, (known.get(to) ?? new Set()).add(id));
  for (const route of routes) add('entry', route);
  for (const { collection, id, data } of entries.filter(isOriginal)) {
    if (collection === 'topics') for (const item of (data as { terms?: { id?: unknown }[] } | null)?.terms ?? []) add(`term:${id}`, String(item.id));
    else add(collection, id);
    if (collection !== 'topics' && collection !== 'evidence') add('entry', `${collection}/${id}`);
  }
  return known;
}

/** One sentence when nothing has that id, with the nearest one that exists; else none. */
export function missing(to: RefTarget, id: string, known: Known): string[] {
  const ids = known.get(to) ?? new Set<string>();
  if (ids.has(id)) return [];
  const noun = to.startsWith('term:') ? `term in content/topics/${to.slice(5)}.yaml` : to === 'entry' ? 'page' : collections[to as CollectionName].noun;
  return [`there is no ${noun} "${id}". ${suggest(id, ids)}`.trim()];
}
