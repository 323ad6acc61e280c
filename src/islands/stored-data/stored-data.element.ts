import { disk } from '../../storage/disk.ts';
import { forgetEverything, whatIsHere, type Here } from '../../storage/forget.ts';
import { openNews } from '../../storage/news.ts';

/** `<stored-data>`: shows what is on this device now, hands it over as a file, and forgets it when asked. Its words come from StoredData.astro. */
class StoredData extends HTMLElement {
  #news = openNews();
  #here: Here[] = [];

  connectedCallback() {
    this.addEventListener('click', this);
    addEventListener('pageshow', this);
    this.#news.hear(() => void this.#look());
    void this.#look();
  }

  handleEvent({ type, target }: Event) {
    if (type === 'pageshow') void this.#look();
    else if (target instanceof HTMLButtonElement) void this.#do(target.dataset['do']);
  }

  async #do(what: string | undefined) {
    const dialog = this.querySelector('dialog');
    if (what === 'ask') dialog?.showModal();
    if (what === 'keep' || what === 'forget') dialog?.close();
    if (what === 'download') this.#download();
    if (what !== 'forget') return;
    const done = await forgetEverything(disk, this.#news);
    await this.#look(done ? 'forgotten' : 'failed');
    this.querySelector<HTMLElement>('[role=status]')?.focus();
  }

  async #look(said = 'nothing') {
    try {
      this.#here = await whatIsHere(disk);
    } catch {
      return this.#say('failed');
    }
    for (const cell of this.querySelectorAll<HTMLElement>('.now')) cell.hidden = false;
    for (const cell of this.querySelectorAll<HTMLElement>('[data-kind]')) this.#list(cell);
    for (const foot of this.querySelectorAll<HTMLElement>(':scope > .foot')) foot.hidden = this.#here.length === 0;
    this.#say(this.#here.length === 0 || said === 'failed' ? said : '');
  }

  #list(cell: HTMLElement) {
    cell.dataset['nothing'] ??= cell.textContent.trim();
    const spoken: Record<string, string | undefined> = { '*': cell.dataset['start'], '**': cell.dataset['guide'] };
    const names = this.#here.filter(({ kind }) => kind === cell.dataset['kind']).map(({ name }) => spoken[name] ?? name);
    cell.textContent = names.join(', ') || cell.dataset['nothing'];
  }

  #say(state: string) {
    const place = this.querySelector<HTMLElement>('[role=status]');
    if (place) place.textContent = place.dataset[state] ?? '';
  }

  #download() {
    const text = JSON.stringify(Object.fromEntries(this.#here.map(({ key, value }) => [key, value])), null, 2);
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(new Blob([text], { type: 'application/json' })),
      download: this.dataset['file'],
    });
    link.click();
  }
}

customElements.define('stored-data', StoredData);
