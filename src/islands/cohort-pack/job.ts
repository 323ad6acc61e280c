import { MOST_PAIRS_TO_PRINT } from '../../domain/limits.ts';
import { isWhole, type Row } from '../../domain/cohort-rows.ts';
import { daysForSheets } from './days.ts';
import type { Order } from './pack.ts';
import { counted } from '../counted.ts';
import { fill } from '../../domain/fill.ts';
import { camel, language, put } from '../words.ts';

const ROWS_ON_A_PAGE = 20;

/** What the coordinator chose to print. */
export function orderOf(host: HTMLElement, rows: readonly Row[], logo: HTMLImageElement | undefined): Order {
  const picked = [...host.querySelectorAll<HTMLInputElement>('[name=sheet]:checked')];
  return {
    rows: rows.filter(isWhole),
    sheets: picked.map(({ value }) => value),
    copies: Number(host.querySelector<HTMLSelectElement>('[name=copies]')?.value ?? 1),
    program: host.querySelector<HTMLInputElement>('[name=program]')?.value.trim() ?? '',
    logo,
    days: daysForSheets(host),
  };
}

/** How many pages the order has, when every sheet is as long as it is blank. */
function pagesOf(host: HTMLElement, { rows, sheets, copies }: Order): number {
  const each = [...host.querySelectorAll<HTMLInputElement>('[name=sheet][data-pages]:checked')].reduce((sum, { dataset }) => sum + Number(dataset['pages']), 0);
  return rows.length * copies * each + (sheets.includes('tick-sheet') ? Math.ceil(rows.length / ROWS_ON_A_PAGE) : 0);
}

/** Says above the button what one press will print, and what it leaves out. */
export function drawJob(host: HTMLElement, order: Order, rows: number, problems: number): void {
  const sum = host.querySelector<HTMLElement>('.job .sum');
  const button = host.querySelector<HTMLButtonElement>('[data-do=make]');
  if (!sum || !button) return;
  const { dataset: words } = sum;
  const count = order.rows.length;
  const hindrance = count === 0 ? 'no-pair' : count > MOST_PAIRS_TO_PRINT ? 'too-many' : order.sheets.length === 0 ? 'no-sheet' : undefined;
  const pages = counted(words, 'pages', pagesOf(host, order));
  const main = hindrance ? fill(words[camel(hindrance)], { most: MOST_PAIRS_TO_PRINT.toLocaleString(language()) }) : pages;
  put(sum, [main, counted(words, 'missing', rows - count), counted(words, 'problems', problems)].filter(Boolean).join(' '));
  put(button, counted(button.dataset, '', count));
  button.disabled = hindrance !== undefined;
}

/** The sheets of one print job: asked for, made bit by bit, and taken away when anything changes. */
export class Job {
  #run = 0;

  constructor(readonly host: HTMLElement) {}

  /** Makes the sheets and offers to print them. */
  async make(order: Order): Promise<void> {
    const run = ++this.#run;
    this.#show('working');
    this.#say(this.#words['making'] ?? '');
    const progress = this.#find('.job .progress');
    const say = (done: number) => {
      if (run === this.#run) progress.textContent = fill(progress.dataset['progress'], { done, count: order.rows.length });
      return run === this.#run;
    };
    say(0);
    try {
      const { makePack } = await import('./pack.ts');
      const pack = await makePack(this.host, order, say);
      if (pack && run === this.#run) this.#offer(pack, order.rows.length);
    } catch {
      if (run === this.#run) this.#takeAway('failed');
    }
  }

  /** The sheets are no longer what the page says: they go, and the first step is back. */
  drop(): void {
    if (!this.#find('[data-do=print]').hidden || !this.#find('.job .progress').hidden) this.#takeAway('changed');
  }

  #takeAway(said: 'changed' | 'failed') {
    this.#run += 1;
    this.#find('[data-pack]').replaceChildren();
    this.#show('asked');
    this.#say(this.#words[said] ?? '');
  }

  #offer(pack: DocumentFragment, count: number) {
    this.#find('[data-pack]').replaceChildren(pack);
    this.#show('ready');
    this.#say(counted(this.#words, 'ready', count));
  }

  /** Shows one of the two buttons. The focus goes along when it was on the other. */
  #show(step: 'asked' | 'working' | 'ready') {
    const [make, print] = [this.#find('[data-do=make]'), this.#find('[data-do=print]')];
    const focused = document.activeElement === make || document.activeElement === print;
    this.#find('.job .progress').hidden = step !== 'working';
    make.ariaDisabled = step === 'working' ? 'true' : null;
    make.hidden = step === 'ready';
    print.hidden = step !== 'ready';
    if (focused) (step === 'ready' ? print : make).focus();
  }

  get #words() {
    return this.#find('.job .made').dataset;
  }

  #say(words: string) {
    put(this.#find('.job .made'), words);
  }

  #find(selector: string): HTMLElement {
    return this.host.querySelector<HTMLElement>(selector) as HTMLElement;
  }
}
