import { LONGEST_NAME, LONGEST_NOTE, MOST_ENTRIES, type KeptEntry, type ReadingList } from '../domain/reading-list.ts';
import { listShape } from '../storage/list.ts';
import { packed, unpacked } from './fragment.ts';
import { readOwn, writeOwn } from './own-file.ts';

/** What a link or a file turned out to be. damaged: cut or changed on its way. too-big: more than any list of ours holds. */
export type Shared = { is: 'read'; list: ReadingList } | { is: 'not-ours' | 'newer' | 'damaged' | 'too-big' };

/** Mail filters write %3D for =. */
const mark = { begins: 'list(?:=|%3D)', format: 1, most: 2_000_000 };
const LONGEST_LINE = 500;
const ID = /^[a-z\d][a-z\d-]{0,99}$/;

/** The list as the fragment of an address, without `#`: `list=1.` and JSON `[version, name, [id or [id, note]]]`, deflated, as base64url. Titles are left out: the catalogue has them. */
export async function toListFragment({ name, items }: ReadingList, withNotes: boolean): Promise<string> {
  const entries = items.map(({ id, note }) => (withNotes && note.trim() !== '' ? [id, note] : id));
  return `list=${mark.format}.${await packed([listShape.version, name, entries])}`;
}

/** Reads such a fragment. It never throws, and never answers with another list than was sent. */
export async function fromListFragment(fragment: string): Promise<Shared> {
  const found = await unpacked(fragment, mark);
  if (found.is !== 'read') return found;
  const [version, name, entries] = (Array.isArray(found.value) ? found.value : []) as unknown[];
  if (typeof version !== 'number' || !Array.isArray(entries)) return { is: 'damaged' };
  if (version > listShape.version) return { is: 'newer' };
  const items = (entries as unknown[]).map((entry) => {
    const [id, note = ''] = (Array.isArray(entry) ? entry : [entry]) as unknown[];
    return { id, title: '', by: '', note };
  });
  return accepted({ name, items }, 'damaged');
}

/** The text of a file that holds a list. `at` is the moment it was made. */
export const toListFile = (list: ReadingList, at: string): string => writeOwn('list', { v: listShape.version, at, data: list });

/** Reads such a file. It never throws. */
export function fromListFile(text: string): Shared {
  const file = readOwn(text);
  if (file?.['cairn'] !== 'list') return { is: 'not-ours' };
  return Number(file['v']) > listShape.version ? { is: 'newer' } : accepted(file['data'], 'not-ours');
}

/** A list from outside, when it keeps to our limits. Only the fields that we know are taken, each entry once. */
function accepted(data: unknown, otherwise: 'damaged' | 'not-ours'): Shared {
  const list = listShape.read(data, listShape.version);
  if (!list?.items.every(({ id }) => ID.test(id))) return { is: otherwise };
  const tooLong = ({ title, by, note }: KeptEntry) => title.length > LONGEST_LINE || by.length > LONGEST_LINE || note.length > 5 * LONGEST_NOTE;
  if (list.items.length > MOST_ENTRIES || list.name.length > LONGEST_NAME || list.items.some(tooLong)) return { is: 'too-big' };
  return { is: 'read', list: { name: list.name, items: list.items.map(({ id, title, by, note }) => ({ id, title, by, note })) } };
}
