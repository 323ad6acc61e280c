import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { wordsFor } from '../../src/words/words.ts';
import { attribute, base, decode, dist, jsonLd, origin, readPages, textOf, type BuiltPage } from '../support/dist.ts';

const pages = readPages();
const languageOf = ({ path }: BuiltPage): string => site.otherLanguages.find((language) => path.startsWith(`${language}/`)) ?? site.language;
const translated = pages.filter((page) => languageOf(page) !== site.language);
const originals = pages.filter((page) => languageOf(page) === site.language);
const root = `${origin}${base}`;

/** Where the head of a page says that it is in each language. */
const alternatesOf = (page: BuiltPage) =>
  new Map(
    page.root
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => [link.getAttributeValue('hreflang') ?? '', link.getAttributeValue('href') ?? '']),
  );
const links = (page: BuiltPage) =>
  page.root.querySelectorAll('a[href]').map((link) => ({ link, to: new URL(decode(link.getAttributeValue('href') ?? ''), root + page.path) }));
const isOurs = ({ to }: { to: URL }) => to.origin === origin && to.pathname.startsWith(base) && to.pathname.endsWith('/');
const pathOf = (to: URL) => to.pathname.slice(base.length);

test('there are pages in another language', () => {
  expect(translated.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'es/',
      'es/search/',
      'es/obstacles/skill-gap/',
      'es/checklists/mentorship-agreement/',
      'es/mentorship/agree-how-to-work/',
    ]) as string[],
  );
});

test('every page says its language, and its direction where that is not from left to right', () => {
  for (const page of pages) {
    const { direction } = wordsFor(languageOf(page));
    expect([page.path, attribute(page, 'html', 'lang'), attribute(page, 'html', 'dir')]).toEqual([
      page.path,
      languageOf(page),
      direction === 'rtl' ? 'rtl' : '',
    ]);
  }
});

test('a page that is in several languages names all of them, each names it back, and one is for everybody else', () => {
  const withAlternates = pages.filter((page) => alternatesOf(page).size > 0);
  expect(withAlternates.length).toBe(2 * translated.length);
  for (const page of withAlternates) {
    const alternates = alternatesOf(page);
    expect(alternates.get(languageOf(page)), page.path).toBe(root + page.path);
    expect(alternates.get('x-default'), page.path).toBe(alternates.get(site.language));
    for (const address of alternates.values()) {
      const other = pages.find(({ path }) => root + path === address);
      expect(other && [...alternatesOf(other)], `${page.path} names ${address}`).toEqual([...alternates]);
    }
  }
});

test('the sitemap names the same', () => {
  const entries = readFileSync(`${dist}/sitemap-0.xml`, 'utf8').match(/<url>.*?<\/url>/gs) ?? [];
  for (const entry of entries) {
    const path = /<loc>(.*?)<\/loc>/.exec(entry)?.[1]?.slice(root.length) ?? '';
    const named = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language = '', address = '']) => [language, address]);
    const page = pages.find((one) => one.path === path) as BuiltPage;
    expect(Object.fromEntries(named), path).toEqual(Object.fromEntries(alternatesOf(page)));
  }
});

test('a page that is in another language has a link to it, in the words of that language', () => {
  for (const page of pages.filter((one) => alternatesOf(one).size > 0))
    for (const [language, address] of [...alternatesOf(page)].filter(([tag]) => tag !== languageOf(page) && tag !== 'x-default')) {
      const found = links(page).filter(({ link, to }) => to.href === address && link.getAttributeValue('lang') === language);
      // At the foot; at the head as well on the home page and on translations.
      const said = found.map(({ link }) => [link.getAttributeValue('hreflang'), textOf(link)].join(' '));
      expect([...new Set(said)], page.path).toEqual([`${language} ${wordsFor(language).languages.thisPage}`]);
      expect(said.length, page.path).toBe(page.path === '' || languageOf(page) !== site.language ? 2 : 1);
    }
});

test('a link of a translated page leads to a page in its language where there is one, and else says to readers and to machines in which language that is', () => {
  for (const page of translated) {
    const language = languageOf(page);
    const mark = `(en inglés)`;
    for (const { link, to } of links(page).filter(isOurs)) {
      const path = pathOf(to);
      const where = `${page.path}: ${textOf(link)} (${path})`;
      const isSame = to.href === alternatesOf(page).get(site.language);
      if (path.startsWith(`${language}/`)) expect(link.getAttributeValue('hreflang'), where).toBeNull();
      else {
        expect(link.getAttributeValue('hreflang'), where).toBe(site.language);
        if (!isSame) expect(textOf(link), where).toContain(mark);
        expect(isSame || !pages.some((other) => other.path === `${language}/${path}`), where).toBe(true);
      }
    }
  }
});

test('what a translated page shows of an entry that is not translated says its language', () => {
  const page = pages.find(({ path }) => path === 'es/obstacles/skill-gap/') as BuiltPage;
  const titles = page.root.querySelectorAll('.card h3 a span').map((title) => title.getAttributeValue('lang'));
  expect(titles.length).toBeGreaterThan(2);
  expect(new Set(titles)).toEqual(new Set([site.language]));
  expect(page.root.querySelector('.source .reference')?.getAttributeValue('lang')).toBe(site.language);
});

test('machines hear the language as well: structured data, Open Graph, and a breadcrumb of pages that are there', () => {
  for (const page of translated) {
    expect(attribute(page, 'meta[property="og:locale"]', 'content'), page.path).toBe('es_ES');
    const things = jsonLd(page);
    const article = things.find((thing) => thing['@type'] === 'Article');
    if (article) expect(article['inLanguage'], page.path).toBe('es');
    const steps = (things.find((thing) => thing['@type'] === 'BreadcrumbList')?.['itemListElement'] ?? []) as { item: string }[];
    for (const { item } of steps) expect(existsSync(`${dist}/${item.slice(root.length)}index.html`), `${page.path}: ${item}`).toBe(true);
    expect(
      steps.every(({ item }) => item.startsWith(`${root}es/`)),
      page.path,
    ).toBe(true);
  }
});

test('no list, file or index in the language of the site holds a translation', () => {
  const files = [
    'feed.xml',
    'resources.json',
    'resources.csv',
    'resources.bib',
    'resources.ris',
    'podcasts.opml',
    'pagefind/first.json',
    'pagefind/catalog.json',
  ];
  for (const name of files) expect(readFileSync(`${dist}/${name}`, 'utf8'), name).not.toMatch(/(?<![\w.])\/?es\/|mentoría/);
  const leading = originals.flatMap((page) =>
    links(page)
      .filter((one) => isOurs(one) && pathOf(one.to).startsWith('es/') && one.link.getAttributeValue('hreflang') !== 'es')
      .map(({ to }) => `${page.path}: ${to.pathname}`),
  );
  expect(leading).toEqual([]);
});

test('the search of a language knows its pages and no others', () => {
  const { pages: columns, kinds } = JSON.parse(readFileSync(`${dist}/pagefind/first-es.json`, 'utf8')) as {
    pages: { path: string[] };
    kinds: Record<string, string>;
  };
  expect(columns.path.toSorted()).toEqual([
    'es/about/glossary/',
    'es/checklists/mentorship-agreement/',
    'es/mentorship/agree-how-to-work/',
    'es/obstacles/skill-gap/',
  ]);
  expect(kinds['obstacle']).toMatch(/^Obstáculo/);
  const { pages: english } = JSON.parse(readFileSync(`${dist}/pagefind/first.json`, 'utf8')) as { pages: { path: string[] } };
  expect(english.path.length).toBeGreaterThan(40);
});

test('a translated worksheet has blank files of its own', () => {
  const page = pages.find(({ path }) => path === 'es/checklists/mentorship-agreement/') as BuiltPage;
  const blanks = page.root.querySelectorAll('.blanks a').map((link) => link.getAttributeValue('href') ?? '');
  expect(blanks.length).toBeGreaterThan(0);
  for (const blank of blanks) {
    expect(blank).toContain('/es/checklists/');
    expect(existsSync(`${dist}/${blank.slice(base.length)}`), blank).toBe(true);
  }
});
