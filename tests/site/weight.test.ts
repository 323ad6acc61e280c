import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import budgets from '../bench/budgets.json' with { type: 'json' };
import { base, dist, readPages, type BuiltPage } from '../support/dist.ts';

const pages = readPages();
const scripts = (page: BuiltPage) => page.root.querySelectorAll('script[src]').map((script) => script.getAttributeValue('src')?.slice(base.length) ?? '');

/** A script and all that it imports from the start, each once. What is imported later, on a click, is not counted. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(`${dist}/${file}`, 'utf8');
  for (const [, target = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) withImports(join(dirname(file), target), seen);
  return seen;
}

const gzip = (page: BuiltPage) =>
  [...new Set(scripts(page).flatMap((file) => [...withImports(file)]))].reduce(
    (sum, file) => sum + gzipSync(readFileSync(`${dist}/${file}`), { level: 9 }).length,
    0,
  );
const hasTicks = (page: BuiltPage) => page.html.includes('<tick-list');
/** Where script is the point: search, the resources with their narrowing and the reader's list of them, worksheets, what is kept, the copy to save. The list of worksheets shows what was begun; the error page mends shared links. */
const isReading = ({ path }: BuiltPage) =>
  !/^(?:es\/)?((search|resources|resources\/my-list|checklists\/.+|checklists|privacy|offline|about\/look)\/|404\.html)$/.test(path);
const isSheet = (page: BuiltPage) => page.html.includes('<work-sheet');

const brotli = ({ html }: BuiltPage) => brotliCompressSync(html).length;

test.each(pages.filter(isReading))('/$path arrives in the first round trip', (page) => {
  expect(brotli(page)).toBeLessThanOrEqual(budgets.page.brotli.most);
});

test('only obstacle pages leave less room than the aim for what else is in the first round trip, and no more of them than today', () => {
  const over = pages.filter(isReading).filter((page) => brotli(page) > budgets.page.brotli.aim);
  expect(over.map(({ path }) => path).filter((path) => !/^(?:es\/)?obstacles\//.test(path))).toEqual([]);
  expect(over.length).toBeLessThanOrEqual(budgets.page.overAim.most);
});

test('a page has one style sheet, and few sheets serve all pages, so that a policy can name each', () => {
  const sheets = pages.map((page) => page.root.querySelectorAll('style').map(({ textContent }) => textContent));
  expect(sheets.filter((one) => one.length !== 1)).toEqual([]);
  expect(new Set(sheets.flat()).size).toBeLessThanOrEqual(budgets.sheets.most);
});

test('reading pages load no script, obstacle pages only their list of ticks', () => {
  const loaded = pages.filter(isReading).filter((page) => scripts(page).length !== (hasTicks(page) ? 1 : 0));
  expect(loaded.map((page) => `/${page.path}: ${scripts(page).join(', ')}`)).toEqual([]);
});

test.each(['search/', 'resources/'])('/%s keeps the budgets of its bytes and of its script, with what the first answer needs', (path) => {
  const page = pages.find((one) => one.path === path) as BuiltPage;
  expect(brotli(page)).toBeLessThanOrEqual(budgets.page.brotli.most);
  expect(gzip(page)).toBeLessThanOrEqual(budgets.search.gzip.most);
  // The list of resources is answered by the catalog, which is small enough today to be fetched whole; its code comes with it.
  const files =
    path === 'search/' ? ['pagefind/first.json'] : globSync(['pagefind/catalog.json', 'pagefind/names/*/entries/*.json', '_astro/catalog.*.js'], { cwd: dist });
  const fetched = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(`${dist}/${file}`)).length, 0);
  expect(fetched).toBeGreaterThan(10_000);
  expect(gzip(page) + fetched).toBeLessThanOrEqual(budgets.firstAnswer.bytes.most);
});

test('scripts never hold up a page', () => {
  const blocking = pages.flatMap((page) =>
    page.root
      .querySelectorAll('script[src]')
      .filter((script) => script.getAttributeValue('type') !== 'module')
      .map(() => page.path),
  );
  expect(blocking).toEqual([]);
});

test('an inline script is data, never code', () => {
  const inline = pages.flatMap((page) =>
    page.root
      .querySelectorAll('script')
      .filter((script) => !script.hasAttribute('src') && !/^application\/(ld\+)?json$/.test(script.getAttributeValue('type') ?? ''))
      .map(() => page.path),
  );
  expect(inline).toEqual([]);
});

test('a list of ticks costs little, with everything it imports', () => {
  const costs = pages.filter(hasTicks).filter(isReading).map(gzip);
  expect(costs.length).toBeGreaterThan(0);
  expect(Math.max(...costs)).toBeLessThanOrEqual(budgets.tickList.gzip.most);
});

test('a worksheet keeps its budget, with everything it imports', () => {
  const costs = pages.filter(isSheet).map(gzip);
  expect(costs.length).toBeGreaterThan(0);
  expect(Math.max(...costs)).toBeLessThanOrEqual(budgets.workSheet.gzip.most);
});

test('the cohort pack keeps its budget, with everything it imports', () => {
  const costs = pages.filter(({ path }) => path === 'checklists/cohort-pack/').map(gzip);
  expect(costs).toHaveLength(1);
  expect(costs[0]).toBeLessThanOrEqual(budgets.cohortPack.gzip.most);
});

test('a reader’s list keeps its budget, with everything it imports', () => {
  const costs = pages.filter(({ path }) => path === 'resources/my-list/').map(gzip);
  expect(costs).toHaveLength(1);
  expect(costs[0]).toBeLessThanOrEqual(budgets.myList.gzip.most);
});
