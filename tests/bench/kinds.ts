/** One page of each kind, by its path below the base. */
export const kinds = {
  home: '',
  list: 'obstacles/',
  obstacle: 'obstacles/skill-gap/',
  guide: 'mentorship/reach-out/',
  story: 'case-studies/john-closes-a-skill-gap/',
  entry: 'resources/mentees-guide/',
  resources: 'resources/',
  search: 'search/',
  worksheet: 'checklists/mentorship-agreement/',
  'my list': 'resources/my-list/',
} as const;

/** The name of a kind. */
export type Kind = keyof typeof kinds;
