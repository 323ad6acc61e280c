import { flagsOf, type Flag, type Row } from '../../domain/cohort-rows.ts';
import { fill } from '../../domain/fill.ts';
import { counted } from '../counted.ts';
import { camel, put } from '../words.ts';

/** Rows that one looks through at a glance. On a phone fifty fill eighteen screens, and what prints them stands below. */
const MOST_OPEN = 10;

/** Shows the rows in the table: the empty row of its template, once for each. */
export function drawRows(place: HTMLElement, rows: readonly Row[]): void {
  const table = place.querySelector('table');
  const empty = place.querySelector<HTMLTemplateElement>('[data-row]')?.content.firstElementChild;
  if (!table || !empty) return;
  for (const part of place.querySelectorAll('.look, [data-do=swap], [data-do=save]')) part.toggleAttribute('hidden', rows.length === 0);
  place.querySelector('.none')?.toggleAttribute('hidden', rows.length > 0);
  drawSummary(place, rows);
  table.tBodies[0]?.replaceChildren(...rows.map((row, index) => rowOf(table, empty.cloneNode(true) as HTMLTableRowElement, row, index + 1)));
  drawFlags(place, rows);
}

/** Says how many pairs there are, and shows in the first of them who is taken for whom. */
export function drawSummary(place: HTMLElement, rows: readonly Row[]): void {
  const { dataset: words } = place.querySelector<HTMLElement>('.look') ?? place;
  put(place.querySelector('.look summary'), counted(words, '', rows.length, { mentee: rows[0]?.mentee ?? '', mentor: rows[0]?.mentor ?? '' }));
}

/** A short list lies open. So does one with something to look at: what is worth a look must not be out of sight. */
export function openOrClose(place: HTMLElement, rows: readonly Row[]): void {
  const look = place.querySelector<HTMLDetailsElement>('.look');
  if (look) look.open = rows.length <= MOST_OPEN || flagsOf(rows).some(Boolean);
}

function rowOf({ dataset: words }: HTMLElement, row: HTMLTableRowElement, pair: Row, number: number): HTMLTableRowElement {
  const [first] = row.cells;
  if (first) first.textContent = `${number}`;
  for (const input of row.querySelectorAll('input')) {
    const role = input.dataset['cell'] === 'mentor' ? 'mentor' : 'mentee';
    input.value = pair[role];
    input.ariaLabel = fill(words[role], { number });
  }
  const line = row.querySelector('.line-of');
  if (line) line.textContent = pair.line === undefined ? '' : `${pair.line}`;
  const which = row.querySelector('button span');
  if (which) which.textContent = fill(words['pair'], { number });
  return row;
}

/** Says in each row what is worth a look. What the coordinator is typing is not touched. */
export function drawFlags(place: HTMLElement, rows: readonly Row[]): void {
  const table = place.querySelector('table');
  flagsOf(rows).forEach((flag, index) => {
    const row = table?.tBodies[0]?.rows[index];
    const note = row?.querySelector<HTMLElement>('.flag');
    if (!table || !row || !note) return;
    const words = flag ? fill(table.dataset[nameOf(flag)], { of: flag.is === 'twin' ? flag.of : '' }) : '';
    if (note.textContent === words) return;
    note.textContent = words;
    note.hidden = words === '';
    note.id = `pack-flag-${index}`;
    for (const input of row.querySelectorAll('input')) {
      if (words) input.setAttribute('aria-describedby', note.id);
      else input.removeAttribute('aria-describedby');
    }
  });
}

const nameOf = (flag: Flag) => (flag.is === 'missing' ? camel(`missing-${flag.role}`) : flag.is);

/** Which row an element stands in, from 0; -1 when in none. */
export const rowOfElement = (element: Element): number => (element.closest('tr')?.rowIndex ?? 0) - 1;
