import { clear, createStore, del, entries, get, promisifyRequest, type UseStore } from 'idb-keyval';
import { siteId } from '../site-id.ts';
import { SPARE, spare, spareOrNothing } from './spare.ts';

/** What is to be put under which key. `undefined` takes the key away. */
export type Puts = Record<string, unknown>;

/** The reader's device, as far as we use it. Every call may fail; none may be believed before it has ended. */
export interface Disk {
  read(key: string): Promise<unknown>;
  /** One transaction: `decide` sees what is under the key now and says what to put where. No other tab can come between. */
  write(key: string, decide: (now: unknown) => Puts): Promise<void>;
  /** Puts a value where no other transaction stands in its way, so that it arrives although the page ends at once. */
  putLast(key: string, value: unknown): Promise<void>;
  /** Takes such a value away again. */
  dropLast(key: string): Promise<void>;
  all(): Promise<[string, unknown][]>;
  clear(): Promise<void>;
}

/** The browser did not answer: what is kept is still there, and cannot be seen now. */
const silence = new Error();

/** A browser that does not answer within this time has not saved. */
const PATIENCE = 4000;

/** What runs now, and while the page is laid aside, a promise of its return. */
const running = new Set<IDBTransaction>();
let back: Promise<unknown> | undefined;

/** WebKit lays a page that was left aside with the transaction it was in, and every later page waits for that one. End it; it is tried again when the page comes back. */
function layAside({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  back = new Promise((done) => addEventListener('pageshow', done, { once: true })).then(() => (back = undefined));
  for (const transaction of running) maybe(() => transaction.abort());
}

/** Does it where it can be done. */
function maybe(step: () => void): void {
  try {
    step();
  } catch {
    // A transaction that is being committed, or a browser that refuses localStorage.
  }
}

function watched(objects: IDBObjectStore): IDBObjectStore {
  const { transaction } = objects;
  running.add(transaction);
  transaction.addEventListener('complete', () => running.delete(transaction));
  return objects;
}

function open(): UseStore {
  addEventListener('pagehide', layAside, true);
  const store = createStore(`${siteId} ${import.meta.env.BASE_URL}`, 'kept-here');
  const use: UseStore = (mode, task) => (back ? back.then(() => use(mode, task)) : store(mode, (objects) => task(watched(objects))));
  return use;
}

let store: UseStore | undefined;

/** A database of its own: behind a save that still runs, the last words would wait, and die with the page. */
const last = createStore(`${siteId} ${import.meta.env.BASE_URL} last words`, 'kept-here');
/** The same, for all but the last words themselves: those are put down while the page is being laid aside. */
const lastInPeace: UseStore = (mode, task) => last(mode, (objects) => task(watched(objects)));

/** WebKit drops connections and then fails for ever on the dead one (jakearchibald/idb-keyval#165): open a new one and try once more. */
async function twice<T>(task: (store: UseStore) => Promise<T>): Promise<T> {
  try {
    return await soon(task((store ??= open())));
  } catch {
    return soon(task((store = open())));
  }
}

const soon = <T>(promise: Promise<T>): Promise<T> => Promise.race([promise, new Promise<never>((_, reject) => setTimeout(() => reject(silence), PATIENCE))]);

function change(store: IDBObjectStore, key: string, decide: (now: unknown) => Puts): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = store.get(key);
    request.onerror = () => reject(request.error ?? silence);
    request.onsuccess = () => {
      try {
        for (const [name, value] of Object.entries(decide(request.result))) {
          if (value === undefined) store.delete(name);
          else store.put(value, name);
        }
        store.transaction.commit();
        resolve(promisifyRequest(store.transaction));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
  });
}

/** Commits at once: a transaction that still waits to be committed by itself is dropped when the page ends. */
function putDown(store: IDBObjectStore, key: string, value: unknown): Promise<void> {
  store.put(value, key);
  store.transaction.commit();
  return promisifyRequest(store.transaction);
}

const everything = async (): Promise<[string, unknown][]> => [
  ...(await twice((store) => entries<string, unknown>(store))),
  // Last words that cannot be seen now stay for the next page.
  ...(await soon(entries<string, unknown>(lastInPeace)).catch(() => [])),
];

/** IndexedDB in this browser: unlike localStorage it survives a crash, and two open tabs do not lose each other's changes. Where it is refused, the spare serves. */
export const disk: Disk = {
  read: (key) =>
    twice((store) => get(key, store)).catch((error: unknown) => {
      const found = spare.read(key);
      if (found === undefined && error === silence) throw error;
      return found;
    }),
  write: (key, decide) => twice((store) => store('readwrite', (objects) => change(objects, key, decide))).catch(() => spare.write(key, decide)),
  putLast(key, value) {
    // In a page that WebKit lays aside no transaction ends any more: what is put here arrives.
    maybe(() => spare.put(key, value));
    return last('readwrite', (objects) => putDown(objects, key, value));
  },
  async dropLast(key) {
    if (key.endsWith(SPARE)) return spare.drop(key.slice('kept:'.length, -SPARE.length));
    maybe(() => spare.drop(key));
    // What cannot be dropped now is known as old by the next page.
    await soon(del(key, lastInPeace)).catch(() => undefined);
  },
  all: async () => {
    try {
      return [
        ...(await everything()),
        ...spareOrNothing().map(([key, value]): [string, unknown] => [key.startsWith('kept:') ? key : `kept:${key}${SPARE}`, value]),
      ];
    } catch {
      return spare.all();
    }
  },
  clear: async () => {
    for (const [key] of spareOrNothing()) spare.drop(key);
    await twice(clear);
    await soon(clear(last));
  },
};
