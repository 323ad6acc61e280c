import { addSection, answerOf, choiceOf, removeSection, setAnswer, type Answers } from '../../domain/answers.ts';
import type { Desk } from './desk.ts';
import { placeOf } from './form.ts';

/** The answers after the reader took a pick back. What stands beside it stays. */
function answersWithout(answers: Answers, button: HTMLElement): Answers {
  const { id, side } = placeOf(button);
  const before = answerOf(answers, id, side);
  return setAnswer(answers, id, typeof before === 'string' ? '' : { ...choiceOf(before), picked: [] }, side);
}

/** Adds a part that was left out, and goes to its heading. */
export function addPart(desk: Desk, { dataset }: HTMLElement): Promise<void> {
  const kept = desk.keep(addSection(desk.answers, dataset['value'] ?? ''));
  desk.find<HTMLElement>(`form [data-section="${dataset['value']}"] h2`).focus();
  return kept;
}

/** Takes a part out, and goes back to the button that adds it. What was written in it is kept. */
export function removePart(desk: Desk, { dataset }: HTMLElement): Promise<void> {
  const kept = desk.keep(removeSection(desk.answers, dataset['value'] ?? ''));
  desk.find<HTMLElement>(`form [data-do=add][data-value="${dataset['value']}"]`).focus();
  return kept;
}

/** Takes back a pick, and goes to the first of its options. */
export function unpick(desk: Desk, button: HTMLElement): Promise<void> {
  const kept = desk.keep(answersWithout(desk.answers, button), true);
  button.closest('fieldset')?.querySelector('input')?.focus();
  return kept;
}
