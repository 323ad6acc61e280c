import { answerOf, choiceOf, pick, rowsOf, setAnswer, setCell, textOf, type Answers } from '../../domain/answers.ts';
import type { Side } from '../../domain/checklist.ts';

/** A field of the form that answers a question. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** True for the fields that answer a question: they say which one in data-item. */
export const isControl = (target: EventTarget | null): target is Control =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) && target.dataset['item'] !== undefined;

const isBox = (control: Control): control is HTMLInputElement => control.type === 'checkbox' || control.type === 'radio';

/** Which question a field or button belongs to, and whose answer it is. */
export const placeOf = ({ dataset }: HTMLElement) => ({ id: dataset['item'] ?? '', side: dataset['side'] as Side | undefined });

/** The answers after the reader has used this field. */
export function answersAfter(answers: Answers, control: Control): Answers {
  const { id, side } = placeOf(control);
  const before = answerOf(answers, id, side);
  const { part, row, column = '' } = control.dataset;
  if (part === 'picked' && isBox(control)) return setAnswer(answers, id, pick(before, control.value, control.checked, control.type === 'checkbox'), side);
  if (part === 'other') return setAnswer(answers, id, { ...choiceOf(before), other: control.value }, side);
  if (part === 'cell') return setAnswer(answers, id, setCell(before, Number(row), column, isBox(control) && !control.checked ? '' : control.value), side);
  return setAnswer(answers, id, control.type === 'checkbox' && isBox(control) ? control.checked : control.value, side);
}

/** Shows the answers in the form: sections, buttons and, unless the reader is typing them, the fields themselves. A field that already shows the right thing keeps its caret. */
export function drawForm(form: HTMLFormElement, answers: Answers, fields: boolean): void {
  for (const button of form.querySelectorAll<HTMLElement>('[data-do=unpick]')) button.hidden = !isPicked(button, answers);
  drawClauses(form, answers);
  if (!fields) return;
  for (const rows of form.querySelectorAll<HTMLElement>('[data-rows]')) {
    const wanted = rowsOf(answerOf(answers, rows.dataset['rows'] ?? '')).length;
    for (let there = rows.querySelectorAll('.row').length; there < wanted; there++) addRow(rows);
  }
  for (const control of form.querySelectorAll<Control>('[data-item]:is(input, textarea, select)')) drawControl(control, answers);
}

/** An added section stands in the form, and its button is gone; the other way round when it was taken out. */
function drawClauses(form: HTMLFormElement, { added }: Answers): void {
  for (const button of form.querySelectorAll<HTMLElement>('[data-do=add]')) {
    const id = button.dataset['value'] ?? '';
    button.hidden = added.includes(id);
    for (const section of form.querySelectorAll<HTMLElement>(`[data-section="${id}"]`)) section.hidden = !added.includes(id);
  }
}

function drawControl(control: Control, answers: Answers): void {
  const { id, side } = placeOf(control);
  const answer = answerOf(answers, id, side);
  const { part, row, column = '' } = control.dataset;
  const cell = rowsOf(answer)[Number(row)]?.[column] ?? '';
  if (isBox(control)) {
    control.checked =
      part === 'cell'
        ? cell === control.value
        : part === 'picked'
          ? choiceOf(answer).picked.includes(control.value)
          : control.type === 'radio'
            ? textOf(answer) === control.value
            : answer === true;
    return;
  }
  const text = part === 'other' ? choiceOf(answer).other : part === 'cell' ? cell : textOf(answer);
  if (control.value !== text) control.value = text;
}

function isPicked(button: HTMLElement, answers: Answers): boolean {
  const { id, side } = placeOf(button);
  const answer = answerOf(answers, id, side);
  return textOf(answer) !== '' || choiceOf(answer).picked.length > 0;
}

/** Adds an empty row to a table of the form and answers with its first field. */
export function addRow(table: Element): Control | null {
  const rows = table.querySelectorAll<HTMLElement>('.row');
  const row = rows[rows.length - 1]?.cloneNode(true) as HTMLElement;
  row.ariaLabel = (row.ariaLabel ?? '').replace(/\d+/, `${rows.length + 1}`);
  for (const control of row.querySelectorAll<Control>('input, select')) {
    if (isBox(control)) control.checked = false;
    else control.value = '';
    control.dataset['row'] = `${rows.length}`;
  }
  rows[rows.length - 1]?.after(row);
  return row.querySelector<Control>('input, select');
}
