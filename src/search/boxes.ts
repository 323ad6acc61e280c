import { facets, isNarrowed, type Chosen, type Facet } from './query.ts';
import { say } from './parts.ts';

/** The facets of the search page: their boxes, the counts beside them, and the line that opens them on a small screen. */
export class Boxes {
  readonly #root: HTMLDetailsElement;
  readonly #wide = matchMedia('(width >= 62em)');

  /** Wakes the facets: open where there is room beside the results, closed above them where there is none. */
  constructor(root: HTMLDetailsElement) {
    this.#root = root;
    root.hidden = false;
    root.open = this.#wide.matches;
    this.#wide.addEventListener('change', ({ matches }) => (root.open = matches));
  }

  get #all(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll('input')];
  }

  get chosen(): Chosen {
    const of = (facet: Facet) => this.#all.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value);
    return Object.fromEntries(facets.map((facet) => [facet, of(facet)])) as Record<Facet, string[]>;
  }

  /** Ticks what is chosen. A value that the page does not offer is passed over. */
  set chosen(chosen: Chosen) {
    for (const box of this.#all) box.checked = chosen[box.name as Facet].includes(box.value);
  }

  /** Shows how many results each value would give, or, before there are results, how many pages there are in all. */
  count(counts?: Record<Facet, ReadonlyMap<string, number>>): void {
    for (const { name, value, parentElement } of this.#all) {
      const place = parentElement?.querySelector<HTMLElement>('[data-total]');
      if (place) place.textContent = counts ? `${counts[name as Facet].get(value) ?? 0}` : (place.dataset['total'] ?? '');
    }
    this.#tellChosen();
  }

  #tellChosen(): void {
    const chosen = this.#all.filter(({ checked }) => checked).length;
    const summary = this.#root.querySelector('summary');
    if (summary) say(summary, isNarrowed(this.chosen) ? 'some' : 'none', { count: chosen });
    this.#root.querySelector('button')?.toggleAttribute('hidden', chosen === 0);
  }
}
