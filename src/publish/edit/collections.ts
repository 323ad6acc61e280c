import type { Collection, Field } from '@sveltia/cms';
import { collectionNames, collections, type CollectionName } from '../../schema/collections.ts';
import { isOriginal, open, type Entry, type SourceFile } from '../../schema/source.ts';
import { site } from '../../site.ts';
import { wordsFor } from '../../words/words.ts';
import { choicesIn } from './choices.ts';
import { fieldsOf } from './fields.ts';
import { labelOf } from './labels.ts';
import { outlineOf } from './outline.ts';
import { shapeOf, type Shape } from './shape.ts';

/** How the files of a collection are read and written. */
export interface Format {
  name: string;
  extension: string;
  /** The start of the paths of its files. */
  folder: string;
  hasBody: boolean;
  shape: Shape;
}

/** Lists of words and pages about the site: the code knows their names, so that a new one is a task for an engineer. */
const fixed: readonly CollectionName[] = ['topics', 'pages'];
const titles: Partial<Record<CollectionName, string>> = { evidence: 'short', topics: 'label' };
const body: Field = {
  name: 'body',
  label: 'Text',
  widget: 'text',
  hint: 'Markdown, with the tags that the guide for writers lists.',
  use_emoji_autocomplete: false,
};

/** The collections of the editor and the formats of their files, made from our schemas. What can be picked is read from the content. */
export function editorCollections(files: readonly SourceFile[]): { collections: Collection[]; formats: Format[] } {
  const entries = files.map(open).filter((entry): entry is Entry => 'id' in entry);
  const choices = choicesIn(entries.filter(isOriginal));
  const made = placesIn(entries).map((place) => {
    const { name } = place;
    const outline = outlineOf(collections[name].schema);
    const extension = collections[name].pattern.endsWith('yaml') ? 'yaml' : 'mdx';
    const hasBody = extension === 'mdx';
    const fields = [...fieldsOf(outline, choices), ...(hasBody ? [body] : [])];
    const paths = entries.map(({ path }) => path).filter((path) => path.startsWith(place.folder));
    return {
      collection: collectionOf(place, fields, extension, paths),
      format: { name: formatOf(place, extension), extension, folder: place.folder, hasBody, shape: shapeOf(outline) },
    };
  });
  return { collections: made.map(({ collection }) => collection), formats: made.map(({ format }) => format) };
}

/** A folder that the editor shows: a collection in the site's own language, or the translations of one. */
interface Place {
  name: CollectionName;
  language: string;
  /** With a slash at its end. */
  folder: string;
}

/** Every collection, then what there is of each in the other languages. */
const placesIn = (entries: readonly Entry[]): Place[] => [
  ...collectionNames.map((name) => ({ name, language: site.language, folder: `content/${name}/` })),
  ...site.otherLanguages.flatMap((language) =>
    collectionNames
      .map((name) => ({ name, language, folder: `content/${language}/${name}/` }))
      .filter(({ folder }) => entries.some(({ path }) => path.startsWith(folder))),
  ),
];

function collectionOf(place: Place, fields: Field[], extension: string, paths: readonly string[]): Collection {
  const { name, language, folder } = place;
  const own = language === site.language;
  const label = own ? labelOf(name) : `${labelOf(name)} (${wordsFor(language).name})`;
  const common = { name: own ? name : `${name}-${language}`, label, label_singular: labelOf(collections[name].noun), format: formatOf(place, extension) };
  if (fixed.includes(name))
    return {
      ...common,
      files: paths.map((file) => ({ name: file.replace(/\W+/g, '-'), label: labelOf(file.slice(folder.length).replace(/\.\w+$/, '')), file, fields })),
    };
  const title = titles[name] ?? 'title';
  return {
    ...common,
    folder: folder.slice(0, -1),
    extension,
    identifier_field: title,
    slug: {
      template: `{{${title}}}`,
      editable: ['create'],
      hint: own ? 'The name of the file and its address. It is permanent.' : 'The name of the file that this translates.',
    },
    summary: `{{${title}}}`,
    create: true,
    preview_path: `${own ? '' : `${language}/`}${name}/{{slug}}/`,
    fields,
  };
}

/** The CMS takes .mdx files with a format only when its name ends like this. */
const formatOf = ({ folder }: Place, extension: string): string => `${folder.replace(/\W+/g, '-')}${extension === 'mdx' ? 'frontmatter' : 'file'}`;
