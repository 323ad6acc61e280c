import { LineCounter, parseDocument, isMap, isNode, isScalar, visit, type Document } from 'yaml';
import { site } from '../site.ts';
import type { CollectionName } from './collections.ts';
import { withoutGaps } from './draft.ts';
import { placeOf } from './place.ts';
import { strayAlias, yamlSentence } from './yaml-sentences.ts';

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

const FRONT = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** The file, opened; or the one problem that keeps it closed. */
export function open({ path, text: raw }: SourceFile): Entry | Problem {
  const place = placeOf(path);
  if ('sentence' in place) return { path, line: 1, ...place };
  const text = raw.replaceAll('\r\n', '\n');
  const unreadable = unreadableIn(text);
  if (unreadable) return { path, ...unreadable };
  const yaml = path.endsWith('.yaml');
  const match = yaml ? undefined : FRONT.exec(text);
  if (!yaml && !match) return { path, ...withoutFront(text) };
  const lines = new LineCounter();
  const front = parseDocument(yaml ? text : (match?.[1] ?? ''), { lineCounter: lines });
  const error = front.errors[0];
  const offset = yaml ? 0 : 1;
  if (error) return { path, ...yamlSentence(error, text.split('\n'), (error.linePos?.[0].line ?? 1) + offset) };
  const alias = unresolvedIn(front);
  if (alias !== undefined) return { path, ...strayAlias(text.split('\n'), lines.linePos(alias).line + offset) };
  const head = match?.[0] ?? '';
  return {
    path,
    ...place,
    front,
    lines,
    offset,
    body: yaml ? '' : text.slice(head.length),
    bodyLine: head.split('\n').length - 1,
    data: withoutGaps(front.toJS()),
  };
}

/** Where a text starts with * as if it named another part of the file. The parser finds that out only when the fields are asked for, and throws. */
function unresolvedIn(front: Document): number | undefined {
  let at: number | undefined;
  visit(front, {
    Alias: (_, alias) => {
      if (alias.resolve(front)) return undefined;
      at = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

/** A file in which no field can be found, for a reason that does not show on the screen. */
function unreadableIn(text: string): Omit<Problem, 'path'> | undefined {
  const broken = text.indexOf('\uFFFD');
  if (text.trim() === '') return { line: 1, field: 'file', sentence: 'is empty. Delete it, and make a new one with npm run new.' };
  if (text.startsWith('\uFEFF'))
    return { line: 1, field: 'file', sentence: 'starts with an invisible sign (a byte order mark). Save it again as "UTF-8", not "UTF-8 with BOM".' };
  if (broken >= 0)
    return {
      line: text.slice(0, broken).split('\n').length,
      field: 'file',
      sentence: 'has a letter that is not UTF-8. Save the file as UTF-8 and type that letter again.',
    };
  return undefined;
}

function withoutFront(text: string): Omit<Problem, 'path'> {
  const first = text.split('\n').findIndex((line) => line.trim() !== '') + 1;
  const opens = text.trimStart().startsWith('---');
  if (opens && first > 1)
    return { line: first, field: 'front matter', sentence: `starts on line ${first}. Delete what is above it: the first line must be ---.` };
  if (opens) return { line: 1, field: 'front matter', sentence: 'starts here and does not end. Type a line --- below the last field.' };
  return { line: 1, field: 'front matter', sentence: 'is missing. Start the file with a line ---, the fields, and another line ---.' };
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
