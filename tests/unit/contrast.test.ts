import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, marksMet, wordsMet } from '../support/contrast.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test('black on white is 21 to 1, so the measure is right', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});

test.each(wordsMet(tokens))('words can be read: $ink on $ground, $theme ($ratio)', ({ ratio }) => {
  expect(ratio).toBeGreaterThanOrEqual(7);
});

test.each(marksMet(tokens))('marks can be seen: $ink on $ground, $theme ($ratio)', ({ ratio }) => {
  expect(ratio).toBeGreaterThanOrEqual(3);
});

test('inside the band every color is the one that is named for it', () => {
  const [, inBand = ''] = /^ {2}\.band \{([^}]+)\}/m.exec(readFileSync('src/styles/frame.css', 'utf8')) ?? [];
  for (const name of ['ink', 'trail', 'accent', 'focus', 'contour']) expect(inBand).toContain(`--${name}: var(--band-${name});`);
  expect(inBand).toContain('--ink-soft: var(--band-soft);');
});

/** What is not a color of the site: ink and paper in print, and what must be white or black whatever the colors are. */
const plain = /#(?:0{3}|f{3}|0{6}|f{6}|222|444|999|bbb)\b/gi;

test('a color is written down in src/styles/tokens.css and nowhere else', () => {
  const files = globSync('src/**/*.{astro,css,ts}').map((path) => path.replaceAll('\\', '/'));
  const elsewhere = files
    .filter((path) => path !== 'src/styles/tokens.css')
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8')
        .replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
        .replace(plain, '');
      // A name such as `#add` or `this.#face` is a private member or an anchor; a color has a quote, a space or a bracket before it.
      return [...text.matchAll(/(?<=[\s"'`(,])#(?:[\da-f]{6}|[\da-f]{3})\b(?!\s*[(=?.])/gi)].map(([hex]) => `${path}: ${hex}`);
    });
  expect(elsewhere).toEqual([]);
});
