import { collections, type CollectionName } from './collections.ts';
import type { RefTarget } from './fields.ts';
import { isDraft } from './draft.ts';
import { partOf, partsOf } from './parts.ts';
import { placeOf } from './place.ts';
import { routes } from './routes.ts';
import { site } from '../site.ts';
import { suggest } from './sentences.ts';
import { isOriginal, type Entry } from './source.ts';

/** Every id that something can refer to, by what it belongs to. `drafts` holds the resources that are not finished: nothing may lead to them yet; `closed` the topics whose terms cannot be read. */
export type Known = Map<RefTarget, Set<string>> & { drafts?: Set<string>; closed?: Set<string> };

/** The ids of all entries, of all terms, and of everything that has a page. A file that cannot be opened keeps its id: what leads to it is not to blame. A translation adds none: it has the ids of its original. */
export function knownIds(entries: readonly Entry[], closed: readonly string[] = []): Known {
  const known = new Map() as Known;
  for (const route of routes) add(known, 'entry', route);
  for (const place of closed.map(placeOf)) {
    if ('sentence' in place || place.language !== site.language) continue;
    if (place.collection !== 'topics') add(known, place.collection, place.id);
    add(known, 'entry', `${place.collection}/${place.id}`);
    if (place.collection === 'topics') closeTopic(known, place.id);
  }
  for (const entry of entries) learn(known, entry);
  return known;
}

const add = (known: Known, to: RefTarget, id: string) => known.set(to, (known.get(to) ?? new Set()).add(id));
const closeTopic = (known: Known, id: string) => (known.closed ??= new Set()).add(`term:${id}`);

/** Adds what can be referred to once this entry is there: itself, its page, its terms. Nothing of a draft or a translation. */
export function learn(known: Known, entry: Entry): void {
  const { collection, id, data } = entry;
  if (!isOriginal(entry)) return;
  if (isDraft(entry)) {
    (known.drafts ??= new Set()).add(id);
    return;
  }
  if (collection === 'topics') {
    const ids = partsOf(partOf(data)['terms']).flatMap((term) => (typeof term['id'] === 'string' ? [term['id']] : []));
    for (const term of ids) add(known, `term:${id}`, term);
    if (ids.length === 0) closeTopic(known, id);
    return;
  }
  add(known, collection, id);
  if (collection !== 'evidence') add(known, 'entry', `${collection}/${id}`);
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
