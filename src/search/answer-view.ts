import { corrected } from './corrected.ts';
import type { Answer } from './find.ts';
import type { Page } from './pagefind.ts';
import { partOf, say } from './parts.ts';
import { isNarrowed, type Question } from './query.ts';
import { resultOf } from './results.ts';

/** How many results are shown at once, and how many more each time. */
export const step = 10;

/** Milliseconds without a key after which what was found is said aloud. */
const pause = 1000;

/** What there is to show: the question, its answer before narrowing, how many results are left after it, how many of those shown stay, and the next pages. */
export interface Shown {
  readonly question: Question;
  readonly answer: Answer;
  readonly total: number;
  readonly held: number;
  readonly pages: readonly Page[];
}

/** The place where results appear. It shows one of three things: the index of the site, results, or help when there are none. */
export class AnswerView {
  /** The question as it was probably meant, when a word of it was not known. */
  meant = '';
  #timer = 0;
  readonly #part: <Part extends HTMLElement>(name: string) => Part;

  constructor(root: HTMLElement) {
    this.#part = (name) => partOf(root, name);
  }

  /** Shows the index of the site, with the sentence of that name or none. */
  rest(name = ''): void {
    this.#only('index');
    this.#say(name);
  }

  /** Tells whether more may still come. When all has come and no key was pressed for a while, what was found is said aloud. */
  settle(settled: boolean): void {
    this.#part('answer').ariaBusy = settled ? null : 'true';
    clearTimeout(this.#timer);
    if (settled) this.#timer = window.setTimeout(() => this.#hear(this.#part('status').parentElement?.textContent), pause);
  }

  /** Says it, and takes it away again: on the page it stands already. */
  #hear(words = ''): void {
    this.#part('heard').textContent = words;
    if (words) this.#timer = window.setTimeout(() => this.#hear(), 5 * pause);
  }

  /** Names help before all else to whoever types words of distress. True when it did. */
  care(words: string): boolean {
    const cares = new RegExp(this.#part('care').dataset['when'] ?? '', 'i').test(words);
    this.#note('care', cares);
    return cares;
  }

  /** Says that the search is on its way. What stands on the page stays. */
  wait(): void {
    say(this.#part('heading'), 'loading');
  }

  /** Says what could not be searched: the texts, while what was found by title stays; or all of it. */
  failed(hasTitles: boolean): void {
    if (hasTitles) this.#note('partly', true);
    else this.rest('failed');
  }

  /** True when the reader has gone on to the results: with the focus, the pointer, or beyond the first of them. */
  get isRead(): boolean {
    const list = this.#part('results');
    return !list.hidden && (list.matches(':hover, :focus-within') || list.getBoundingClientRect().top < 0);
  }

  /** Shows results, or help when there are none, in one step, so that nothing flickers. */
  show({ question, answer, total, held, pages }: Shown): void {
    this.#replace(held, pages);
    this.#only(total > 0 ? 'results' : 'empty');
    this.#more(total - held - pages.length);
    const words = question.words.trim();
    const many = total > 0 ? formOf(total) : isNarrowed(question.chosen) ? 'noneChosen' : 'none';
    this.#say(words ? many : `${many}Pages`, { count: total, words });
    this.#note('missing', total > 0 && answer.missing.length > 0, { words: answer.missing.join(', ') });
    this.#note('some', total > 0 && answer.some);
    this.meant = corrected(question.words, answer.meant);
    for (const part of ['meant', 'right']) this.#note(part, total > 0 && answer.meant.length > 0, { words: this.meant });
    this.#note('elsewhere', total === 0 && answer.found.length > 0, { count: answer.found.length });
  }

  /** Adds further results below and puts the focus on the first of them. */
  add(pages: readonly Page[], left: number): void {
    const list = this.#part('results');
    const first = list.children.length;
    list.append(...this.#items(pages));
    this.#more(left);
    list.children[first]?.querySelector('a')?.focus();
  }

  /** A reader who is already on a result stays on it, or at the list when it is gone. */
  #replace(held: number, pages: readonly Page[]): void {
    const list = this.#part('results');
    const focused = list.querySelector<HTMLAnchorElement>('a:focus');
    for (const item of [...list.children].slice(held)) item.remove();
    list.append(...this.#items(pages));
    if (!focused || focused.isConnected) return;
    const same = [...list.querySelectorAll('a')].find(({ href }) => href === focused.href);
    (same ?? this.#part('answer')).focus({ preventScroll: true });
  }

  #items(pages: readonly Page[]): Node[] {
    const template: HTMLTemplateElement = this.#part('result');
    return pages.map((page) => resultOf(template, page));
  }

  #more(left: number): void {
    const button = this.#part('more');
    button.hidden = left <= 0;
    say(button, 'words', { count: Math.min(left, step) });
  }

  #only(name: 'index' | 'results' | 'empty'): void {
    for (const other of ['index', 'results', 'empty']) this.#part(other).hidden = other !== name;
    this.#part('more').hidden = true;
    say(this.#part('heading'), name === 'index' ? 'index' : 'results');
  }

  #say(name: string, values: Record<string, string | number> = {}): void {
    say(this.#part('status'), name, values);
    for (const note of ['missing', 'some', 'meant', 'right', 'elsewhere', 'partly']) this.#note(note, false);
  }

  #note(name: string, told: boolean, values: Record<string, string | number> = {}): void {
    const note = this.#part(name);
    say(note, told ? 'words' : '', values);
    note.hidden = !told;
  }
}

/** Which form of a sentence goes with a number, in the language of the page. */
const formOf = (count: number) => new Intl.PluralRules(document.documentElement.lang).select(count);
