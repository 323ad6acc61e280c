import { isolated } from '../domain/isolated.ts';

/** Fills an element with one of the sentences that the page holds for it in `data-*`, or empties it. An unchanged sentence is not announced again. */
export function say(element: HTMLElement, name: string, values: Record<string, string | number> = {}): void {
  const text = (element.dataset[name] ?? '').replace(/\{(\w+)\}/g, (gap, key: string) => (Object.hasOwn(values, key) ? isolated(String(values[key])) : gap));
  if (element.textContent.trim() !== text) element.textContent = text;
}

/** A part of the search page, by its name. Throws when the page was built without it. */
export function partOf<Part extends HTMLElement>(root: HTMLElement, name: string): Part {
  const part = root.querySelector<Part>(`[data-part=${name}]`);
  if (!part) throw new Error(`site-search: the part "${name}" is missing.`);
  return part;
}
