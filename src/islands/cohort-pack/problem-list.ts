import type { Problem } from '../../domain/cohort.ts';
import { counted } from '../counted.ts';
import { camel } from '../words.ts';
import { fill } from '../../domain/fill.ts';

/** Shows the lines that are no pair, each with its number, its own words, what to type, and where. */
export function drawProblems(place: HTMLElement, problems: readonly Problem[]): void {
  const list = place.querySelector('ul');
  const heading = place.querySelector('h3');
  const empty = place.querySelector<HTMLTemplateElement>('[data-problem]')?.content.firstElementChild;
  if (!list || !heading || !empty) return;
  place.hidden = problems.length === 0;
  heading.textContent = counted(heading.dataset, '', problems.length);
  list.replaceChildren(...problems.map((problem) => itemOf(list, empty.cloneNode(true) as HTMLElement, problem)));
}

function itemOf({ dataset: words }: HTMLElement, item: HTMLElement, { line, last, text, why, mentee, mentor }: Problem): HTMLElement {
  const where = fill(line === last ? words['line'] : words['lines'], { line, last });
  const put = (selector: string, content: string) => {
    for (const place of item.querySelectorAll(selector)) place.textContent = content;
  };
  put('.where', where);
  put('.text', text);
  put('.why', fill(words[camel(`why-${why}`)], { name: mentee || mentor }));
  put('.which', `: ${where}`);
  for (const input of item.querySelectorAll<HTMLInputElement>('[data-mend]')) input.value = input.dataset['mend'] === 'mentor' ? mentor : mentee;
  return item;
}

/** Which problem an element stands in, from 0. */
export const problemOf = (element: Element): number => [...(element.closest('ul')?.children ?? [])].indexOf(element.closest('li') ?? element);
