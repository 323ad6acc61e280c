import { isEmpty, noAnswers, type Answers } from '../../domain/answers.ts';
import type { Sheet } from '../../domain/checklist.ts';
import { differences, progress } from '../../domain/progress.ts';
import { toFile } from '../../exchange/sheet-out.ts';
import { fileName } from '../../exchange/file-name.ts';
import { disk } from '../../storage/disk.ts';
import { Draft, type Outcome } from '../../storage/draft.ts';
import { keepHistory } from '../../storage/history.ts';
import { keyOf } from '../../storage/keys.ts';
import { openNews } from '../../storage/news.ts';
import { copiesIn, nameOf } from '../../storage/sheets.ts';
import { sheetShape } from '../../storage/sheet.ts';
import { fill } from '../../domain/fill.ts';
import { put } from '../words.ts';
import { counted } from '../counted.ts';
import { drawBetween } from './between.ts';
import { copyInAddress, drawCopies, putInAddress } from './copies.ts';
import type { Desk } from './desk.ts';
import { handOver } from './file.ts';
import { addRow, answersAfter, drawForm, isControl } from './form.ts';
import { nowhere } from './nowhere.ts';
import { keepPaper } from './paper-choice.ts';
import { drawPaper } from './paper.ts';
import type { SheetWords } from './sheet-words.ts';
import { savedWords } from './saved-words.ts';

/** A browser that has not answered by then is shown as still saving. */
const SLOW = 1000;
const SHARED = /^#d\d+\./;

type Ways = typeof import('./ways.ts');
/** Draws, in the form or on the paper, what only some checklists have. */
type DrawParts = (scope: Element, answers: Answers) => void;

/** `<work-sheet>`: a form that saves as you type and a sheet of paper that always shows the same. All words come from the .astro files. */
class WorkSheet extends HTMLElement implements Desk {
  readonly sheetId = this.dataset['sheet'] ?? '';
  /** The sheet and the words of its language, as WorkSheet.astro wrote them. */
  readonly sheet: Sheet & { words: SheetWords } = JSON.parse(this.find('script').textContent);
  readonly words = this.sheet.words;
  readonly address = this.dataset['address'] ?? '';
  answers: Answers = noAnswers;
  #copy = '';
  #undo: Answers | undefined;
  shown: Answers = noAnswers;
  #saving = 0;
  #outcome: Promise<unknown> = Promise.resolve();
  #state = '';
  #quiet = this.dataset['quiet'] !== undefined;
  readonly disk = this.#quiet ? nowhere : disk;
  #news = openNews();
  #draft = this.#draftOf('', []);
  #parts: Promise<DrawParts | undefined> | undefined;
  #form = this.find<HTMLFormElement>('form');
  #paper = this.find<HTMLElement>('.sheet').cloneNode(true) as HTMLElement;

  /** Everything a button can do, by the name in its data-do. What is not here is loaded when it is first asked for. */
  #deeds: Record<string, (button: HTMLButtonElement) => unknown> = {
    'print-filled': () => this.#print('filled'),
    'print-blank': () => this.#print('blank'),
    download: () => this.#download(),
    open: () => this.find<HTMLInputElement>('input[type=file]').click(),
    undo: () => this.#goBack(),
    mine: () => this.#take(this.answers, this.#draft.replace(this.answers)),
    theirs: () => this.#open(),
    row: (button) => addRow(button.closest('[data-rows]') ?? button)?.focus(),
  };

  connectedCallback() {
    this.#paper.dataset['copy'] = 'filled';
    this.append(this.#paper);
    for (const type of ['input', 'change', 'click', 'submit']) this.addEventListener(type, this);
    for (const type of ['pageshow', 'pagehide', 'visibilitychange', 'pointerdown', 'keydown', 'hashchange']) addEventListener(type, this);
    this.#news.hear((key) => (key === '' || key === this.#draft.key) && this.#refresh());
    if (this.#quiet) void import('../leave/leave.ts');
    else keepPaper(this);
    void this.#start();
  }

  handleEvent(event: Event) {
    const { type, target } = event;
    const field = target instanceof HTMLElement ? (target as HTMLInputElement) : undefined;
    if (type === 'submit') event.preventDefault();
    else if (type === 'pageshow') this.#comeBack((event as PageTransitionEvent).persisted);
    else if (type === 'hashchange') {
      if (SHARED.test(location.hash) || copyInAddress() !== undefined) void this.#start();
    } else if (type === 'pagehide' || type === 'visibilitychange') this.#flush();
    // What was printed blank stays so until the reader is back: iOS prints after print() has returned.
    else if (type === 'pointerdown' || type === 'keydown') this.dataset['print'] = 'filled';
    else if (type === 'click') this.#click(event);
    else if (field?.dataset['copies'] === '') void (type === 'change' && this.choose(field.value));
    else if (field?.dataset['name'] === '') void (type === 'input' ? this.keep({ ...this.answers, name: field.value }) : this.#listCopies());
    else if (field?.files) void (type === 'change' && this.#way((ways) => ways.openFile(this, field)));
    else if (type === 'input' && isControl(target)) void this.keep(answersAfter(this.answers, target));
  }

  #click(event: Event) {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-do]') : null;
    const name = button?.dataset['do'] ?? '';
    if (!button) return;
    if (this.#deeds[name]) void this.#deeds[name](button);
    else void this.#way((ways) => ways.deeds[name]?.(this, button));
  }

  /** Does what is in a part of the script that is loaded only now. When it cannot be had, the page says so. */
  async #way(deed: (ways: Ways) => unknown) {
    try {
      await deed(await import('./ways.ts'));
    } catch {
      this.say('no-script');
    }
  }

  get kept(): string {
    return nameOf(this.sheetId, this.#copy);
  }

  #draftOf(copy: string, keys: readonly string[]) {
    const name = nameOf(this.sheetId, copy);
    return new Draft(keyOf('sheet', name), sheetShape, this.disk, this.#news, keepHistory(name, keys));
  }

  /** Shows what the address asks for: a copy of the reader's, or something shared, which is only looked at. */
  async #start() {
    const shared = SHARED.test(location.hash) ? location.hash : '';
    await this.choose(copyInAddress());
    if (shared) await this.#way((ways) => ways.openLink(this, shared));
  }

  /** Puts this copy on the screen; without an id the one saved last. */
  async choose(id?: string) {
    while (this.#saving > 0) await this.#outcome;
    const all = await this.disk.all().catch(() => []);
    const copies = copiesIn(all, this.sheetId);
    this.#copy = id ?? copies[0]?.id ?? '';
    this.#draft = this.#draftOf(
      this.#copy,
      all.map(([key]) => key),
    );
    putInAddress(this.#copy, copies);
    if (!this.#quiet) drawCopies(this.find('[data-copies]'), copies, this.#copy);
    await this.#open();
    await this.#recall(all).catch(() => undefined);
  }

  async #listCopies() {
    drawCopies(this.find('[data-copies]'), copiesIn(await this.disk.all().catch(() => []), this.sheetId), this.#copy);
  }

  /** Shows what was answered on other worksheets, where this one asks for it. */
  async #recall(all: readonly [string, unknown][]) {
    const { recalls } = this.dataset;
    if (recalls === undefined || all.length === 0) return;
    const { drawRecalled } = await import('./recall.ts');
    for (const place of [this.#form, this.#paper]) drawRecalled(place, JSON.parse(recalls), all, this.words, this.answers.name);
  }

  /** Loads what only some checklists have, and only when there is something to draw. */
  async #load(): Promise<DrawParts | undefined> {
    if (this.dataset['parts'] === undefined) return undefined;
    const [{ drawParts }, map] = await Promise.all([import('./parts.ts'), this.sheet.map && import('./map.ts')]);
    return (scope, answers) => {
      drawParts(scope, this.sheet, answers, this.words);
      map?.drawMap(scope, this.sheet, answers);
    };
  }

  async #redrawParts() {
    if (isEmpty(this.answers) && !this.#parts) return;
    const draw = await (this.#parts ??= this.#load());
    for (const place of [this.#form, this.#paper]) draw?.(place, this.answers);
  }

  /** Reads what is on the device and shows it. What the reader types meanwhile is never overwritten. */
  async #open() {
    const { is, data, at } = await this.#draft.read();
    if (this.#saving > 0) return;
    if (is !== 'refused') this.answers = data;
    this.#undo = undefined;
    this.#draw();
    this.say(is === 'refused' ? 'unread' : is === 'saved' && isEmpty(data) ? 'empty' : is, at);
    for (const control of this.#form.querySelectorAll<HTMLButtonElement>('[disabled]')) control.disabled = false;
    for (const fields of this.#form.querySelectorAll<HTMLFieldSetElement>('.all')) fields.disabled = is === 'newer';
  }

  /** A page from the browser's memory may show old answers, and a browser may have put its own into the fields. */
  #comeBack(fromMemory: boolean) {
    if (fromMemory && this.#quiet) location.reload();
    else if (fromMemory) this.#refresh();
    else if (this.#state) this.#draw();
  }

  /** Another tab has saved. */
  #refresh() {
    if (this.#saving === 0 && this.#state !== 'failed' && this.#state !== 'elsewhere' && !this.#quiet) void this.#open();
  }

  /** The page may end now: what is not yet saved is put down in one step, or tried once more. */
  #flush() {
    if (this.#saving > 0) this.#draft.leave(this.answers);
    else if (this.#state === 'failed' && !isEmpty(this.answers)) void this.keep(this.answers);
  }

  keep(answers: Answers, redraw = false) {
    return this.#take(answers, this.#draft.save(answers), 'saved', redraw);
  }

  /** Shows these answers, and says how saving them went. */
  async #take(answers: Answers, outcome: Promise<Outcome>, said = 'saved', redraw = true) {
    this.#undo = undefined;
    this.answers = answers;
    this.#draw(redraw);
    this.#saving += 1;
    const slow = setTimeout(() => this.say('saving'), SLOW);
    this.#outcome = outcome;
    const { is, at } = await outcome;
    clearTimeout(slow);
    this.#saving -= 1;
    if (this.#saving === 0) this.say(is === 'saved' ? said : is, at);
    if (is === 'saved' && !this.#quiet) void this.#remind().catch(() => undefined);
  }

  #draw(fields = true) {
    drawForm(this.#form, this.answers, fields);
    drawBetween(this.#form, this.sheet, this.answers, this.words);
    drawPaper(this.#paper, this.sheet, this.answers, this.words);
    void this.#redrawParts().catch(() => this.say('no-script'));
    const name = this.querySelector<HTMLInputElement>('[data-name]');
    if (name && fields) name.value = this.answers.name ?? '';
    this.#drawProgress();
  }

  #drawProgress() {
    const place = this.querySelector<HTMLElement>('.progress');
    if (!place) return;
    const count = differences(this.sheet, this.answers).length;
    const parts = [fill(place.dataset['progress'], progress(this.sheet, this.answers)), counted(place.dataset, 'open', count)];
    put(place, parts.filter(Boolean).join(', '));
  }

  async paper(answers: Answers): Promise<HTMLElement> {
    const paper = this.find<HTMLElement>('[data-copy=blank]').cloneNode(true) as HTMLElement;
    paper.dataset['copy'] = 'shown';
    drawPaper(paper, this.sheet, answers, this.words);
    const draw = await (this.#parts ??= this.#load());
    draw?.(paper, answers);
    return paper;
  }

  say(state: string, at = '') {
    if (this.#quiet) return;
    // What was found on loading is not said aloud.
    if (this.#state) this.#status.ariaLive = 'polite';
    this.#state = state;
    // A screen reader hears it when the words change: once a minute while typing, not at each key.
    put(this.#status, savedWords(this.#status.dataset, state, at));
    this.#status.classList.toggle('alarm', state === 'failed' || state === 'elsewhere');
    for (const button of this.#form.querySelectorAll<HTMLElement>('.ways button')) {
      const { do: deed, when } = button.dataset;
      button.hidden = deed === 'undo' ? this.#undo === undefined : when === 'written' ? isEmpty(this.answers) : state !== when;
    }
  }

  async #remind() {
    await (await import('./reminder.ts')).remind(this.disk, this.kept, this.find('.reminder'));
  }

  async #download() {
    const now = new Date();
    handOver(fileName(this.sheetId, this.answers.name, now, 'json'), toFile(this.sheetId, this.answers, now.toISOString()), 'application/json');
    await (await import('./reminder.ts')).noteDownload(this.disk, this.kept);
    await this.#remind();
  }

  /** Saves these answers to the copy on the screen, and says so with this sentence. */
  async put(answers: Answers, said: string) {
    await this.#take(answers, this.#draft.save(answers), said);
    await this.#listCopies();
    this.#status.focus();
  }

  async swap(answers: Answers, said: string) {
    const before = this.answers;
    const taken = this.#take(answers, this.#draft.save(answers), said);
    this.#undo = before;
    await taken;
    this.#status.focus();
  }

  async #goBack() {
    const before = this.#undo ?? this.answers;
    const taken = this.#take(before, this.#draft.save(before));
    this.#status.focus();
    await taken;
  }

  /** Straight from the click, and nothing is changed afterwards: iOS prints later. */
  #print(copy: 'filled' | 'blank') {
    this.dataset['print'] = copy;
    print();
  }

  // A page that keeps nothing has none.
  get #status() {
    return this.find<HTMLElement>('.status');
  }

  find<T extends Element>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`work-sheet: there is no ${selector}.`);
    return found;
  }
}

customElements.define('work-sheet', WorkSheet);
