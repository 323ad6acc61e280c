import { addSection, isEmpty, noAnswers, removeSection, type Answers } from '../../domain/answers.ts';
import type { Checklist } from '../../domain/checklist.ts';
import { differences, progress } from '../../domain/progress.ts';
import { disk } from '../../storage/disk.ts';
import { Draft, type Outcome } from '../../storage/draft.ts';
import { keyOf } from '../../storage/keys.ts';
import { openNews } from '../../storage/news.ts';
import { fromFile, toFile } from '../../storage/sheet-file.ts';
import { sheetShape } from '../../storage/sheet.ts';
import { drawBetween, fill } from './between.ts';
import { fileName, handOver } from './file.ts';
import { addRow, answersAfter, answersWithout, drawForm, isControl } from './form.ts';
import { keepPaperSize } from './paper-size.ts';
import { drawPaper } from './paper.ts';
import { savedWords } from './saved-words.ts';

/** A browser that has not answered by then is shown as still saving. */
const SLOW = 1000;

/** `<work-sheet>`: a form that saves as you type and a sheet of paper that always shows the same. All words come from the .astro files. */
class WorkSheet extends HTMLElement {
  #answers: Answers = noAnswers;
  #undo: Answers | undefined;
  #saving = 0;
  #state = '';
  #news = openNews();
  #id = this.dataset['sheet'] ?? '';
  #draft = new Draft(keyOf('sheet', this.#id), sheetShape, disk, this.#news);
  #form = this.#find<HTMLFormElement>('form');
  #status = this.#find<HTMLElement>('.status');
  #paper = this.#find<HTMLElement>('.sheet').cloneNode(true) as HTMLElement;
  #checklist: Checklist = JSON.parse(this.#find('script').textContent);

  /** Everything a button can do, by the name in its data-do. */
  #deeds: Record<string, (button: HTMLButtonElement) => unknown> = {
    'print-filled': () => this.#print('filled'),
    'print-blank': () => this.#print('blank'),
    download: () => handOver(fileName(this.#id, new Date()), toFile(this.#id, this.#answers, new Date().toISOString())),
    open: () => this.#find<HTMLInputElement>('input[type=file]').click(),
    'ask-clear': () => this.#find<HTMLDialogElement>('dialog').showModal(),
    keep: () => this.#find<HTMLDialogElement>('dialog').close(),
    clear: () => this.#clear(),
    undo: () => this.#goBack(),
    mine: () => this.#take(this.#answers, this.#draft.replace(this.#answers)),
    theirs: () => this.#open(),
    add: ({ dataset }) => this.#clause(addSection(this.#answers, dataset['value'] ?? ''), `[data-section="${dataset['value']}"] h2`),
    remove: ({ dataset }) => this.#clause(removeSection(this.#answers, dataset['value'] ?? ''), `[data-do=add][data-value="${dataset['value']}"]`),
    unpick: (button) => this.#unpick(button),
    row: (button) => addRow(button.closest('[data-rows]') ?? button)?.focus(),
  };

  connectedCallback() {
    this.#paper.dataset['copy'] = 'filled';
    this.append(this.#paper);
    for (const type of ['input', 'change', 'click', 'submit']) this.addEventListener(type, this);
    for (const type of ['pageshow', 'pagehide', 'pointerdown', 'keydown']) addEventListener(type, this);
    document.addEventListener('visibilitychange', this);
    this.#news.hear((key) => (key === '' || key === this.#draft.key) && this.#refresh());
    keepPaperSize(this.#form);
    void this.#open();
  }

  handleEvent(event: Event) {
    const { type, target } = event;
    if (type === 'submit') event.preventDefault();
    else if (type === 'pageshow') this.#refresh();
    else if (type === 'pagehide' || type === 'visibilitychange') this.#flush();
    // What was printed blank stays so until the reader is back: iOS prints after print() has returned.
    else if (type === 'pointerdown' || type === 'keydown') this.dataset['print'] = 'filled';
    else if (type === 'click') this.#click(target);
    else if (type === 'change' && target instanceof HTMLInputElement && target.files) void this.#openFile(target);
    else if (type === 'input' && isControl(target)) void this.#keep(answersAfter(this.#answers, target));
  }

  #click(target: EventTarget | null) {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) void this.#deeds[button.dataset['do'] ?? '']?.(button);
  }

  /** Reads what is on the device and shows it. What the reader types meanwhile is never overwritten. */
  async #open() {
    const { is, data, at } = await this.#draft.read();
    if (this.#saving > 0) return;
    if (is !== 'refused') this.#answers = data;
    this.#undo = undefined;
    this.#draw();
    this.#say(is === 'refused' ? 'failed' : is === 'saved' && isEmpty(data) ? 'empty' : is, at);
    for (const control of this.#form.querySelectorAll<HTMLButtonElement>('[disabled]')) control.disabled = false;
    for (const fields of this.#form.querySelectorAll<HTMLFieldSetElement>('.all')) fields.disabled = is === 'newer';
  }

  /** Another tab has saved, or the page is back from the browser's memory. */
  #refresh() {
    if (this.#saving === 0 && this.#state !== 'failed' && this.#state !== 'elsewhere') void this.#open();
  }

  /** The page may end now: what is not yet saved is put down in one step, or tried once more. */
  #flush() {
    if (this.#saving > 0) this.#draft.leave(this.#answers);
    else if (this.#state === 'failed' && !isEmpty(this.#answers)) void this.#keep(this.#answers);
  }

  #keep(answers: Answers) {
    return this.#take(answers, this.#draft.save(answers), 'saved', false);
  }

  /** Shows these answers, and says how saving them went. */
  async #take(answers: Answers, outcome: Promise<Outcome>, said = 'saved', redraw = true) {
    this.#undo = undefined;
    this.#answers = answers;
    this.#draw(redraw);
    this.#saving += 1;
    const slow = setTimeout(() => this.#say('saving'), SLOW);
    const { is, at } = await outcome;
    clearTimeout(slow);
    this.#saving -= 1;
    if (this.#saving === 0) this.#say(is === 'saved' ? said : is, at);
  }

  #draw(fields = true) {
    drawForm(this.#form, this.#answers, fields);
    drawBetween(this.#form, this.#checklist, this.#answers);
    drawPaper(this.#paper, this.#checklist, this.#answers);
    const place = this.#find<HTMLElement>('.progress');
    const count = differences(this.#checklist, this.#answers).length;
    const parts = [fill(place.dataset['progress'] ?? '', progress(this.#checklist, this.#answers)), count > 0 && fill(place.dataset['open'] ?? '', { count })];
    place.textContent = parts.filter(Boolean).join(', ');
  }

  #say(state: string, at = '') {
    this.#state = state;
    const words = savedWords(this.#status.dataset, state, at);
    // A screen reader hears it when the words change: once a minute while typing, not at each key.
    if (this.#status.textContent !== words) this.#status.textContent = words;
    this.#status.classList.toggle('alarm', state === 'failed' || state === 'elsewhere');
    for (const button of this.#form.querySelectorAll<HTMLElement>('.ways button')) {
      const { do: deed, when } = button.dataset;
      button.hidden = deed === 'undo' ? this.#undo === undefined : state !== when;
    }
  }

  async #clear() {
    this.#find<HTMLDialogElement>('dialog').close();
    await this.#swap(noAnswers, this.#draft.save(noAnswers), 'cleared');
  }

  async #openFile(input: HTMLInputElement) {
    const text = await input.files?.[0]?.text();
    input.value = '';
    if (text === undefined) return;
    const file = fromFile(text, this.#id);
    if (file.is === 'read') await this.#swap(file.answers, this.#draft.replace(file.answers), 'opened');
    // Said with a save, so that one which is still running does not say "saved" over it.
    else await this.#take(this.#answers, this.#draft.save(this.#answers), file.is === 'newer' ? 'newer-file' : file.is, false);
  }

  /** Puts other answers in place of these, with a way back. */
  async #swap(answers: Answers, outcome: Promise<Outcome>, said: string) {
    const before = this.#answers;
    const taken = this.#take(answers, outcome, said);
    this.#undo = before;
    await taken;
    this.#status.focus();
  }

  async #goBack() {
    const before = this.#undo ?? this.#answers;
    const taken = this.#take(before, this.#draft.save(before));
    this.#status.focus();
    await taken;
  }

  async #clause(answers: Answers, focus: string) {
    const kept = this.#keep(answers);
    this.#find<HTMLElement>(`form ${focus}`).focus();
    await kept;
  }

  async #unpick(button: HTMLButtonElement) {
    const answers = answersWithout(this.#answers, button);
    const kept = this.#take(answers, this.#draft.save(answers));
    button.closest('fieldset')?.querySelector('input')?.focus();
    await kept;
  }

  /** Straight from the click, and nothing is changed afterwards: iOS prints later. */
  #print(copy: 'filled' | 'blank') {
    this.dataset['print'] = copy;
    print();
  }

  #find<T extends Element>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`work-sheet: there is no ${selector}.`);
    return found;
  }
}

customElements.define('work-sheet', WorkSheet);
