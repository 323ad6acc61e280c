import type { ReadingList } from '../domain/reading-list.ts';
import { listShape } from '../storage/list-shape.ts';
import { packed, unpacked } from './fragment.ts';
import { accepted, type Shared } from './list-file.ts';
import { isVersion } from './own-file.ts';

/** Mail filters write %3D for =. */
const mark = { begins: 'list(?:=|%3D)', format: 1 };

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
  if (!isVersion(version) || !Array.isArray(entries)) return { is: 'damaged' };
  if (version > listShape.version) return { is: 'newer' };
  const items = (entries as unknown[]).map((entry) => {
    const [id, note = ''] = (Array.isArray(entry) ? entry : [entry]) as unknown[];
    return { id, title: '', by: '', note };
  });
  return accepted({ name, items });
}
