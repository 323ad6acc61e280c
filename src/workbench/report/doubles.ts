/** Entries that are probably one thing twice: the same address, ISBN or DOI. */
import normalizeUrl from 'normalize-url';
import type { Text } from '../words/finding.ts';
import { fieldsOf, type Fields, type Task } from './entries.ts';

/** What two addresses of one page have in common: without scheme, www, fragment, utm parameters, a slash at the end; host in small letters. */
export const sameAddress = (address: string): string =>
  normalizeUrl(address, { stripProtocol: true, stripWWW: true, stripHash: true, removeTrailingSlash: true, removeQueryParameters: [/^utm_\w+/i] });

/** A DOI as it is compared: letters count alike, large or small (ISO 26324). */
export const sameDoi = (doi: string): string => doi.toLowerCase();

type Key = readonly [field: 'url' | 'isbn13' | 'doi', value: string];

/** What two records of one thing have in common: its DOI, its ISBN, or an address that is not that of a DOI. */
export function keysOf({ url, isbn13, doi }: Pick<Fields, 'url' | 'isbn13' | 'doi'>): Key[] {
  const inAddress = /^https?:\/\/(?:dx\.)?doi\.org\/(10\..+)$/i.exec(url ?? '')?.[1];
  const own = typeof doi === 'string' ? doi : inAddress;
  // What is no address at all, the content check refuses.
  const isAddress = url !== undefined && URL.canParse(url);
  return [
    ...(isAddress && inAddress === undefined ? [['url', sameAddress(url)] as const] : []),
    ...(isbn13 === undefined ? [] : [['isbn13', String(isbn13)] as const]),
    ...(own === undefined ? [] : [['doi', sameDoi(own)] as const]),
  ];
}

/** Each entry that shares its address, ISBN or DOI with one before it. */
export function doubles(texts: readonly Text[]): Task[] {
  const first = new Map<string, string>();
  return texts.flatMap(({ entry }) =>
    keysOf(fieldsOf(entry)).flatMap(([field, value]) => {
      const key = `${field} ${value}`;
      const other = first.get(key);
      first.set(key, other ?? entry.path);
      return other === undefined
        ? []
        : [{ path: entry.path, sentence: `has the same ${field} as ${other}: ${value}. Correct one, or make one entry of the two.` }];
    }),
  );
}
