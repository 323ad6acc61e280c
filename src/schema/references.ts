import type { z } from 'astro/zod';
import { refs, type RefTarget } from './fields.ts';

/** One id in an entry's front matter that points to something else. */
export interface Reference {
  to: RefTarget;
  id: string;
  path: (string | number)[];
}

type Def = { type: string; innerType?: z.ZodType; shape?: Record<string, z.ZodType>; element?: z.ZodType; options?: z.ZodType[]; out?: z.ZodType };

/** Every reference in the data, found by walking the schema beside it. */
export function referencesIn(schema: z.ZodType, data: unknown, path: (string | number)[] = []): Reference[] {
  const known = refs.get(schema);
  if (known) return typeof data === 'string' ? [{ to: known.to, id: data, path }] : [];
  if (data === undefined || data === null) return [];
  const def = schema.def as unknown as Def;
  if (def.shape) return Object.entries(def.shape).flatMap(([key, inner]) => referencesIn(inner, (data as Record<string, unknown>)[key], [...path, key]));
  if (def.element && Array.isArray(data)) return data.flatMap((value, index) => referencesIn(def.element as z.ZodType, value, [...path, index]));
  if (def.options) return def.options.filter((option) => option.safeParse(data).success).flatMap((option) => referencesIn(option, data, path));
  const inner = def.innerType ?? def.out;
  return inner ? referencesIn(inner, data, path) : [];
}
