import type { z } from 'astro/zod';
import { forms, refs, type Form, type RefTarget } from './fields.ts';
import { inner, type Inner } from './walk.ts';

/** How a field is typed. */
export interface Typed {
  as: Form['as'] | 'choice' | 'number' | 'flag' | 'fields' | 'pairs' | 'text';
  /** A list of these. */
  many: boolean;
  most?: number | undefined;
  least?: number | undefined;
  choices?: readonly string[];
  /** What the id belongs to. */
  to?: RefTarget;
}

/** What there is to know of one field. */
export interface Fact {
  name: string;
  meaning: string;
  required: boolean;
  /** What holds when it is left out, where that is something. */
  otherwise?: string;
  typed: Typed;
  /** The kinds of item that have it, where not all have. */
  in?: readonly string[];
}

/** The fields of one place: of the file itself, or of a field that holds fields. */
export interface FactGroup {
  path: string;
  facts: readonly Fact[];
}

type Def = { type: string; entries?: Record<string, string>; values?: unknown[]; discriminator?: string; defaultValue?: unknown; innerType?: Inner };
const defOf = (schema: z.ZodType) => schema.def as unknown as Def;
const LARGE = 1_000_000;
const sized = (value: unknown) => (typeof value === 'number' && Math.abs(value) < LARGE ? value : undefined);

function typedAs(schema: Inner, many: boolean): Typed {
  const { type, entries, values } = defOf(schema);
  const to = refs.get(schema)?.to;
  if (to !== undefined) return { as: 'id', many, to };
  const form = forms.get(schema);
  if (form) return { many, ...form };
  if (entries ?? values) return { as: 'choice', many, choices: (entries ? Object.keys(entries) : (values ?? [])).map(String) };
  if (type === 'number') {
    const { minValue, maxValue } = schema as unknown as { minValue: unknown; maxValue: unknown };
    return { as: 'number', many, least: sized(minValue), most: sized(maxValue) };
  }
  if (type === 'boolean') return { as: 'flag', many };
  if (type === 'record') return { as: 'pairs', many };
  return { as: (schema.def.shape ?? defOf(schema).discriminator) ? 'fields' : 'text', many };
}

const elementOf = (schema: z.ZodType): { one: Inner; many: boolean } => {
  const own = inner(schema);
  return own.def.element ? { one: inner(own.def.element), many: true } : { one: own, many: false };
};

function otherwise(schema: z.ZodType): string | undefined {
  const { type, defaultValue, innerType } = defOf(schema);
  if (type !== 'default') return innerType && otherwise(innerType);
  return typeof defaultValue === 'string' || typeof defaultValue === 'number' ? String(defaultValue) : undefined;
}

function fact(name: string, schema: z.ZodType): Fact {
  const { one, many } = elementOf(schema);
  const value = otherwise(schema);
  return {
    name,
    meaning: schema.description ?? '',
    required: !schema.safeParse(undefined).success,
    ...(value !== undefined && { otherwise: value }),
    typed: typedAs(one, many),
  };
}

/** Fields of several kinds of item as one list, each with the kinds that have it. */
function factsOfKinds(options: readonly Inner[]): Fact[] {
  const kinds = options.map(({ def }) => ({ kind: (defOf(def.shape?.['kind'] as Inner).values ?? []).map(String).join(''), shape: def.shape ?? {} }));
  const names = [...new Set(kinds.flatMap(({ shape }) => Object.keys(shape)))];
  return names.map((name) => {
    const having = kinds.filter(({ shape }) => name in shape);
    const first = fact(name, having[0]?.shape[name] as Inner);
    if (name === 'kind') return { ...first, meaning: 'What kind of item it is.', typed: { as: 'choice', many: false, choices: kinds.map(({ kind }) => kind) } };
    return having.length === kinds.length ? first : { ...first, in: having.map(({ kind }) => kind) };
  });
}

/** The fields that a schema asks for, from the top: first those of the file, then those of each field that holds fields. */
export function factsOf(schema: z.ZodType, path = ''): FactGroup[] {
  const { def } = inner(schema);
  const shapes = def.shape ? [def.shape] : (def.options ?? []).flatMap((option) => (option.def.shape ? [option.def.shape] : []));
  const facts = def.shape ? Object.entries(def.shape).map(([name, field]) => fact(name, field)) : factsOfKinds(def.options ?? []);
  const nested = new Map(shapes.flatMap((shape) => Object.entries(shape)).map(([name, field]) => [name, elementOf(field).one]));
  const inside = [...nested]
    .filter(([, one]) => typedAs(one, false).as === 'fields')
    .flatMap(([name, one]) => factsOf(one, path === '' ? name : `${path}.${name}`));
  return facts.length === 0 ? [] : [{ path, facts }, ...inside];
}
