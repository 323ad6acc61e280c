import { AnswerView, step } from './answer-view.ts';
import { Boxes } from './boxes.ts';
import { count, narrow, type Facts } from './facets.ts';
import { find, findFirst, listed, type Answer, type Found } from './find.ts';
import { partOf, say } from './parts.ts';
import { nothingChosen, readQuestion, short, writeQuestion, type Question } from './query.ts';
import { Sources, type Setting } from './sources.ts';

/** Milliseconds without a key after which the texts are searched, and the question goes into the address. Names answer each key. */
const pause = 150;

/** Finds while the reader types, keeps the question in the address, and shows the index of the site when nothing is asked. */
class SiteSearch extends HTMLElement {
  #boxes!: Boxes;
  #view!: AnswerView;
  readonly #sources = new Sources(this.dataset as unknown as Setting);
  #kept: readonly Found[] = [];
  #shown = 0;
  /** The question that they were shown for, as in the address. */
  #shownFor = '';
  /** Presses for more, one after the other. */
  #adding: Promise<void> = Promise.resolve();
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
      if (this.#search !== location.search) this.#restore();
    } else if (type === 'focusin' && atField) this.#sources.warm();
    else if (type === 'input' && atField) this.#typed();
    else if (type === 'change' && !atField) this.#ask();
    else if (type === 'submit') this.#sent(event);
    else if (type === 'click' && target instanceof HTMLButtonElement) this.#pressed(target.dataset['do']);
    else if (type === 'click' && target instanceof HTMLAnchorElement && target.dataset['keep']) this.#keep(event as MouseEvent, target, target.dataset['keep']);
  }

  get #field() {
    return this.querySelector('input[name=q]') as HTMLInputElement;
  }

  get #question(): Question {
    return { words: short(this.#field.value), chosen: this.#boxes.chosen };
  }

  /** The question as the address holds it. Words of distress are not written there, because the browser would keep them: help is named instead. */
  get #search() {
    return this.#view.care(this.#question.words) ? '' : writeQuestion(this.#question);
  }

  /** Takes the question from the address: at first, and on the way back or forward. */
  #restore() {
    const { words, chosen } = readQuestion(new URLSearchParams(location.search));
    this.#field.value = words;
    this.#boxes.chosen = chosen;
    void this.#answer({ shown: (history.state as { shown?: number } | null)?.shown });
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(true), pause);
    void this.#answer({ atOnce: true });
  }

  #sent(event: Event) {
    event.preventDefault();
    this.#ask();
    partOf(this, 'answer').focus();
  }

  #pressed(what: string | undefined) {
    if (what === 'more') this.#adding = this.#adding.then(() => this.#more()).catch(() => {});
    if (what === 'meant') this.#field.value = this.#view.meant;
    else if (what === 'clear') this.#boxes.chosen = nothingChosen;
    else return;
    this.#ask();
    partOf(this, 'answer').focus();
  }

  /** Keeps an entry without leaving the page. Where that fails, the link leads to the list, which says why. */
  #keep(event: MouseEvent, link: HTMLAnchorElement, id: string) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const title = link.closest('li')?.querySelector('h3')?.textContent.trim() ?? '';
    void import('./keep.ts')
      .then(({ keep }) => keep(id, title))
      .catch(() => false)
      .then((isKept) => {
        if (!isKept) return location.assign(link.href);
        delete link.dataset['keep'];
        const part = partOf(this, 'kept');
        link.hash = '';
        link.textContent = part.dataset['done'] ?? '';
        link.ariaLabel = `${link.textContent}: ${title}`;
        say(part, 'words', { title });
      });
  }

  /** Writes the question into the address, as a step of its own unless the reader is still typing it, and answers it. */
  #ask(typing = false) {
    clearTimeout(this.#timer);
    const search = this.#search;
    const address = `${location.pathname}${search}`;
    if (typing && search && location.search) history.replaceState(null, '', address);
    else if (search !== location.search) history.pushState(null, '', address);
    void this.#answer();
  }

  /** Answers at once by names, and by names and texts together when both are there. `atOnce` leaves it at the first. */
  async #answer({ shown = step, atOnce = false }: { shown?: number | undefined; atOnce?: boolean } = {}) {
    const turn = ++this.#turn;
    const question = this.#question;
    this.#boxes.count();
    const isAsked = writeQuestion(question) !== '';
    this.#view.settle(!isAsked);
    if (!this.#search && isAsked && location.search) history.replaceState(null, '', location.pathname);
    if (!isAsked) return this.#rest();
    if (!this.#sources.hasFirst) this.#view.wait();
    const show = (answer: Answer, facts: Facts) => this.#show({ turn, question, answer, facts, shown });
    let named: (() => Promise<void>) | undefined;
    try {
      if (question.words.trim() === '') {
        const known = await this.#sources.list();
        return await show(listed(known), known.facts);
      }
      const first = await this.#sources.first(question.words);
      const answer = findFirst(first, question.words);
      named = () => show(answer, first.facts);
      // What names do not find may stand in a text: until that was searched, nothing is said.
      if (!this.#isShown(question) && (atOnce || !this.#sources.isReady) && narrow(answer.found, first.facts, question.chosen).length > 0) await named();
      if (atOnce || turn !== this.#turn) return;
      const whole = this.#sources.whole(question.words);
      const index = this.#sources.index();
      const search = await whole;
      named = () => show(findFirst(search, question.words, true), search.facts);
      const { ask } = await index;
      if (turn === this.#turn) await show(await find(search, ask, question.words), search.facts);
    } catch {
      await named?.().catch(() => (named = undefined));
      if (turn === this.#turn) this.#view.failed(named !== undefined);
    } finally {
      if (turn === this.#turn && !atOnce) this.#view.settle(true);
    }
  }

  #rest() {
    this.#shownFor = '';
    this.#view.rest();
  }

  #isShown(question: Question) {
    return this.#shownFor === writeQuestion(question);
  }

  async #show({ turn, question, answer, facts, shown }: { turn: number; question: Question; answer: Answer; facts: Facts; shown: number }) {
    const found = narrow(answer.found, facts, question.chosen);
    const joins = this.#isShown(question);
    // A reader who has gone on to the results keeps those that are there: what else was found joins below.
    const held = joins && this.#view.isRead ? this.#kept.slice(0, this.#shown) : [];
    const kept = held.length > 0 ? [...held, ...found.filter(({ id }) => !held.some((other) => other.id === id))] : found;
    // A reader may have asked for more of the first results before the full answer came.
    const pages = await load(kept.slice(held.length, Math.max(shown, joins ? this.#shown : 0)));
    if (turn !== this.#turn) return;
    [this.#kept, this.#shown, this.#shownFor] = [kept, held.length + pages.length, writeQuestion(question)];
    this.#view.show({ question, answer, total: kept.length, held: held.length, pages });
    this.#boxes.count(count(answer.found, facts, question.chosen));
  }

  async #more() {
    const kept = this.#kept;
    const pages = await load(kept.slice(this.#shown, this.#shown + step));
    if (kept !== this.#kept) return;
    this.#shown += pages.length;
    this.#view.add(pages, kept.length - this.#shown);
    history.replaceState({ shown: this.#shown }, '');
  }
}

const load = (found: readonly Found[]) => Promise.all(found.map((page) => page.data()));

customElements.define('site-search', SiteSearch);
