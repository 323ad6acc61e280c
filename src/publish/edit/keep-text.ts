import { Document, isMap, parseDocument, stringify, YAMLMap, type Pair } from 'yaml';
import { isSame, mergeMap, type Entries, type Fields } from './merge.ts';

const style = { lineWidth: 0, flowCollectionPadding: false, singleQuote: true } as const;
const FRONT = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/;

/** The fields as YAML. A field that still says the same stays as it was written before, to the letter. */
export function withChanges(before: string, fields: Fields): string {
  const doc = parseDocument(before);
  if (!isMap(doc.contents)) return stringify(fields, style);
  const map = doc.contents as Entries;
  const kept = slicesOf(before, map);
  mergeMap(doc, map, fields);
  return map.items.map((pair) => kept.get(pair.key.value)?.unless(pair) ?? alone(pair)).join('');
}

/** The text of each field with the comments above it, which is given unless the field has changed. */
function slicesOf(text: string, map: Entries) {
  const starts = map.items.map(({ key }, index) => (index === 0 ? 0 : withComments(text, key.range?.[0] ?? 0)));
  return new Map(
    map.items.map(({ key, value }, index) => {
      const slice = text.slice(starts[index], starts[index + 1]);
      const was: unknown = value?.toJSON();
      return [key.value, { unless: (pair: Entries['items'][number]) => (isSame(pair.value?.toJSON(), was) ? slice : undefined) }];
    }),
  );
}

/** Where the comments and empty lines above this place begin. */
const withComments = (text: string, at: number): number => at - (/(?<![^\n])(?:[ \t]*(?:#.*)?\n)*$/.exec(text.slice(0, at))?.[0].length ?? 0);

function alone(pair: Pair): string {
  const map = new YAMLMap();
  map.items = [pair];
  return new Document(map).toString(style);
}

/** A file taken apart: its front matter, or the whole of a YAML file, and the text below. */
export function apart(text: string): { front: string; body: string | undefined } {
  const [, front = '', body = ''] = FRONT.exec(text) ?? [];
  return front ? { front: `${front}\n`, body: body.trim() } : { front: `${text.trim()}\n`, body: undefined };
}

/** The file put together again. */
export const together = (front: string, body: string | undefined): string => (body === undefined ? front : `---\n${front}---\n\n${body.trim()}\n`);
