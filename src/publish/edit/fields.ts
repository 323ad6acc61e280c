import type { Field } from '@sveltia/cms';
import { hintOf, labelOf } from './labels.ts';
import { isNeeded, type Outline } from './outline.ts';
import { textField } from './text-field.ts';
import type { Choices } from './choices.ts';

type Made = Record<string, unknown>;

/** The fields of a form, read off the outline of a schema. Those that no form can show are left out: the file keeps them as they are. */
export const fieldsOf = (outline: Outline, choices: Choices): Field[] =>
  Object.entries(outline.properties ?? {}).flatMap(([name, inner]) => {
    const made = inner.const === undefined ? fieldOf(inner, choices, labelOf(name).toLowerCase()) : undefined;
    if (!made) return [];
    const hint = hintOf(inner.description, inner.default);
    return [
      {
        name,
        label: labelOf(name),
        ...(hint && { hint }),
        required: isNeeded(outline, name) && (inner.type !== 'array' || inner.minItems !== undefined),
        ...made,
      } as Field,
    ];
  });

function fieldOf(outline: Outline, choices: Choices, noun: string): Made | undefined {
  const { type, to, minimum, maximum, properties, additionalProperties, enum: values } = outline;
  if (to) return choices.of(to);
  if (values) return { widget: 'select', options: values };
  if (type === 'boolean') return { widget: 'boolean' };
  if (type === 'integer' || type === 'number')
    return { widget: 'number', value_type: type === 'integer' ? 'int' : 'float', step: type === 'integer' ? 1 : 0.5, min: minimum, max: maximum };
  if (type === 'array') return listOf(outline, choices, noun);
  if (properties) return hasAll(outline, choices) ? { widget: 'object', fields: fieldsOf(outline, choices), collapsed: 'auto' } : undefined;
  if (type === 'object') return typeof additionalProperties === 'object' && additionalProperties.type === 'string' ? { widget: 'keyvalue' } : undefined;
  return textField(outline);
}

/** An object is shown whole or not at all: a part of it would be saved as the whole. */
const hasAll = (outline: Outline, choices: Choices): boolean =>
  Object.values(outline.properties ?? {}).every((inner) => inner.const !== undefined || fieldOf(inner, choices, '') !== undefined);

function listOf({ items = {}, minItems, maxItems }: Outline, choices: Choices, noun: string): Made | undefined {
  const kinds = items.oneOf ?? items.anyOf;
  const list = { widget: 'list', min: minItems, max: maxItems, label_singular: noun.replace(/s$/, ''), collapsed: 'auto' };
  if (items.to && items.to !== 'entry') return { ...choices.of(items.to), multiple: true, min: minItems, max: maxItems };
  if (kinds) return { ...list, typeKey: 'kind', types: kinds.map((kind) => typeOf(kind, choices)) };
  const field = fieldOf(items, choices, noun);
  if (!field) return undefined;
  if (field['widget'] === 'object') return { ...list, fields: field['fields'], summary: summaryOf(items) };
  // Texts alone get a row each.
  if (field['widget'] === 'string' || field['widget'] === 'text') return { widget: 'list', min: minItems, max: maxItems };
  return { ...list, field: { name: 'value', label: labelOf(noun), ...field } };
}

/** One of the kinds that an item of a list can be. */
const typeOf = (outline: Outline, choices: Choices) => {
  const name = outline.properties?.['kind']?.const ?? (outline.type === 'object' ? 'person' : 'body');
  const fields = outline.type === 'object' ? fieldsOf(outline, choices) : [{ name: 'name', label: 'Name', ...textField(outline) }];
  return { name, label: labelOf(name), widget: 'object', fields, summary: summaryOf(outline) };
};

/** What stands for an item that is folded up. */
function summaryOf({ properties = {} }: Outline): string | undefined {
  const name = ['label', 'title', 'text', 'family', 'name', 'resource', 'id'].find((key) => key in properties);
  return name && `{{fields.${name}}}`;
}
