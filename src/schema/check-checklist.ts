import { checklist, type Checklist } from './checklist.ts';
import { suggest } from './sentences.ts';
import { lineOf, type Entry, type Problem } from './source.ts';

type Path = (string | number)[];
/** An id that must be one of these, and what such a thing is called. */
interface Use {
  path: Path;
  id: string;
  noun: string;
  known: readonly string[];
}

/** Ids inside a checklist that name nothing: outcomes, items of drafts, tables and columns, questions of other checklists. */
export function checkChecklist(entry: Entry, all: readonly Entry[]): Problem[] {
  if (entry.collection !== 'checklists') return [];
  const { data } = checklist.safeParse(entry.data);
  if (!data) return [];
  return [...points(data), ...recalls(data, all), ...drafts(data), ...mapped(data), ...dated(data), ...carried(data)]
    .filter(({ id, known }) => !known.includes(id))
    .map(({ path, id, noun, known }) => ({
      path: entry.path,
      line: lineOf(entry, path),
      field: path.join('.'),
      sentence: `there is no ${noun} "${id}" here. ${suggest(id, known)}`.trim(),
    }));
}

type Item = Checklist['sections'][number]['items'][number];
const placed = ({ sections }: Checklist) =>
  sections.flatMap(({ items }, s) => items.map((item, i): { item: Item; path: Path } => ({ item, path: ['sections', s, 'items', i] })));
const itemIds = (data: Checklist) => placed(data).map(({ item }) => item.id);
const columnsOf = (data: Checklist, table: string) =>
  placed(data).flatMap(({ item }) => (item.kind === 'table' && item.id === table ? item.columns.map(({ id }) => id) : []));
const tableIds = (data: Checklist) => placed(data).flatMap(({ item }) => (item.kind === 'table' ? [item.id] : []));

const points = (data: Checklist): Use[] => {
  const known = (data.outcomes?.list ?? []).map(({ id }) => id);
  return placed(data).flatMap(({ item, path }) => {
    const own = item.kind === 'tick' ? item.points.map(({ to }, p) => ({ id: to, path: [...path, 'points', p, 'to'] })) : [];
    const options = 'options' in item ? item.options : [];
    const picked = options.flatMap((option, o) => option.points.map(({ to }, p) => ({ id: to, path: [...path, 'options', o, 'points', p, 'to'] })));
    return [...own, ...picked].map((use) => ({ ...use, noun: 'outcome', known }));
  });
};

const recalls = (data: Checklist, all: readonly Entry[]): Use[] => {
  const known = all.flatMap((other) => {
    const parsed = other.collection === 'checklists' ? checklist.safeParse(other.data).data : undefined;
    return parsed ? itemIds(parsed).map((id) => `${other.id}/${id}`) : [];
  });
  return placed(data).flatMap(({ item, path }) =>
    'recalls' in item && item.recalls ? [{ path: [...path, 'recalls'], id: item.recalls, noun: 'question of a checklist', known }] : [],
  );
};

const drafts = (data: Checklist): Use[] =>
  (data.drafts?.list ?? []).flatMap(({ text }, d) =>
    [...text.matchAll(/\{([^}]*)\}/g)].map(([, id = '']) => ({
      path: ['drafts', 'list', d, 'text'],
      id,
      noun: 'item',
      known: [...itemIds(data), 'outcomes', 'reasons'],
    })),
  );

function mapped(data: Checklist): Use[] {
  const { map } = data;
  if (!map) return [];
  const known = columnsOf(data, map.table);
  const table = placed(data).find(({ item }) => item.id === map.table)?.item;
  const needs = table?.kind === 'table' ? (table.columns.find(({ id }) => id === map.rows)?.options ?? []).map(({ id }) => id) : [];
  return [
    { path: ['map', 'table'], id: map.table, noun: 'table', known: tableIds(data) },
    ...(['name', 'rows', 'columns'] as const).map((key) => ({ path: ['map', key], id: map[key], noun: 'column', known })),
    ...map.gaps.map(({ need }, index) => ({ path: ['map', 'gaps', index, 'need'], id: need, noun: 'need', known: needs })),
  ];
}

function dated(data: Checklist): Use[] {
  const { first, review, end, often, minutes } = data.calendar ?? {};
  const days = Object.entries({ first, review, end }).map(([key, id]) => ({ path: ['calendar', key], id }));
  const picks = Object.entries({ often, minutes }).map(([key, value]) => ({ path: ['calendar', key, 'item'], id: value?.item }));
  return [...days, ...picks].flatMap(({ path, id }) => (id === undefined ? [] : [{ path, id, noun: 'item', known: itemIds(data) }]));
}

function carried(data: Checklist): Use[] {
  const { keep = [], carry = [], log } = data.nextCopy ?? {};
  return [
    ...keep.map((id, index) => ({ path: ['nextCopy', 'keep', index], id, noun: 'item', known: itemIds(data) })),
    ...carry.flatMap(({ table, unless }, index) => [
      { path: ['nextCopy', 'carry', index, 'table'], id: table, noun: 'table', known: tableIds(data) },
      { path: ['nextCopy', 'carry', index, 'unless'], id: unless, noun: 'column', known: columnsOf(data, table) },
    ]),
    ...(log ? [{ path: ['nextCopy', 'log', 'table'], id: log.table, noun: 'table', known: tableIds(data) }] : []),
    ...Object.entries(log?.columns ?? {}).flatMap(([column, item]) => [
      { path: ['nextCopy', 'log', 'columns', column], id: column, noun: 'column', known: columnsOf(data, log?.table ?? '') },
      { path: ['nextCopy', 'log', 'columns', column], id: item, noun: 'item', known: itemIds(data) },
    ]),
  ];
}
