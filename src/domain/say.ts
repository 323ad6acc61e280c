import { choiceOf, isAnswered, rowsOf, textOf, TICKED, type Answer } from './answers.ts';
import type { ChoiceItem, Column, Question } from './checklist.ts';

const month = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day such as 2026-11-23 as words: November 23, 2026. Made from its parts, so that no time zone can move it. What is not a day stays as it is. */
export function sayDay(day: string): string {
  const [, year, number, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = month[Number(number) - 1];
  return name ? `${name} ${Number(date)}, ${year}` : day;
}

/** The labels of what was picked, in the order of the list. An option that is no longer there is named by its id. */
export function sayPicked(item: ChoiceItem, picked: readonly string[]): string[] {
  const known = item.options.filter(({ id }) => picked.includes(id)).map(({ label }) => label);
  const unknown = picked.filter((id) => !item.options.some((option) => option.id === id));
  return [...known, ...unknown];
}

/** What stands in one cell of a table, in words. */
export function sayCell({ kind, options }: Column, text = ''): string {
  if (kind === 'tick') return text === TICKED ? 'Yes' : '';
  return kind === 'date' ? sayDay(text) : (options.find(({ id }) => id === text)?.label ?? text);
}

/** An answer in words, as it stands on paper; an empty string when there is none. */
export function say(item: Question, answer: Answer | undefined): string {
  if (!isAnswered(answer)) return '';
  switch (item.kind) {
    case 'tick':
      return 'Yes';
    case 'choice':
    case 'choices':
      return sayChoice(item, answer);
    case 'date':
      return sayDay(textOf(answer));
    case 'number':
      return `${textOf(answer)} ${item.unit}`;
    case 'rating':
      return `${textOf(answer)} of ${item.steps}`;
    case 'table':
      return rowsOf(answer)
        .map((row) => item.columns.map((column) => sayCell(column, row[column.id])).join(' | '))
        .join('\n');
    default:
      return sayText(answer);
  }
}

function sayChoice(item: ChoiceItem, answer: Answer | undefined): string {
  const { picked, other } = choiceOf(answer);
  return [...sayPicked(item, picked), other.trim()].filter(Boolean).join(', ');
}

/** Words as typed, also when the question was once a list and its answer a pick. */
const sayText = (answer: Answer | undefined): string => {
  const { picked, other } = choiceOf(answer);
  return [...picked, other].filter(Boolean).join(', ');
};
