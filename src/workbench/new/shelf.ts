/** What lies in `content/` already: to choose from, and not to add twice. */
import { isDraft } from '../../schema/draft.ts';
import { isOriginal, open, type Entry, type SourceFile } from '../../schema/source.ts';

/** A choice with the words that explain it. */
export interface Choice {
  id: string;
  label: string;
  description?: string;
}

interface Fields {
  title?: string;
  label?: string;
  name?: string;
  description?: string;
  form?: string;
  order?: number;
  stage?: string;
  terms?: Choice[];
}

/** The fields of an entry that the tool looks at. */
export const fieldsOf = ({ data }: Entry): Fields => data ?? {};

/** All entries that can be opened. */
export const shelfOf = (files: readonly SourceFile[]): Entry[] => files.map(open).filter((entry): entry is Entry => 'id' in entry);

/** What a reference can be: the terms of a topic, or the entries of a collection. A translation is no further choice, and nothing may lead to a draft. */
export function choicesFor(to: string, entries: readonly Entry[]): Choice[] {
  const shelf = entries.filter((entry) => isOriginal(entry) && !isDraft(entry));
  const topic = /^term:(.+)$/.exec(to)?.[1];
  if (topic !== undefined) return shelf.flatMap((entry) => (entry.collection === 'topics' && entry.id === topic ? (fieldsOf(entry).terms ?? []) : []));
  return shelf.filter(({ collection }) => collection === to).map((entry) => ({ id: entry.id, label: fieldsOf(entry).title ?? entry.id }));
}

/** Where readers find an entry: the address of its page below the site's own; undefined when it has none. */
export function addressOf(entry: Entry): string | undefined {
  const { collection, id } = entry;
  if (collection === 'topics' || collection === 'evidence' || fieldsOf(entry).form === 'ticks' || (entry.data as { draft?: boolean } | null)?.draft)
    return undefined;
  return collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`;
}

/** "/resources/x/ (content/resources/x.mdx)": an entry as an editor finds it again. */
export function placeSaid(entry: Entry): string {
  const address = addressOf(entry);
  return address === undefined ? entry.path : `${address} (${entry.path})`;
}
