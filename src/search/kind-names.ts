import type { Words } from '../words/words.ts';
import { kinds, type KindId } from './kinds.ts';
import type { KindNames } from './layer.ts';

/** The section of the site that lists the pages of a kind. */
const paths: Readonly<Record<KindId, string>> = {
  obstacle: 'obstacles',
  guide: 'mentorship',
  'case-study': 'case-studies',
  checklist: 'checklists',
  resource: 'resources',
  about: 'about',
};

/** The kinds in the order of their lists, with what they are called in the language of these words and the path of their section. */
export const namedKinds = ({ search }: Words) => kinds.map(({ id }) => ({ id, path: paths[id], ...search.kinds[id] }));

/** What the index says of them. */
export const kindNames = (words: Words): KindNames => Object.fromEntries(namedKinds(words).map(({ id, label, also }) => [id, [label, also]]));
