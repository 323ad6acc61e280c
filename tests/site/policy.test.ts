import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, matches, parseHeaders } from '../../src/publish/headers.ts';
import { attribute, base, dist, readPages, type BuiltPage } from '../support/dist.ts';

type Policy = Map<string, readonly string[]>;

const NAME = 'Content-Security-Policy';
const text = readFileSync(`${dist}/_headers`, 'utf8');
const rules = parseHeaders(text);
const setters = rules.filter(({ headers }) => headers.some(([name]) => name === NAME));
/** Those of the guide. The editor has a policy of its own: tests/site/edit.test.ts. */
const ours = setters.filter(({ path }) => path !== `${base}edit/*`);
const pages = readPages();
/** The address of every file that is served. */
const addresses = globSync('**/*.*', { cwd: dist }).map((file) => base + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'));

const parse = (policy: string): Policy =>
  new Map(policy.split(';').map((part) => (([name = '', ...values]) => [name, values] as const)(part.trim().split(/\s+/))));
const metaOf = (page: BuiltPage) => parse(attribute(page, `meta[http-equiv="${NAME}"]`, 'content'));
const headerOf = (page: BuiltPage) => parse(headersFor(rules, base + page.path)[NAME] ?? '');
const hash = (style: string) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const pathsOf = (wrong: readonly BuiltPage[]) => wrong.map(({ path }) => `/${path}`);

test('every page begins with its policy', () => {
  const late = pages.filter(({ html }) => !/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';/.test(html));
  expect(pathsOf(late)).toEqual([]);
});

test('a page has one style sheet, which its policy names, and no other', () => {
  const wrong = pages.filter((page) => {
    const sheets = [...page.html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, sheet = '']) => sheet);
    return sheets.length !== 1 || metaOf(page).get('style-src')?.join() !== sheets.map(hash).join();
  });
  expect(pathsOf(wrong)).toEqual([]);
});

test('nothing is called unsafe, but the search, where it runs, and there on its pages and in its worker', () => {
  const searches = (page: BuiltPage) => page.html.includes('<site-search');
  expect(pages.filter(searches).length).toBeGreaterThan(1);
  const unsafe = (policy: string) => policy.match(/'[\w-]*unsafe[\w-]*'/g) ?? [];
  const wrong = pages.filter((page) => unsafe(page.html).join() !== (searches(page) ? "'wasm-unsafe-eval'" : ''));
  expect(pathsOf(wrong)).toEqual([]);
  expect([...new Set(unsafe(JSON.stringify(ours)))]).toEqual(["'wasm-unsafe-eval'"]);
  const sections = new Set(pages.filter(searches).map(({ path }) => `${base}${path.split('/')[0] ?? ''}/*`));
  expect(ours.filter(({ headers }) => unsafe(JSON.stringify(headers)).length > 0).map(({ path }) => path)).toEqual([...sections, `${base}pagefind/*`].sort());
});

test('only a page with scripts may run any, and there no text becomes code', () => {
  const wrong = pages.filter((page) => {
    const policy = metaOf(page);
    const wanted = page.root.querySelector('script[src]') !== null;
    return ['script-src', 'connect-src', 'require-trusted-types-for', 'trusted-types'].some((name) => policy.has(name) !== wanted);
  });
  expect(pathsOf(wrong)).toEqual([]);
});

test('no page has a handler or a style in its markup, or an address that is code', () => {
  const inMarkup = pages.flatMap((page) =>
    page.root
      .querySelectorAll('*')
      .flatMap((element) => element.attributes)
      .filter(({ key, value }) => /^(on\w+|style|srcdoc)$/i.test(key) || /^\s*(javascript|vbscript):/i.test(String(value)))
      .map(({ key }) => `/${page.path}: ${key}`),
  );
  expect(inMarkup).toEqual([]);
});

test('every page and every file gets exactly one policy from _headers', () => {
  const wrong = addresses.map((address) => ({ address, by: setters.filter(({ path }) => matches(path, address)).map(({ path }) => path) }));
  expect(wrong.filter(({ by }) => by.length !== 1)).toEqual([]);
});

test('the policy in the header allows a page all that the one in its markup allows', () => {
  const refused = pages.flatMap((page) => {
    const header = headerOf(page);
    return [...metaOf(page)].flatMap(([name, values]) =>
      values.filter((value) => value !== "'none'" && !header.get(name)?.includes(value)).map((value) => `/${page.path}: ${name} ${value}`),
    );
  });
  expect(refused).toEqual([]);
  expect(pages.filter((page) => headerOf(page).get('frame-ancestors')?.join() !== "'none'").map(({ path }) => path)).toEqual([]);
});

test('a page that is not there may be shown in every folder with pages or scripts', () => {
  const missing = pages.find(({ path }) => path === '404.html');
  const style = missing && metaOf(missing).get('style-src')?.join();
  const strict = ours.filter(({ path, headers }) => path.endsWith('/*') && JSON.stringify(headers).includes('style-src'));
  expect(strict.length).toBeGreaterThan(10);
  expect(strict.filter(({ headers }) => !JSON.stringify(headers).includes(style ?? '')).map(({ path }) => path)).toEqual([]);
});

test('no response carries more than a few hashes', () => {
  expect(Math.max(...setters.map(({ headers }) => JSON.stringify(headers).split("'sha256-").length - 1))).toBeLessThanOrEqual(10);
});

test('the file stays within what Cloudflare Pages takes', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  expect(rules.filter(({ path }) => !path.startsWith(base) || path.split('*').length > 2)).toEqual([]);
});

test('files that never change are kept for a year, and what must fit together is asked for each time', () => {
  const caching = (address: string) => headersFor(rules, base + address)['Cache-Control'];
  const hashed = globSync(['_astro/**/*.*', 'pagefind/{fragment,index,filter,names}/**/*.*'], { cwd: dist });
  expect(hashed.length).toBeGreaterThan(100);
  expect(hashed.filter((file) => caching(file.replaceAll('\\', '/')) !== 'public, max-age=31536000, immutable')).toEqual([]);
  const together = globSync(['sw.js', 'guide.json', 'pagefind/pagefind{,-worker}.js', 'pagefind/*.json'], { cwd: dist }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  expect(together.length).toBeGreaterThan(6);
  expect([...together, '', 'obstacles/', 'resources/peak/'].filter((name) => caching(name) !== 'no-cache')).toEqual([]);
});

test('pages name the rules for fetching ahead, which lie there with their type', () => {
  expect(new Set(pages.map(({ path }) => headersFor(rules, base + path)['Speculation-Rules']))).toEqual(new Set([`"${base}speculation-rules.json"`]));
  expect(headersFor(rules, `${base}speculation-rules.json`)['Content-Type']).toBe('application/speculationrules+json');
  expect(readFileSync(`${dist}/speculation-rules.json`, 'utf8')).toContain(`{"pathname":"${base}*/","search":""}`);
});
