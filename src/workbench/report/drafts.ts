/** Drafts: what lies in `content/` and is not published yet. */
import { isDraft, stillNeeded } from '../../schema/draft.ts';
import type { Text } from '../words/finding.ts';
import type { Task } from './entries.ts';

/** Every draft, with the fields that it still needs before it can become an entry. */
export const drafts = (texts: readonly Text[]): Task[] =>
  texts
    .map(({ entry }) => entry)
    .filter(isDraft)
    .map((entry) => {
      const needed = stillNeeded(entry);
      const next = 'take out the line draft: true';
      return {
        path: entry.path,
        sentence: needed.length > 0 ? `still needs ${needed.join(', ')}. Then ${next}.` : `has all its fields. Check each against the source, then ${next}.`,
      };
    });
