import { z } from 'astro/zod';
import { schemaOf } from './draft.ts';
import { forms, refs } from './fields.ts';
import type { Known } from './known.ts';
import { sentence, show, suggest } from './sentences.ts';
import { lineOf, lineOfKey, type Entry, type Problem } from './source.ts';
import { inner, keysAt, schemaAt } from './walk.ts';

/** What is wrong with the fields of an entry: missing, mistyped, or not what their kind asks for. */
export function checkFields(entry: Entry, known: Known): Problem[] {
  const schema = schemaOf(entry);
  if (typeof entry.data !== 'object' || entry.data === null || Array.isArray(entry.data))
    return [
      {
        path: entry.path,
        line: 1 + entry.offset,
        field: 'fields',
        sentence: `found ${show(entry.data)}. Type fields, one a line: a name, a colon, a space and the words.`,
      },
    ];
  const result = z.safeParse(schema, entry.data, { error: (issue) => sentence(issue, keysAt(schema, issue.path ?? [])) });
  return (result.error?.issues ?? []).flatMap((issue) => {
    const path = issue.path as (string | number)[];
    const field = path.join('.') || 'front matter';
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: entry.path,
        line: lineOfKey(entry, path, key),
        field,
        sentence: `has no field "${key}". ${suggest(key, keysAt(schema, path))}`.trim(),
      }));
    return [
      {
        path: entry.path,
        line: lineOf(entry, path),
        field,
        sentence: withFound(withMeaning(issue.message, schemaAt(schema, path), known), at(entry.data, path)),
      },
    ];
  });
}

/** For a field that is missing: what it is for, and what it may be when there are few such words. */
function withMeaning(message: string, schema: z.ZodType | undefined, known: Known): string {
  if (!message.startsWith('is missing.') || !schema) return message;
  const to = refs.get(inner(schema))?.to;
  const ids = to === undefined ? [] : [...(known.get(to) ?? [])];
  const asked = forms.get(inner(schema))?.as === 'day' ? 'is missing. Type a day, such as 2026-11-23.' : message;
  const choice = ids.length > 0 && ids.length <= 30 ? `is missing. Type one of: ${ids.join(', ')}.` : asked;
  return schema.description === undefined ? choice : `${choice} ${schema.description}`;
}

/** Our own advice in `fields.ts` says what to type; the found value is put before it. */
const withFound = (message: string, found: unknown) => (/^[A-Z]/.test(message) ? `found ${show(found)}. ${message}` : message);

const at = (data: unknown, path: (string | number)[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);
