import { GuideCopy, type CopyHere, type Ending } from '../../offline/guide-copy.ts';
import { missing, weight, type GuideList } from '../../offline/guide-list.ts';
import { startWorker } from '../../offline/start-worker.ts';
import { forgetRead } from '../../storage/kept-pages.ts';
import { fill } from '../../domain/fill.ts';
import { camel, dayOf, put } from '../words.ts';
import { drawKept } from './kept-list.ts';
import { megabytes } from './sizes.ts';

type Said = Record<string, string | number>;

/** `<offline-copy>`: saves the guide on the device when asked, shows what is there, and takes it away. All words come from the .astro files. */
class OfflineCopy extends HTMLElement {
  readonly base = this.dataset['base'] ?? '/';
  readonly #copy = new GuideCopy(this.base);
  #list: GuideList | undefined;
  #here: CopyHere = { files: new Map(), whole: undefined };
  #saving: AbortController | undefined;
  #quarter = 0;

  connectedCallback() {
    this.addEventListener('click', this);
    addEventListener('online', this);
    addEventListener('pageshow', this);
    this.#sayAsked();
  }

  handleEvent({ type, target }: Event) {
    if (type !== 'click') void (this.#saving ?? this.#look());
    else if (target instanceof HTMLButtonElement) void this.#do(target.dataset['do']);
  }

  async #do(what: string | undefined) {
    if (what === 'save' || what === 'go-on' || what === 'update') return this.#save();
    if (what === 'stop') this.#saving?.abort();
    if (what === 'remove') {
      await this.#copy.remove();
      await this.#look('removed');
    } else if (what === 'forget-read') {
      await forgetRead();
      await this.#look('forgotten');
    } else return;
    this.#find('[role=status][tabindex]').focus();
  }

  /** The worker shows this page where another was asked for and could not be had. */
  #sayAsked() {
    const own = `${this.base}offline/`;
    const { pathname } = location;
    this.#find('[data-part=asked]').hidden = pathname === own;
    put(this.#find('[data-part=address]'), pathname);
    this.#find<HTMLAnchorElement>('[data-part=again]').href = pathname + location.search;
  }

  /** Looks what is here and what the server has, and says so. */
  async #look(said = '') {
    this.#find('[data-part=copy]').hidden = false;
    const refused = this.#whyNot();
    if (refused) return this.#show(refused);
    try {
      this.#here = await this.#copy.here();
      await drawKept(this.#find('[data-part=kept]'));
    } catch {
      return this.#show('refused');
    }
    // After something was done, what the server has is known; a server that hangs must not hold up the answer.
    if (!said) this.#list = (await this.#copy.list().catch(() => undefined)) ?? this.#here.whole?.list;
    this.#show(!said || said === 'whole' ? this.#state() : said);
  }

  #whyNot(): string {
    if (!import.meta.env.OFFLINE) return 'off';
    if (!isSecureContext) return 'insecure';
    return 'serviceWorker' in navigator && 'caches' in globalThis ? '' : 'refused';
  }

  #state(): string {
    if (!this.#list) return 'no-list';
    const isWhole = missing(this.#list, this.#here.files).length === 0;
    if (this.#here.whole) return isWhole ? 'saved' : 'newer';
    return this.#here.files.size === 0 ? 'none' : 'part-kept';
  }

  async #save() {
    const list = this.#list;
    if (!list || this.#saving) return;
    this.#saving = new AbortController();
    this.#quarter = 0;
    this.#show('saving');
    this.#find('[data-do=stop]').focus();
    const ending = await this.#fill(list, this.#saving.signal);
    this.#saving = undefined;
    await this.#look(ending === 'saved' ? 'whole' : ending);
    this.#find('[role=status][tabindex]').focus();
  }

  async #fill(list: GuideList, signal: AbortSignal): Promise<Ending | 'refused'> {
    try {
      await startWorker();
      void navigator.storage.persist().catch(() => false);
      return await this.#copy.save(list, signal, (files, bytes) => this.#progress(list, files, bytes));
    } catch {
      return 'refused';
    }
  }

  #progress(list: GuideList, files: number, bytes: number) {
    const bar = this.#find<HTMLProgressElement>('progress');
    bar.value = list.bytes > 0 ? bytes / list.bytes : 1;
    const words = this.#find('#copy-progress');
    put(words, fill(words.dataset['words'], { n: files, m: list.files.length, done: megabytes(bytes), bytes: megabytes(list.bytes) }));
    // Said aloud four times, not at each file.
    const quarter = Math.floor(bar.value * 4);
    if (quarter > this.#quarter && quarter < 4) this.#say('quarter', { percent: quarter * 25 });
    this.#quarter = quarter;
  }

  /** Says how things stand, and offers what can be done about it. */
  #show(state: string) {
    const list = this.#list;
    const left = list ? missing(list, this.#here.files) : [];
    const now = this.#state();
    const can = state === 'saving' || ['refused', 'insecure', 'off'].includes(state) ? '' : now;
    const toLoad = megabytes(weight(left));
    this.#say(state, {
      n: list ? list.files.length - left.length : 0,
      m: list?.files.length ?? 0,
      bytes: state === 'part-kept' ? toLoad : megabytes(list?.bytes ?? 0),
      room: megabytes(list?.room ?? 0),
      update: toLoad,
      day: this.#here.whole ? dayOf(this.#here.whole.at) : '',
    });
    this.#find('[data-part=progress]').hidden = state !== 'saving';
    this.#offer('save', can === 'none', toLoad);
    this.#offer('go-on', can === 'part-kept', toLoad);
    this.#offer('update', can === 'newer', toLoad);
    this.#offer('stop', state === 'saving');
    this.#offer('remove', state !== 'saving' && this.#here.files.size > 0);
  }

  #offer(name: string, isOffered: boolean, bytes?: string) {
    const button = this.#find(`[data-do=${name}]`);
    button.hidden = !isOffered;
    if (bytes !== undefined) put(button, fill(button.dataset['words'], { bytes }));
  }

  #say(state: string, said: Said = {}) {
    const place = this.#find('[role=status][tabindex]');
    // Not said on loading; when saving ends, the focus comes here.
    place.ariaLive = this.#saving ? 'polite' : 'off';
    put(place, fill(place.dataset[camel(state)], said));
  }

  #find<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`offline-copy: there is no ${selector}.`);
    return found;
  }
}

customElements.define('offline-copy', OfflineCopy);
