import { LONGEST_ID } from '../domain/limits.ts';

/** What such a fragment turned out to be. damaged: it asks for something that no entry can be called. */
export type Asked = { is: 'read'; id: string } | { is: 'not-ours' | 'damaged' };

/** True for what can be the id of an entry. */
export const isEntryId = (id: string): boolean => id.length <= LONGEST_ID && /^[a-z\d][a-z\d-]*$/.test(id);

/** Reads the fragment of an address that asks to keep one entry: `#add=score`. It never throws. */
export function fromAddFragment(fragment: string): Asked {
  const [, sign, id = ''] = /^#?(add=)(.*)$/s.exec(fragment) ?? [];
  if (sign === undefined) return { is: 'not-ours' };
  return isEntryId(id) ? { is: 'read', id } : { is: 'damaged' };
}
