import type { RefTarget } from './fields.ts';

/** The tags that authors may write in MDX, and which of their attributes hold the id of something else. */
export const tags: Record<string, Record<string, RefTarget>> = {
  Cite: { id: 'evidence' },
  Resource: { id: 'resources' },
  Checklist: { id: 'checklists' },
  See: { to: 'entry' },
  Term: { id: 'term:glossary' },
  Aside: {},
  Mentors: {},
  Mentor: {},
  Message: {},
  Say: {},
  Avoid: {},
  Example: {},
  Pause: {},
  Questions: {},
  EvidenceScale: {},
  EvidenceList: {},
  Glossary: {},
  Specimen: {},
  StoredData: {},
};
