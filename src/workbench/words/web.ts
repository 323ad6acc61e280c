/** Who links to whom: every guide is linked from two other pages, and nothing stands alone. */
import { referencesIn } from '../../schema/references.ts';
import { collections } from '../../schema/collections.ts';
import { tagsLeadTo } from '../../schema/leads-to.ts';
import type { Rule, Text } from './finding.ts';
import { forAll } from './for-all.ts';

/** All pages that a text leads to, as 'collection/id', each once. */
export function leadsTo({ entry }: Text): string[] {
  const fields = referencesIn(collections[entry.collection].schema, entry.data).map(({ to, id }) => (to === 'entry' ? id : `${to}/${id}`));
  return [...new Set([...fields, ...tagsLeadTo(entry.body)])];
}

/** How many other pages lead to each page must have at least. Pages about the site are in the menu, findings are listed under /about/findings/. */
const least: Readonly<Record<string, number>> = { mentorship: 2, 'case-studies': 1, obstacles: 1, checklists: 1 };

interface Filing {
  obstacles?: unknown[];
  audience?: unknown[];
  status?: string;
}

/** Found by its obstacle or its audience. What we could not verify is filed under its type only, so that nobody is led to it. */
const isFiled = ({ entry }: Text) => {
  const { obstacles = [], audience = [], status } = entry.data as Filing;
  return obstacles.length > 0 || audience.length > 0 || status === 'not-verified';
};

const nameOf = ({ entry }: Text) => `${entry.collection}/${entry.id}`;

const counts = forAll((all) => {
  const count = new Map<string, number>();
  for (const text of all) for (const to of leadsTo(text)) if (to !== nameOf(text)) count.set(to, (count.get(to) ?? 0) + 1);
  return count;
});

/** How many of the texts lead to this one. */
export const linkedFrom = (text: Text, all: readonly Text[]): number => counts(all).get(nameOf(text)) ?? 0;

/** No page is an orphan: something leads to it, or it is found by what it is filed under. */
export const reached: Rule = (text, all) => {
  const { collection, path } = text.entry;
  const name = nameOf(text);
  const count = linkedFrom(text, all);
  const wanted = collection === 'resources' && !isFiled(text) ? 1 : (least[collection] ?? 0);
  return count < wanted
    ? [
        {
          path,
          line: 1,
          rule: 'orphan',
          sentence: `linked from ${count} other ${count === 1 ? 'page' : 'pages'}. At least ${wanted}: name it in related, or link it in a text with <See to="${name}">.`,
        },
      ]
    : [];
};
