import { siteId } from '../site-id.ts';

/**
 * Pages and files that this site keeps on the reader's device, so that they open without a connection.
 * `start`: what is needed to search, and to say what is missing. `read`: pages that were opened. `files`: what those pages load. `guide`: the copy that the reader asked for.
 */
export type Shelf = 'start' | 'read' | 'files' | 'guide';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Two copies of the site on one host share the browser's store: the path tells them apart. */
const prefix = `${siteId} ${base} `;

/** The name under which a shelf is kept. */
export const shelfName = (shelf: Shelf): string => prefix + shelf;

/** The shelves that are on this device now. None where the browser keeps none. */
export async function shelvesHere(): Promise<string[]> {
  if (!('caches' in globalThis)) return [];
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

/** The pages that were opened and are kept, as paths below the base, the latest first. */
export async function pagesRead(): Promise<string[]> {
  if (!(await shelvesHere()).includes(shelfName('read'))) return [];
  const keys = await (await caches.open(shelfName('read'))).keys();
  return keys.map(({ url }) => new URL(url).pathname.slice(base.length)).reverse();
}

/** Everything that came with the worker or with the reader's copy, as paths below the base. */
export async function keptFiles(): Promise<string[]> {
  const here = (await shelvesHere()).filter((name) => [shelfName('start'), shelfName('guide')].includes(name));
  const keys = await Promise.all(here.map(async (name) => (await caches.open(name)).keys()));
  return keys.flat().map(({ url }) => new URL(url).pathname.slice(base.length));
}

/** The title of a page that was opened, without the name of the site. */
export async function titleOfRead(path: string): Promise<string> {
  const page = await caches.match(base + path, { cacheName: shelfName('read') });
  const title = /<title>([^<]*?)(?: · [^<]*)?<\/title>/.exec((await page?.text()) ?? '')?.[1] ?? '';
  const signs: Record<string, string> = { '&amp;': '&', '&#38;': '&', '&quot;': '"', '&#34;': '"', '&#39;': '’', '&lt;': '<', '&gt;': '>' };
  return title.replace(/&#?\w+;/g, (sign) => signs[sign] ?? sign);
}

/** Takes the pages that were opened, and the files they loaded, off the device. */
export async function forgetRead(): Promise<void> {
  await caches.delete(shelfName('read'));
  await caches.delete(shelfName('files'));
}

/** True when the reader has asked for a copy of the guide and all of it, or a part, is here. */
export const hasGuide = async (): Promise<boolean> => (await shelvesHere()).includes(shelfName('guide'));

/** The worker of this copy of the site. The browser may name that of another copy, above it. */
async function ownWorker(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(base);
  return found?.scope === new URL(base, location.href).href ? found : undefined;
}

/** Removes all of them from the device, and the worker that serves them. */
export async function forgetPages(): Promise<void> {
  if (!('caches' in globalThis)) return;
  if ('serviceWorker' in navigator) await (await ownWorker())?.unregister();
  for (const name of await shelvesHere()) await caches.delete(name);
}
