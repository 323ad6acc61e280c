/**
 * The kinds of page that the search knows, in the order of their lists: the id stands in addresses and in the index, the label in results. A page of
 * more weight comes first when it fits as well. `also` are words that readers use for the kind itself.
 */
export const kinds = [
  { id: 'obstacle', weight: 1.25, label: 'Obstacle', plural: 'Obstacles', path: 'obstacles', also: '' },
  { id: 'guide', weight: 1.15, label: 'Guide', plural: 'Guides to mentorship', path: 'mentorship', also: 'how to advice' },
  { id: 'case-study', weight: 1, label: 'Case study', plural: 'Case studies', path: 'case-studies', also: 'story stories example' },
  { id: 'checklist', weight: 1, label: 'Checklist', plural: 'Checklists', path: 'checklists', also: 'worksheet template form sheet print pdf download' },
  { id: 'resource', weight: 1, label: 'Resource', plural: 'Resources', path: 'resources', also: '' },
  { id: 'about', weight: 1, label: 'About this site', plural: 'About this site', path: 'about', also: 'site' },
] as const;

export type Kind = (typeof kinds)[number];

/** The kind as layouts name it: its id with spaces. */
export type KindName = 'obstacle' | 'guide' | 'case study' | 'resource' | 'checklist' | 'about';

/** The kind that a layout names. */
export const kindOf = (name: KindName): Kind => kinds.find(({ id }) => id === name.replace(' ', '-')) as Kind;

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
