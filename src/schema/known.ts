import { collections, type CollectionName } from './collections.ts';
import type { RefTarget } from './fields.ts';
import { isDraft } from './draft.ts';
import { placeOf } from './place.ts';
import { routes } from './routes.ts';
import { site } from '../site.ts';
import { suggest } from './sentences.ts';
import { isOriginal, type Entry } from './source.ts';

/** Every id that something can refer to, by what it belongs to. `drafts` holds the resources that are not finished: nothing may lead to them yet; `closed` the topics whose file cannot be opened. */
export type Known = Map<RefTarget, Set<string>> & { drafts?: Set<string>; closed?: Set<string> };

/** The ids of all entries, of all terms, and of everything that has a page. A file that cannot be opened keeps its id: what leads to it is not to blame. A translation adds none: it has the ids of its original. */
export function knownIds(entries: readonly Entry[], closed: readonly string[] = []): Known {
  const known = new Map() as Known;
  const add = (to: RefTarget, id: string) => known.set(to, (known.get(to) ?? new Set()).add(id));
  for (const route of routes) add('entry', route);
  for (const place of closed.map(placeOf)) {
    if ('sentence' in place || place.language !== site.language) continue;
    if (place.collection !== 'topics') add(place.collection, place.id);
    add('entry', `${place.collection}/${place.id}`);
    if (place.collection === 'topics') (known.closed ??= new Set()).add(`term:${place.id}`);
  }
  known.drafts = new Set(entries.filter(isDraft).map(({ id }) => id));
  for (const { collection, id, data } of entries.filter((entry) => isOriginal(entry) && !isDraft(entry))) {
    if (collection === 'topics') for (const item of (data as { terms?: { id?: unknown }[] } | null)?.terms ?? []) add(`term:${id}`, String(item.id));
    else add(collection, id);
    if (collection !== 'topics' && collection !== 'evidence') add('entry', `${collection}/${id}`);
  }
  return known;
}

/** One sentence when nothing has that id, with the nearest one that exists; else none. */
export function missing(to: RefTarget, id: string, known: Known): string[] {
  const ids = known.get(to) ?? new Set<string>();
  if (ids.has(id) || (!known.has(to) && known.closed?.has(to))) return [];
  if (known.drafts?.has(to === 'entry' ? id.replace(/^resources\//, '') : id) && (to === 'resources' || /^resources\//.test(id)))
    return [`"${id}" is a draft, and stands on no page yet. Finish it first, or name another.`];
  const absent = to.startsWith('term:')
    ? `term "${id}" in content/topics/${to.slice(5)}.yaml`
    : `${to === 'entry' ? 'page' : collections[to as CollectionName].noun} "${id}"`;
  return [`there is no ${absent}. ${suggest(id, ids)}`.trim()];
}
