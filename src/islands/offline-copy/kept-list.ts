import { keptFiles, pagesRead, titleOfRead } from '../../storage/kept-pages.ts';
import { counted } from '../counted.ts';

const find = (scope: Element, selector: string) => scope.querySelector<HTMLElement>(selector);

/** Shows which pages open without a connection. */
export async function drawKept(part: HTMLElement): Promise<void> {
  const read = await pagesRead();
  const kept = new Set([...read, ...(await keptFiles())].filter((path) => path === '' || path.endsWith('/')));
  const known = new Set<string>();
  for (const row of part.querySelectorAll<HTMLElement>('[data-path]')) {
    const path = row.dataset['path'] ?? '';
    row.hidden = !kept.has(path);
    known.add(path);
  }
  const others = read.filter((path) => !known.has(path) && path !== 'offline/');
  find(part, '[data-part=others] ul')?.replaceChildren(...(await Promise.all(others.map(rowOf))));
  for (const group of part.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = group.querySelector('li:not([hidden])') === null;
  count(part, [...kept].filter((path) => !known.has(path) && !others.includes(path) && path !== 'offline/').length);
  const forget = find(part, '[data-do=forget-read]');
  if (forget) forget.hidden = read.length === 0;
  part.hidden = kept.size === 0;
}

function count(part: HTMLElement, more: number): void {
  const place = find(part, '[data-part=entries]');
  if (!place) return;
  place.hidden = more === 0;
  place.textContent = counted(place.dataset, '', more);
}

async function rowOf(path: string): Promise<HTMLElement> {
  const base = document.querySelector<HTMLElement>('offline-copy')?.dataset['base'] ?? '/';
  const row = document.createElement('li');
  row.append(Object.assign(document.createElement('a'), { href: base + path, textContent: (await titleOfRead(path)) || `/${path}` }));
  return row;
}
