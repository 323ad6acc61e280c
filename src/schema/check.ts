import { LineCounter, parseDocument, isNode, type Document } from 'yaml';
import { z } from 'astro/zod';
import { collectionNames, collections, type CollectionName } from './collections.ts';
import type { RefTarget } from './fields.ts';
import { referencesIn } from './references.ts';
import { sentence, suggest } from './sentences.ts';
import { tags } from './vocabulary.ts';

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

interface Entry {
  path: string;
  collection: CollectionName;
  id: string;
  front: Document;
  lines: LineCounter;
  /** Line of the file on which the front matter starts, less one. */
  offset: number;
  body: string;
  bodyLine: number;
  data: unknown;
}

const FRONT = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** The headings an obstacle page must have, in this order. */
export const obstacleHeadings = [
  'Is this it?',
  'Work out first',
  'Who can help',
  'Where to find one this week',
  'A first message',
  'What to ask',
  'The next 30 days',
  'If you are the mentor',
  'What the evidence says',
  'When a mentor is not enough',
] as const;

/** Everything that is wrong with the content, all at once, in the order of the files. An empty list means that it can be built. */
export function checkContent(files: readonly SourceFile[]): Problem[] {
  const opened = files.map(open);
  const entries = opened.filter((entry): entry is Entry => 'id' in entry);
  const known = knownIds(entries);
  return [
    ...opened.filter((entry): entry is Problem => 'sentence' in entry),
    ...duplicates(entries),
    ...entries.flatMap((entry) => [...checkFields(entry), ...checkReferences(entry, known), ...checkBody(entry, known)]),
  ];
}

/** The problem as one line: file, line, field and what to do. */
export const report = ({ path, line, field, sentence: text }: Problem): string => `${path}:${line}  ${field}: ${text}`;

function open({ path, text }: SourceFile): Entry | Problem {
  const [, folder = '', rest = ''] = /^content\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (!collectionNames.includes(folder as CollectionName))
    return { path, line: 1, field: 'folder', sentence: `there is no collection "${folder}". ${suggest(folder, collectionNames)}`.trim() };
  const yaml = /\.ya?ml$/.test(path);
  const match = yaml ? undefined : FRONT.exec(text);
  if (!yaml && !match) return { path, line: 1, field: 'front matter', sentence: 'is missing. Start the file with a line ---, the fields, and another line ---.' };
  const lines = new LineCounter();
  const front = parseDocument(yaml ? text : (match?.[1] ?? ''), { lineCounter: lines });
  const error = front.errors[0];
  const offset = yaml ? 0 : 1;
  if (error) return { path, line: (error.linePos?.[0].line ?? 1) + offset, field: 'YAML', sentence: `${error.message.split('\n')[0]?.replace(/:$/, '')}. Text with a colon or a quote needs quotes around it.` };
  const head = match?.[0] ?? '';
  return { path, collection: folder as CollectionName, id: rest.replace(/\.\w+$/, ''), front, lines, offset, body: yaml ? '' : text.slice(head.length), bodyLine: head.split('\n').length - 1, data: front.toJS() };
}

function knownIds(entries: readonly Entry[]): Map<RefTarget, Set<string>> {
  const known = new Map<RefTarget, Set<string>>();
  const add = (to: RefTarget, id: string) => known.set(to, (known.get(to) ?? new Set()).add(id));
  for (const { collection, id, data } of entries) {
    if (collection === 'topics') for (const item of (data as { terms?: { id?: unknown }[] } | null)?.terms ?? []) add(`term:${id}`, String(item?.id));
    else add(collection, id);
    if (collection !== 'topics' && collection !== 'evidence') add('entry', `${collection}/${id}`);
  }
  return known;
}

function duplicates(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = `${entry.collection}/${entry.id}`;
    const other = first.get(key);
    first.set(key, other ?? entry);
    const twice = other ? [{ path: entry.path, line: 1, field: 'id', sentence: `"${entry.id}" is taken by ${other.path}. Give this file another name.` }] : [];
    return [...twice, ...duplicateItems(entry)];
  });
}

/** Ids inside one checklist or topic: two alike would share what readers saved. */
function duplicateItems(entry: Entry): Problem[] {
  if (entry.collection !== 'checklists' && entry.collection !== 'topics') return [];
  const data = (entry.data ?? {}) as { sections?: { id: string; items?: { id: string }[] }[]; terms?: { id: string }[] };
  const places: { id: string; path: (string | number)[] }[] = [
    ...(data.terms ?? []).map(({ id }, index) => ({ id, path: ['terms', index, 'id'] })),
    ...(data.sections ?? []).flatMap((section, s) => [
      { id: section.id, path: ['sections', s, 'id'] as (string | number)[] },
      ...(section.items ?? []).map(({ id }, i) => ({ id, path: ['sections', s, 'items', i, 'id'] as (string | number)[] })),
    ]),
  ];
  return places
    .filter(({ id }, index) => id !== undefined && places.findIndex((place) => place.id === id) < index)
    .map(({ id, path }) => ({ path: entry.path, line: lineOf(entry, path), field: path.join('.'), sentence: `"${id}" stands twice in this file. Give this one an id of its own: what readers saved hangs on it.` }));
}

function checkFields(entry: Entry): Problem[] {
  const { schema } = collections[entry.collection];
  const result = z.safeParse(schema, entry.data ?? {}, { error: (issue) => sentence(issue, keysAt(schema, issue.path ?? [])) });
  return (result.error?.issues ?? []).map(({ path, message }) => ({
    path: entry.path,
    line: lineOf(entry, path as (string | number)[]),
    field: path.join('.') || 'front matter',
    sentence: withFound(message, at(entry.data, path as (string | number)[])),
  }));
}

/** Our own advice in `fields.ts` says what to type; the found value is put before it. */
const withFound = (message: string, found: unknown) => (/^[A-Z]/.test(message) ? `found ${JSON.stringify(found) ?? 'nothing'}. ${message}` : message);

const at = (data: unknown, path: (string | number)[]): unknown => path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  type Inner = { def: { shape?: Record<string, Inner>; element?: Inner; innerType?: Inner; options?: Inner[] } };
  let here: Inner | undefined = schema as unknown as Inner;
  for (const key of path) {
    while (here?.def.innerType) here = here.def.innerType;
    here = typeof key === 'number' ? here?.def.element : here?.def.shape?.[String(key)];
  }
  while (here?.def.innerType) here = here.def.innerType;
  return [...new Set((here?.def.options ?? [here]).flatMap((option) => Object.keys(option?.def.shape ?? {})))];
}

function checkReferences(entry: Entry, known: Map<RefTarget, Set<string>>): Problem[] {
  return referencesIn(collections[entry.collection].schema, entry.data).flatMap(({ to, id, path }) =>
    missing(to, id, known).map((text) => ({ path: entry.path, line: lineOf(entry, path), field: path.join('.'), sentence: text })),
  );
}

function missing(to: RefTarget, id: string, known: Map<RefTarget, Set<string>>): string[] {
  const ids = known.get(to) ?? new Set<string>();
  if (ids.has(id)) return [];
  const noun = to.startsWith('term:') ? `term in content/topics/${to.slice(5)}.yaml` : to === 'entry' ? 'page' : collections[to as CollectionName].noun;
  return [`there is no ${noun} "${id}". ${suggest(id, ids)}`.trim()];
}

const TAG = /<([A-Z]\w*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g;

function checkBody(entry: Entry, known: Map<RefTarget, Set<string>>): Problem[] {
  const text = entry.body.replace(/```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replace(/[^\n]/g, ' '));
  const lineAt = (index: number) => entry.bodyLine + text.slice(0, index).split('\n').length;
  const found = [...text.matchAll(TAG)].flatMap((match) => {
    const [, tag = '', attributes = ''] = match;
    const here = { path: entry.path, line: lineAt(match.index), field: `<${tag}>` };
    const wants = Object.hasOwn(tags, tag) ? tags[tag] : undefined;
    if (!wants) return [{ ...here, sentence: `is not a tag that Cairn knows. ${suggest(tag, Object.keys(tags))}`.trim() }];
    return Object.entries(wants).flatMap(([name, to]) => {
      const id = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
      if (id === undefined) return [{ ...here, sentence: `needs ${name}="…".` }];
      return missing(to, id, known).map((text) => ({ ...here, sentence: text }));
    });
  });
  return [...found, ...(entry.collection === 'obstacles' ? checkHeadings(entry, text, lineAt) : [])];
}

function checkHeadings(entry: Entry, text: string, lineAt: (index: number) => number): Problem[] {
  const headings = [...text.matchAll(/^## (.+)$/gm)].map((match) => ({ words: match[1]?.trim() ?? '', line: lineAt(match.index) }));
  const wrong = headings.filter(({ words }) => !(obstacleHeadings as readonly string[]).includes(words));
  const absent = obstacleHeadings.filter((wanted) => !headings.some(({ words }) => words === wanted));
  return [
    ...wrong.map(({ words, line }) => ({ path: entry.path, line, field: `## ${words}`, sentence: `is not a part of an obstacle page. ${suggest(words, obstacleHeadings)} Use ### for headings of your own.` })),
    ...absent.map((words) => ({ path: entry.path, line: entry.bodyLine + 1, field: `## ${words}`, sentence: `is missing. Every obstacle page has it.` })),
  ];
}

/** The line of the file on which the field stands, or that of the nearest parent which is there. */
function lineOf(entry: Entry, path: (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = entry.front.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return entry.lines.linePos(node.range[0]).line + entry.offset;
  }
  return 1 + entry.offset;
}
