import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate, type HtmlElement } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acme } from '../support/acme.ts';
import { marksMet, wordsMet } from '../support/contrast.ts';
import { attribute, jsonLd, readPages, textOf, type BuiltPage } from '../support/dist.ts';
import { brokenLinks } from '../support/links.ts';
import { build } from '../support/tree.ts';
import { unzip } from '../support/unzip.ts';

// A second site, as somebody else would make it by docs/adopt.md: another name, other colors, another path, five entries.
const base = '/mentors/';
const origin = 'https://intranet.acme.example';
const copy = acme();
const dist = `${copy.folder}/dist`;
let pages: BuiltPage[] = [];
const page = (path: string) => pages.find((one) => one.path === path) as BuiltPage;
const read = (path: string) => readFileSync(`${dist}/${path}`, 'utf8');
const json = <Shape>(path: string) => JSON.parse(read(path)) as Shape;

beforeAll(() => {
  const { code, output } = build(copy.folder);
  if (code !== 0) throw new Error(output);
  pages = readPages(dist);
});
afterAll(() => copy[Symbol.dispose]());

/** Every file that a host serves, as text: what is packed is opened. */
function* files(): Generator<[path: string, text: string]> {
  for (const path of globSync('**/*.*', { cwd: dist })) {
    if (/\.(?:woff2|jpe?g|png|ico|pdf|pagefind|pf_\w+)$/.test(path)) continue;
    if (!path.endsWith('.docx')) yield [path, read(path)];
    else for (const [part, text] of unzip(readFileSync(`${dist}/${path}`))) yield [`${path}/${part}`, text];
  }
}

test('the name of the house is left nowhere: not in words, not in the source, not in the name of a file', () => {
  const left = [...files()].flatMap(([path, text]) => [
    ...(/cairn/i.test(path) ? [path] : []),
    // An island in the South Pacific, in the list of time zones of the calendar.
    ...[...text.replaceAll('Pitcairn', '').matchAll(/.{0,40}cairn.{0,40}/gi)].map(([words]) => `${path}: ${words}`),
  ]);
  expect(left).toEqual([]);
});

/** Pages with the frame of the site. Those for the frames of other sites have none. */
const whole = () => pages.filter(({ path }) => !path.startsWith('embed/'));

test('every page says the name of the copy, in its title, its head and its structured data', () => {
  expect(pages.filter(({ root }) => !textOf(root.querySelector('title')).includes('Acme Mentors')).map(({ path }) => path)).toEqual([]);
  expect(
    whole()
      .filter((one) => attribute(one, 'meta[property="og:site_name"]', 'content') !== 'Acme Mentors')
      .map(({ path }) => path),
  ).toEqual([]);
  expect(jsonLd(page('')).map(({ name }) => name)).toEqual(['Acme Mentors']);
  const footer = page('').root.querySelector('footer') as HtmlElement;
  expect(textOf(footer)).toContain('Published by the people team of Acme.');
  expect(footer.querySelectorAll('a').map((link) => link.getAttributeValue('href'))).toContain('mailto:mentors@acme.example');
  expect(json<{ name: string }>('manifest.webmanifest').name).toBe('Acme Mentors');
  expect(read('feed.xml')).toContain('<title>Acme Mentors</title>');
});

test('its own colors and its own mark are everywhere, also where no style sheet reaches', () => {
  expect(
    whole()
      .filter(({ html }) => !html.includes('#0d1b3d'))
      .map(({ path }) => path),
  ).toEqual([]);
  expect(pages.filter(({ html }) => /#14201c|#f8f4ea|#b5380f/i.test(html)).map(({ path }) => path)).toEqual([]);
  expect(attribute(page(''), 'meta[name="theme-color"]', 'content')).toBe('#0d1b3d');
  expect(json<{ theme_color: string }>('manifest.webmanifest').theme_color).toBe('#0d1b3d');
  expect(read('favicon.svg')).toContain('#0d1b3d');
  expect(read('favicon.svg')).toContain('M26 4h12l22 56');
  expect(read('stones.svg')).toContain('M26 4h12l22 56');
  expect(read('grounds/night-shift.svg')).toContain('#0d1b3d');
});

test('its words are under its own license, wherever that is said', () => {
  expect(json<{ license: string }>('resources.json').license).toBe('All rights reserved');
  expect(json<{ license: string }>('checklists.json').license).toBe('All rights reserved');
  const framed = pages.filter(({ path }) => path.startsWith('embed/'));
  expect(framed.length).toBeGreaterThan(0);
  expect(framed.filter(({ root }) => !textOf(root.querySelector('footer')).includes('All rights reserved.')).map(({ path }) => path)).toEqual([]);
  expect(pages.filter(({ html }) => html.includes('creativecommons.org')).map(({ path }) => path)).toEqual([]);
});

test('its colors keep to the rule of contrast', () => {
  const tokens = readFileSync(`${copy.folder}/src/styles/tokens.css`, 'utf8');
  expect(wordsMet(tokens).filter(({ ratio }) => ratio < 7)).toEqual([]);
  expect(marksMet(tokens).filter(({ ratio }) => ratio < 3)).toEqual([]);
});

test('there are its five entries and no other', () => {
  const entries = pages.map(({ path }) => path).filter((path) => /^(?:obstacles|mentorship|case-studies|resources|checklists)\/[^/]+\/$/.test(path));
  expect(entries.sort()).toEqual([
    'checklists/first-talk/',
    'checklists/print-all/',
    'mentorship/ask-on-the-floor/',
    'obstacles/night-shift/',
    'resources/acme-handbook/',
    'resources/my-list/',
  ]);
  expect(pages.map(({ path }) => path)).toContain('about/');
  expect(json<{ resources: { id: string }[] }>('resources.json').resources.map(({ id }) => id)).toEqual(['acme-handbook']);
});

test('every link inside leads somewhere, under its own path', () => {
  expect(brokenLinks({ folder: dist, base, origin, pages })).toEqual([]);
  expect(
    whole()
      .filter(({ root }) => !attribute({ root } as BuiltPage, 'header a', 'href').startsWith(base))
      .map(({ path }) => path),
  ).toEqual([]);
  const sitemap = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
  expect(sitemap.filter((address) => !address.startsWith(`${origin}${base}`))).toEqual([]);
  expect(sitemap.length).toBeGreaterThan(10);
});

test('what is not there is not shown: no map place, no pack, no agreement, no story, no page of ours that it lacks', () => {
  const home = textOf(page('').root.querySelector('main'));
  expect(home).not.toMatch(/If it cannot wait|agreement/);
  expect(textOf(page('checklists/').root.querySelector('main'))).not.toContain('Cohort pack');
  expect(textOf(page('obstacles/night-shift/').root.querySelector('main'))).not.toContain('A story');
  expect(globSync('checklists/cohort-pack/**', { cwd: dist })).toEqual([]);
  expect(json<{ shortcuts: { name: string }[] }>('manifest.webmanifest').shortcuts.map(({ name }) => name)).toEqual(['Search', 'My list']);
});

test('its search index lies there, with its own words', () => {
  expect(read('pagefind/first.json')).toContain('You work nights and meet nobody');
  expect(read('pagefind/pagefind.js').length).toBeGreaterThan(1000);
});

test('what its readers save is kept under its own name', () => {
  const scripts = globSync('_astro/*.js', { cwd: dist }).map((path) => read(path));
  expect(scripts.some((code) => /[`"']acme /.test(code) || code.includes('`acme`') || code.includes('"acme"'))).toBe(true);
  expect(read('sw.js')).toContain('acme');
});

test('its pages are valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const found = await Promise.all(
    pages.map(async ({ path, html }) => {
      const { results } = await validator.validateString(html, `${path}index.html`);
      const messages = results
        .flatMap(({ messages }) => messages)
        .filter(({ ruleId, selector }) => !(ruleId === 'empty-heading' && selector?.includes('template >')));
      return messages.map(({ ruleId, message }) => `/${path}: ${ruleId}: ${message}`);
    }),
  );
  expect(found.flat()).toEqual([]);
});

test('blank worksheets carry its own name', () => {
  const [file = ''] = globSync('checklists/first-talk/*.docx', { cwd: dist });
  expect(basename(file)).toBe('first-talk.docx');
  expect([...unzip(readFileSync(`${dist}/${file}`))].some(([part, text]) => part === 'docProps/core.xml' && text.includes('Acme Mentors'))).toBe(true);
});
