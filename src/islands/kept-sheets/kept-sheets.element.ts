import { disk } from '../../storage/disk.ts';
import { openNews } from '../../storage/news.ts';
import { copiesIn } from '../../storage/sheets.ts';
import { fill } from '../../domain/fill.ts';
import { dayOf } from '../words.ts';

/** `<kept-sheets>`: lists the worksheets that were begun on this device, the latest first, with a link to each copy. */
class KeptSheets extends HTMLElement {
  connectedCallback() {
    addEventListener('pageshow', this);
    openNews().hear(() => void this.#look());
    void this.#look();
  }

  handleEvent() {
    void this.#look();
  }

  async #look() {
    const all = await disk.all().catch(() => []);
    const sheets = Object.entries(JSON.parse(this.dataset['sheets'] ?? '{}') as Record<string, { title: string; href: string }>);
    const begun = sheets.flatMap(([id, sheet]) => copiesIn(all, id).map((copy) => ({ ...copy, ...sheet })));
    const rows = begun
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .map(({ title, href, id, name, at }) => {
        const words = (name ? this.dataset['named'] : this.dataset['saved']) ?? '';
        const text = fill(words, { title, name, day: dayOf(at) });
        const item = document.createElement('li');
        item.append(Object.assign(document.createElement('a'), { href: `${href}#copy=${id}`, textContent: text }));
        return item;
      });
    this.querySelector('ul')?.replaceChildren(...rows);
    this.hidden = rows.length === 0;
  }
}

customElements.define('kept-sheets', KeptSheets);
