import { answerOf, choiceOf, rowsOf, textOf, TICKED, type Answers } from '../../domain/answers.ts';
import { isQuestion, type Checklist, type Question, type Side, type TableItem } from '../../domain/checklist.ts';
import { say, sayCell, sayPicked } from '../../domain/say.ts';
import type { SheetWords } from './sheet-words.ts';

/** A text of this length is laid out to flow over pages rather than to stand beside its question. */
const LONG = 200;

/** Writes the answers onto the sheet. It is called on each change, because a change made while printing comes too late in Firefox. */
export function drawPaper(paper: Element, checklist: Checklist, answers: Answers, words: SheetWords): void {
  const items = new Map(checklist.sections.flatMap((section) => section.items.filter(isQuestion).map((item) => [item.id, item])));
  for (const place of paper.querySelectorAll<HTMLElement>('[data-answer]')) {
    const item = items.get(place.dataset['answer'] ?? '');
    if (item) draw(place, item, answers, words, place.dataset['side'] as Side | undefined);
  }
  for (const clause of paper.querySelectorAll<HTMLDetailsElement>('details[data-section]'))
    clause.open = answers.added.includes(clause.dataset['section'] ?? '');
  for (const part of paper.querySelectorAll('.item, .pair, .part-of-sheet')) part.classList.toggle('flowing', [...part.querySelectorAll('.said')].some(isLong));
}

const isLong = ({ textContent }: Element) => textContent.length > LONG || textContent.split('\n').length > 4;

function draw(place: HTMLElement, item: Question, answers: Answers, words: SheetWords, side?: Side): void {
  const answer = answerOf(answers, item.id, side);
  if (item.kind === 'table') return drawRows(place, item, rowsOf(answer), words);
  if (item.kind === 'choice' || item.kind === 'choices') {
    const { picked, other } = choiceOf(answer);
    const gone = sayPicked(
      item,
      picked.filter((id) => !item.options.some((option) => option.id === id)),
    );
    const beside = [...gone, other.trim()].filter(Boolean).join(', ');
    tick(place, beside ? [...picked, 'other'] : picked, words);
    return write(place, beside);
  }
  if (item.kind === 'tick' || item.kind === 'rating') return tick(place, answer === true ? [''] : [textOf(answer)].filter(Boolean), words);
  write(place, item.kind === 'number' ? textOf(answer).trim() : say(item, answer, words));
}

function write(place: Element, text: string): void {
  const said = place.querySelector('.said');
  if (said) said.textContent = text;
  place.classList.toggle('filled', text !== '');
}

function tick(place: Element, picked: readonly string[], words: SheetWords): void {
  for (const box of place.querySelectorAll<HTMLElement>('[data-option]')) mark(box, picked.includes(box.dataset['option'] ?? ''), words);
}

function mark(box: HTMLElement, on: boolean, { ticked, notTicked }: SheetWords): void {
  box.classList.toggle('on', on);
  box.ariaLabel = on ? ticked : notTicked;
}

function drawRows(table: Element, { columns, rows: blank }: TableItem, rows: readonly Record<string, string>[], words: SheetWords): void {
  const body = table.querySelector('tbody');
  const first = body?.rows[0];
  if (!body || !first) return;
  while (body.rows.length < rows.length) body.append(first.cloneNode(true));
  while (body.rows.length > Math.max(rows.length, blank)) body.lastElementChild?.remove();
  [...body.rows].forEach((row, index) => {
    columns.forEach((column, place) => {
      const cell = row.cells[place];
      const text = rows[index]?.[column.id];
      const box = cell?.querySelector<HTMLElement>('.tick-box');
      if (box) mark(box, text === TICKED, words);
      else if (cell) cell.textContent = sayCell(column, text, words);
    });
  });
}
