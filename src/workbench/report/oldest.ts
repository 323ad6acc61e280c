/** What was looked at longest ago. */
import { isPast } from '../../domain/due.ts';
import type { Text } from '../words/finding.ts';
import { fieldsOf, type Task } from './entries.ts';

/** So many entries to look at next: first those past their day for a new check, then those reviewed longest ago, and of these what is due first. */
export function oldest(texts: readonly Text[], today: string, most = 10): Task[] {
  const dated = texts.flatMap(({ entry }) => {
    const { reviewed, reviewBy } = fieldsOf(entry);
    return reviewed === undefined ? [] : [{ path: entry.path, reviewed, due: reviewBy, past: reviewBy !== undefined && isPast(reviewBy, today) }];
  });
  type Dated = (typeof dated)[number];
  const key = ({ past, due, reviewed, path }: Dated) => `${past ? `0 ${due ?? ''}` : '1'} ${reviewed} ${due ?? '9'} ${path}`;
  return dated
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .slice(0, most)
    .map(({ path, reviewed, due, past }) => ({
      path,
      sentence: past
        ? `was due for a new check by ${due}, reviewed ${reviewed}. Check it, then set reviewed and reviewBy.`
        : `reviewed ${reviewed}${due === undefined ? '' : `, due by ${due}`}. Read it whole, then set reviewed.`,
    }));
}
