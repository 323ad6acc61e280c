/** What the worker looks up among all that is kept. */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { shelfName, type Shelf } from '../storage/kept-pages.ts';
import { newest, tooMany } from './rules.ts';
import { base, filled } from './scope.ts';

/** What is there from the first visit. */
export const start = new PrecacheController({ cacheName: shelfName('start'), fallbackToNetwork: false });
start.addToCacheList(filled.start);

/** A kept answer from one shelf. It does not make the shelf. */
const from = (shelf: Shelf, key: string) => caches.match(key, { cacheName: shelfName(shelf) }).catch(() => undefined);
const fromStart = (key: string) => start.matchPrecache(key);
const found = (answers: (Response | undefined)[]) => answers.filter((answer) => answer !== undefined);

/** A kept page: the newest of those that were read, were saved, or came with the worker. */
export const keptPage = async (key: string): Promise<Response | undefined> =>
  newest(found(await Promise.all([from('read', key), from('guide', key), fromStart(key)])));

/** A kept file. The reader's copy comes first: its search index is whole, and of one build. */
export const keptFile = async (key: string): Promise<Response | undefined> =>
  (await from('guide', key)) ?? (await from('files', key)) ?? (await fromStart(key));

/** The page that says what is missing. */
export const sorry = (): Promise<Response | undefined> => fromStart(new URL(`${base}offline/`, location.href).href);

/** Drops what was put there longest ago. */
export async function limit(cacheName: string, most: number): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const key of tooMany(await cache.keys(), most)) await cache.delete(key);
}

/** Scripts of the version before may still be needed by a tab that is open: they move to where files are kept. */
export async function keepOldScripts(): Promise<void> {
  const before = await caches.open(start.strategy.cacheName);
  const files = await caches.open(shelfName('files'));
  const current = new Set(start.getURLsToCacheKeys().values());
  for (const key of await before.keys()) {
    const answer = !current.has(key.url) && key.url.includes(`${base}_astro/`) ? await before.match(key) : undefined;
    if (answer) await files.put(key, answer);
  }
}
