import type { KeptEntry, ReadingList } from '../../domain/reading-list.ts';
import { put } from '../words.ts';
import type { Facts } from './facts.ts';
import { factsLine, titleOf } from './told.ts';

/** Brings the children of a place in line with the entries: one for each, in their order. A child that is right stays as it is, with its focus. */
export function drawEach(
  place: Element,
  template: Element,
  items: readonly KeptEntry[],
  fill: (child: HTMLElement, entry: KeptEntry, index: number) => void,
): void {
  const old = new Map([...place.children].map((child) => [(child as HTMLElement).dataset['id'], child as HTMLElement]));
  items.forEach((entry, index) => {
    const child = old.get(entry.id) ?? (template.cloneNode(true) as HTMLElement);
    old.delete(entry.id);
    child.dataset['id'] = entry.id;
    fill(child, entry, index);
    if (place.children[index] !== child) place.insertBefore(child, place.children[index] ?? null);
  });
  for (const child of old.values()) child.remove();
}

/** Draws the rows of the list on the screen. */
export function drawRows(place: Element, template: Element, { items }: ReadingList, facts: Facts, base: string): void {
  drawEach(place, template, items, (row, entry, index) => {
    const cited = facts.of(entry.id);
    const title = titleOf(entry, cited);
    const link = row.querySelector<HTMLAnchorElement>('[data-link]');
    const address = facts.isGone(entry.id) ? undefined : `${base}resources/${entry.id}/`;
    if (address && link?.getAttribute('href') !== address) link?.setAttribute('href', address);
    if (!address) link?.removeAttribute('href');
    put(link, title);
    for (const name of row.querySelectorAll('[data-title]')) put(name, title);
    put(row.querySelector('.place'), `${index + 1}`);
    const line = row.querySelector<HTMLElement>('.facts');
    put(line, factsLine(entry, cited, line?.dataset ?? {}));
    row.querySelector('.gone')?.toggleAttribute('hidden', !facts.isGone(entry.id));
    const note = row.querySelector('textarea');
    if (note && note.value !== entry.note) note.value = entry.note;
    for (const [deed, last] of [
      ['up', 0],
      ['down', items.length - 1],
    ] as const)
      row.querySelector(`[data-do=${deed}]`)?.toggleAttribute('disabled', index === last);
  });
}
