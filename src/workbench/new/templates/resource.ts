import { z } from 'astro/zod';
import { resource as schema } from '../../../schema/kinds.ts';
import { refs } from '../../../schema/fields.ts';
import type { Entry } from '../../../schema/source.ts';
import { inner } from '../../../schema/walk.ts';
import { choicesFor } from '../shelf.ts';
import { yaml, type Context, type Kind, type Values } from './kind.ts';

type Shape = Readonly<Record<string, z.ZodType>>;
const shape = schema.shape as Shape;
const isRequired = (field: z.ZodType) => !field.safeParse(undefined).success;

/** What stands for a field which nobody has filled in yet: its meaning and its choices, and below them its name, behind which to type. */
function gap(name: string, field: z.ZodType, shelf: readonly Entry[]): string {
  const own = inner(field);
  const one = own.def.element ? inner(own.def.element) : own;
  const to = refs.get(one)?.to;
  const choices =
    to === undefined
      ? ''
      : ` One of: ${choicesFor(to, shelf)
          .map(({ id }) => id)
          .join(', ')}.`;
  return `# ${field.description ?? ''}${choices}${own.def.element ? ' A list: below it one line each, starting with "  - ".' : ''}\n${name}:\n`;
}

/** A resource: an entry when every field is given, else a draft with a line for each field that is missing. `remarks` are said above the fields. */
export function resourceText(values: Values, { shelf, today }: Context, remarks: readonly string[] = []): string {
  const given = { reviewed: today, reviewBy: `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-02-28'), ...values };
  const whole = Object.entries(shape).every(([name, field]) => !isRequired(field) || name in given);
  const known: Values = whole ? given : { title: 'unknown', status: 'not-verified', ...values };
  const lines = Object.entries(shape).map(([name, field]) =>
    known[name] !== undefined ? yaml({ [name]: known[name] }) : isRequired(field) ? gap(name, field, shelf) : '',
  );
  const about = [
    'A draft: it stands on no page. Type behind each colon, check each fact, say in status what you found, and write a short paragraph below the last line. Then take out the line draft: true. Lines like this one, with a # in front, are for you: they may go or stay.',
    ...(known['title'] === 'unknown' ? ['The name of this file becomes the address of its page, for good. Rename it to the title first.'] : []),
    ...remarks,
  ];
  const head = whole ? '' : `${about.map((remark) => `# ${remark.replace(/\s+/g, ' ')}\n`).join('')}draft: true\n`;
  return `---\n${head}${lines.join('')}---\n`;
}

/** Something to read, hear, join or attend. */
export const resource: Kind = {
  collection: 'resources',
  asks: ['title', 'type'],
  may: Object.keys(shape).filter((name) => !['title', 'type', 'link', 'alsoKnownAs'].includes(name)),
  named: ({ title }) => String(title).split(':')[0] ?? '',
  says: 'something to read, hear, join or attend',
  files: (id, { note, ...values }, context) => [
    { path: `content/resources/${id}.mdx`, text: `${resourceText(values, context)}${typeof note === 'string' ? `\n${note}\n` : ''}` },
  ],
};
