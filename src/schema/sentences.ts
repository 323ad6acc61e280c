import type { z } from 'astro/zod';
import { nearest } from '../domain/nearest.ts';
import { itemKinds } from './item-kinds.ts';

/** A found value as a writer typed it, cut where it is long. */
export function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** "Did you mean x?" when something known is near the found word, else the known words themselves when they are few. */
export function suggest(found: string, known: Iterable<string>): string {
  const words = [...known];
  const near = nearest(found, words);
  if (near) return `Did you mean "${near}"?`;
  return words.length > 0 && words.length <= 30 ? `Known: ${words.sort().join(', ')}.` : '';
}

const wanted: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (one line each, starting with "- ")',
  object: 'named fields, indented',
};

const sizes = (issue: z.core.$ZodRawIssue, word: string) => {
  const limit = String(issue['minimum'] ?? issue['maximum']);
  if (Array.isArray(issue.input)) return `needs ${word} ${limit} ${limit === '1' ? 'entry' : 'entries'}, found ${issue.input.length || 'none'}.`;
  return `must be ${word} ${limit}${issue['origin'] === 'string' ? ' characters' : ''}, found ${show(issue.input)}.`;
};

/** What makes a text into something else without its writer seeing it. */
function untext(input: unknown): string {
  if (typeof input === 'number' || typeof input === 'boolean') return ` Put quotes around it: "${input}".`;
  return typeof input === 'object' && !Array.isArray(input) ? ' A colon and a space inside a text need quotes around the whole.' : '';
}

function wrongType(issue: z.core.$ZodRawIssue): string {
  const want = wanted[String(issue['expected'])] ?? String(issue['expected']);
  if (issue.input === undefined || issue.input === null) return `is missing. Type ${want}.`;
  return `must be ${want}, found ${show(issue.input)}.${want === 'text' ? untext(issue.input) : ''}`;
}

function unknownKind(issue: z.core.$ZodRawIssue): string {
  const kind = (issue.input as { kind?: unknown } | undefined)?.kind;
  const found = typeof kind === 'string' ? kind : '';
  return `found ${found ? `"${found}"` : 'nothing'}. ${suggest(found, itemKinds) || `Known: ${itemKinds.join(', ')}.`}`;
}

/** What the writer reads when a field is wrong: what was found and what to type. Unknown keys get the nearest known one. */
export function sentence(issue: z.core.$ZodRawIssue, knownKeys: readonly string[]): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'unrecognized_keys':
      return issue.keys.map((key) => `has no field "${key}". ${suggest(key, knownKeys)}`.trim()).join(' ');
    case 'too_small':
      return sizes(issue, 'at least');
    case 'too_big':
      return sizes(issue, 'at most');
    case 'invalid_value':
      return `${issue.input === undefined ? 'is missing' : `is ${show(issue.input)}`}. Type one of: ${(issue['values'] as unknown[]).join(', ')}.`;
    case 'invalid_union':
      if (issue.input === undefined) return 'is missing.';
      return issue.discriminator ? unknownKind(issue) : `does not fit, found ${show(issue.input)}.`;
    default:
      return `does not fit, found ${show(issue.input)}.`;
  }
}
