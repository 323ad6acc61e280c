/** The worker that ends all workers: it removes what was kept and then itself. `CAIRN_OFFLINE=off npm run build` puts it in the place of the other. */
import { shelvesHere } from '../storage/kept-pages.ts';
import { scope } from './scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  for (const name of await shelvesHere()) await caches.delete(name);
  await scope.registration.unregister();
}
