import type { z } from 'astro/zod';

/** A schema as far as it is walked: zod itself does not type what a definition holds. */
export type Inner = z.ZodType & { def: { shape?: Record<string, Inner>; element?: Inner; innerType?: Inner; out?: Inner; options?: Inner[] } };

/** The schema without what is wrapped around it: optional, with a default. */
export function inner(schema: z.ZodType): Inner {
  const { def } = schema as Inner;
  return def.innerType ? inner(def.innerType) : schema;
}

/** What the field at this path must look like. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((here, key) => {
    const { def } = here ? inner(here) : {};
    const options = def?.options ?? [];
    return typeof key === 'number' ? def?.element : (def?.shape ?? options.find((option) => option.def.shape?.[String(key)])?.def.shape)?.[String(key)];
  }, schema);
}

/** The names of the fields that may stand at this path. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const here = schemaAt(schema, path);
  const { def } = here ? inner(here) : {};
  return [...new Set((def?.options ?? [{ def }]).flatMap((option) => Object.keys(option.def?.shape ?? {})))];
}
