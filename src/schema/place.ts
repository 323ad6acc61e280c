import slugify from '@sindresorhus/slugify';
import { site } from '../site.ts';
import { collectionNames, collections, type CollectionName } from './collections.ts';
import { suggest } from './sentences.ts';

/** What a file is by its place: its language, the collection it belongs to and its id. */
export interface Place {
  /** The language of the site, or that of the folder a translation lies in (BCP 47). */
  language: string;
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

const languages: readonly string[] = site.otherLanguages;
const isCollection = (folder: string): folder is CollectionName => (collectionNames as readonly string[]).includes(folder);

/**
 * What a path stands for: content/obstacles/skill-gap.mdx, or content/es/obstacles/skill-gap.mdx for a translation; or what is wrong with the folder, the ending or the
 * name, and what to do.
 */
export function placeOf(path: string): Place | Misplaced {
  const [first = '', ...others] = path.replace(/^content\//, '').split('/');
  const translated = languages.includes(first) || (!isCollection(first) && isCollection(others[0] ?? ''));
  if (translated && !languages.includes(first))
    return {
      field: 'folder',
      sentence: `the site has no language "${first}". ${suggest(first, languages)} A new one is named in otherLanguages in src/site.ts.`.trim(),
    };
  const names = translated ? others : [first, ...others];
  const home = translated ? `content/${first}` : 'content';
  if (names.length < 2)
    return { field: 'folder', sentence: `the file lies beside the folders. Move it into one of them: ${collectionNames.toSorted().join(', ')}.` };
  const [folder = '', ...below] = names;
  if (!isCollection(folder))
    return {
      field: 'folder',
      sentence:
        `there is no collection "${folder}"${translated ? ` in ${home}/` : ''}. ${suggest(folder, translated ? collectionNames : [...collectionNames, ...languages])}`.trim(),
    };
  const collection = folder;
  const rest = below.join('/');
  const [, stem = rest, ending = ''] = /^(.+?)\.([^./]+)$/.exec(rest) ?? [];
  const parts = stem.split('/');
  const name = parts.at(-1) ?? '';
  const endings = endingsOf(collection);
  const right = `${slugify(name)}.${endings.includes(ending) ? ending : (endings[0] ?? '')}`;
  if (!endings.includes(ending))
    return {
      field: 'file name',
      sentence: `${ending ? `ends in .${ending}` : 'has no ending'}. In ${folder}/ it must be ${list(endings.map((one) => `.${one}`))}: rename it to ${right}.`,
    };
  if (stem.includes('/') && collection !== 'pages')
    return { field: 'folder', sentence: `there are no folders in ${home}/${folder}/. Move the file to ${home}/${folder}/${right}.` };
  // The id would be taken for that of a translation.
  if (parts.length > 1 && languages.includes(parts[0] ?? ''))
    return {
      field: 'folder',
      sentence: `a translation lies in the folder of its language. Move the file to content/${parts[0]}/${folder}/${parts.slice(1).join('/')}.${ending}.`,
    };
  const odd = parts.slice(0, -1).find((part) => part !== slugify(part));
  if (odd !== undefined)
    return {
      field: 'folder',
      sentence: `"${odd}" cannot be part of an address.${slugify(odd) ? ` Rename the folder to ${slugify(odd)}: small letters, digits and single hyphens.` : ' Small letters, digits and single hyphens can.'}`,
    };
  if (name !== slugify(name))
    return { field: 'file name', sentence: `"${name}" cannot be an address. Rename the file to ${right}: small letters, digits and single hyphens.` };
  return { language: translated ? first : site.language, collection, id: stem };
}
