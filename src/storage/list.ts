import { add, emptyList, has, remove, type KeptEntry, type ReadingList, type Step } from '../domain/reading-list.ts';
import { disk as device, type Disk } from './disk.ts';
import { Draft, type Opened, type Outcome } from './draft.ts';
import { keyOf } from './keys.ts';
import { listShape } from './list-shape.ts';
import type { News } from './news.ts';

/** Where the list lies. */
export const listKey = keyOf('list', 'mine');

/**
 * The reader's list on this device: what is shown, and how to change it. A change is made to what is on the device now, so that two tabs lose nothing;
 * one that could not be saved is tried again with the next.
 */
export class MyListKeeper {
  list: ReadingList = emptyList;
  /** Changes that are not on the device yet, in their order. */
  #waiting: Step[] = [];
  #running: Promise<Outcome> | undefined;
  readonly #draft: Draft<ReadingList>;

  constructor(
    news?: News,
    readonly disk: Disk = device,
  ) {
    this.#draft = new Draft(listKey, listShape, disk, news);
  }

  /** True while something that is shown is not on the device. */
  get isBehind(): boolean {
    return this.#waiting.length > 0;
  }

  has = (id: string): boolean => has(this.list, id);

  /** Reads what is on the device. Changes that still wait are shown on top of it. */
  async read(): Promise<Opened<ReadingList>> {
    const opened = await this.#draft.read();
    if (opened.is !== 'refused') this.list = this.#apply(opened.data);
    return opened;
  }

  /** Shows the change at once, and saves it. Only `saved` means saved. */
  change(step: Step): Promise<Outcome> {
    this.list = step(this.list);
    this.#waiting.push(step);
    return (this.#running ??= this.#save());
  }

  add = (entry: KeptEntry): Promise<Outcome> => this.change((list) => add(list, entry));
  remove = (id: string): Promise<Outcome> => this.change((list) => remove(list, id));

  /** Tries again what could not be saved. */
  retry = (): void => void (this.isBehind && (this.#running ??= this.#save()));

  /** For the moment in which a page ends. */
  leave(): void {
    if (this.isBehind) this.#draft.leave(this.list);
  }

  #apply = (list: ReadingList): ReadingList => this.#waiting.reduce((now, step) => step(now), list);

  async #save(): Promise<Outcome> {
    let outcome: Outcome;
    do {
      let taken = 0;
      let after = this.list;
      outcome = await this.#draft.change((now) => {
        taken = this.#waiting.length;
        return (after = this.#apply(now));
      });
      if (outcome.is !== 'saved') break;
      this.#waiting.splice(0, taken);
      this.list = this.#apply(after);
    } while (this.isBehind);
    this.#running = undefined;
    return outcome;
  }
}
