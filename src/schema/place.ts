import slugify from '@sindresorhus/slugify';
import { collectionNames, collections, type CollectionName } from './collections.ts';
import { suggest } from './sentences.ts';

/** What a file is by its place: the collection it belongs to and its id. */
export interface Place {
  collection: CollectionName;
  id: string;
}

/** Why a file cannot stay where it is. */
export interface Misplaced {
  field: string;
  sentence: string;
}

/** The endings that files of a collection may have, the usual one first. */
export function endingsOf(name: CollectionName): string[] {
  const { pattern } = collections[name];
  return pattern
    .slice(pattern.lastIndexOf('.') + 1)
    .replace(/[{}]/g, '')
    .split(',')
    .sort((a, b) => b.length - a.length);
}

const list = (words: readonly string[]) => words.join(' or ');

/** The collection and the id that a path stands for; or what is wrong with the folder, the ending or the name, and what to do. */
export function placeOf(path: string): Place | Misplaced {
  const [, folder = '', rest = ''] = /^content\/(?:([^/]+)\/)?(.+)$/.exec(path) ?? [];
  if (folder === '')
    return { field: 'folder', sentence: `the file lies beside the folders. Move it into one of them: ${collectionNames.toSorted().join(', ')}.` };
  if (!collectionNames.includes(folder as CollectionName))
    return { field: 'folder', sentence: `there is no collection "${folder}". ${suggest(folder, collectionNames)}`.trim() };
  const collection = folder as CollectionName;
  const [, stem = rest, ending = ''] = /^(.+?)\.([^./]+)$/.exec(rest) ?? [];
  const name = stem.split('/').at(-1) ?? '';
  const endings = endingsOf(collection);
  const right = `${slugify(name)}.${endings.includes(ending) ? ending : (endings[0] ?? '')}`;
  if (!endings.includes(ending))
    return {
      field: 'file name',
      sentence: `${ending ? `ends in .${ending}` : 'has no ending'}. In ${folder}/ it must be ${list(endings.map((one) => `.${one}`))}: rename it to ${right}.`,
    };
  if (stem.includes('/') && collection !== 'pages')
    return { field: 'folder', sentence: `there are no folders in content/${folder}/. Move the file to content/${folder}/${right}.` };
  if (name !== slugify(name))
    return { field: 'file name', sentence: `"${name}" cannot be an address. Rename the file to ${right}: small letters, digits and single hyphens.` };
  return { collection, id: stem };
}
