import type { CollectionName } from './collections.ts';
import type { RefTarget } from './fields.ts';

/** What the check knows of a tag: which of its attributes hold the id of something else, and in which folders it may stand (in all, where nothing is said). */
export interface Tag {
  ids: Readonly<Record<string, RefTarget>>;
  in?: readonly CollectionName[];
}

const inObstacles: readonly CollectionName[] = ['obstacles', 'pages'];

/** The tags that authors may write in MDX. A page carries the styles of all tags that it may use, so what only one kind of page needs stands there alone. */
export const tags: Readonly<Record<string, Tag>> = {
  Cite: { ids: { id: 'evidence' } },
  Resource: { ids: { id: 'resources' } },
  See: { ids: { to: 'entry' } },
  Term: { ids: { id: 'term:glossary' } },
  Aside: { ids: {} },
  Avoid: { ids: {} },
  Example: { ids: {} },
  Say: { ids: {} },
  Checklist: { ids: { id: 'checklists' }, in: ['obstacles'] },
  Mentors: { ids: {}, in: inObstacles },
  Mentor: { ids: {}, in: inObstacles },
  Message: { ids: {}, in: inObstacles },
  Questions: { ids: {}, in: inObstacles },
  Pause: { ids: {}, in: ['case-studies'] },
  CatalogueExamples: { ids: {}, in: ['pages'] },
  CatalogueFields: { ids: {}, in: ['pages'] },
  CatalogueFiles: { ids: {}, in: ['pages'] },
  EmbedExample: { ids: {}, in: ['pages'] },
  EmbedSnippets: { ids: {}, in: ['pages'] },
  EvidenceList: { ids: {}, in: ['pages'] },
  EvidenceScale: { ids: {}, in: ['pages'] },
  Glossary: { ids: {}, in: ['pages'] },
  Specimen: { ids: {}, in: ['pages'] },
  StoredData: { ids: {}, in: ['pages'] },
};
