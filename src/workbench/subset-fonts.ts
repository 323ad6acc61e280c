/**
 * Cuts the two typefaces down to the signs that the site uses, from their npm packages into src/styles/fonts/. Run by hand (`npm run fonts`)
 * when a typeface changes; the results are committed, so that a build needs nothing else. tests/site checks that no page uses a sign they lack.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { signs } from '../head/signs.ts';

const fonts = [
  { from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2', to: 'newsreader', axes: { wght: 500, opsz: 72 } },
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    to: 'atkinson',
    axes: { wght: { min: 400, max: 700 } },
  },
];

const folder = new URL('../styles/fonts/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const { from, to, axes } of fonts) {
  const whole = await readFile(new URL(`../../node_modules/${from}`, import.meta.url));
  const cut = await subsetFont(whole, signs, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(new URL(`${to}.woff2`, folder), cut);
  console.log(`${to}.woff2: ${whole.length} -> ${cut.length} bytes`);
}
