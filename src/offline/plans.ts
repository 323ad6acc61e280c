/** How each kind of request is answered. Built on Workbox's strategies; the rules are ours. */
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { StaleWhileRevalidate } from 'workbox-strategies/StaleWhileRevalidate.js';
import type { Strategy } from 'workbox-strategies/Strategy.js';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { shelfName } from '../storage/kept-pages.ts';
import { keptFile, keptPage, limit, sorry } from './kept.ts';
import { isWhole, keyOf, mayKeep, type Kind } from './rules.ts';
import { base, filled } from './scope.ts';

/** Seconds after which a kept page is better than none. */
const PATIENCE = 3;
const MOST_PAGES = 100;
const MOST_FILES = 400;

const pathOf = ({ url }: Request) => new URL(url).pathname.slice(base.length);

/** Under which name, and whether at all, an answer is kept. */
const keeping = (kind: Kind, most: number): WorkboxPlugin => ({
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyOf(request.url)),
  cacheWillUpdate: async ({ request, response }) => {
    const contentType = response.headers.get('Content-Type') ?? '';
    const { status, type, redirected } = response;
    if (filled.untraced.includes(pathOf(request)) || !mayKeep(kind, { status, type, redirected, contentType })) return null;
    return !/html|json/.test(contentType) || isWhole(contentType, await response.clone().text()) ? response : null;
  },
  cacheDidUpdate: ({ cacheName }) => limit(cacheName, most),
});

/** A server in trouble counts as no answer: what is kept helps more. An answer that came ahead of the worker is seen only here. */
const pageAtTrouble: WorkboxPlugin = {
  handlerWillRespond: async ({ request, response }) =>
    response.status < 500 ? response : ((await keptPage(keyOf(request.url))) ?? (await sorry()) ?? response),
};
const fileAtTrouble: WorkboxPlugin = {
  fetchDidSucceed: ({ response }) => (response.ok ? Promise.resolve(response) : Promise.reject(new Error(String(response.status)))),
};

const elseKept = (kept: (key: string) => Promise<Response | undefined>): WorkboxPlugin => ({
  cachedResponseWillBeUsed: ({ request }) => kept(keyOf(request.url)),
});

const files = shelfName('files');

/** What answers each kind of request. */
export const plans: Record<Kind, Strategy> = {
  page: new NetworkFirst({
    cacheName: shelfName('read'),
    networkTimeoutSeconds: PATIENCE,
    plugins: [keeping('page', MOST_PAGES), pageAtTrouble, elseKept(keptPage), { handlerDidError: sorry }],
  }),
  hashed: new CacheFirst({ cacheName: files, plugins: [keeping('hashed', MOST_FILES), elseKept(keptFile)] }),
  data: new NetworkFirst({ cacheName: files, networkTimeoutSeconds: PATIENCE, plugins: [keeping('data', MOST_FILES), fileAtTrouble, elseKept(keptFile)] }),
  picture: new StaleWhileRevalidate({ cacheName: files, plugins: [keeping('picture', MOST_FILES), elseKept(keptFile)] }),
};
