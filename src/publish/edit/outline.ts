import { z } from 'astro/zod';
import { refs, wordLimits, type RefTarget } from '../../schema/fields.ts';

/** What the form must know of one field of a schema: a JSON Schema, and what that cannot say. */
export interface Outline {
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';
  description?: string;
  default?: unknown;
  enum?: string[];
  const?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Outline;
  properties?: Record<string, Outline>;
  required?: string[];
  additionalProperties?: boolean | Outline;
  anyOf?: Outline[];
  oneOf?: Outline[];
  /** What it is the id of. */
  to?: RefTarget;
  /** How many words it takes. */
  words?: number;
  /** What the schema says to somebody who typed something else. */
  refusal?: string;
}

/** The outline of a schema, read off the schema itself. */
export const outlineOf = (schema: z.ZodType): Outline =>
  z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const part = zodSchema as unknown as z.ZodType;
      const to = refs.get(part)?.to;
      const words = wordLimits.get(part)?.most;
      const refusal = refusalOf(part);
      Object.assign(jsonSchema, to && { to }, words && { words }, refusal && { refusal });
    },
  }) as Outline;

/** True when a file without this field is refused. A field with a default may be left out. */
export const isNeeded = ({ required = [], properties = {} }: Outline, name: string): boolean =>
  required.includes(name) && !('default' in (properties[name] ?? {}));

/** The sentence that was given to a pattern. */
function refusalOf(schema: z.ZodType): string | undefined {
  type Check = { _zod?: { def: { pattern?: RegExp; error?: (issue: object) => unknown } } };
  const { checks = [] } = schema.def as unknown as { checks?: Check[] };
  const sentence = checks
    .map(({ _zod }) => _zod?.def)
    .find((def) => def?.pattern && def.error)
    ?.error?.({});
  return typeof sentence === 'string' ? sentence : undefined;
}
