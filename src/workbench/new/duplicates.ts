/** Whether something is there already: the same id, link, ISBN or DOI, the same title or nearly so. */
import slugify from '@sindresorhus/slugify';
import { distance } from 'fastest-levenshtein';
import { isOriginal, type Entry } from '../../schema/source.ts';
import { keysOf } from '../report/doubles.ts';
import { fieldsOf, placeSaid } from './shelf.ts';

/** What a new entry would be. */
export interface Candidate {
  collection: Entry['collection'];
  id: string;
  title?: string;
  url?: string;
  isbn13?: string;
  doi?: string;
}

/** Why it is probably there already, and where. A `same` id can never be given again; the rest an editor may overrule. */
export interface Double {
  what: 'id' | 'title' | 'url' | 'isbn13' | 'doi';
  sentence: string;
}

const plain = (title: string) => slugify(title).replaceAll('-', ' ');
const main = (title: string) => plain(title.split(/[:(]/)[0] ?? '');

/** True for titles that differ in a letter of ten at most, or where one is the other without its subtitle. */
export function alike(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === '' || b === '') return false;
  const isShort = a === main(other) || b === main(one);
  return isShort || distance(a, b) <= Math.floor(Math.min(a.length, b.length) / 10);
}

const names = { url: 'link', isbn13: 'ISBN', doi: 'DOI' } as const;

/** Everything on the shelf that the candidate may be once more. A translation is where its original is. */
export function doublesOf(candidate: Candidate, shelf: readonly Entry[]): Double[] {
  const { collection, id, title } = candidate;
  const keys = new Set(keysOf(candidate).map(String));
  return shelf.filter(isOriginal).flatMap((entry): Double[] => {
    const there = placeSaid(entry);
    const kind = entry.collection === collection;
    const other = fieldsOf(entry).title;
    const shared = keysOf((entry.data ?? {}) as Candidate).find((key) => keys.has(String(key)))?.[0];
    return [
      ...(kind && entry.id === id ? [{ what: 'id' as const, sentence: `The id "${id}" is taken: ${there}. Give another with --id.` }] : []),
      ...(kind && title !== undefined && other !== undefined && title !== 'unknown' && alike(title, other)
        ? [{ what: 'title' as const, sentence: `"${other}" is there already: ${there}.` }]
        : []),
      ...(shared === undefined ? [] : [{ what: shared, sentence: `The same ${names[shared]} is there already: ${there}.` }]),
    ];
  });
}
