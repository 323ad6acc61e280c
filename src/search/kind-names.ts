import type { Words } from '../words/words.ts';
import { kinds, type KindId } from './kinds.ts';
import { textOf, type KindNames } from './layer.ts';

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

/** What a file says of the kinds of its pages. */
export function kindNames(words: Words, pages: readonly { facts: { kind?: readonly string[] } }[]): KindNames {
  const there = new Set(pages.map(({ facts }) => facts.kind?.[0]));
  return Object.fromEntries(namedKinds(words).flatMap(({ id, label, also }) => (there.has(id) ? [[id, textOf([label, also].filter(Boolean))]] : [])));
}
