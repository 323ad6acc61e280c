import type { ReadingList } from '../../domain/reading-list.ts';
import { counted } from '../counted.ts';
import { put } from '../words.ts';
import type { Facts } from './facts.ts';
import { drawEach } from './rows.ts';
import { factsLine, titleOf } from './told.ts';

/** Draws the list on its sheet of paper, from the data. */
export function drawPaper(sheet: HTMLElement, template: Element, { name, items }: ReadingList, facts: Facts, address: string): void {
  put(sheet.querySelector('.title'), name.trim() || (sheet.dataset['unnamed'] ?? ''));
  const count = sheet.querySelector<HTMLElement>('.count');
  put(count, counted(count?.dataset ?? {}, '', items.length));
  const list = sheet.querySelector('ol');
  if (!list) return;
  drawEach(list, template, items, (item, entry, index) => {
    const cited = facts.of(entry.id);
    const of = (part: string) => item.querySelector<HTMLElement>(`.${part}`);
    put(of('place'), `${index + 1}`);
    put(of('name'), titleOf(entry, cited));
    put(of('facts'), factsLine(entry, cited, of('facts')?.dataset ?? {}));
    put(of('reference'), cited?.apa ?? '');
    put(of('said'), entry.note.trim());
    put(of('where'), facts.isGone(entry.id) ? '' : new URL(`../${entry.id}/`, address).href);
    item.classList.toggle('noted', entry.note.trim() !== '');
  });
}
