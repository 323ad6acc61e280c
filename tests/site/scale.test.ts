import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/workbench/content-check.ts';
import { sampleResources } from '../../src/workbench/sample/sample-resources.ts';
import budgets from '../bench/budgets.json' with { type: 'json' };
import { brotli, filesOf, isList, largest } from '../bench/scale/site.ts';
import { dist } from '../support/dist.ts';
import { build, copyOfProject } from '../support/tree.ts';

const more = 400;
const copy = copyOfProject();
const grown = join(copy.folder, 'dist');

beforeAll(async () => {
  for (const { path, text } of sampleResources(await readContent('.'), more)) writeFileSync(join(copy.folder, path), text);
  const { code, output } = build(copy.folder);
  if (code !== 0) throw new Error(output);
  // A second build of the site, on machines that do other things as well.
}, 900_000);
afterAll(() => copy[Symbol.dispose]());

const whole = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
/** The page without the names of scopes, which hang on the order in which pages are found, and without the sheet of its kind, which serves all of them. */
const read = (folder: string, path: string) =>
  whole(folder, path)
    .replace(/data-s[\da-z]{1,2}\b/g, 'data-s')
    .replace(/<style>[\s\S]*?<\/style>|sha256-[\w+/=]+/g, '');
const pagesOf = (folder: string) =>
  filesOf(folder)
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.html'));
/** Pages that say how many entries there are, or hold the first of a list. */
/** Those that show the first entry as an example: `about/look`, `contribute/fields/resource`. */
const shows = ['about/look/index.html', 'contribute/fields/resource/index.html'];
const counts = (path: string) => isList(path) || shows.includes(path) || ['index.html', 'search/index.html', 'resources/my-list/index.html'].includes(path);

test('a page that is not a list stays as it is, byte for byte, when 400 resources are added', () => {
  const changed = pagesOf(dist).filter((path) => !counts(path) && read(dist, path) !== read(grown, path));
  expect(changed).toEqual([]);
});

test('the style sheet of such a page grows by what another entry of its kind needs, not with their number', () => {
  const sheetOf = (folder: string, path: string) => /<style>([\s\S]*?)<\/style>/.exec(whole(folder, path))?.[1]?.length ?? 0;
  const grew = pagesOf(dist).filter((path) => !counts(path) && sheetOf(grown, path) - sheetOf(dist, path) > 300);
  expect(grew).toEqual([]);
});

test('a page that counts the resources grows by some digits at most', () => {
  for (const path of ['index.html', 'search/index.html', 'resources/my-list/index.html'])
    expect([path, Math.abs(read(grown, path).length - read(dist, path).length) < 100]).toEqual([path, true]);
});

test('every page of a list keeps its bounds, however many pages there are', () => {
  const lists = filesOf(grown).filter(({ path }) => isList(path));
  expect(lists.length).toBeGreaterThan(100);
  expect(largest(lists, (path) => brotli(grown, path)).packed).toBeLessThanOrEqual(budgets.scale.listPage.brotli.most);
  const cards = lists.map(({ path }) => read(grown, path).split('class="card"').length - 1);
  expect(Math.max(...cards)).toBeLessThanOrEqual(35);
});

test('what a reader’s list loads for one entry stays one small file', () => {
  const sizes = (folder: string) =>
    filesOf(folder)
      .filter(({ path }) => path.startsWith('resources/cite/'))
      .map(({ bytes }) => bytes);
  expect(Math.max(...sizes(grown))).toBeLessThan(100_000);
  expect(sizes(grown).length).toBeGreaterThan(sizes(dist).length);
});

test('the index holds no file for the text of a resource: nothing would load it', () => {
  const files = filesOf(grown).map(({ path }) => path);
  const told = files.filter((path) => path.endsWith('/index.html') && !isList(path) && !path.startsWith('resources/')).length;
  expect(files.filter((path) => path.startsWith('pagefind/fragment/')).length).toBeLessThanOrEqual(told);
});
