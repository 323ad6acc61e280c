import type { Words } from '../words/words.ts';
import { embedPath } from './addresses.ts';
import { openChecklists, type ChecklistEntry, type Resource } from './library.ts';
import { facets, listsOf, listTitle, type FacetId, type List } from './lists.ts';

/** How many entries of a list stand in a frame at once. They are short: all of them arrive in the first round trip. */
export const perFrame = 100;

/** The path of the page that a checklist is on: a worksheet has its own, a list of ticks lies in the page of its obstacle. */
export const checklistPage = ({ id, data }: ChecklistEntry): string =>
  data.form === 'ticks' && data.obstacle ? `obstacles/${data.obstacle}` : `checklists/${id}`;

/** The path of a list of the catalog. */
export const listPage = ({ facet, term }: List): string => `resources/${facet}/${term.id}`;

/** All entries of a list, those to start with first, each with the reason that the list gives for it. */
export const entriesOf = ({ picks, entries }: List): { entry: Resource; why?: string }[] => [
  ...picks,
  ...entries.filter(({ id }) => !picks.some(({ entry }) => entry.id === id)).map((entry) => ({ entry })),
];

/** A page for the frames of other sites: its path, and how high a frame serves it. The frame scrolls by itself. */
export interface Embed {
  readonly title: string;
  /** What it is called below the heading of its group. */
  readonly name: string;
  readonly path: string;
  readonly height: number;
}

/** All pages for the frames of other sites, by what they hold. */
export async function allEmbeds(words: Words): Promise<{ group: 'ticks' | 'worksheets' | FacetId; embeds: Embed[] }[]> {
  const sheets = (await openChecklists()).map(({ id, data }) => ({ form: data.form, title: data.name, path: embedPath(`checklists/${id}`) }));
  const of = (form: string, height: number) => sheets.filter((sheet) => sheet.form === form).map(({ title, path }) => ({ title, name: title, path, height }));
  const lists = facets.map(async ({ id }) => ({
    group: id,
    embeds: (await listsOf(id)).map((list) => ({
      title: listTitle(list, words),
      name: list.term.plural ?? list.term.label,
      path: embedPath(listPage(list)),
      height: 560,
    })),
  }));
  return [{ group: 'ticks', embeds: of('ticks', 640) }, { group: 'worksheets', embeds: of('worksheet', 480) }, ...(await Promise.all(lists))];
}

/** The words to paste into another page. The width follows its column, in every browser and without a style of its own. */
export const snippet = ({ title, address, height }: { title: string; address: string; height: number }): string =>
  `<iframe src="${address}" title="${title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="100%" height="${height}" loading="lazy"></iframe>`;
