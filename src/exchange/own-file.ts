import { siteId } from '../site-id.ts';
import { soundness } from './sound.ts';

/** What a file of ours turned out to be. damaged: it says that it is ours, and is not whole. */
export type Own = { is: 'read'; file: Record<string, unknown>; version: number } | { is: 'not-ours' | 'newer' | 'damaged' | 'too-big' };

/** What is wanted: what the file says that it is, its newest version, and how many signs it may have. */
export interface Wanted {
  kind: string;
  version: number;
  most: number;
}

/** True for what can be the number of a version. */
export const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1;

/**
 * Reads the text of a file of ours: its first field is the name of the site that wrote it, and says what kind it is. A file from another copy of the site
 * opens too: what is in it is the reader's own, and its kind, its version and the ids in it say whether it fits here. It never throws.
 */
export function readOwn(text: string, { kind, version: newest, most }: Wanted): Own {
  if (text.length > most) return { is: 'too-big' };
  const file = parsed(text);
  if (!file) return { is: beginsLike(text, kind) ? 'damaged' : 'not-ours' };
  if (file[siteId] !== kind && Object.values(file)[0] !== kind) return { is: 'not-ours' };
  const version = file['v'];
  if (!isVersion(version)) return { is: 'damaged' };
  if (version > newest) return { is: 'newer' };
  const is = soundness(file);
  return is === 'sound' ? { is: 'read', file, version } : { is };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** A file that was cut off still begins as ours do. */
const beginsLike = (text: string, kind: string): boolean => /^\{"[a-z\d-]+":"([a-z]+)"/.exec(text.slice(0, 100).replace(/[\s\uFEFF]/g, ''))?.[1] === kind;
