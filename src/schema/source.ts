import { LineCounter, parseDocument, isMap, isNode, isScalar, type Document } from 'yaml';
import { site } from '../site.ts';
import { collectionNames, type CollectionName } from './collections.ts';
import { suggest } from './sentences.ts';

/** A file of `content/` as it lies on the disk. */
export interface SourceFile {
  /** Path inside the project, with forward slashes, such as content/obstacles/skill-gap.mdx. */
  path: string;
  text: string;
}

/** One thing a writer has to mend, and where. */
export interface Problem {
  path: string;
  line: number;
  /** The field, tag or heading. */
  field: string;
  /** What was found and what to type. */
  sentence: string;
}

/** A file that could be opened: its front matter with positions, and its text. */
export interface Entry {
  path: string;
  /** The language that it is written in (BCP 47): the site's own, or that of its folder. */
  language: string;
  collection: CollectionName;
  /** The name of its file. A translation has that of its original. */
  id: string;
  front: Document;
  lines: LineCounter;
  /** Line of the file on which the front matter starts, less one. */
  offset: number;
  body: string;
  bodyLine: number;
  data: unknown;
}

/** True for an entry in the site's own language, of which the others are translations. */
export const isOriginal = ({ language }: Entry): boolean => language === site.language;

const FRONT = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

type Place = Pick<Entry, 'language' | 'collection' | 'id'>;
const languages: readonly string[] = site.otherLanguages;
const isCollection = (folder: string): folder is CollectionName => (collectionNames as readonly string[]).includes(folder);

/** Where a file stands, by its path: content/obstacles/skill-gap.mdx, or content/es/obstacles/skill-gap.mdx for a translation. */
function placeOf(path: string): Place | { sentence: string } {
  const [first = '', ...rest] = path.replace(/^content\//, '').split('/');
  const id = (names: readonly string[]) => names.join('/').replace(/\.\w+$/, '');
  if (isCollection(first)) return { language: site.language, collection: first, id: id(rest) };
  const [second = '', ...names] = rest;
  if (!languages.includes(first) && !isCollection(second))
    return { sentence: `there is no collection "${first}". ${suggest(first, [...collectionNames, ...languages])}`.trim() };
  if (!languages.includes(first))
    return { sentence: `the site has no language "${first}". ${suggest(first, languages)} A new one is named in otherLanguages in src/site.ts.`.trim() };
  return isCollection(second)
    ? { language: first, collection: second, id: id(names) }
    : { sentence: `there is no collection "${second}" in content/${first}/. ${suggest(second, collectionNames)}`.trim() };
}

/** The file, opened; or the one problem that keeps it closed. */
export function open({ path, text }: SourceFile): Entry | Problem {
  const place = placeOf(path);
  if ('sentence' in place) return { path, line: 1, field: 'folder', sentence: place.sentence };
  const yaml = /\.ya?ml$/.test(path);
  const match = yaml ? undefined : FRONT.exec(text);
  if (!yaml && !match)
    return { path, line: 1, field: 'front matter', sentence: 'is missing. Start the file with a line ---, the fields, and another line ---.' };
  const lines = new LineCounter();
  const front = parseDocument(yaml ? text : (match?.[1] ?? ''), { lineCounter: lines });
  const error = front.errors[0];
  const offset = yaml ? 0 : 1;
  if (error)
    return {
      path,
      line: (error.linePos?.[0].line ?? 1) + offset,
      field: 'YAML',
      sentence: `${error.message.split('\n')[0]?.replace(/:$/, '')}. Text with a colon or a quote needs quotes around it.`,
    };
  const head = match?.[0] ?? '';
  return {
    path,
    ...place,
    front,
    lines,
    offset,
    body: yaml ? '' : text.slice(head.length),
    bodyLine: head.split('\n').length - 1,
    data: front.toJS(),
  };
}

/** The line of the file on which the field stands, or that of the nearest parent which is there. */
export function lineOf(entry: Entry, path: (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = entry.front.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return entry.lines.linePos(node.range[0]).line + entry.offset;
  }
  return 1 + entry.offset;
}

/** The line on which a key itself stands, for a key that the schema does not know. */
export function lineOfKey(entry: Entry, path: (string | number)[], key: string): number {
  const map = path.length === 0 ? entry.front.contents : entry.front.getIn(path, true);
  const node = isMap(map) ? map.items.map((pair) => pair.key).find((found) => isScalar(found) && found.value === key) : undefined;
  return isNode(node) && node.range ? entry.lines.linePos(node.range[0]).line + entry.offset : lineOf(entry, path);
}
