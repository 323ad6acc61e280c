import { choiceOf, isAnswered, rowsOf, textOf, TICKED, type Answer } from './answers.ts';
import type { ChoiceItem, Column, LongItem, Question, ShortItem } from './checklist.ts';
import { fill } from './fill.ts';

/** What is needed to say an answer in a language (BCP 47). */
export interface SayWords {
  readonly language: string;
  /** What was ticked. */
  readonly yes: string;
  /** A step of a scale: '{rating} of {steps}'. */
  readonly rated: string;
}

/** A day such as 2026-11-23 as words: November 23, 2026. Read and said in UTC, so that no time zone can move it. What is not a day stays as it is. */
export function sayDay(day: string, language: string): string {
  const date = new Date(day);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && date.getUTCDate() === Number(day.slice(8));
  return isDay ? date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' }) : day;
}

/** The labels of what was picked, in the order of the list. An option that is no longer there is named by its id. */
export function sayPicked(item: ChoiceItem, picked: readonly string[]): string[] {
  const known = item.options.filter(({ id }) => picked.includes(id)).map(({ label }) => label);
  const unknown = picked.filter((id) => !item.options.some((option) => option.id === id));
  return [...known, ...unknown];
}

/** What stands in one cell of a table, in words. */
export function sayCell({ kind, options }: Column, text = '', { yes, language }: SayWords): string {
  if (kind === 'tick') return text === TICKED ? yes : '';
  return kind === 'date' ? sayDay(text, language) : (options.find(({ id }) => id === text)?.label ?? text);
}

/** An answer in words, as it stands on paper; an empty string when there is none. */
export function say(item: Question, answer: Answer | undefined, words: SayWords): string {
  if (!isAnswered(answer)) return '';
  switch (item.kind) {
    case 'tick':
      return words.yes;
    case 'choice':
    case 'choices':
      return sayChoice(item, answer);
    case 'date':
      return sayDay(textOf(answer), words.language);
    case 'number':
      return `${textOf(answer)} ${item.unit}`;
    case 'rating':
      return fill(words.rated, { rating: textOf(answer), steps: item.steps });
    case 'table':
      return rowsOf(answer)
        .map((row) => item.columns.map((column) => sayCell(column, row[column.id], words)).join(' | '))
        .join('\n');
    default:
      // A new kind stops here: it is said in its own way, or joins those that are said as typed. No byte of it is shipped.
      item satisfies ShortItem | LongItem;
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
