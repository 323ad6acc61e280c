import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Sides of the page that are meant, each with its reason. Everything else follows the direction of the text. */
const meant: readonly [file: string, declaration: string, reason: string][] = [
  ['src/styles/boxes.css', 'border-width: 0 4px 4px 0', 'two edges of a box that is turned into a tick: a tick is not mirrored'],
  ['src/islands/work-sheet/print.css', 'border-width: 0 1.6pt 1.6pt 0', 'the same tick on paper'],
  [
    'src/components/Hero.astro',
    'mask-image: linear-gradient(to right, rgb(0 0 0 / 0.45), #000 58%, rgb(0 0 0 / 0.5) 76%)',
    'mirrored with its box by :dir(rtl)',
  ],
  ['src/islands/cohort-pack/print.css', 'object-position: right', 'no logical value exists; :dir(rtl) has the other side'],
  ['src/islands/cohort-pack/print.css', 'object-position: left', 'the other side of it'],
];

const files = globSync('src/**/*.{css,astro}').map((path) => path.replaceAll('\\', '/'));

/** The declarations of a file: of a page's template, those in its style elements. */
function declarations(path: string): { name: string; value: string }[] {
  const text = readFileSync(path, 'utf8');
  const css = path.endsWith('.css') ? text : [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, style]) => style).join('\n');
  const found = css.replace(/\/\*[^]*?\*\//g, '').matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+?)\s*(?=[;}])/g);
  return [...found].map(([, name = '', value = '']) => ({ name, value: value.replace(/\s+/g, ' ') }));
}

/** The parts of a value at the top, so that what stands in brackets counts as one. */
const partsOf = (value: string) => value.match(/(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];

const fourSides = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

function isPhysical({ name, value }: { name: string; value: string }): boolean {
  if (/(?:^|-)(?:left|right|top|bottom)(?:-|$)/.test(name) || /^(?:min-|max-)?(?:width|height)$/.test(name)) return true;
  if (/\b(?:left|right)\b/.test(value) || (name.startsWith('background') && /gradient\(\s*-?(?:90|270)deg/.test(value))) return true;
  const [, right, , left] = partsOf(value);
  return fourSides.test(name) && left !== undefined && left !== right;
}

const shown = files.flatMap((path) =>
  declarations(path)
    .filter(isPhysical)
    .map(({ name, value }) => `${path}: ${name}: ${value}`),
);
const allowed = meant.map(([file, declaration]) => `${file}: ${declaration}`);

test('styles name the sides of the text, not of the page, so that a language from right to left needs none of its own', () => {
  expect(shown.filter((one) => !allowed.includes(one))).toEqual([]);
});

test('every exception is still there', () => {
  expect(allowed.filter((one) => !shown.includes(one))).toEqual([]);
});

/** What is moved half its width along the line stands on its spot in one direction only. */
test('whatever is moved sideways is moved the other way from right to left', () => {
  const moved = files.filter((path) =>
    declarations(path).some(({ name, value }) => name === 'translate' && /^-?\d*\.?\d*[1-9]/.test(value) && !value.startsWith('0 ')),
  );
  expect(moved.length).toBeGreaterThan(2);
  for (const path of moved) {
    const values = declarations(path).flatMap(({ name, value }) => (name === 'translate' ? [value] : []));
    for (const value of values.filter((one) => one.startsWith('-'))) expect(values, `${path}: ${value} has no counterpart`).toContain(value.slice(1));
  }
});
