/** Starts the worker, or tells it what this page needs. Loaded late, by pages that have a script anyway. */
import type { Message } from './messages.ts';
import { base, startWorker } from './start-worker.ts';

/** A worker of an earlier version, if any, looks for the newest one when a page comes back to the front; at most once in this time. */
const EVERY = 60 * 60_000;

/** Time for a worker to find out whether it is alone. */
const MOMENT = 2000;

interface Careful extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

/** Tells the worker what this page loads. */
function tellOpened(worker: ServiceWorker | null): void {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  const page = navigator.serviceWorker.controller ? undefined : location.origin + location.pathname;
  worker?.postMessage({ kind: 'opened', page, scripts } satisfies Message);
}

async function start(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const isOff = !import.meta.env.OFFLINE || (navigator as Careful).connection?.saveData || document.querySelector('[data-quiet]');
  // Switched off, or to be careful with data: a worker that is here already still learns of a newer one, which may be the one that ends it.
  const registration = isOff ? await navigator.serviceWorker.getRegistration(base) : await startWorker();
  if (!registration) return;
  if (isOff) {
    await registration.update();
    return;
  }
  watch(registration);
  tellOpened((await navigator.serviceWorker.ready).active);
}

function watch(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < EVERY) return;
    last = Date.now();
    registration.update().catch(() => undefined);
  });
  const place = document.querySelector<HTMLElement>('new-version');
  const tell = async () => place && (await import('./new-version.ts')).offer(registration, place);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) void tell();
    });
  });
  if (!registration.waiting) return;
  // A page that is opened now is new already: the worker that waits may take over, unless an older page is open elsewhere.
  registration.waiting.postMessage({ kind: 'use-if-alone' } satisfies Message);
  setTimeout(() => registration.waiting && void tell(), MOMENT);
}

void start().catch(() => undefined);
