import { checkFile } from '../../schema/check.ts';
import type { Known } from '../../schema/known.ts';
import { placeOf } from '../../schema/place.ts';
import { site } from '../../site.ts';
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
  return ({ entry }: { entry: Saving }): void => {
    const { path, data } = entry.toJS() as { path: string; data: Fields };
    const problems = checkFile({ path, text: textOf(path, data) }, known);
    const said = problems.map(({ field, sentence }) => `${field}: ${sentence}`).join('\n');
    // The CMS shows the cause of an error with this name, and its own words for any other.
    if (said) throw new Error('saving_failed', { cause: new Error(said) });
    const place = placeOf(path);
    if ('sentence' in place || place.language !== site.language) return;
    known.get(place.collection as 'resources')?.add(place.id);
    known.get('entry')?.add(`${place.collection}/${place.id}`);
  };
}
