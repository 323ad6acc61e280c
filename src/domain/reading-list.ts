import { LONGEST_NOTE, MOST_ENTRIES } from './limits.ts';

/** One entry of the catalogue that a reader keeps: enough to be shown without asking anybody, and the reader's own note. */
export interface KeptEntry {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly note: string;
}

/** A reader's list, in the reader's order. The name may be empty. */
export interface ReadingList {
  readonly name: string;
  readonly items: readonly KeptEntry[];
}

/** A change that can be made to any list: to the one on the screen, and to the one that another tab has saved meanwhile. */
export type Step = (list: ReadingList) => ReadingList;

export const emptyList: ReadingList = { name: '', items: [] };

/** Between two notes that were both kept. */
const GAP = '\n\n';

/** The place of an entry, from 0; -1 when it is not on the list. */
export const placeOf = ({ items }: ReadingList, id: string): number => items.findIndex((item) => item.id === id);

export const has = (list: ReadingList, id: string): boolean => placeOf(list, id) >= 0;
export const isFull = ({ items }: ReadingList): boolean => items.length >= MOST_ENTRIES;

/** With the entry at this place, or at the end. An entry that is on the list stays where it is, and a full list stays as it is. */
export function add(list: ReadingList, entry: KeptEntry, place = list.items.length): ReadingList {
  return has(list, entry.id) || isFull(list) ? list : { ...list, items: list.items.toSpliced(place, 0, entry) };
}

/** Without the entry. */
export const remove = (list: ReadingList, id: string): ReadingList => ({ ...list, items: list.items.filter((item) => item.id !== id) });

/** With the entry at another place, from 0. Places before the first and behind the last are the first and the last. */
export function moveTo(list: ReadingList, id: string, place: number): ReadingList {
  const item = list.items[placeOf(list, id)];
  return item ? { ...list, items: remove(list, id).items.toSpliced(Math.max(0, place), 0, item) } : list;
}

export const rename = (list: ReadingList, name: string): ReadingList => ({ ...list, name });

/**
 * With the note as it is typed now. `before` is what stood in the field until now: where another tab has written something else, both notes are kept.
 * An entry that another tab has removed while its note is being typed comes back.
 */
export function write(list: ReadingList, entry: KeptEntry, before: string, note: string): ReadingList {
  const back = has(list, entry.id) ? list : add(list, { ...entry, note: before });
  return { ...back, items: back.items.map((item) => (item.id === entry.id ? { ...item, note: noteAfter(item.note, before, note) } : item)) };
}

function noteAfter(now: string, before: string, note: string): string {
  if (now === before || now === note) return note;
  const ending = GAP + before;
  return before !== '' && now.endsWith(ending) ? now.slice(0, -ending.length) + GAP + note : bothNotes(now, note);
}

/** Both notes, one below the other; one of them when it says all that the other says. */
function bothNotes(one: string, other: string): string {
  const [a, b] = [one.trim(), other.trim()];
  if (b === '' || a.includes(b)) return one;
  return a === '' || b.includes(a) ? other : a + GAP + b;
}

/** What came of taking up another list. */
export interface Merged {
  readonly list: ReadingList;
  /** Ids of entries that are new on the list, and of those whose note has grown. */
  readonly added: readonly string[];
  readonly noted: readonly string[];
  /** How many entries, and how many notes, found no room. */
  readonly noRoom: number;
  readonly noRoomForNote: number;
}

/** The list with what another holds beyond it: new entries at the end, both notes where they differ. What does not fit is counted, and nothing of the first list is given up for it. */
export function merge(list: ReadingList, other: ReadingList): Merged {
  let merged = list.name || list.items.length > 0 ? list : { ...list, name: other.name };
  const added: string[] = [];
  const noted: string[] = [];
  let [noRoom, noRoomForNote] = [0, 0];
  for (const entry of other.items) {
    const mine = merged.items[placeOf(merged, entry.id)];
    const note = mine ? bothNotes(mine.note, entry.note) : entry.note;
    if (!mine && isFull(merged)) noRoom += 1;
    else if (!mine) [merged] = [add(merged, entry), added.push(entry.id)];
    else if (note === mine.note) continue;
    else if (note.length > LONGEST_NOTE) noRoomForNote += 1;
    else [merged] = [write(merged, mine, mine.note, note), noted.push(entry.id)];
  }
  return { list: merged, added, noted, noRoom, noRoomForNote };
}

/** Takes a merge back: entries that came with it go, notes that grew are as before. What was changed since stays. */
export function unmerge(now: ReadingList, before: ReadingList, { list, added, noted }: Merged): ReadingList {
  const of = (from: ReadingList, id: string) => from.items[placeOf(from, id)]?.note;
  const items = now.items
    .filter(({ id, note }) => !(added.includes(id) && note === of(list, id)))
    .map((item) => (noted.includes(item.id) && item.note === of(list, item.id) ? { ...item, note: of(before, item.id) ?? item.note } : item));
  return { name: now.name === list.name ? before.name : now.name, items };
}

/** With titles and makers where they are still missing: an entry that was added while the catalogue could not be reached has none. */
export function complete(list: ReadingList, known: (id: string) => { readonly title: string; readonly by: string } | undefined): ReadingList {
  return { ...list, items: list.items.map((item) => (item.title ? item : { ...item, title: known(item.id)?.title ?? '', by: known(item.id)?.by ?? '' })) };
}
