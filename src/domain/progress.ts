import { answerOf, choiceOf, isAnswered, textOf, type Answer, type Answers } from './answers.ts';
import { isEach, questionsOf, sides, type Checklist, type Question, type Section } from './checklist.ts';

/** The sections a reader sees: all but the opt-in ones that were not added. */
export const shownSections = ({ sections }: Checklist, { added }: Answers): Section[] => sections.filter(({ id, optIn }) => !optIn || added.includes(id));

/** How many of the questions have an answer, from either side. */
export function progress(checklist: Checklist, answers: Answers): { done: number; total: number } {
  const questions = questionsOf(shownSections(checklist, answers));
  const done = questions.filter(({ id }) => sides.some((side) => isAnswered(answerOf(answers, id, side))));
  return { done: done.length, total: questions.length };
}

/** How the answers of two sides stand: nobody, one or both have answered, alike or not, or it is agreed. `both`: free text, which only people can compare. */
export type Standing = 'empty' | 'first' | 'second' | 'same' | 'different' | 'both' | 'agreed';

/** How the two sides stand on a question that is asked of each. */
export function standing(item: Question, answers: Answers): Standing {
  const [first, second, both] = sides.map((side) => answerOf(answers, item.id, side));
  if (isAnswered(both)) return 'agreed';
  if (!isAnswered(first)) return isAnswered(second) ? 'second' : 'empty';
  if (!isAnswered(second)) return 'first';
  if (alike(first, second)) return 'same';
  return item.kind === 'long' || item.kind === 'short' ? 'both' : 'different';
}

/** The questions on which the two sides have answered differently and have not yet agreed. */
export const differences = (checklist: Checklist, answers: Answers): Question[] =>
  questionsOf(shownSections(checklist, answers)).filter((item) => isEach(item) && ['different', 'both'].includes(standing(item, answers)));

/** What only the first side picked, what only the second did, and what both did: option ids. */
export function pickedApart(first: Answer | undefined, second: Answer | undefined): { first: string[]; second: string[]; both: string[] } {
  const [one, two] = [choiceOf(first).picked, choiceOf(second).picked];
  return { first: one.filter((id) => !two.includes(id)), second: two.filter((id) => !one.includes(id)), both: one.filter((id) => two.includes(id)) };
}

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');

function alike(first: Answer | undefined, second: Answer | undefined): boolean {
  const apart = pickedApart(first, second);
  if (apart.first.length > 0 || apart.second.length > 0) return false;
  return plain(choiceOf(first).other || textOf(first)) === plain(choiceOf(second).other || textOf(second));
}
