import type { Outline } from './outline.ts';
import { isEmpty, type Fields } from './merge.ts';
import { isNeeded } from './outline.ts';

/** Where the fields of a file and those of a form differ. */
export interface Shape {
  /** Fields that hold a number or words, such as a year. A form has words only. */
  numbers: string[];
  /** Lists whose items are parts or a bare text, such as creators. A form has kinds of parts. */
  parts: string[];
  /** Lists that must be there and may have nothing in them. A form leaves those out. */
  lists: string[];
  /** All fields, in the order in which they are written. */
  order: string[];
}

/** Reads off an outline where form and file differ. */
export function shapeOf(outline: Outline): Shape {
  const fields = Object.entries(outline.properties ?? {});
  const namesOf = (isIt: (inner: Outline, name: string) => boolean | undefined) => fields.filter(([name, inner]) => isIt(inner, name)).map(([name]) => name);
  return {
    numbers: namesOf(({ anyOf }) => anyOf?.some(({ type }) => type === 'integer')),
    parts: namesOf(({ items }) => items?.anyOf?.some(({ type }) => type === 'object')),
    lists: namesOf(({ type, minItems }, name) => type === 'array' && minItems === undefined && isNeeded(outline, name)),
    order: fields.map(([name]) => name),
  };
}

/** The fields of a file as a form shows them. */
export function toForm(fields: Fields, { numbers, parts }: Shape): Fields {
  const shown = Object.entries(fields).map(([name, value]) => [
    name,
    Array.isArray(value) && parts.includes(name) ? value.map(withKind) : typeof value === 'number' && numbers.includes(name) ? String(value) : value,
  ]);
  return Object.fromEntries(shown) as Fields;
}

/** The fields of a form as they are written. */
export function toFile(fields: Fields, { numbers, parts, lists, order }: Shape): Fields {
  const all: Fields = { ...Object.fromEntries(lists.map((name) => [name, []])), ...(withoutEmpty(fields) as Fields) };
  const names = [...order.filter((name) => name in all), ...Object.keys(all).filter((name) => !order.includes(name))];
  return Object.fromEntries(
    names.map((name) => {
      const value = all[name];
      if (parts.includes(name)) return [name, (value as Record<string, unknown>[]).map(withoutKind)];
      return [name, numbers.includes(name) && typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value];
    }),
  );
}

const withKind = (item: unknown) => (typeof item === 'string' ? { kind: 'body', name: item } : { kind: 'person', ...(item as object) });
const withoutKind = ({ kind, name, ...parts }: Record<string, unknown>) => (kind === 'body' ? name : parts);

/** Under names that start like this the CMS keeps what it knows of the items of a list. */
const NOTE = '__sc_';

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !isEmpty(inner) && !key.startsWith(NOTE))
      .map(([key, inner]) => [key, withoutEmpty(inner)]),
  );
}
