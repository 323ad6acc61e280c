/** On average so many entries share one file: small enough to fetch for one of them, and few files for many. */
const perBucket = 16;

/** How many files the citations of so many entries are spread over: a power of two, so that most entries stay where they are when the list grows. */
export const bucketsFor = (entries: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(entries / perBucket)));

/** The number of the file that holds the entry, from 0 to one less than the number of files: FNV-1a of its id (32 bits, Fowler, Noll and Vo). */
export function bucketOf(id: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % buckets;
}
