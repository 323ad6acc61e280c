import type { Known } from './known.ts';
import { suggest } from './sentences.ts';
import { isOriginal, lineOf, type Entry, type Problem } from './source.ts';

/** What has a page, or words for one, in other languages. The rest is shown in the language of the site, and marked as such. */
const translated: readonly string[] = ['obstacles', 'mentorship', 'case-studies', 'checklists', 'pages', 'topics'];

/** What is wrong with a translation beside its original: none is there, or an id differs on which readers' answers or references hang. */
export function checkTranslation(entry: Entry, all: readonly Entry[], known: Known): Problem[] {
  if (isOriginal(entry)) return [];
  if (!translated.includes(entry.collection))
    return [wholeFile(entry, 'folder', `${entry.collection} have no pages in other languages yet. Known: ${translated.join(', ')}.`)];
  const originals = all.filter((other) => isOriginal(other) && other.collection === entry.collection);
  const original = originals.find(({ id }) => id === entry.id);
  // One that cannot be opened is there all the same: its translation is not to blame.
  const isThere = entry.collection === 'topics' ? known.closed?.has(`term:${entry.id}`) : known.get(entry.collection)?.has(entry.id);
  if (!original && isThere) return [];
  if (!original) {
    const near = suggest(
      entry.id,
      originals.map(({ id }) => id),
    );
    return [wholeFile(entry, 'id', `there is no content/${entry.collection}/${entry.id} to translate. Give it the name of its original. ${near}`.trim())];
  }
  // Whom words belong to differs between languages: which of them mean the same is no translation.
  return entry.id === 'everyday-words' ? [] : sameIds(entry, original);
}

const wholeFile = ({ path }: Entry, field: string, sentence: string): Problem => ({ path, line: 1, field, sentence });

type Path = (string | number)[];
interface Named {
  path: Path;
  id: string;
  kind: unknown;
}

/** Ids stand as in the original: none is missing, none is new, and each item is of the same kind. */
function sameIds(entry: Entry, original: Entry): Problem[] {
  const here = idsIn(entry.data);
  const there = idsIn(original.data);
  const missing = [...there].filter(([key]) => !here.has(key));
  const absent = missing.map(([key, { id }]) => ({
    path: parentOf(key, here),
    sentence: `"${id}" of ${original.path} is missing here. Add it, with the same id.`,
  }));
  const strange = [...here].filter(([key]) => !there.has(key));
  const added = strange.map(([, { path, id }]) => {
    const near = suggest(
      id,
      missing.map(([, other]) => other.id),
    );
    return { path, sentence: `"${id}" is not in ${original.path}. What readers saved hangs on ids: take those of the original. ${near}`.trim() };
  });
  const other = [...here].filter(([key, { kind }]) => there.has(key) && there.get(key)?.kind !== kind);
  const changed = other.map(([key, { path }]) => ({
    path: [...path.slice(0, -1), 'kind'],
    sentence: `is "${String(here.get(key)?.kind)}", but "${String(there.get(key)?.kind)}" in ${original.path}. Type the same: readers' answers hang on it.`,
  }));
  return [...absent, ...added, ...changed].map(({ path, sentence }) => ({
    path: entry.path,
    line: lineOf(entry, path),
    field: path.join('.') || 'file',
    sentence,
  }));
}

/** Everything with an id, by the names of the lists and the ids that lead to it: "sections/week-1/items/ask". */
function idsIn(data: unknown, path: Path = [], key = ''): Map<string, Named> {
  if (typeof data !== 'object' || data === null) return new Map();
  const found = new Map<string, Named>();
  for (const [name, value] of Object.entries(data)) {
    const at = [...path, Array.isArray(data) ? Number(name) : name];
    const id = (value as { id?: unknown } | null)?.id;
    const below = typeof id === 'string' ? `${key}/${id}` : Array.isArray(data) ? key : `${key}/${name}`;
    if (typeof id === 'string') found.set(below, { path: [...at, 'id'], id, kind: (value as { kind?: unknown }).kind });
    for (const [inner, named] of idsIn(value, at, below)) found.set(inner, named);
  }
  return found;
}

/** Where something missing belongs: the nearest thing around it that is there. */
function parentOf(key: string, here: ReadonlyMap<string, Named>): Path {
  const above = key.slice(0, key.lastIndexOf('/'));
  return above === '' ? [] : (here.get(above)?.path ?? parentOf(above, here));
}
