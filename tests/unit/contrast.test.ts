import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
/** The black band gives some tokens values of its own. */
const [, inBand = ''] = /^ {2}\.band \{([^}]+)\}/m.exec(readFileSync('src/styles/frame.css', 'utf8')) ?? [];
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** The color of a token in a theme: `light-dark(#a, #b)`, the same `#a` in both, or that of another token. */
function color(token: string, theme: Theme, css = tokens): string {
  const [, value = ''] = new RegExp(`^\\s*--${token}:\\s*(.+);`, 'm').exec(css) ?? [];
  const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  if (other) return color(other, theme);
  const found = [...value.matchAll(/#[0-9a-f]{6}/gi)].map(([hex]) => hex);
  const hex = found[theme === 'dark' ? found.length - 1 : 0];
  if (!hex) throw new Error(`The style sheets have no color --${token}.`);
  return hex;
}

/** Relative luminance and contrast ratio: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

const onGrounds = (inks: string[], grounds: string[]) =>
  inks.flatMap((ink) => grounds.map((ground) => ({ ink, ground, css: ground === 'band' ? inBand : tokens })));
const words = [...onGrounds(['ink', 'ink-soft', 'accent'], ['paper', 'sheet', 'field', 'band']), ...onGrounds(['ink'], ['mark'])];
const marks = [...onGrounds(['trail', 'focus'], ['paper', 'sheet', 'field', 'band']), ...onGrounds(['edge'], ['paper', 'sheet', 'field'])];

const cases = (pairs: typeof words) =>
  themes.flatMap((theme) => pairs.map(({ ink, ground, css }) => ({ theme, ink, ground, ratio: contrast(color(ink, theme, css), color(ground, theme)) })));

test('black on white is 21 to 1, so the measure is right', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});

test.each(cases(words))('words can be read: $ink on $ground, $theme ($ratio)', ({ ratio }) => {
  expect(ratio).toBeGreaterThanOrEqual(7);
});

test.each(cases(marks))('marks can be seen: $ink on $ground, $theme ($ratio)', ({ ratio }) => {
  expect(ratio).toBeGreaterThanOrEqual(3);
});
