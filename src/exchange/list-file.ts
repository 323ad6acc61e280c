import { LONGEST_NAME, LONGEST_NOTE_TAKEN, LONGEST_TITLE, MOST_BYTES_OF_LIST, MOST_ENTRIES } from '../domain/limits.ts';
import type { KeptEntry, ReadingList } from '../domain/reading-list.ts';
import { listShape } from '../storage/list-shape.ts';
import { isEntryId } from './add-link.ts';
import { readOwn } from './own-file.ts';
import { writeOwn } from './write-own.ts';

/** What a link or a file turned out to be. damaged: cut or changed on its way. too-big: more than any list of ours holds. */
export type Shared = { is: 'read'; list: ReadingList } | { is: 'not-ours' | 'newer' | 'damaged' | 'too-big' };

/** The text of a file that holds a list. `at` is the moment it was made. */
export const toListFile = (list: ReadingList, at: string): string => writeOwn('list', { v: listShape.version, at, data: list });

/** Reads such a file. It never throws. */
export function fromListFile(text: string): Shared {
  const own = readOwn(text, { kind: 'list', version: listShape.version, most: MOST_BYTES_OF_LIST });
  return own.is === 'read' ? accepted(own.file['data']) : own;
}

/** A list from outside, when it keeps to our limits. Only the fields that we know are taken, each entry once. */
export function accepted(data: unknown): Shared {
  const list = listShape.read(data, listShape.version);
  if (!list?.items.every(({ id }) => isEntryId(id))) return { is: 'damaged' };
  const tooLong = ({ title, by, note }: KeptEntry) => title.length > LONGEST_TITLE || by.length > LONGEST_TITLE || note.length > LONGEST_NOTE_TAKEN;
  if (list.items.length > MOST_ENTRIES || list.name.length > LONGEST_NAME || list.items.some(tooLong)) return { is: 'too-big' };
  return { is: 'read', list: { name: list.name, items: list.items.map(({ id, title, by, note }) => ({ id, title, by, note })) } };
}
