import { LONGEST_NOTE, MOST_ENTRIES } from '../../domain/limits.ts';
import { add, complete, isFull, moveTo, placeOf, remove, rename, write, type Step } from '../../domain/reading-list.ts';
import { fromAddFragment } from '../../exchange/add-link.ts';
import { MyListKeeper, listKey } from '../../storage/list.ts';
import { openNews } from '../../storage/news.ts';
import { counted } from '../counted.ts';
import { fill } from '../../domain/fill.ts';
import { camel, language, put } from '../words.ts';
import { keepPaper } from '../work-sheet/paper-choice.ts';
import { savedWords } from '../work-sheet/saved-words.ts';
import { Facts } from './facts.ts';
import { drawPaper } from './paper.ts';
import { drawRows } from './rows.ts';
import { saveFile } from './save-file.ts';
import type { Shelf, Undo } from './shelf.ts';
import { titleOf } from './told.ts';

/** A browser that has not answered by then is shown as still saving. */
const SLOW = 1000;
const SHARED = /^#(?:%23)*list(?:=|%3D)/i;

type Ways = typeof import('./ways.ts');

/** `<my-list>`: the reader's list of entries, saved as it changes, and a sheet of paper that always shows the same. All words come from the .astro files. */
class MyList extends HTMLElement implements Shelf {
  readonly address = this.dataset['address'] ?? '';
  readonly columns = (this.dataset['columns'] ?? '').split(' ');
  readonly base = this.dataset['base'] ?? '/';
  #news = openNews();
  readonly keeper = new MyListKeeper(this.#news);
  readonly facts = new Facts(`${this.base}resources/cite/`, Number(this.dataset['buckets']));
  #status = this.find<HTMLElement>('.status');
  #row = this.#inside('[data-row]');
  #sheet = this.#inside('[data-paper]');
  #paperRow = this.#sheet.querySelector('li')?.cloneNode(true) as HTMLElement;
  #saving = 0;
  #state = '';
  #at = '';
  #said: string[] = [];
  #undo: Undo | undefined;
  #ready = false;

  /** Everything a button can do, by the name in its data-do. What is not here is loaded when it is first asked for. */
  #deeds: Record<string, (button: HTMLElement) => unknown> = {
    up: (button) => this.#move(button, -1),
    down: (button) => this.#move(button, 1),
    remove: (button) => this.#remove(button),
    undo: () => this.#goBack(),
    print: () => print(),
    file: () => saveFile(this),
    open: () => this.find<HTMLInputElement>('input[type=file]').click(),
  };

  connectedCallback() {
    this.#sheet.querySelector('li')?.remove();
    for (const type of ['input', 'change', 'click', 'submit']) this.addEventListener(type, this);
    for (const type of ['pageshow', 'pagehide', 'hashchange']) addEventListener(type, this);
    document.addEventListener('visibilitychange', this);
    this.#news.hear((key) => {
      if (key === '') this.tell();
      if (key === '' || key === listKey) void this.#open();
    });
    keepPaper(this);
    void this.#start();
  }

  handleEvent(event: Event) {
    const { type, target } = event;
    if (type === 'submit') event.preventDefault();
    else if (type === 'hashchange') void this.#follow();
    else if (type === 'pageshow') this.#comeBack((event as PageTransitionEvent).persisted);
    else if (type === 'pagehide' || type === 'visibilitychange') this.#flush();
    else if (type === 'click') this.#click(target);
    else if (target instanceof HTMLTextAreaElement) this.#note(type, target);
    else if (target instanceof HTMLInputElement) this.#field(type, target);
  }

  /** A page from the browser's memory may show an old list, and a browser may have put its own into the fields. A second reading of a new page would wipe out what the first had to say. */
  #comeBack(fromMemory: boolean) {
    if (fromMemory) void this.#open();
    else if (this.#ready) this.draw();
  }

  #click(target: EventTarget | null) {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-do]') : null;
    const name = button?.dataset['do'] ?? '';
    if (!button) return;
    if (this.#deeds[name]) void this.#deeds[name](button);
    else void this.#way((ways) => ways.deeds[name]?.(this, button));
  }

  #field(type: string, field: HTMLInputElement) {
    if (field.dataset['name'] === '' && type === 'input') void this.keep((list) => rename(list, field.value));
    else if (field.name === 'lines') this.toggleAttribute('data-lines', field.checked);
    else if (field.name === 'notes' && type === 'change') void this.#way((ways) => ways.drawLink(this));
    else if (field.type === 'file' && type === 'change') void this.#way((ways) => ways.openFile(this, field));
  }

  /** Does what is in a part of the script that is loaded only now. When it cannot be had, the page says so. */
  async #way(deed: (ways: Ways) => unknown) {
    try {
      await deed(await import('./ways.ts'));
    } catch {
      this.tell(this.words('no-script'));
    }
  }

  async #start() {
    await this.#open();
    this.#ready = true;
    await this.#follow();
    await this.#loadFacts();
  }

  /** Does what the address asks for: adds an entry, or shows a list that was shared. The address then forgets it. */
  async #follow() {
    const { hash } = location;
    const asked = fromAddFragment(hash);
    if (asked.is === 'not-ours' && !SHARED.test(hash)) return;
    history.replaceState(null, '', location.pathname + location.search);
    if (asked.is === 'not-ours') return this.#way((ways) => ways.openLink(this, hash));
    if (asked.is === 'read' && this.#state !== 'newer') return this.#addLinked(asked.id);
    if (asked.is === 'damaged') this.tell(this.words('not-in-catalog'));
    this.focusStatus();
  }

  async #addLinked(id: string) {
    const came = await this.facts.load([id]);
    const cited = this.facts.of(id);
    const title = cited?.title ?? '';
    const place = placeOf(this.keeper.list, id);
    this.#backTo(came && !cited ? undefined : id);
    if (place >= 0) this.tell(this.words('there', { title: this.#titleOf(id), place: place + 1 }));
    else if (came && !cited) this.tell(this.words('not-in-catalog'));
    else if (isFull(this.keeper.list)) this.tell(this.words('full', { most: MOST_ENTRIES }));
    else {
      const said = this.words(title ? 'added' : 'added-untitled', { title });
      const undo = { step: (list) => remove(list, id), said: () => this.words('taken-off', { title: title || id }) } satisfies Undo;
      const done = this.keep((list) => add(list, { id, title, by: cited?.by ?? '', note: '' }), said, undo);
      this.#backTo(id);
      await done;
    }
    this.focusStatus();
  }

  #backTo(id: string | undefined) {
    const back = this.find<HTMLAnchorElement>('[data-back]');
    back.hidden = id === undefined;
    if (id !== undefined) back.href = `${this.base}resources/${id}/`;
  }

  /** Reads what is on the device and shows it. What is not saved yet stays on the screen. */
  async #open() {
    const { is, at } = await this.keeper.read();
    if (this.#saving > 0) return;
    this.#state = is === 'refused' ? 'unread' : is;
    this.draw();
    for (const fields of this.querySelectorAll<HTMLFieldSetElement>('.all, .empty [data-do]')) fields.disabled = false;
    this.toggleAttribute('data-read-only', is === 'newer');
    for (const field of this.querySelectorAll<HTMLInputElement>('[data-name], [data-rows] textarea')) field.readOnly = is === 'newer';
    this.#say(this.keeper.isBehind ? 'failed' : this.#state, at);
    if (this.#ready) await this.#loadFacts();
  }

  /** Fills in what the catalogue knows; without it the list is shown as it was kept. */
  async #loadFacts() {
    const came = await this.facts.load(this.keeper.list.items.map(({ id }) => id));
    const missing = this.find<HTMLElement>('.missing');
    put(missing, missing.dataset['missing'] ?? '');
    missing.hidden = came;
    const bare = this.keeper.list.items.some(({ id, title }) => title === '' && this.facts.of(id));
    if (bare && this.#state !== 'newer') await this.keep((list) => complete(list, (id) => this.facts.of(id)), this.#said[0], this.#undo);
    else this.draw();
  }

  /** The page may end now: what is not yet saved is put down in one step, or tried once more. */
  #flush() {
    if (this.#saving > 0) this.keeper.leave();
    else if (this.keeper.isBehind) this.keeper.retry();
  }

  async keep(step: Step, said = '', undo?: Undo) {
    if (this.#isReadOnly) return;
    this.#undo = undo;
    this.#said = said ? [said] : [];
    this.#backTo(undefined);
    this.#saving += 1;
    const outcome = this.keeper.change(step);
    this.draw();
    const slow = setTimeout(() => this.#say('saving'), SLOW);
    const { is, at } = await outcome;
    clearTimeout(slow);
    this.#saving -= 1;
    if (this.#saving > 0) return;
    this.draw();
    this.#say(is, at);
    if (is === 'saved') void this.#remind().catch(() => undefined);
  }

  async #remind() {
    await (await import('../work-sheet/reminder.ts')).remind(this.keeper.disk, 'my-list', this.find('.reminder'));
  }

  draw() {
    const { list } = this.keeper;
    const none = list.items.length === 0;
    this.find('.empty').toggleAttribute('hidden', !none || this.#state === 'unread');
    this.find('.filled').toggleAttribute('hidden', none);
    drawRows(this.find('[data-rows]'), this.#row, list, this.facts, this.base);
    drawPaper(this.#sheet, this.#paperRow, list, this.facts, this.address);
    if (none) this.#sheet.remove();
    else if (!this.#sheet.isConnected) this.append(this.#sheet);
    const heading = this.find<HTMLElement>('.entries h2');
    put(heading, counted(heading.dataset, '', list.items.length));
    const name = this.find<HTMLInputElement>('[data-name]');
    if (name.value !== list.name) name.value = list.name;
  }

  #note(type: string, field: HTMLTextAreaElement) {
    const entry = this.#entryOf(field);
    if (!entry || type !== 'input') return;
    const said = field.value.length >= LONGEST_NOTE ? this.words('note-full', { most: LONGEST_NOTE.toLocaleString(language()) }) : '';
    void this.keep((list) => write(list, entry, entry.note, field.value), said);
  }

  #move(button: HTMLElement, by: number) {
    const id = this.#entryOf(button)?.id ?? '';
    const { list } = this.keeper;
    const place = placeOf(list, id) + by;
    if (this.#isReadOnly || !list.items[place]) return;
    void this.keep((now) => moveTo(now, id, place), this.words('moved', { title: this.#titleOf(id), place: place + 1, count: list.items.length }));
    // At an end of the list its button is off: the other one takes the focus.
    const row = this.#rowOf(id);
    const other = row?.querySelector<HTMLButtonElement>(`[data-do=${by < 0 ? 'down' : 'up'}]`);
    const same = row?.querySelector<HTMLButtonElement>(`[data-do=${by < 0 ? 'up' : 'down'}]`);
    (same?.disabled ? other : same)?.focus();
  }

  #remove(button: HTMLElement) {
    const entry = this.#entryOf(button);
    if (!entry || this.#isReadOnly) return;
    const place = placeOf(this.keeper.list, entry.id);
    const title = this.#titleOf(entry.id);
    void this.keep((list) => remove(list, entry.id), this.words('removed', { title }), {
      step: (list) => add(list, entry, place),
      said: () => this.words('back-on-list', { title, place: placeOf(this.keeper.list, entry.id) + 1 }),
      focus: () => this.#rowOf(entry.id)?.querySelector<HTMLElement>('[data-do=remove]')?.focus(),
    });
    const rows = this.querySelectorAll('[data-rows] > li');
    const next = rows[Math.min(place, rows.length - 1)]?.querySelector<HTMLElement>('[data-do=remove]');
    (next ?? this.find<HTMLElement>('.empty h2')).focus();
  }

  async #goBack() {
    const undo = this.#undo;
    if (!undo) return;
    const done = this.keep(undo.step);
    this.#said = [undo.said()];
    if (undo.focus) undo.focus();
    else this.focusStatus();
    await done;
  }

  get #isReadOnly() {
    return this.#state === 'newer';
  }

  #rowOf = (id: string) => [...this.querySelectorAll<HTMLElement>('[data-rows] > li')].find(({ dataset }) => dataset['id'] === id);

  #entryOf(control: Element) {
    const id = control.closest<HTMLElement>('[data-id]')?.dataset['id'];
    return this.keeper.list.items.find((item) => item.id === id);
  }

  #titleOf(id: string) {
    const entry = this.keeper.list.items.find((item) => item.id === id) ?? { id, title: '', by: '', note: '' };
    return titleOf(entry, this.facts.of(id));
  }

  words = (name: string, values?: Record<string, string | number>) => fill(this.#status.dataset[camel(name)], values);

  counted = (name: string, count: number, values?: Record<string, string | number>) => counted(this.#status.dataset, name, count, values);

  tell(...said: string[]) {
    this.#undo = undefined;
    this.#said = said.filter(Boolean);
    this.#say(this.#state, this.#at);
  }

  focusStatus() {
    this.#status.focus({ preventScroll: true });
  }

  /** Says what was done, and whether the list is safe. */
  #say(state: string, at = '') {
    // What was found on loading is not said aloud, unless something was done.
    if (this.#said.length > 0 || navigator.userActivation.hasBeenActive) this.#status.ariaLive = 'polite';
    this.#state = state;
    this.#at = at;
    const nothing = state === 'saved' && this.keeper.list.items.length === 0;
    put(this.#status, [...this.#said, savedWords(this.#status.dataset, nothing ? 'empty' : state, at)].join(' '));
    this.#status.classList.toggle('alarm', state === 'failed');
    this.find<HTMLElement>('.ways [data-do=undo]').hidden = this.#undo === undefined;
    this.find<HTMLElement>('.ways [data-do=file]').hidden = state !== 'failed';
  }

  /** The one element inside a template. */
  #inside(selector: string): HTMLElement {
    const found = this.find<HTMLTemplateElement>(`template${selector}`).content.firstElementChild;
    if (!found) throw new Error(`my-list: ${selector} is empty.`);
    return found.cloneNode(true) as HTMLElement;
  }

  find<T extends Element>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`my-list: there is no ${selector}.`);
    return found;
  }
}

customElements.define('my-list', MyList);
