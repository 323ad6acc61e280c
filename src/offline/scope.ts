/** The worker's side of the browser, as far as we use it: TypeScript cannot hold the types of pages and of workers in one program. */
import type { PrecacheEntry } from 'workbox-precaching';

/** An event that the browser waits for. */
export interface Lasting extends Event {
  waitUntil(task: Promise<unknown>): void;
}

interface Told extends Lasting {
  readonly data: unknown;
}

interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
}

/** What the build fills in (src/publish/worker.ts). */
export interface Filled {
  /** What is kept from the first visit. */
  start: (PrecacheEntry & { url: string })[];
  /** For each script of a page: all that it may ever import, so that a page that was opened works to its last button. */
  needs: Record<string, string[]>;
  /** Paths of pages whose visit must leave no trace. */
  untraced: string[];
}

declare const CAIRN_FILLED: Filled;

/** What the build has filled in. */
export const filled = CAIRN_FILLED;
/** The worker itself. */
export const scope = self as unknown as WorkerScope;
/** The path that this copy of the site is published under. */
export const base = import.meta.env.BASE_URL;
