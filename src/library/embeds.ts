import type { Words } from '../words/words.ts';
import { fill } from '../words/say.ts';
import type { ChecklistEntry, Resource } from './library.ts';
import type { List } from './lists.ts';

/** How many entries of a list stand in a frame at once. They are short, and one page of them arrives in the first round trip. */
export const perFrame = 100;

/** The path of the page that a checklist is on: a worksheet has its own, a list of ticks lies in the page of its obstacle. */
export const checklistPage = ({ id, data }: ChecklistEntry): string =>
  data.form === 'ticks' && data.obstacle ? `obstacles/${data.obstacle}` : `checklists/${id}`;

/** The path of a list of the catalog. */
export const listPage = ({ facet, term }: List): string => `resources/${facet}/${term.id}`;

/** The title of a list that stands by itself. */
export function listTitle({ facet, term }: List, words: Words): string {
  const label = facet === 'obstacle' ? term.label : (term.plural ?? term.label);
  return fill(words.embed.lists[facet], { term: facet === 'type' ? label : label.toLocaleLowerCase(words.language) });
}

/** All entries of a list, those to start with first, each with the reason that the list gives for it. */
export const entriesOf = ({ picks, entries }: List): { entry: Resource; why?: string }[] => [
  ...picks,
  ...entries.filter(({ id }) => !picks.some(({ entry }) => entry.id === id)).map((entry) => ({ entry })),
];
