import { FITS } from '../../exchange/fragment.ts';
import { toListFragment } from '../../exchange/list-link.ts';
import { camel, put } from '../words.ts';
import type { Shelf } from './shelf.ts';

/** Opens the window with the link. Notes are in it only when the reader says so. */
export async function openLinkDialog(shelf: Shelf): Promise<void> {
  const box = shelf.find<HTMLInputElement>('dialog.link [name=notes]');
  box.checked = false;
  box.closest('label')?.toggleAttribute('hidden', !shelf.keeper.list.items.some(({ note }) => note.trim() !== ''));
  await drawLink(shelf);
  shelf.find<HTMLDialogElement>('dialog.link').showModal();
}

/** Makes the link ready before it is copied: Safari refuses to copy after a wait. A link that would be cut on its way is not offered. */
export async function drawLink(shelf: Shelf): Promise<void> {
  const box = shelf.find<HTMLInputElement>('dialog.link [name=notes]');
  const field = shelf.find<HTMLTextAreaElement>('dialog.link textarea');
  const withNotes = box.checked;
  // While the new link is made, the old one, perhaps with notes, cannot be copied.
  field.value = '';
  const link = `${location.origin}${location.pathname}#${await toListFragment(shelf.keeper.list, withNotes)}`;
  if (box.checked !== withNotes) return;
  const fits = link.length <= FITS;
  const about = shelf.find<HTMLElement>('dialog.link [data-about]');
  put(about, about.dataset[camel(`${fits ? 'fits' : 'too-long'}${withNotes ? '-notes' : ''}`)] ?? '');
  field.value = fits ? link : '';
  field.hidden = shelf.find<HTMLElement>('dialog.link [data-do=copy]').hidden = !fits;
}
