import { isolated } from '../../domain/isolated.ts';
import type { Copy } from '../../storage/sheets.ts';
import { fill } from '../../domain/fill.ts';
import { dayOf } from '../words.ts';

/** Lists the copies to choose from, with the one on the screen chosen. One copy alone needs no list. */
export function drawCopies(select: HTMLSelectElement, copies: readonly Copy[], open: string): void {
  const { unnamed = '', dated = '' } = select.dataset;
  const all = copies.some(({ id }) => id === open) ? copies : [{ id: open, name: '', at: '' }, ...copies];
  const nameOf = ({ id, name, at }: Copy) => isolated(name) || (id === '' || at === '' ? unnamed : fill(dated, { day: dayOf(at) }));
  select.replaceChildren(...all.map((copy) => new Option(nameOf(copy), copy.id, false, copy.id === open)));
  select.closest('label')?.toggleAttribute('hidden', all.length < 2);
}

/** The copy that the address asks for, or nothing. */
export const copyInAddress = (): string | undefined => /^#copy=(\w*)$/.exec(location.hash)?.[1];

/** Puts the copy into the address, so that a reload shows the same one. Where there is only the first, the address says nothing. */
export const putInAddress = (copy: string, copies: readonly Copy[]): void => {
  const several = copy !== '' || copies.some(({ id }) => id !== '');
  if (several || /^#(copy=|d\d)/.test(location.hash)) history.replaceState(null, '', several ? `#copy=${copy}` : location.pathname + location.search);
};
