import { AnswerView, step } from './answer-view.ts';
import { Boxes } from './boxes.ts';
import { count, narrow, type Facts } from './facets.ts';
import { find, findFirst, listed, type Answer, type Found, type ToPage } from './find.ts';
import { openLayer, type Layer } from './first-layer.ts';
import type { LayerFile } from './layer.ts';
import { openIndex, type Index } from './pagefind.ts';
import { partOf } from './parts.ts';
import { nothingChosen, readQuestion, writeQuestion, type Chosen, type Question } from './query.ts';
import { pageOf } from './results.ts';

/** Milliseconds without a key after which the words are searched. */
const pause = 150;

/** Finds while the reader types, keeps the question in the address, and shows the index of the site when nothing is asked. */
class SiteSearch extends HTMLElement {
  #boxes!: Boxes;
  #view!: AnswerView;
  #layer: Promise<Layer> | undefined;
  #index: Promise<Index> | undefined;
  #isReady = false;
  #facts: Facts = new Map();
  #kept: readonly Found[] = [];
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
    } else if (type === 'focusin' && atField) this.#warm();
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

  /** The reader is about to ask: what answers is fetched now. */
  #warm() {
    this.#openLayer().catch(() => {});
    this.#openIndex().catch(() => {});
  }

  #typed() {
    this.#warm();
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
    if (what === 'meant') this.#field.value = this.#view.meant;
    else if (what === 'clear') this.#boxes.chosen = nothingChosen;
    else return;
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

  /** Answers from the first layer at once while the index of all texts still loads, and from both when it has. */
  async #answer(shown = step) {
    const turn = ++this.#turn;
    const question = this.#question;
    this.#boxes.count();
    this.#view.settle(writeQuestion(question) === '');
    if (writeQuestion(question) === '') return this.#view.rest();
    const show = async (answer: Answer) => {
      const kept = narrow(answer.found, this.#facts, this.#narrowed(question.chosen));
      const pages = await load(kept.slice(0, shown));
      if (turn !== this.#turn) return;
      [this.#kept, this.#shown] = [kept, pages.length];
      this.#view.show({ question, answer, total: kept.length, pages });
      this.#boxes.count(count(narrow(answer.found, this.#facts, this.#fixed), this.#facts, question.chosen));
    };
    try {
      if (!this.#layer) this.#view.wait();
      const layer = await this.#openLayer();
      const toPage: ToPage = (id, words) => pageOf(layer.pages.get(id), this.#base, words);
      if (question.words.trim() === '') {
        await show(listed(layer, toPage));
        return;
      }
      const index = this.#openIndex();
      if (!this.#isReady) await show(findFirst(layer, toPage, question.words));
      const { ask } = await index;
      if (turn === this.#turn) await show(await find(layer, toPage, ask, question.words));
    } catch {
      if (turn === this.#turn) this.#view.failed(this.#layer !== undefined);
    } finally {
      if (turn === this.#turn) this.#view.settle(true);
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

  /** What the page is limited to from the start, such as the resources. */
  get #fixed(): Chosen {
    const kind = this.dataset['kind'];
    return { ...nothingChosen, kind: kind === undefined ? [] : [kind] };
  }

  #narrowed(chosen: Chosen): Chosen {
    return this.#fixed.kind.length > 0 ? { ...chosen, kind: this.#fixed.kind } : chosen;
  }

  get #base() {
    return this.dataset['base'] ?? '/';
  }

  /** Both are started once. What failed is tried again the next time: the reader may be on a train. */
  #openLayer(): Promise<Layer> {
    const layer = (this.#layer ??= fetchLayer(`${this.#base}pagefind/first.json`));
    layer.then(
      ({ pages }) => (this.#facts = new Map([...pages.values()].map(({ id, facts }) => [id, facts]))),
      () => (this.#layer = undefined),
    );
    return layer;
  }

  #openIndex(): Promise<Index> {
    const index = (this.#index ??= openIndex(`${this.#base}pagefind/`));
    index.then(
      () => (this.#isReady = true),
      () => (this.#index = undefined),
    );
    return index;
  }
}

const load = (found: readonly Found[]) => Promise.all(found.map((page) => page.data()));

async function fetchLayer(address: string): Promise<Layer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return openLayer((await response.json()) as LayerFile);
}

customElements.define('site-search', SiteSearch);
