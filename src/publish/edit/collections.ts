import type { Collection, Field } from '@sveltia/cms';
import { collectionNames, collections, type CollectionName } from '../../schema/collections.ts';
import { open, type Entry, type SourceFile } from '../../schema/source.ts';
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
  const choices = choicesIn(entries);
  const made = collectionNames.map((name) => {
    const outline = outlineOf(collections[name].schema);
    const extension = collections[name].pattern.endsWith('yaml') ? 'yaml' : 'mdx';
    const hasBody = extension === 'mdx';
    const fields = [...fieldsOf(outline, choices), ...(hasBody ? [body] : [])];
    const paths = entries.filter(({ collection }) => collection === name).map(({ path }) => path);
    return {
      collection: collectionOf(name, fields, extension, paths),
      format: { name: formatOf(name, extension), extension, folder: `content/${name}/`, hasBody, shape: shapeOf(outline) },
    };
  });
  return { collections: made.map(({ collection }) => collection), formats: made.map(({ format }) => format) };
}

function collectionOf(name: CollectionName, fields: Field[], extension: string, paths: readonly string[]): Collection {
  const common = { name, label: labelOf(name), label_singular: labelOf(collections[name].noun), format: formatOf(name, extension) };
  if (fixed.includes(name))
    return { ...common, files: paths.map((file) => ({ name: file.replace(/\W+/g, '-'), label: labelOf(nameOf(name, file)), file, fields })) };
  const title = titles[name] ?? 'title';
  return {
    ...common,
    folder: `content/${name}`,
    extension,
    identifier_field: title,
    slug: { template: `{{${title}}}`, editable: ['create'], hint: 'The name of the file and its address. It is permanent.' },
    summary: `{{${title}}}`,
    create: true,
    preview_path: `${name}/{{slug}}/`,
    fields,
  };
}

/** The CMS takes .mdx files with a format only when its name ends like this. */
const formatOf = (name: CollectionName, extension: string): string => `cairn-${name}${extension === 'mdx' ? '-frontmatter' : ''}`;
const nameOf = (collection: CollectionName, file: string): string => file.slice(`content/${collection}/`.length).replace(/\.\w+$/, '');
