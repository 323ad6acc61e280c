import type { RefTarget } from '../../schema/fields.ts';
import { knownIds } from '../../schema/known.ts';
import type { Entry } from '../../schema/source.ts';

/** What can be picked where a field holds the id of something. */
export interface Choices {
  of(to: RefTarget): Record<string, unknown>;
}

interface Term {
  id: string;
  label: string;
}

/** Terms and pages are read from the content as it is now. Entries of a collection are looked up by the editor itself, so that a new one can be picked at once. */
export function choicesIn(entries: readonly Entry[]): Choices {
  const known = knownIds(entries);
  const termsOf = (topic: string): Term[] =>
    (entries.find(({ collection, id }) => collection === 'topics' && id === topic)?.data as { terms?: Term[] } | undefined)?.terms ?? [];
  return {
    of(to) {
      if (to.startsWith('term:')) return { widget: 'select', options: termsOf(to.slice(5)).map(({ id, label }) => ({ value: id, label })) };
      if (to === 'entry') return { widget: 'select', options: [...(known.get('entry') ?? [])].sort() };
      return { widget: 'relation', collection: to, value_field: '{{slug}}', display_fields: ['title'], search_fields: ['title'] };
    },
  };
}
