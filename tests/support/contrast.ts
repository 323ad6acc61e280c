import { colorIn, type Theme } from '../../src/styles/colors.ts';

/** Two colors that meet on a page, and how far apart they are. */
export interface Meeting {
  theme: Theme;
  ink: string;
  ground: string;
  ratio: number;
}

/** Relative luminance and contrast ratio: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** How far two colors are apart, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ['paper', 'sheet', 'field'];
const pairs = (inks: string[], on: string[]): [string, string][] => inks.flatMap((ink) => on.map((ground): [string, string] => [ink, ground]));

const words = [
  ...pairs(['ink', 'ink-soft', 'accent'], grounds),
  ...pairs(['ink'], ['mark']),
  ...pairs(['band-ink', 'band-soft', 'band-accent'], ['band', 'strip-ground']),
  ...pairs(['on-trail'], ['band-trail']),
  ...pairs(['search-ink', 'search-hint'], ['field']),
];
const marks = [...pairs(['trail', 'focus', 'edge'], grounds), ...pairs(['band-trail', 'band-focus', 'search-edge'], ['band'])];

const met = (tokens: string, list: readonly [string, string][]): Meeting[] =>
  (['light', 'dark'] as const).flatMap((theme) =>
    list.map(([ink, ground]) => ({ theme, ink, ground, ratio: contrast(colorIn(tokens, ink, theme), colorIn(tokens, ground, theme)) })),
  );

/** Words and what they stand on, in both themes: at least 7 to 1 (WCAG 2.2, AAA). */
export const wordsMet = (tokens: string): Meeting[] => met(tokens, words);

/** Marks, borders and the focus, and what they stand on: at least 3 to 1. */
export const marksMet = (tokens: string): Meeting[] => met(tokens, marks);
