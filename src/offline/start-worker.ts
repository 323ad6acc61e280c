import { trustOwnScripts } from '../own-scripts.ts';

/** The path of this copy of the site. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Starts the worker. Rejects where the browser refuses: an insecure address, a private window, a setting. */
export function startWorker(): Promise<ServiceWorkerRegistration> {
  trustOwnScripts();
  return navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
}
