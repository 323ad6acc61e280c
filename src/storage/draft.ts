import type { Disk, Puts } from './disk.ts';
import type { News } from './news.ts';
import { SPARE } from './spare.ts';

/** What a saved thing looks like: its version, and the reader that checks it. The reader takes every past version, for ever. */
export interface Shape<T> {
  version: number;
  empty: T;
  /** The value, or undefined when it cannot be read. */
  read(data: unknown, version: number): T | undefined;
}

/** A thing as it lies on the device. */
export interface Stored {
  v: number;
  /** Counts up with each save: a tab that does not know the newest one may not overwrite it. */
  rev: number;
  at: string;
  /** The tab that saved it: a save that seemed to fail, and arrived after all, is known as its own. */
  by: string;
  data: unknown;
}

/** What was found. `unreadable`: it was moved aside, not deleted. `newer`: made by a newer version of this page; not to be changed. `refused`: the browser keeps nothing for us. */
export type Opened<T> = { is: 'empty' | 'saved' | 'unreadable' | 'newer' | 'refused'; data: T; at: string };

/** How a save went. `elsewhere`: another tab has saved since; ours is kept aside, and nothing was overwritten. Only `saved` means saved. */
export type Outcome = { is: 'saved' | 'elsewhere' | 'newer' | 'failed'; at: string };

/** True when what lies on the device looks like a saved thing. */
export function isStored(found: unknown): found is Stored {
  const { v, rev, at, data } = (found ?? {}) as Partial<Stored>;
  return [v, rev].every(Number.isSafeInteger) && typeof at === 'string' && data !== undefined;
}

/** One thing that is kept on the device under one key. What cannot be read is kept; what another tab saved is never overwritten unseen. */
export class Draft<T> {
  #rev = 0;
  #queue: Promise<unknown> = Promise.resolve();
  #waiting: Promise<Outcome> | undefined;
  #latest!: T;
  /** Who writes: this tab, since it was opened. (crypto.randomUUID would need https.) */
  readonly #me = crypto.getRandomValues(new Uint32Array(2)).join('-');
  /** Where this tab's text goes when another tab was faster: one place, so that typing on does not fill the device. */
  readonly #aside: string;
  /** Where the text goes when the page ends while a save still runs. The next one to read takes it from there. */
  readonly #last: string;
  #tookLast = false;

  constructor(
    readonly key: string,
    readonly shape: Shape<T>,
    readonly disk: Disk,
    readonly news?: News,
    /** What else to put when a save replaces this. */
    readonly replacing?: (before: Stored) => Puts,
  ) {
    this.#aside = `kept:${key}:${new Date().toISOString()} ${this.#me}`;
    this.#last = `kept:${key}:last `;
  }

  /** Reads what is there. Moves aside what cannot be read. */
  read(): Promise<Opened<T>> {
    return this.#next(async () => {
      try {
        return await this.#look();
      } catch {
        return { is: 'refused', data: this.shape.empty, at: '' };
      }
    });
  }

  /** Saves the whole value, unless another tab has saved since we looked. Saves in a row are chained, and the last wins. */
  save(data: T): Promise<Outcome> {
    this.#latest = data;
    return (this.#waiting ??= this.#next(() => {
      this.#waiting = undefined;
      return this.#put((found) => (!found || found.rev === this.#rev || found.by === this.#me ? this.#latest : undefined));
    }));
  }

  /** Saves the value over whatever is there; that is kept aside. For the reader's own decision. */
  replace(data: T): Promise<Outcome> {
    return this.#next(() => this.#put(() => data, true));
  }

  /** Changes what is there now, also what another tab has just put there. */
  change(step: (now: T) => T): Promise<Outcome> {
    return this.#next(() => this.#put((found) => step((found && this.#parse(found)) ?? this.shape.empty)));
  }

  /** For the moment in which a page ends: puts the text down in one step that needs no answer. */
  leave(data: T): void {
    void this.disk.putLast(this.#last + this.#me, this.#record(data, this.#rev)).catch(() => undefined);
  }

  #record = (data: unknown, rev: number): Stored => ({ v: this.shape.version, rev, at: new Date().toISOString(), by: this.#me, data });

  /** Takes up texts that were put down when a page ended. One that somebody else has written past since stays aside. */
  async #takeLast(): Promise<void> {
    if (this.#tookLast) return;
    for (const [name, last] of await this.disk.all()) {
      if (!name.startsWith(this.#last) || !isStored(last)) continue;
      await this.disk.write(this.key, (now) => {
        const found = isStored(now) ? now : undefined;
        const isOwn = found?.by === last.by;
        if (isOwn && found.at > last.at) return {};
        const aside = { [`kept:${this.key}:${last.at}`]: last };
        // A tab has one save at a time under way: more steps than that, and another tab's work is in what stands here.
        if (found && (name.endsWith(SPARE) || (isOwn && found.rev > last.rev + 1))) return last.at > found.at ? this.#over(found, last) : aside;
        const ours = found ? isOwn || found.rev === last.rev : last.rev === 0 || name.endsWith(SPARE);
        return ours ? { [this.key]: { ...last, rev: (found?.rev ?? 0) + 1 } } : aside;
      });
      await this.disk.dropLast(name);
    }
    this.#tookLast = true;
  }

  /** The spare was written while the device did not answer: it is newer, and what stood here is kept aside. */
  #over = (found: Stored, last: Stored): Puts => ({
    [this.key]: { ...last, rev: Math.max(found.rev, last.rev) + 1 },
    [`kept:${this.key}:${found.at}`]: found,
  });

  #next<R>(task: () => Promise<R>): Promise<R> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  #parse = ({ data, v }: Stored): T | undefined => this.shape.read(data, v);

  async #look(): Promise<Opened<T>> {
    await this.#takeLast();
    const found = await this.disk.read(this.key);
    const empty = this.shape.empty;
    if (found === undefined) return this.#seen(0, { is: 'empty', data: empty, at: '' });
    const data = isStored(found) ? this.#parse(found) : undefined;
    if (isStored(found) && found.v > this.shape.version) return this.#seen(found.rev, { is: 'newer', data: data ?? empty, at: found.at });
    if (isStored(found) && data !== undefined) return this.#seen(found.rev, { is: 'saved', data, at: found.at });
    await this.disk.write(this.key, (now) => ({ [`kept:${this.key}:${new Date().toISOString()}`]: now, [this.key]: undefined }));
    return this.#seen(0, { is: 'unreadable', data: empty, at: '' });
  }

  #seen(rev: number, opened: Opened<T>): Opened<T> {
    // A save that waits was made from what was there before. It must find out that somebody else was faster.
    if (!this.#waiting) this.#rev = rev;
    return opened;
  }

  /** `decide` answers with the value to save, or with nothing when it may not. */
  async #put(decide: (found: Stored | undefined) => T | undefined, keepOld = false): Promise<Outcome> {
    const outcome: Outcome = { is: 'saved', at: new Date().toISOString() };
    let rev = this.#rev;
    const choose = (now: unknown): Puts => {
      const found = isStored(now) ? now : undefined;
      if (found && found.v > this.shape.version) return this.#end(outcome, 'newer');
      const data = decide(found);
      if (data === undefined) return { ...this.#end(outcome, 'elsewhere'), [this.#aside]: this.#record(this.#latest, this.#rev) };
      rev = Math.max(found?.rev ?? 0, this.#rev) + 1;
      const lost = now !== undefined && (keepOld || !found || this.#parse(found) === undefined);
      return {
        ...this.#end(outcome, 'saved'),
        ...(found && this.replacing?.(found)),
        [this.key]: { ...this.#record(data, rev), at: outcome.at },
        ...(lost && { [`kept:${this.key}:${outcome.at}`]: now }),
      };
    };
    try {
      await this.disk.write(this.key, choose);
    } catch {
      return { ...outcome, is: 'failed' };
    }
    this.#rev = rev;
    if (outcome.is === 'saved') this.news?.tell(this.key);
    return outcome;
  }

  /** Notes how the save ends. A transaction that is tried twice decides twice. */
  #end(outcome: Outcome, is: Outcome['is']): Puts {
    outcome.is = is;
    return {};
  }
}
