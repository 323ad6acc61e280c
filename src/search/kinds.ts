/** The kinds of page that the search knows, in the order of their lists: the id stands in addresses, the label in results. A page of more weight comes first when it fits as well. */
export const kinds = [
  { id: 'obstacle', weight: 2, label: 'Obstacle', plural: 'Obstacles', path: 'obstacles' },
  { id: 'guide', weight: 2, label: 'Guide', plural: 'Guides to mentorship', path: 'mentorship' },
  { id: 'case-study', weight: 1.2, label: 'Case study', plural: 'Case studies', path: 'case-studies' },
  { id: 'checklist', weight: 1.8, label: 'Checklist', plural: 'Checklists', path: 'checklists' },
  { id: 'resource', weight: 1, label: 'Resource', plural: 'Resources', path: 'resources' },
  { id: 'about', weight: 1, label: 'About this site', plural: 'About this site', path: 'about' },
] as const;

export type Kind = (typeof kinds)[number];

/** The kind as layouts name it: its id with spaces. */
export type KindName = 'obstacle' | 'guide' | 'case study' | 'resource' | 'checklist' | 'about';

/** The kind that a layout names. */
export const kindOf = (name: KindName): Kind => kinds.find(({ id }) => id === name.replace(' ', '-')) as Kind;
