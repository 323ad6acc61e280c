/** What the tool asks for a field: its meaning and its choices come from the schema, so that they cannot drift from what the check wants. */
import { z } from 'astro/zod';
import { refs } from '../../schema/fields.ts';
import { knownIds, missing } from '../../schema/known.ts';
import { sentence } from '../../schema/sentences.ts';
import type { Entry } from '../../schema/source.ts';
import { inner, schemaAt, type Inner } from '../../schema/walk.ts';
import { choicesFor, type Choice } from './shelf.ts';

/** One field, as it is asked for. */
export interface Question {
  name: string;
  meaning: string;
  choices: readonly Choice[];
  /** Takes several values: ";" between them. */
  many: boolean;
  /** The value of an answer as it stands in the file. */
  value: (answer: string) => unknown;
  /** What is wrong with an answer, or undefined. */
  wrong: (answer: string) => string | undefined;
}

const enumOf = (schema: Inner) => Object.keys((schema.def as { entries?: Record<string, string> }).entries ?? {});

/** "Starr, Julie" is a person, anything without a comma a body. */
function creatorOf(text: string): unknown {
  const [, family = '', given = ''] = /^([^,]+),\s*([^,]+)$/.exec(text) ?? [];
  return family === '' ? text : { given: given.trim(), family: family.trim() };
}

function single(name: string, schema: Inner, answer: string): unknown {
  if (name === 'creators') return creatorOf(answer);
  return /^\d{1,4}$/.test(answer) && schema.safeParse(Number(answer)).success ? Number(answer) : answer;
}

/** The question for a field of a schema. */
export function questionFor(schema: z.ZodType, name: string, shelf: readonly Entry[]): Question {
  const field = schemaAt(schema, [name]);
  if (!field) throw new Error(`The schema has no field "${name}".`);
  const own = inner(field);
  const many = own.def.element !== undefined;
  const one = many ? inner(own.def.element as Inner) : own;
  const to = refs.get(one)?.to;
  const choices = to === undefined ? enumOf(one).map((id) => ({ id, label: id })) : choicesFor(to, shelf);
  const value = (answer: string) =>
    many
      ? answer
          .split(/\s*;\s*/)
          .filter(Boolean)
          .map((part) => single(name, one, part))
      : single(name, one, answer);
  const wrong = (answer: string) => {
    const { error } = z.safeParse(field, value(answer.trim()), { error: (issue) => sentence(issue, []) });
    if (error) return `${name}: ${error.issues[0]?.message ?? 'does not fit.'}`;
    if (to === undefined) return undefined;
    const known = knownIds(shelf);
    const [strange] = (many ? (value(answer) as string[]) : [answer]).flatMap((id) => missing(to, id, known));
    return strange === undefined ? undefined : `${name}: ${strange}`;
  };
  return { name, meaning: field.description ?? '', choices, many, value, wrong };
}
