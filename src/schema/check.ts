import { checkBody } from './check-body.ts';
import { checkChecklist } from './check-checklist.ts';
import { checkFields } from './check-fields.ts';
import { checkMdx } from './check-mdx.ts';
import { checkTranslation } from './check-translation.ts';
import { schemaOf } from './draft.ts';
import { knownIds, missing, type Known } from './known.ts';
import { partOf, partsOf } from './parts.ts';
import { referencesIn } from './references.ts';
import { lineOf, open, type Entry, type Problem, type SourceFile } from './source.ts';

export { obstacleHeadings } from './headings.ts';
export type { Problem, SourceFile } from './source.ts';

/** Everything that is wrong with the content, all at once, in the order of the files. An empty list means that it can be built. */
export function checkContent(files: readonly SourceFile[]): Problem[] {
  const opened = files.map(open);
  const entries = opened.filter((entry): entry is Entry => 'id' in entry);
  const known = knownIds(
    entries,
    opened.flatMap((one) => ('sentence' in one ? [one.path] : [])),
  );
  return [
    ...opened.filter((entry): entry is Problem => 'sentence' in entry),
    ...duplicates(entries),
    ...entries.flatMap((entry) => [
      ...checkFields(entry, known),
      ...checkReferences(entry, known),
      ...checkMdx(entry),
      ...checkBody(entry, known),
      ...checkChecklist(entry, entries),
      ...checkTranslation(entry, entries, known),
    ]),
  ];
}

/** What is wrong with one file alone, when these ids exist beside it. The editor asks before it saves. */
export function checkFile(file: SourceFile, known: Known): Problem[] {
  const entry = open(file);
  return 'id' in entry
    ? [...checkFields(entry, known), ...checkReferences(entry, known), ...checkMdx(entry), ...checkBody(entry, known), ...duplicateItems(entry)]
    : [entry];
}

/** The problem as one line: file, line, field and what to do. */
export const report = ({ path, line, field, sentence: text }: Problem): string => `${path}:${line}  ${field}: ${text}`;

function duplicates(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = `${entry.language}/${entry.collection}/${entry.id}`;
    const other = first.get(key);
    first.set(key, other ?? entry);
    const twice = other ? [{ path: entry.path, line: 1, field: 'id', sentence: `"${entry.id}" is taken by ${other.path}. Give this file another name.` }] : [];
    return [...twice, ...duplicateItems(entry)];
  });
}

/** Ids inside one checklist or topic: two alike would share what readers saved. */
function duplicateItems(entry: Entry): Problem[] {
  if (entry.collection !== 'checklists' && entry.collection !== 'topics') return [];
  const { terms, sections } = partOf(entry.data);
  const all: { id: unknown; path: (string | number)[] }[] = [
    ...partsOf(terms).map(({ id }, index) => ({ id, path: ['terms', index, 'id'] })),
    ...partsOf(sections).flatMap(({ id, items }, s) => [
      { id, path: ['sections', s, 'id'] },
      ...partsOf(items).map((item, i) => ({ id: item['id'], path: ['sections', s, 'items', i, 'id'] })),
    ]),
  ];
  const places = all.flatMap(({ id, path }) => (typeof id === 'string' ? [{ id, path }] : []));
  return places
    .filter(({ id }, index) => places.findIndex((place) => place.id === id) < index)
    .map(({ id, path }) => ({
      path: entry.path,
      line: lineOf(entry, path),
      field: path.join('.'),
      sentence: `"${id}" stands twice in this file. Give this one an id of its own: what readers saved hangs on it.`,
    }));
}

function checkReferences(entry: Entry, known: Known): Problem[] {
  return referencesIn(schemaOf(entry), entry.data).flatMap(({ to, id, path }) =>
    missing(to, id, known).map((text) => ({ path: entry.path, line: lineOf(entry, path), field: path.join('.'), sentence: text })),
  );
}
