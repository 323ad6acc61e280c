import { checkFile } from '../../schema/check.ts';
import { learn, type Known } from '../../schema/known.ts';
import { open } from '../../schema/source.ts';
import type { Fields } from './merge.ts';

/** What the CMS says of an entry that is about to be saved. */
interface Saving {
  toJS(): unknown;
}

/**
 * Refuses to save what the build would refuse, in the same sentences. What was saved before counts as known, so that a new entry can be
 * referred to at once.
 */
export function checkFirst(known: Known, textOf: (path: string, fields: Fields) => string) {
  return ({ entry: saving }: { entry: Saving }): void => {
    const { path, data } = saving.toJS() as { path: string; data: Fields };
    const file = { path, text: textOf(path, data) };
    const problems = checkFile(file, known);
    const said = problems.map(({ field, sentence }) => `${field}: ${sentence}`).join('\n');
    // The CMS shows the cause of an error with this name, and its own words for any other.
    if (said) throw new Error('saving_failed', { cause: new Error(said) });
    const entry = open(file);
    if ('id' in entry) learn(known, entry);
  };
}
