/** The language of the page (BCP 47). */
export const language = (): string => document.documentElement.lang;

/** The day of a moment, on the reader's own clock, in words: November 23, 2026. */
export const dayOf = (at: string): string => new Date(at).toLocaleDateString(language(), { dateStyle: 'long' });

/** The name of a data-* attribute as dataset has it. */
export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Puts words in their place. The same words are not put there twice, so that a screen reader says them once. */
export function put(place: Element | null, words: string): void {
  if (place && place.textContent !== words) place.textContent = words;
}
