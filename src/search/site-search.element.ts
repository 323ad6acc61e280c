import { AnswerView, step } from './answer-view.ts';
import { Boxes } from './boxes.ts';
import { count, narrow, type Facts } from './facets.ts';
import { find, findFirst, listed, type Answer, type Found, type Search } from './find.ts';
import { partOf, say } from './parts.ts';
import { nothingChosen, readQuestion, short, writeQuestion, type Question } from './query.ts';
import { pageOf } from './results.ts';
import { Sources } from './sources.ts';

/** Milliseconds without a key after which the words are searched. */
const pause = 150;

/** Finds while the reader types, keeps the question in the address, and shows the index of the site when nothing is asked. */
class SiteSearch extends HTMLElement {
  #boxes!: Boxes;
  #view!: AnswerView;
  readonly #sources = new Sources(this.dataset['base'] ?? '/');
  #kept: readonly Found[] = [];
  #shown = 0;
  /** The question that they were shown for. */
  #shownFor = 0;
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
      if (writeQuestion(this.#question) !== location.search) this.#restore();
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

  /** Takes the question from the address: at first, and on the way back or forward. */
  #restore() {
    const { words, chosen } = readQuestion(new URLSearchParams(location.search));
    this.#field.value = words;
    this.#boxes.chosen = chosen;
    void this.#answer((history.state as { shown?: number } | null)?.shown);
  }

  #typed() {
    this.#sources.warm();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(true), pause);
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
    const isAsked = writeQuestion(question) !== '';
    this.#boxes.count();
    this.#view.settle(!isAsked);
    if (!isAsked) return this.#view.rest();
    if (!this.#sources.hasLayer) this.#view.wait();
    let first: Answer | undefined;
    try {
      const layer = await this.#sources.layer();
      const facts: Facts = new Map([...layer.pages.values()].map((page) => [page.id, page.facts]));
      const search: Search = {
        layer,
        toPage: (id, words) => pageOf(layer.pages.get(id), this.#base, words),
        isWanted: (id) => this.#kind === undefined || facts.get(id)?.kind?.includes(this.#kind) === true,
      };
      const show = (answer: Answer) => this.#show({ turn, question, answer, facts, shown });
      if (question.words.trim() === '') return await show(listed(search));
      const index = this.#sources.index();
      first = findFirst(search, question.words);
      if (!this.#sources.isReady) await show(first);
      const { ask } = await index;
      if (turn === this.#turn) await show(await find(search, ask, question.words));
    } catch {
      if (turn === this.#turn) this.#view.failed(first !== undefined);
    } finally {
      if (turn === this.#turn) this.#view.settle(true);
    }
  }

  async #show({ turn, question, answer, facts, shown }: { turn: number; question: Question; answer: Answer; facts: Facts; shown: number }) {
    const kept = narrow(answer.found, facts, question.chosen);
    // A reader may have asked for more of the first results before the full answer came.
    const pages = await load(kept.slice(0, Math.max(shown, this.#shownFor === turn ? this.#shown : 0)));
    if (turn !== this.#turn) return;
    [this.#kept, this.#shown, this.#shownFor] = [kept, pages.length, turn];
    this.#view.show({ question, answer, total: kept.length, pages });
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

  /** The one kind of page that this page is limited to, such as the resources. */
  get #kind() {
    return this.dataset['kind'];
  }

  get #base() {
    return this.dataset['base'] ?? '/';
  }
}

const load = (found: readonly Found[]) => Promise.all(found.map((page) => page.data()));

customElements.define('site-search', SiteSearch);
