/** How many resources there are of each kind. */
import type { Text } from '../words/finding.ts';
import { fieldsOf, resourcesIn, type Fields } from './entries.ts';

/** One table: the terms of a topic, in their order, each with its number. */
export interface Table {
  title: string;
  rows: [label: string, number: number][];
}

const tables: readonly [title: string, topic: string, values: (fields: Fields) => readonly (string | undefined)[]][] = [
  ['By type', 'resource-types', ({ type }) => [type]],
  ['By obstacle', 'obstacles', ({ obstacles = [] }) => obstacles],
  ['By audience', 'audiences', ({ audience = [] }) => audience],
  ['By status', 'statuses', ({ status }) => [status]],
  ['By link', 'link-states', ({ url, link }) => (url === undefined ? [] : [link?.state])],
];

const termsOf = (texts: readonly Text[], topic: string): string[] => {
  const entry = texts.find(({ entry: { collection, id } }) => collection === 'topics' && id === topic)?.entry;
  return ((entry?.data as { terms?: { id: string }[] } | undefined)?.terms ?? []).map(({ id }) => id);
};

/** The resources counted by type, obstacle, audience, status and state of their link. One that is filed under two terms counts at both. */
export function numbers(texts: readonly Text[]): Table[] {
  const resources = resourcesIn(texts).map(fieldsOf);
  return tables.map(([title, topic, values]) => {
    const all = resources.map(values);
    const rows = termsOf(texts, topic).map((id): [string, number] => [id, all.filter((ids) => ids.includes(id)).length]);
    const untested = all.filter((ids) => ids.includes(undefined)).length;
    return { title, rows: topic === 'link-states' ? [...rows, ['not tested yet', untested], ['no link', all.filter((ids) => ids.length === 0).length]] : rows };
  });
}

/** The table as lines: labels at the left, numbers under one another at the right. */
export function asLines({ title, rows }: Table): string[] {
  const wide = Math.max(...rows.map(([label]) => label.length));
  const high = Math.max(...rows.map(([, number]) => String(number).length));
  return [title, ...rows.map(([label, number]) => `  ${label.padEnd(wide)}  ${String(number).padStart(high)}`)];
}
