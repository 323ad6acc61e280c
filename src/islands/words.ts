import { isolated } from '../domain/isolated.ts';

/** The words with each {name} replaced by its value. What a value says cannot turn the words around it. */
export const fill = (words = '', values: Record<string, string | number> = {}): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? isolated(String(values[name])) : whole));

/** The name of a data-* attribute as dataset has it. */
export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Puts words in their place. The same words are not put there twice, so that a screen reader says them once. */
export function put(place: Element | null, words: string): void {
  if (place && place.textContent !== words) place.textContent = words;
}
