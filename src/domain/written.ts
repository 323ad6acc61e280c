import type { Check } from './checklist.ts';

const wordsIn = (text: string) => text.trim().split(/\s+/).filter(Boolean).length;

/** True when the text holds any of the phrases as whole words, whatever their case and however many spaces stand between. */
function holds(text: string, phrases: readonly string[]): boolean {
  const plain = ` ${text
    .toLocaleLowerCase('en')
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  return phrases.some((phrase) => plain.includes(` ${phrase.toLocaleLowerCase('en').trim()} `) || (/\W$|^\W/.test(phrase) && text.includes(phrase)));
}

/** True when a written answer keeps this check. Words are counted between spaces. An empty answer keeps nothing. */
export function keeps(text: string, { most, least, avoid, include }: Check): boolean {
  if (text.trim() === '') return false;
  if (most !== undefined) return wordsIn(text) <= most;
  if (least !== undefined) return wordsIn(text) >= least;
  if (avoid) return !holds(text, avoid);
  return holds(text, include ?? []);
}
