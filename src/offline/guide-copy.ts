import { siteId } from '../site-id.ts';
import { shelfName } from '../storage/kept-pages.ts';
import { ask, Changed, fetchFile, Lost } from './fetch-file.ts';
import { isList, LIST, missing, weight, type GuideFile, type GuideList } from './guide-list.ts';
import { REVISION } from './messages.ts';

/** How saving ended. `lost`: no connection. `full`: no room. `changed`: the server has other files than it listed. What came is kept in each case. */
export type Ending = 'saved' | 'stopped' | 'lost' | 'full' | 'changed';

/** What is on the device: the revision of each file by its path, and when the copy was whole. */
export interface CopyHere {
  files: ReadonlyMap<string, string>;
  /** The list of the copy that was whole last, and when. */
  whole: { list: GuideList; at: string } | undefined;
}

const AT_ONCE = 6;
/** A server that does not name its files within this time counts as not reached. */
const PATIENCE = 8000;
const SAVED_AT = `${siteId}-Saved`;

/** The reader's copy of the guide: what is here, fetching what is missing, and taking it away. */
export class GuideCopy {
  constructor(
    /** The path of the site, with its slash. */
    readonly base: string,
  ) {}

  /** What the server has now. Rejects without a connection. */
  async list(): Promise<GuideList> {
    const answer = await ask(this.base + LIST, AbortSignal.timeout(PATIENCE));
    const list: unknown = answer.ok ? await answer.json() : undefined;
    if (!isList(list)) throw new Changed(LIST);
    return list;
  }

  async here(): Promise<CopyHere> {
    if (!(await caches.has(shelfName('guide')))) return { files: new Map(), whole: undefined };
    const cache = await this.#shelf();
    const files = new Map<string, string>();
    for (const key of await cache.keys()) {
      const revision = (await cache.match(key))?.headers.get(REVISION);
      if (revision) files.set(new URL(key.url).pathname.slice(this.base.length), revision);
    }
    const list = await cache.match(this.base + LIST);
    return { files, whole: list && { at: list.headers.get(SAVED_AT) ?? '', list: (await list.json()) as GuideList } };
  }

  /** Fetches what is missing. `told` hears how many files and bytes of the whole are here. */
  async save(list: GuideList, signal: AbortSignal, told: (files: number, bytes: number) => void): Promise<Ending> {
    try {
      const { files } = await this.here();
      const wanted = missing(list, files);
      const changed = await this.#fetchAll(wanted, signal, (left) => told(list.files.length - left.length, list.bytes - weight(left)));
      if (changed > 0) return 'changed';
      await this.#finish(list, files);
      return 'saved';
    } catch (error) {
      if (signal.aborted) return 'stopped';
      if (error instanceof Lost) return 'lost';
      if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
      throw error;
    }
  }

  /** Removes the copy. Pages that were opened stay, with the scripts that they need. */
  async remove(): Promise<void> {
    const cache = await this.#shelf();
    for (const { url } of await cache.keys()) await this.#keepScript(cache, url);
    await caches.delete(shelfName('guide'));
  }

  /** A page that was opened, or that is open in a tab, may still need this script: it moves to where files are kept. */
  async #keepScript(cache: Cache, url: string): Promise<void> {
    const answer = url.includes(`${this.base}_astro/`) ? await cache.match(url) : undefined;
    if (answer) await (await caches.open(shelfName('files'))).put(url, answer);
  }

  #shelf = () => caches.open(shelfName('guide'));

  /** A few at a time. Answers how many the server has in another version than it listed. */
  async #fetchAll(wanted: readonly GuideFile[], signal: AbortSignal, told: (left: readonly GuideFile[]) => void): Promise<number> {
    const cache = await this.#shelf();
    const left = new Set(wanted);
    const queue = wanted.values();
    let changed = 0;
    const work = async () => {
      for (const file of queue) {
        signal.throwIfAborted();
        try {
          await cache.put(this.base + file[0], await fetchFile(this.base, file, signal));
          left.delete(file);
        } catch (error) {
          if (!(error instanceof Changed)) throw error;
          changed += 1;
        }
        told([...left]);
      }
    };
    told([...left]);
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return changed;
  }

  /** Writes down that the copy is whole, and drops what the site no longer has. */
  async #finish(list: GuideList, before: ReadonlyMap<string, string>): Promise<void> {
    const cache = await this.#shelf();
    const headers = { 'Content-Type': 'application/json', [SAVED_AT]: new Date().toISOString() };
    await cache.put(this.base + LIST, new Response(JSON.stringify(list), { headers }));
    const wanted = new Set(list.files.map(([path]) => path));
    for (const path of before.keys()) {
      if (wanted.has(path)) continue;
      await this.#keepScript(cache, new URL(this.base + path, location.href).href);
      await cache.delete(this.base + path);
    }
  }
}
