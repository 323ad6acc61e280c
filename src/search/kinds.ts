/**
 * The kinds of page that the search knows, in the order of their lists: the id stands in addresses and in the index. A page of more weight comes first
 * when it fits as well. What they are called, and where their lists are, is in kind-names.ts: scripts need neither.
 */
export const kinds = [
  { id: 'obstacle', weight: 1.25 },
  { id: 'guide', weight: 1.15 },
  { id: 'case-study', weight: 1 },
  { id: 'checklist', weight: 1 },
  { id: 'resource', weight: 1 },
  { id: 'about', weight: 1 },
] as const;

/** The id of a kind of page. */
export type KindId = (typeof kinds)[number]['id'];

interface Facts {
  readonly kind?: readonly string[];
  readonly status?: readonly string[];
}

/** Of what we could not find, hardly anything is known. Such an entry is there for those who look for its name. */
const hardlyKnown = 0.4;

/** What a page counts beside others that fit as well: one that answers (an obstacle, a guide, a checklist) before one that mentions. */
export function weightOf({ kind, status }: Facts = {}): number {
  const weight = kinds.find(({ id }) => id === kind?.[0])?.weight ?? 1;
  return status?.includes('not-verified') ? weight * hardlyKnown : weight;
}

const statuses = ['verified', 'partly-verified', 'not-verified'];

/** The place of a page in lists without words: kind by kind, and what we could verify first. */
export const orderOf = ({ kind, status }: Facts): number =>
  kinds.findIndex(({ id }) => id === kind?.[0]) * statuses.length + Math.max(0, statuses.indexOf(status?.[0] ?? ''));
