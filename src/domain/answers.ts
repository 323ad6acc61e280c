import type { Side } from './checklist.ts';

/** What was picked from a list, by option id, and what was written beside it. */
export interface Choice {
  picked: string[];
  other: string;
}

/** One row of a table: column id and text. */
export type Row = Record<string, string>;

/** How a tick in a table is kept. */
export const TICKED = 'yes';

/** One answer: words, day or number as typed; ticked or not; picked from a list; rows of a table. */
export type Answer = string | boolean | Choice | Row[];

/** The answers of both sides, and what they agreed. */
export type Sides = Partial<Record<Side, Answer>>;

/**
 * A filled checklist as plain JSON: item id -> answer, the ids of the opt-in sections that were added, and the name that the reader gave this copy.
 * Ids that the checklist does not (or no longer) know stay where they are: a question that comes back finds its answer.
 */
export interface Answers {
  items: Record<string, Answer | Sides>;
  added: string[];
  name?: string;
}

/** A checklist that nobody has filled in. */
export const noAnswers: Answers = { items: {}, added: [] };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const isChoice = (value: unknown): value is Choice => isObject(value) && 'picked' in value;
const isSides = (value: unknown): value is Sides => isObject(value) && !isChoice(value);

/**
 * The answer of one side; without a side, the answer of a shared question.
 * A question that was once shared and is now asked of each (or the other way round) shows its old answer as what both agree.
 */
export function answerOf(answers: Answers, id: string, side?: Side): Answer | undefined {
  const found = answers.items[id];
  if (isSides(found)) return found[side ?? 'both'];
  return side === undefined || side === 'both' ? found : undefined;
}

/** The same answers with one of them set. Nothing else changes, and the value given is not touched. */
export function setAnswer(answers: Answers, id: string, answer: Answer, side?: Side): Answers {
  const found = answers.items[id];
  const before = isSides(found) ? found : found === undefined ? {} : { both: found };
  const after = side === undefined && !isSides(found) ? answer : { ...before, [side ?? 'both']: answer };
  return { ...answers, items: { ...answers.items, [id]: after } };
}

/** The answer as words, or nothing when it is of another kind. */
export const textOf = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer : '');

/** The answer as something picked. Words that were typed before the question became a list stand beside it. */
export const choiceOf = (answer: Answer | undefined): Choice => (isChoice(answer) ? answer : { picked: [], other: textOf(answer) });

/** The answer as rows of a table. */
export const rowsOf = (answer: Answer | undefined): Row[] => (Array.isArray(answer) ? answer : []);

/** Picks or drops one option. With `many` the others stay as they are. */
export function pick(answer: Answer | undefined, option: string, on: boolean, many: boolean): Choice {
  const { picked, other } = choiceOf(answer);
  const rest = many || !on ? picked.filter((id) => id !== option) : [];
  return { picked: on ? [...rest, option] : rest, other };
}

/** The same rows with one cell set. Rows up to that one are made when they are not there. */
export function setCell(answer: Answer | undefined, row: number, column: string, text: string): Row[] {
  const rows = rowsOf(answer);
  const length = Math.max(rows.length, row + 1);
  return Array.from({ length }, (_, index) => (index === row ? { ...rows[index], [column]: text } : (rows[index] ?? {})));
}

/** The same answers with an opt-in section added. What was once written in it is there again. */
export const addSection = (answers: Answers, id: string): Answers => (answers.added.includes(id) ? answers : { ...answers, added: [...answers.added, id] });

/** The same answers with an opt-in section taken out. What was written in it is kept. */
export const removeSection = (answers: Answers, id: string): Answers => ({ ...answers, added: answers.added.filter((other) => other !== id) });

/** True when the answer says something. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (typeof answer === 'string') return answer.trim() !== '';
  if (Array.isArray(answer)) return answer.some((row) => Object.values(row).some((text) => text.trim() !== ''));
  if (isChoice(answer)) return answer.picked.length > 0 || answer.other.trim() !== '';
  return answer === true;
}

/** True when nothing at all was filled in or added. */
export const isEmpty = ({ items, added }: Answers): boolean =>
  added.length === 0 && !Object.values(items).some((found) => (isSides(found) ? Object.values(found).some(isAnswered) : isAnswered(found)));
