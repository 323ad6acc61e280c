/** The command line of `npm run new`: the kind, and a flag for each field. */
import { parseArgs } from 'node:util';
import { camel, kebab } from './names.ts';

/** What was typed. */
export interface Typed {
  kind: string | undefined;
  answers: Record<string, string>;
  id: string | undefined;
  from: string | undefined;
  lookUp: boolean;
  anyway: boolean;
  help: boolean;
}

const own = {
  id: { type: 'string' },
  from: { type: 'string' },
  'look-up': { type: 'boolean', default: false },
  anyway: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the words after the command. `fields` are those that any kind asks for. Throws with a sentence when there is a flag that none knows. */
export function readFlags(words: readonly string[], fields: readonly string[]): Typed {
  const forFields = Object.fromEntries(fields.map((name) => [kebab(name), { type: 'string', multiple: true } as const]));
  const { values, positionals } = parseArgs({ args: [...words], options: { ...forFields, ...own }, allowPositionals: true });
  const [kind, ...more] = positionals;
  if (more.length > 0) throw new Error(`"${more.join(' ')}" belongs to no flag. Put quotes around a text with spaces: --title "Two words".`);
  const given = values as unknown as Record<string, string[] | undefined>;
  const answers = Object.fromEntries(fields.flatMap((name) => (given[kebab(name)] ? [[camel(name), (given[kebab(name)] ?? []).join('; ')]] : [])));
  return { kind, answers, id: values.id, from: values.from, lookUp: values['look-up'], anyway: values.anyway, help: values.help };
}
