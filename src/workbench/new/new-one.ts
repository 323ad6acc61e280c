/** One new entry. */
import { ask, askAnyway, askId } from './ask.ts';
import type { Typed } from './flags.ts';
import { kebab } from './names.ts';
import { complaints, doubles, idFrom, questionsOf, valuesOf, type Ground } from './plan.ts';
import { Stop } from './stop.ts';
import type { Kind } from './templates/kind.ts';
import { kinds } from './templates/kinds.ts';
import { writeAll } from './write.ts';
import { suggest } from '../../schema/sentences.ts';

/** The kind of that name. Throws with the nearest one. */
function kindOf(name: string): Kind {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) throw new Stop(`There is no kind "${name}". ${suggest(name, [...Object.keys(kinds), 'resources'])}`);
  return kind;
}

/** The answers, those that are missing asked for; without a terminal the flags that are missing are named. */
async function answered(kind: Kind, typed: Typed, ground: Ground, isTerminal: boolean): Promise<Record<string, string>> {
  const { must } = questionsOf(kind, ground);
  const missing = must.filter(({ name }) => !typed.answers[name]);
  if (missing.length > 0 && !isTerminal)
    throw new Stop(
      `Missing:\n${missing.map(({ name, meaning, choices }) => `  --${kebab(name)}  ${meaning}${choices.length > 0 && choices.length <= 30 ? ` One of: ${choices.map(({ id }) => id).join(', ')}.` : ''}`).join('\n')}`,
    );
  const answers = { ...typed.answers };
  for (const question of missing) answers[question.name] = await ask(question);
  return answers;
}

/** The flags that this kind has no field for, which would be dropped without a word. */
function strangeTo(kind: Kind, { answers, from }: Typed): string[] {
  const known = [...kind.asks, ...kind.may, ...(kind.collection === 'resources' ? ['note'] : [])];
  return [...(from === undefined ? [] : ['from']), ...Object.keys(answers).filter((name) => !known.includes(name))].map((name) => `--${kebab(name)}`);
}

/** Makes the entry and writes it. Hands back what was written, and what to do next. */
export async function newOne(name: string, typed: Typed, ground: Ground, isTerminal: boolean): Promise<string> {
  const kind = kindOf(name);
  const strange = strangeTo(kind, typed);
  if (strange.length > 0) throw new Stop(`A ${name} takes no ${strange.join(', ')}. npm run new -- --help lists what each kind takes.`);
  const isAsking = isTerminal && questionsOf(kind, ground).must.some((question) => !typed.answers[question.name]);
  const answers = await answered(kind, typed, ground, isTerminal);
  const { values, wrong } = valuesOf(kind, answers, ground);
  if (wrong.length > 0) throw new Stop(wrong.join('\n'));
  const suggested = idFrom(kind.named(values));
  const id = typed.id ?? (isAsking ? await askId(suggested) : suggested);
  if (id === '') throw new Stop('No id can be made of these words. Give one with --id: small letters, digits and single hyphens.');
  const found = doubles(kind, id, values, ground);
  const fatal = found.filter(({ what }) => what === 'id');
  const isSure = typed.anyway || found.length === 0 || (isAsking && fatal.length === 0 && (await askAnyway(found.map(({ sentence }) => sentence).join(' '))));
  if (fatal.length > 0 || !isSure)
    throw new Stop(
      `${found.map(({ sentence }) => sentence).join('\n')}${fatal.length > 0 ? '' : '\nIf yours is something else, add --anyway.'}\nNothing was written.`,
    );
  const files = kind.files(id, { ...values, ...(typed.answers['note'] && { note: typed.answers['note'] }) }, ground);
  const problems = complaints(files, ground);
  if (problems.length > 0) throw new Stop(`${problems.join('\n')}\nNothing was written.`);
  writeAll('.', files);
  const gaps = files.some(({ text }) => /\[Write |^draft: true$/m.test(text));
  return [
    ...files.map(({ path, adds }) => (adds ? `Added a term to ${path}` : `Wrote ${path}`)),
    '',
    ...(gaps ? [`Next: open ${files[0]?.path ?? ''}, fill the gaps, and run`] : ['Next:']),
    `  npm run check -- ${files.map(({ path }) => path).join(' ')}`,
  ].join('\n');
}
