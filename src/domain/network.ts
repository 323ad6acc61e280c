import { answerOf, rowsOf, type Answers } from './answers.ts';
import { questionsOf, type Checklist, type Option, type TableItem } from './checklist.ts';

/** One person of the table, by name and place. */
export interface Person {
  name: string;
  need: string;
  closeness: string;
}

/** The people of the table by need and closeness, and the needs that nobody meets. */
export interface Network {
  needs: Option[];
  closeness: Option[];
  people: Person[];
  gaps: string[];
}

/** Reads the map's table. A row without a name or without a need is not on the map yet; without a closeness it stands farthest out. */
export function networkOf(checklist: Checklist, answers: Answers): Network | undefined {
  const { map } = checklist;
  const table = questionsOf(checklist.sections).find((item): item is TableItem => item.id === map?.table && item.kind === 'table');
  if (!map || !table) return undefined;
  const optionsOf = (column: string) => table.columns.find(({ id }) => id === column)?.options ?? [];
  const needs = optionsOf(map.rows);
  const closeness = optionsOf(map.columns);
  const farthest = closeness.at(-1)?.id ?? '';
  const people = rowsOf(answerOf(answers, map.table))
    .map((row) => ({ name: (row[map.name] ?? '').trim(), need: row[map.rows] ?? '', closeness: row[map.columns] || farthest }))
    .filter(({ name, need }) => name !== '' && needs.some(({ id }) => id === need));
  return { needs, closeness, people, gaps: needs.filter(({ id }) => !people.some(({ need }) => need === id)).map(({ id }) => id) };
}
