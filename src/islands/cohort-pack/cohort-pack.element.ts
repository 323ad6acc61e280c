import type { Problem } from '../../domain/cohort.ts';
import { swapped, withRow, type Row } from '../../domain/cohort-rows.ts';
import { handOver } from '../work-sheet/file.ts';
import { keepPaper } from '../work-sheet/paper-choice.ts';
import { drawDays, handOverDay } from './days.ts';
import { drawJob, Job, orderOf } from './job.ts';
import { Letterhead } from './letterhead.ts';
import { drawFlags, drawRows, drawSummary, openOrClose, rowOfElement } from './pairs-table.ts';
import { drawProblems, problemOf } from './problem-list.ts';
import { saidOf } from './said.ts';
import { camel, put } from '../words.ts';

/** The pairs on the screen, and the lines that are not yet pairs. */
interface State {
  rows: readonly Row[];
  problems: readonly Problem[];
}

/** `<cohort-pack>`: reads a list of pairs, lets it be corrected, and makes one print job of it. Nothing of it is kept. All words come from the .astro files. */
class CohortPack extends HTMLElement {
  #state: State = { rows: [], problems: [] };
  #before: State | undefined;
  #job = new Job(this);
  #letterhead = new Letterhead(this.find('.logo'), () => this.#choose());
  #list = this.find<HTMLTextAreaElement>('[name=list]');
  #status = this.find<HTMLElement>('.list-part .status');

  /** Everything a button can do, by the name in its data-do. */
  #deeds: Record<string, ((button: HTMLButtonElement) => unknown) | undefined> = {
    read: () => this.#read(this.#list.value),
    'open-list': () => this.find<HTMLInputElement>('[name=list-file]').click(),
    undo: () => this.#undo(),
    add: () => this.#add({ mentee: '', mentor: '' }),
    swap: () => this.#change({ ...this.#state, rows: swapped(this.#state.rows) }, 'swapped'),
    remove: (button) => this.#remove(rowOfElement(button)),
    mend: (button) => this.#mend(button),
    drop: (button) => this.#drop(problemOf(button)),
    save: (button) => this.#save(button),
    'open-logo': () => this.find<HTMLInputElement>('[name=logo-file]').click(),
    'remove-logo': () => this.#letterhead.remove(),
    calendar: (button) => this.#calendar(button.closest<HTMLElement>('[data-day]')),
    make: (button) => button.ariaDisabled !== 'true' && this.#job.make(orderOf(this, this.#state.rows, this.#letterhead.logo)),
    // Straight from the click, and nothing is changed afterwards: iOS prints later.
    print: () => print(),
  };

  connectedCallback() {
    for (const type of ['input', 'change', 'click', 'submit', 'keydown']) this.addEventListener(type, this);
    addEventListener('beforeunload', this);
    keepPaper(this);
    this.#draw();
    this.find<HTMLFieldSetElement>('.all').disabled = false;
  }

  handleEvent(event: Event) {
    const { type, target } = event;
    if (type === 'submit') event.preventDefault();
    else if (type === 'beforeunload') this.#warn(event);
    else if (type === 'click') this.#click(target);
    else if (type === 'keydown') this.#key(event as KeyboardEvent);
    else if (type === 'change' && target instanceof HTMLInputElement && target.files) void this.#open(target);
    else if (type === 'input' && target instanceof HTMLInputElement && target.dataset['cell']) this.#edit(target);
    else if (type === 'input' && target instanceof HTMLInputElement && target.dataset['mend']) this.#name(target);
    else if (type === 'input' && target instanceof HTMLElement && target.closest('.sheets-part, .dates-part')) this.#choose();
    else if (type === 'input' && event instanceof InputEvent && target === this.#list) this.#pasted(event);
  }

  #click(target: EventTarget | null) {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-do]') : null;
    if (button) void this.#deeds[button.dataset['do'] ?? '']?.(button);
  }

  /** A list is on the page and nowhere else. */
  #warn(event: Event) {
    if (this.#list.value.trim() || this.#state.rows.length > 0) event.preventDefault();
  }

  /** The first paste is read at once: there is nothing yet that it could replace. */
  #pasted({ inputType }: InputEvent) {
    if (inputType === 'insertFromPaste' && this.#state.rows.length === 0) void this.#read(this.#list.value);
  }

  async #open(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (!file) return;
    await (input.name === 'logo-file' ? this.#letterhead.open(file) : this.#openList(file));
    input.value = '';
  }

  async #openList(file: File) {
    const read = await import('./read-list.ts').catch(() => undefined);
    const found = await read?.readListFile(file);
    if (found?.is !== 'text') return this.#say(found ? found.is : 'no-script');
    // A list that is refused takes nothing away.
    if (await this.#read(found.text)) this.#list.value = found.text;
  }

  /** Reads a list, and says what came of it. True when it was read. */
  async #read(text: string): Promise<boolean> {
    if (text.trim() === '') return this.#refuse('empty');
    const read = await import('./read-list.ts').catch(() => undefined);
    if (!read) return this.#refuse('no-script');
    const found = read.fromPairList(text);
    if (found.is !== 'read') return this.#refuse(found.is);
    const { cohort } = found;
    const rows = cohort.pairs.map(({ mentee, mentor, line }) => ({ mentee, mentor, line }));
    this.#change({ rows, problems: cohort.problems });
    openOrClose(this.find('.pairs'), rows);
    put(this.#status, saidOf(this.#status.dataset, cohort));
    return true;
  }

  #refuse(why: string): false {
    this.#say(why);
    return false;
  }

  #change(state: State, said?: string) {
    this.#before = this.#state;
    this.#state = state;
    this.#draw();
    if (said) this.#say(said);
  }

  #undo() {
    this.#state = this.#before ?? this.#state;
    this.#before = undefined;
    this.#draw();
    this.#say('undone');
    this.#status.focus();
  }

  #draw() {
    drawRows(this.find('.pairs'), this.#state.rows);
    drawProblems(this.find('.problems'), this.#state.problems);
    const before = this.#before;
    this.find<HTMLElement>('[data-do=undo]').hidden = !before || before.rows.length + before.problems.length === 0;
    this.#choose();
  }

  /** Something that is printed has changed. */
  #choose() {
    const { rows, problems } = this.#state;
    this.#job.drop();
    drawJob(this, orderOf(this, rows, this.#letterhead.logo), rows.length, problems.length);
    drawDays(this);
  }

  #edit(input: HTMLInputElement) {
    const place = rowOfElement(input);
    const role = input.dataset['cell'] === 'mentor' ? 'mentor' : 'mentee';
    const rows = this.#state.rows.map((row, index) => (index === place ? { ...row, [role]: input.value } : row));
    this.#state = { ...this.#state, rows };
    drawFlags(this.find('.pairs'), rows);
    drawSummary(this.find('.pairs'), rows);
    this.#choose();
  }

  /** A name typed into a line that is no pair yet: it stays there, whatever is drawn anew around it. */
  #name(input: HTMLInputElement) {
    const place = problemOf(input);
    const role = input.dataset['mend'] === 'mentor' ? 'mentor' : 'mentee';
    const problems = this.#state.problems.map((problem, index) => (index === place ? { ...problem, [role]: input.value } : problem));
    this.#state = { ...this.#state, problems };
  }

  /** Enter in the names of a line presses its button, but not the one that ends a name typed by an input method. */
  #key({ key, isComposing, target }: KeyboardEvent) {
    if (key === 'Enter' && !isComposing && target instanceof HTMLInputElement && target.dataset['mend']) this.#mend(target);
  }

  #add(row: Row) {
    const rows = withRow(this.#state.rows, row);
    this.#change({ ...this.#state, rows });
    this.find<HTMLDetailsElement>('.look').open = true;
    const inputs = [...(this.#rowAt(rows.indexOf(row))?.querySelectorAll('input') ?? [])];
    (inputs.find(({ value }) => value === '') ?? inputs[0])?.focus();
  }

  #remove(place: number) {
    this.#change({ ...this.#state, rows: this.#state.rows.toSpliced(place, 1) }, 'removed');
    const next = this.#rowAt(Math.min(place, this.#state.rows.length - 1))?.querySelector('button');
    (next ?? this.find<HTMLElement>('[data-do=add]')).focus();
  }

  /** A line with both names becomes a row, where it stood in the list. Until then the field that is still empty is where to go on. */
  #mend(inItem: Element) {
    const place = problemOf(inItem);
    const problem = this.#state.problems[place];
    const empty = [...(inItem.closest('li')?.querySelectorAll('input') ?? [])].find(({ value }) => value.trim() === '');
    if (empty) return empty.focus();
    if (!problem) return;
    const { mentee, mentor, line } = problem;
    this.#change({ rows: withRow(this.#state.rows, { mentee, mentor, line }), problems: this.#state.problems.toSpliced(place, 1) }, 'mended');
    const next = this.querySelectorAll('.problems li')[Math.min(place, this.#state.problems.length - 1)];
    (next?.querySelector('input') ?? this.find<HTMLElement>('.look summary')).focus();
  }

  #drop(place: number) {
    this.#change({ ...this.#state, problems: this.#state.problems.toSpliced(place, 1) }, 'dropped');
    const buttons = this.querySelectorAll<HTMLElement>('[data-do=drop]');
    (buttons[Math.min(place, buttons.length - 1)] ?? this.find<HTMLElement>('[data-do=add]')).focus();
  }

  #rowAt(place: number) {
    return this.querySelectorAll('.pairs tbody tr')[place];
  }

  /** Hands over the list as it stands now, for another day: nothing of it is kept here. Lines that are no pair yet come last. */
  async #save({ dataset: { file = '' } }: HTMLButtonElement) {
    const titles = [...this.querySelectorAll('.pairs thead th')].slice(1, 3).map(({ textContent }) => textContent.trim());
    const { rows, problems } = this.#state;
    const pairs = rows.map(({ mentee, mentor }) => [mentee, mentor]);
    const lines = problems.map(({ text, mentee, mentor }) => (mentee || mentor ? [mentee, mentor] : [text, '']));
    try {
      const { toCsv } = await import('../../formats/csv.ts');
      // Without this mark spreadsheets take accents for something else.
      handOver(file, `\uFEFF${toCsv(titles, [...pairs, ...lines])}`, 'text/csv');
    } catch {
      this.#say('no-script');
    }
  }

  async #calendar(fields: HTMLElement | null) {
    const program = this.find<HTMLInputElement>('[name=program]').value.trim();
    try {
      if (fields) await handOverDay(fields, program);
      this.#sayOf('.dates-part .said', '');
    } catch {
      this.#sayOf('.dates-part .said', 'failed');
    }
  }

  #say(name: string) {
    this.#sayOf('.list-part .status', name);
  }

  /** Says the sentence of this name where its words stand. */
  #sayOf(selector: string, name: string) {
    const place = this.find<HTMLElement>(selector);
    put(place, place.dataset[camel(name)] ?? '');
  }

  find<T extends Element>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`cohort-pack: there is no ${selector}.`);
    return found;
  }
}

customElements.define('cohort-pack', CohortPack);
