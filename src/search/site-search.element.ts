import { AnswerView, step } from './answer-view.ts';
import { Boxes } from './boxes.ts';
import { count, narrow } from './facets.ts';
import { find } from './find.ts';
import { openIndex, type Hit, type Index } from './pagefind.ts';
import { partOf } from './parts.ts';
import { nothingChosen, readQuestion, writeQuestion, type Question } from './query.ts';

/** Milliseconds without a key after which the words are searched. */
const pause = 150;

/** Finds while the reader types, keeps the question in the address, and shows the index of the site when nothing is asked. */
class SiteSearch extends HTMLElement {
  #boxes!: Boxes;
  #view!: AnswerView;
  #index: Promise<Index> | undefined;
  #kept: readonly Hit[] = [];
  #shown = 0;
  #timer = 0;
  /** Counts the questions: an answer that comes after the next question was asked is dropped. */
  #turn = 0;

  connectedCallback() {
    this.#boxes = new Boxes(partOf(this, 'facets'));
    this.#view = new AnswerView(this);
    for (const type of ['focusin', 'input', 'change', 'submit', 'click']) this.addEventListener(type, this);
    addEventListener('popstate', this);
    this.#restore();
  }

  disconnectedCallback() {
    removeEventListener('popstate', this);
  }

  handleEvent(event: Event) {
    const { type, target } = event;
    const atField = target === this.#field;
    // A link to a place on this page is a step as well, but not another question.
    if (type === 'popstate') {
      if (writeQuestion(this.#question) !== location.search) this.#restore();
    } else if (type === 'focusin' && atField) this.#open().catch(() => {});
    else if (type === 'input' && atField) this.#typed();
    else if (type === 'change' && !atField) this.#ask();
    else if (type === 'submit') this.#sent(event);
    else if (type === 'click' && target instanceof HTMLButtonElement) this.#pressed(target.dataset['do']);
  }

  get #field() {
    return this.querySelector('input[name=q]') as HTMLInputElement;
  }

  get #question(): Question {
    return { words: this.#field.value, chosen: this.#boxes.chosen };
  }

  /** Takes the question from the address: at first, and on the way back or forward. */
  #restore() {
    const { words, chosen } = readQuestion(new URLSearchParams(location.search));
    this.#field.value = words;
    this.#boxes.chosen = chosen;
    void this.#answer((history.state as { shown?: number } | null)?.shown);
  }

  #typed() {
    const words = this.#field.value;
    this.#open().then(
      ({ preload }) => preload(words),
      () => {},
    );
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(true), pause);
  }

  #sent(event: Event) {
    event.preventDefault();
    this.#ask();
    partOf(this, 'answer').focus();
  }

  #pressed(what: string | undefined) {
    if (what === 'more') void this.#more();
    if (what !== 'clear') return;
    this.#boxes.chosen = nothingChosen;
    this.#ask();
    partOf(this, 'answer').focus();
  }

  /** Writes the question into the address, as a step of its own unless the reader is still typing it, and answers it. */
  #ask(typing = false) {
    clearTimeout(this.#timer);
    const search = writeQuestion(this.#question);
    const address = `${location.pathname}${search}`;
    if (typing && search && location.search) history.replaceState(null, '', address);
    else if (search !== location.search) history.pushState(null, '', address);
    void this.#answer();
  }

  async #answer(shown = step) {
    const turn = ++this.#turn;
    const question = this.#question;
    this.#boxes.count();
    if (writeQuestion(question) === '') return this.#view.rest();
    try {
      if (!this.#index) this.#view.wait();
      const { ask, facts } = await this.#open();
      const answer = await find(ask, question.words);
      const kept = narrow(answer.found, facts, question.chosen);
      const pages = await load(kept.slice(0, shown));
      if (turn !== this.#turn) return;
      [this.#kept, this.#shown] = [kept, pages.length];
      this.#view.show({ question, answer, total: kept.length, pages });
      this.#boxes.count(count(answer.found, facts, question.chosen));
    } catch {
      this.#index = undefined;
      if (turn === this.#turn) this.#view.rest('failed');
    }
  }

  async #more() {
    const turn = this.#turn;
    const next = this.#kept.slice(this.#shown, this.#shown + step);
    this.#shown += next.length;
    const left = this.#kept.length - this.#shown;
    const pages = await load(next);
    if (turn !== this.#turn) return;
    this.#view.add(pages, left);
    history.replaceState({ shown: this.#kept.length - left }, '');
  }

  /** Starts the index once. What failed is tried again the next time: the reader may be on a train. */
  #open(): Promise<Index> {
    const index = (this.#index ??= openIndex(this.dataset['folder'] ?? '', this.#boxes.options));
    index.catch(() => (this.#index = undefined));
    return index;
  }
}

const load = (hits: readonly Hit[]) => Promise.all(hits.map((hit) => hit.data()));

customElements.define('site-search', SiteSearch);
