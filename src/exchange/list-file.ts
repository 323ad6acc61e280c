import { LONGEST_NAME, LONGEST_NOTE, MOST_ENTRIES, type KeptEntry, type ReadingList } from '../domain/reading-list.ts';
import { listShape } from '../storage/list-shape.ts';
import { readOwn, writeOwn } from './own-file.ts';

/** What a link or a file turned out to be. damaged: cut or changed on its way. too-big: more than any list of ours holds. */
export type Shared = { is: 'read'; list: ReadingList } | { is: 'not-ours' | 'newer' | 'damaged' | 'too-big' };

const LONGEST_LINE = 500;
const ID = /^[a-z\d][a-z\d-]{0,99}$/;

/** The text of a file that holds a list. `at` is the moment it was made. */
export const toListFile = (list: ReadingList, at: string): string => writeOwn('list', { v: listShape.version, at, data: list });

/** Reads such a file. It never throws. */
export function fromListFile(text: string): Shared {
  const file = readOwn(text);
  if (file?.['cairn'] !== 'list') return { is: 'not-ours' };
  return Number(file['v']) > listShape.version ? { is: 'newer' } : accepted(file['data'], 'not-ours');
}

/** A list from outside, when it keeps to our limits. Only the fields that we know are taken, each entry once. */
export function accepted(data: unknown, otherwise: 'damaged' | 'not-ours'): Shared {
  const list = listShape.read(data, listShape.version);
  if (!list?.items.every(({ id }) => ID.test(id))) return { is: otherwise };
  const tooLong = ({ title, by, note }: KeptEntry) => title.length > LONGEST_LINE || by.length > LONGEST_LINE || note.length > 5 * LONGEST_NOTE;
  if (list.items.length > MOST_ENTRIES || list.name.length > LONGEST_NAME || list.items.some(tooLong)) return { is: 'too-big' };
  return { is: 'read', list: { name: list.name, items: list.items.map(({ id, title, by, note }) => ({ id, title, by, note })) } };
}
