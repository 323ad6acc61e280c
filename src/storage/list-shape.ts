import { emptyList, type KeptEntry, type ReadingList } from '../domain/reading-list.ts';
import type { Shape } from './draft.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isEntry = (value: unknown): value is KeptEntry => {
  const { id, title, by, note } = (value ?? {}) as Partial<Record<string, unknown>>;
  return isText(id) && isText(title) && isText(by) && isText(note);
};

/** Version 1: `{ name, items: [{ id, title, by, note }] }`, see domain/reading-list.ts. Checked by hand, as the ticks are: a schema library would weigh more than the list. */
export const listShape: Shape<ReadingList> = {
  version: 1,
  empty: emptyList,
  read(data) {
    const { name, items } = (data ?? {}) as Partial<Record<string, unknown>>;
    if (!isText(name) || !Array.isArray(items) || !items.every(isEntry)) return undefined;
    return new Set(items.map(({ id }) => id)).size === items.length ? { ...(data as ReadingList), items } : undefined;
  },
};
