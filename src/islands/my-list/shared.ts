import { isolated } from '../../domain/isolated.ts';
import { LONGEST_NOTE, MOST_BYTES_OF_LIST, MOST_ENTRIES } from '../../domain/limits.ts';
import { complete, has, merge, unmerge, type ReadingList } from '../../domain/reading-list.ts';
import { fromListFile, type Shared } from '../../exchange/list-file.ts';
import { fromListFragment } from '../../exchange/list-link.ts';
import { readText } from '../../exchange/text-file.ts';
import { counted } from '../counted.ts';
import { put } from '../words.ts';
import { drawEach } from './rows.ts';
import type { Shelf } from './shelf.ts';
import { factsLine, titleOf } from './told.ts';

/** The list that is only shown. */
let shown: ReadingList | undefined;

/** Shows the list in a file, or says what is wrong with it. Nothing that is kept changes. */
export async function openFile(shelf: Shelf, input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  const found = await readText(file, MOST_BYTES_OF_LIST, 'utf-8');
  input.value = '';
  if (found.is === 'unreadable') refuse(shelf, 'no-file');
  else if (found.is === 'text') await show(shelf, fromListFile(found.text), 'file');
  else refuse(shelf, found.is === 'too-large' ? 'too-big' : 'not-ours');
}

/** Shows the list in a link, or says what is wrong with it. Nothing that is kept changes. */
export const openLink = async (shelf: Shelf, fragment: string): Promise<void> => show(shelf, await fromListFragment(fragment), 'link');

async function show(shelf: Shelf, shared: Shared, from: 'file' | 'link'): Promise<void> {
  if (shared.is === 'newer') return refuse(shelf, 'newer-file');
  if (shared.is !== 'read') return refuse(shelf, shared.is === 'damaged' ? `damaged-${from}` : shared.is);
  const cameAll = await shelf.facts.load(shared.list.items.map(({ id }) => id));
  const titled = complete(shared.list, (id) => shelf.facts.of(id));
  const items = titled.items.filter(({ id, title }) => title !== '' || !shelf.facts.isGone(id));
  shown = { ...titled, items };
  const title = shelf.find<HTMLElement>('#shared-title');
  put(title, shown.name.trim() ? `${title.dataset[from] ?? ''}: ${isolated(shown.name.trim())}` : (title.dataset[from] ?? ''));
  sayAbout(shelf, shown, titled.items.length - items.length, cameAll);
  drawShown(shelf, shown);
  const dialog = shelf.find<HTMLDialogElement>('dialog.preview');
  dialog.showModal();
  dialog.scrollTop = 0;
}

/** Says why something from outside was not taken. Nothing changes. */
function refuse(shelf: Shelf, why: string): void {
  shelf.tell(shelf.words(why));
  shelf.focusStatus();
}

function sayAbout(shelf: Shelf, { items }: ReadingList, unknown: number, cameAll: boolean): void {
  const about = shelf.find<HTMLElement>('dialog.preview [data-about]');
  const fresh = items.filter(({ id }) => !has(shelf.keeper.list, id)).length;
  const isNews = fresh < items.length;
  const sentences = [
    counted(about.dataset, '', items.length),
    isNews && counted(about.dataset, 'new', fresh),
    unknown > 0 && counted(about.dataset, 'unknown', unknown),
    !cameAll && about.dataset['untitled'],
    about.dataset['onlyShown'],
  ];
  put(about, sentences.filter(Boolean).join(' '));
}

function drawShown(shelf: Shelf, { items }: ReadingList): void {
  const place = shelf.find('dialog.preview .shown');
  const template = shelf.find<HTMLTemplateElement>('template[data-shared]').content.firstElementChild;
  if (!template) return;
  drawEach(place, template, items, (item, entry, index) => {
    const cited = shelf.facts.of(entry.id);
    put(item.querySelector('.place'), `${index + 1}`);
    put(item.querySelector('.name'), titleOf(entry, cited));
    const facts = item.querySelector<HTMLElement>('.facts');
    put(facts, factsLine(entry, cited, facts?.dataset ?? {}));
    put(item.querySelector('.said'), entry.note.trim());
  });
}

/** Adds what is shown to the reader's list, says what came of it, and offers the way back. */
export async function addShared(shelf: Shelf): Promise<void> {
  const list = shown;
  shelf.find<HTMLDialogElement>('dialog.preview').close();
  if (!list) return;
  const before = shelf.keeper.list;
  const merged = merge(before, list);
  const said = [
    shelf.counted('merged', merged.added.length),
    shelf.counted('noted', merged.noted.length),
    shelf.counted('no-room', merged.noRoom, { most: MOST_ENTRIES }),
    shelf.counted('no-room-for-note', merged.noRoomForNote, { most: LONGEST_NOTE }),
  ].filter(Boolean);
  const undo = { step: (now: ReadingList) => unmerge(now, before, merged), said: () => shelf.words('unmerged') };
  await shelf.keep((now) => merge(now, list).list, said.join(' '), merged.added.length + merged.noted.length > 0 ? undo : undefined);
  shelf.focusStatus();
}
