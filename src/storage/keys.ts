/**
 * Every kind of thing that the site keeps on the reader's device, with a plain sentence about each.
 * A key is a kind, a colon and a name. The privacy page shows this table, and "forget everything" removes all that it names.
 */
export const keyTable = [
  { kind: 'ticks', title: 'Ticks', holds: 'Which items you ticked on a list, so that the ticks are there when you come back.' },
  { kind: 'sheet', title: 'Worksheets', holds: 'What you wrote on a worksheet, such as the mentorship agreement.' },
  { kind: 'history', title: 'Earlier versions', holds: 'How a worksheet looked before, up to twenty times for each copy, so that you can go back.' },
  { kind: 'download', title: 'Downloads', holds: 'On which day you last downloaded a copy of a worksheet or of your list, so that the page can remind you.' },
  {
    kind: 'calendar',
    title: 'Calendar numbers',
    holds: 'A random number for the dates of each worksheet: a second file for your calendar then replaces the first.',
  },
  { kind: 'list', title: 'My list', holds: 'Which entries of the catalog you keep, in your order, and your notes on them.' },
  {
    kind: 'pages',
    title: 'Pages',
    holds:
      'Which pages you opened since your first obstacle, worksheet or search here, and the copy of the guide if you saved it, so that they open without a connection.',
  },
  { kind: 'paper', title: 'Paper', holds: 'The paper size and the size of print that you chose.' },
  {
    kind: 'kept',
    title: 'Copies kept aside',
    holds: 'A copy of what could not be read, or of what two open tabs both wrote. Nothing is thrown away without you.',
  },
] as const;

/** The kinds of thing in the table. */
export type Kind = (typeof keyTable)[number]['kind'];

/** The key under which one thing is kept. */
export const keyOf = (kind: Kind, name: string): string => `${kind}:${name}`;

/** The kind and the name in a key. */
export function partsOf(key: string): { kind: string; name: string } {
  const colon = key.indexOf(':');
  return { kind: key.slice(0, colon), name: key.slice(colon + 1) };
}
