/**
 * Every kind of thing that the site keeps on the reader's device. A key is a kind, a colon and a name, in every language the same.
 * The privacy page shows this table with a plain sentence about each (words: storedData.kinds), and "forget everything" removes all that it names.
 */
export const kinds = ['ticks', 'sheet', 'history', 'download', 'calendar', 'list', 'pages', 'paper', 'kept'] as const;

/** One kind of thing in the table. */
export type Kind = (typeof kinds)[number];

/** The key under which one thing is kept. */
export const keyOf = (kind: Kind, name: string): string => `${kind}:${name}`;

/** The kind and the name in a key. */
export function partsOf(key: string): { kind: string; name: string } {
  const colon = key.indexOf(':');
  return { kind: key.slice(0, colon), name: key.slice(colon + 1) };
}
