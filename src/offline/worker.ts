/** The worker that answers when the network does not. What it is built on: docs/decisions/013; what it keeps: storage/kept-pages.ts. */
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { keepOldScripts, start } from './kept.ts';
import { COPYING, type Message } from './messages.ts';
import { plans } from './plans.ts';
import { kindOf, type Kind } from './rules.ts';
import { base, filled, scope, type Lasting } from './scope.ts';

for (const kind of Object.keys(plans) as Kind[])
  registerRoute(
    ({ url, request, sameOrigin }) =>
      sameOrigin &&
      url.pathname.startsWith(base) &&
      !request.headers.has(COPYING) &&
      kindOf(url.pathname.slice(base.length), request.mode === 'navigate') === kind,
    plans[kind],
  );

scope.addEventListener('install', (event) => event.waitUntil(start.install(event)));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver(event)));
scope.addEventListener('message', (event) => event.waitUntil(answer(event.data as Message, event)));

async function takeOver(event: Lasting): Promise<void> {
  await keepOldScripts();
  await start.activate(event);
  // The page is asked for while the worker still wakes up.
  if ('navigationPreload' in scope.registration) await scope.registration.navigationPreload.enable();
  await scope.clients.claim();
}

async function answer(message: Message, event: Lasting): Promise<void> {
  if (message.kind === 'use') return scope.skipWaiting();
  if (message.kind === 'opened') return keepOpened(message, event);
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.filter(({ url }) => new URL(url).pathname.startsWith(base)).length <= 1) await scope.skipWaiting();
}

/** Keeps a page that was opened before there was a worker, and what its scripts may ever import. */
async function keepOpened({ page, scripts }: Extract<Message, { kind: 'opened' }>, event: Lasting): Promise<void> {
  const wanted = scripts.map((script) => new URL(script).pathname.slice(base.length)).flatMap((path) => [path, ...(filled.needs[path] ?? [])]);
  const keep = async (kind: Kind, address: string) => {
    await Promise.allSettled(plans[kind].handleAll({ request: new Request(address), event: event }));
  };
  if (page !== undefined) await keep('page', page);
  await Promise.all([...new Set(wanted)].map((path) => keep('hashed', new URL(base + path, scope.location.href).href)));
}
