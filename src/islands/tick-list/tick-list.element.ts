import { clearTicks, countTicks, setTick, type Ticks } from '../../domain/ticks.ts';
import { disk } from '../../storage/disk.ts';
import { Draft } from '../../storage/draft.ts';
import { keyOf } from '../../storage/keys.ts';
import { openNews } from '../../storage/news.ts';
import { ticksShape } from '../../storage/ticks.ts';

/** `<tick-list>`: keeps on the device which boxes are ticked. All its words come from TickList.astro. */
class TickList extends HTMLElement {
  #ticks: Ticks = [];
  #cleared: Ticks = [];
  #saving = 0;
  #told = false;
  #news = openNews();
  #draft = new Draft(keyOf('ticks', this.dataset['list'] ?? ''), ticksShape, disk, this.#news);

  connectedCallback() {
    this.#news.hear((key) => {
      if (key === '' || key === this.#draft.key) void this.#open();
    });
    this.addEventListener('change', this);
    this.addEventListener('click', this);
    // A page that comes back from the browser's memory may show old ticks.
    addEventListener('pageshow', this);
    addEventListener('pagehide', this);
    void this.#open();
  }

  handleEvent(event: Event) {
    const { type, target } = event;
    // A page that has just loaded reads by itself: a second reading would wipe out what the first had to say. Browsers may have put old ticks back.
    if (type === 'pageshow') void ((event as PageTransitionEvent).persisted ? this.#open() : this.#check());
    else if (type === 'pagehide') this.#flush();
    else if (type === 'change' && target instanceof HTMLInputElement) void this.#keep((ticks) => setTick(ticks, target.value, target.checked));
    else if (target instanceof HTMLButtonElement) void this.#do(target.dataset['do']);
  }

  get #boxes() {
    return [...this.querySelectorAll('input')];
  }

  async #open(said?: string) {
    const { is, data } = await this.#draft.read();
    // A box that was ticked meanwhile is on its way to the device; when it has arrived, this runs again.
    if (this.#saving > 0) return;
    if (is !== 'refused') this.#ticks = data;
    for (const box of this.#boxes) box.disabled = is === 'newer';
    this.#show(is === 'refused' ? 'failed' : is === 'saved' ? (said ?? is) : is);
  }

  /** Changes what is on the device now, so that two open tabs keep each other's ticks. */
  async #keep(step: (ticks: Ticks) => Ticks, said?: string) {
    this.#ticks = step(this.#ticks);
    if (!said) this.#cleared = [];
    this.#saving += 1;
    const { is } = await this.#draft.change(step);
    this.#saving -= 1;
    if (is === 'saved') await this.#open(said);
    else this.#show(is);
  }

  /** The page may end now: a tick that is still on its way is put down in one step. */
  #flush() {
    if (this.#saving > 0) this.#draft.leave(this.#ticks);
  }

  async #do(what: string | undefined) {
    const cleared = this.#cleared;
    this.#cleared = what === 'clear' ? this.#ticks : [];
    const ids = this.#boxes.map(({ value }) => value);
    if (what === 'clear') await this.#keep((ticks) => clearTicks(ticks, ids), 'cleared');
    else await this.#keep((ticks) => cleared.reduce((all, id) => setTick(all, id, true), ticks));
    // The button that was pressed is gone now: the focus goes to the one in its place.
    this.querySelector<HTMLElement>('button:not([hidden])')?.focus();
  }

  #check() {
    for (const box of this.#boxes) box.checked = this.#ticks.includes(box.value);
  }

  #show(state: string) {
    const boxes = this.#boxes;
    this.#check();
    const done = countTicks(
      this.#ticks,
      boxes.map(({ value }) => value),
    );
    const words = this.querySelector<HTMLElement>('[role=status]');
    if (!words) throw new Error('tick-list: the place for its status is missing.');
    // A page that has just loaded does not speak unasked: only what a reader does is answered.
    words.ariaLive = this.#told ? 'polite' : 'off';
    this.#told = true;
    words.textContent = (words.dataset[(state === 'saved' || state === 'empty') && done === 0 ? 'none' : state] ?? '')
      .replace('{done}', `${done}`)
      .replace('{total}', `${boxes.length}`);
    for (const button of this.querySelectorAll('button'))
      button.hidden = button.dataset['do'] === 'undo' ? this.#cleared.length === 0 : done === 0 || state === 'newer';
    words.parentElement?.toggleAttribute('hidden', false);
  }
}

customElements.define('tick-list', TickList);
