import type { Answers } from '../../domain/answers.ts';
import type { Sheet } from '../../domain/checklist.ts';
import { isolated } from '../../domain/isolated.ts';
import { networkOf } from '../../domain/network.ts';
import { drawCircles } from './circles.ts';

/** Draws the map of people where there is room for it: names in the table, gaps with what fills them, and the same as circles. */
export function drawMap(scope: Element, sheet: Sheet, answers: Answers): void {
  for (const place of scope.querySelectorAll<HTMLElement>('.network')) draw(place, sheet, answers);
}

function draw(place: HTMLElement, sheet: Sheet, answers: Answers): void {
  const network = networkOf(sheet, answers);
  if (!network) return;
  for (const cell of place.querySelectorAll<HTMLElement>('[data-need]')) {
    const here = network.people.filter(({ need, closeness }) => need === cell.dataset['need'] && closeness === cell.dataset['closeness']);
    cell.textContent = here.map(({ name }) => isolated(name)).join(', ');
  }
  for (const gap of place.querySelectorAll<HTMLElement>('[data-gap]')) {
    gap.hidden = network.people.length === 0 || !network.gaps.includes(gap.dataset['gap'] ?? '');
  }
  const figure = place.querySelector<HTMLElement>('.drawing');
  const drawing = figure?.querySelector('svg');
  if (!figure || !drawing) return;
  figure.hidden = network.people.length === 0;
  drawCircles(drawing, network);
}
