/** Questions in the terminal. Ctrl-C ends the tool before anything is written. */
import { autocomplete, cancel, isCancel, multiline, multiselect, select, text } from '@clack/prompts';
import { kinds } from './templates/kinds.ts';
import type { Question } from './questions.ts';

/** The answer; or the end of the tool. */
function kept<Value>(answer: Value): Exclude<Value, symbol> {
  if (!isCancel(answer)) return answer as Exclude<Value, symbol>;
  cancel('Nothing was written.');
  process.exit(130);
}

const many = 'resources';

/** Which kind of entry it will be. */
export const askKind = async (): Promise<string> =>
  kept(
    await select({
      message: 'What do you want to add?',
      options: [
        ...Object.entries(kinds).map(([value, { says }]) => ({ value, label: value, hint: says })),
        { value: many, label: many, hint: 'many at once, from a pasted list' },
      ],
    }),
  );

/** The answer to one question, held to the rules of the field while it is typed. */
export async function ask({ name, meaning, choices, many, wrong }: Question): Promise<string> {
  const message = `${name}: ${meaning}`;
  const options = choices.map(({ id, label, description }) => ({ value: id, label, ...(description !== undefined && { hint: description }) }));
  if (options.length > 0 && many) return kept(await multiselect({ message, options, required: false })).join('; ');
  if (options.length > 12) return kept(await autocomplete({ message, options }));
  if (options.length > 0) return kept(await select({ message, options }));
  return kept(
    await text({
      message: many ? `${message} (more than one: "; " between them)` : message,
      validate: (typed) => ((typed ?? '').trim() === '' ? 'Type at least one word.' : wrong((typed ?? '').trim())),
    }),
  );
}

/** The id, with one suggested. */
export const askId = async (suggested: string): Promise<string> =>
  kept(
    await text({
      message: 'id: the name of the file and the address of the page, for good',
      initialValue: suggested,
      validate: (typed) => (typed ? undefined : 'Type an id.'),
    }),
  ).trim();

/** A pasted list of addresses, DOIs and ISBNs. */
export const askList = async (): Promise<string> =>
  kept(await multiline({ message: 'Titles, addresses, DOIs or ISBNs, one a line; or a title, a comma and one of the others. An empty line ends the list.' }));

/** Whether to add something that may be there already. */
export const askAnyway = async (sentence: string): Promise<boolean> =>
  kept(
    await select({
      message: `${sentence} Add it anyway?`,
      options: [
        { value: false, label: 'No, stop here' },
        { value: true, label: 'Yes, it is something else' },
      ],
    }),
  );
