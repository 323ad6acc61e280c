import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/publish/headers.ts';
import { attribute, origin, readPages, type BuiltPage } from '../support/dist.ts';
import { brokenLinks } from '../support/links.ts';
import { build } from '../support/tree.ts';

const base = '/some/path/';
const folder = mkdtempSync(join(tmpdir(), 'cairn-base-'));
let pages: BuiltPage[] = [];

beforeAll(() => {
  const { code, output } = build('.', { CAIRN_BASE: base }, '--outDir', folder);
  if (code !== 0) throw new Error(output);
  pages = readPages(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('under another path every link, picture and script still leads somewhere', () => {
  expect(brokenLinks({ folder, base, origin, pages })).toEqual([]);
});

test('style sheets find their fonts under another path', () => {
  const fonts = [...new Set(pages.flatMap(({ html }) => [...html.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map((match) => match[1] ?? '')))];
  expect(fonts.length).toBeGreaterThan(1);
  expect(fonts.filter((font) => !font.startsWith(base) || !existsSync(`${folder}/${font.slice(base.length)}`))).toEqual([]);
});

test('the search field asks the search page, and the index lies where that page looks for it', () => {
  const home = pages.find(({ path }) => path === '');
  expect(home && attribute(home, 'form[role="search"], search form', 'action')).toBe(`${base}search/`);
  expect(existsSync(`${folder}/pagefind/pagefind.js`)).toBe(true);
  expect(readFileSync(`${folder}/robots.txt`, 'utf8')).toContain(`${origin}${base}sitemap-index.xml`);
});

test('the rules of _headers are for the pages under that path', () => {
  const rules = parseHeaders(readFileSync(`${folder}/_headers`, 'utf8'));
  const policyOf = (address: string) => headersFor(rules, address)['Content-Security-Policy'] ?? '';
  expect(rules.filter(({ path }) => !path.startsWith(base))).toEqual([]);
  expect(pages.filter(({ path }) => policyOf(base + path).split('default-src').length !== 2).map(({ path }) => path)).toEqual([]);
  expect(policyOf(`${base}search/`)).toContain("'wasm-unsafe-eval'");
  expect(policyOf('/search/')).toBe('');
  expect(pages.filter(({ path, html }) => path === 'search/' && html.includes("'wasm-unsafe-eval'"))).toHaveLength(1);
});
