/** More entries than this are too much to load for a copy: it then holds none, and the search in it answers from its first layer only. */
export const MOST_ENTRIES = 600;

/** One file of the copy that a reader can ask for: path below the base, what its content is (a hash), bytes that travel. */
export type GuideFile = readonly [path: string, revision: string, bytes: number];

/** `guide.json`, written by the build: every file of the copy, and its sizes. */
export interface GuideList {
  /** Bytes that travel, packed as most hosts pack them. */
  bytes: number;
  /** Bytes that the copy takes on the device. */
  room: number;
  files: readonly GuideFile[];
}

/** The name of that file below the base. */
export const LIST = 'guide.json';

/** How many letters of the hash are written down. */
const LETTERS = 16;

/** What a file's content is, in a few letters. The build and the page make the same of the same bytes. */
export async function revisionOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, LETTERS);
}

/** The files that are not here, or not as the list has them. */
export const missing = ({ files }: GuideList, here: ReadonlyMap<string, string>): GuideFile[] =>
  files.filter(([path, revision]) => here.get(path) !== revision);

/** Bytes that have to travel for these files. */
export const weight = (files: readonly GuideFile[]): number => files.reduce((sum, [, , bytes]) => sum + bytes, 0);

/** True for a list that can be used. */
export const isList = (value: unknown): value is GuideList =>
  typeof value === 'object' && value !== null && 'files' in value && Array.isArray(value.files) && 'bytes' in value && 'room' in value;
