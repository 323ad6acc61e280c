import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readMe } from '../../src/publish/take-away/read-me.ts';
import { withRelativeLinks } from '../../src/publish/take-away/relative.ts';
import { withOwnDrawings } from '../../src/publish/take-away/symbols.ts';
import { spoken, type Words } from '../../src/words/words.ts';

const moved = (html: string, file = 'a/b/index.html', base = '/') => withRelativeLinks(html, file, base);

test('links lead from where the page lies, to the page of a folder by name', () => {
  expect(moved('<a href="/">')).toBe('<a href="../../index.html">');
  expect(moved('<a href="/a/#top">')).toBe('<a href="../index.html#top">');
  expect(moved('<a href="/a/b/">')).toBe('<a href="index.html">');
  expect(moved('<form action="/search/?q=x">', 'index.html')).toBe('<form action="search/index.html?q=x">');
  expect(moved('<img src="/x.svg" srcset="/x.svg 1x, /y.svg 2x">')).toBe('<img src="../../x.svg" srcset="../../x.svg 1x, ../../y.svg 2x">');
  expect(moved('<a href="."><a href="../?q=a">')).toBe('<a href="index.html"><a href="../index.html?q=a">');
  expect(moved('<a href=/x.pdf>')).toBe('<a href=../../x.pdf>');
});

test('under a base path too', () => {
  expect(moved('<a href="/guide/x/">', 'index.html', '/guide/')).toBe('<a href="x/index.html">');
});

test('other sites, anchors, text and scripts stay as they are', () => {
  const same = [
    '<a href="https://x.example/">',
    '<a href="//x.example/">',
    '<a href="#here">',
    '<img src="../x.svg">',
    '<p>write href="/x/" there</p>',
    '<script type="application/json">{"a":"<a href=\\"/x/\\">"}</script>',
  ];
  expect(same.map((html) => moved(html))).toEqual(same);
  expect(moved('<script type="module" src="/_astro/a.js"></script>')).toBe('<script type="module" src="../../_astro/a.js"></script>');
});

test('a style that changed keeps its place in the policy', () => {
  const hash = (style: string) => `sha256-${createHash('sha256').update(style).digest('base64')}`;
  const before = '@font-face{src:url("/f.woff2")}';
  const after = '@font-face{src:url("../../f.woff2")}';
  const html = moved(`<meta http-equiv="Content-Security-Policy" content="style-src '${hash(before)}'"><style>${before}</style>`);
  expect(html).toBe(`<meta http-equiv="Content-Security-Policy" content="style-src '${hash(after)}'"><style>${after}</style>`);
});

test('a page brings the drawings that it borrows, and stops at one that is not there', () => {
  const drawings = () => '<svg><symbol id="c1" viewBox="0 0 1 1"><path d="M0 0"/></symbol><symbol id="c2"></symbol></svg>';
  expect(withOwnDrawings('<body><use href="../stones.svg#c1"></use></body>', drawings)).toBe(
    '<body><use href="#stones-c1"></use><div hidden><svg><symbol id="stones-c1" viewBox="0 0 1 1"><path d="M0 0"/></symbol></svg></div></body>',
  );
  expect(withOwnDrawings('<body><use href="../grounds/find.svg#c1"></use></body>', drawings)).toContain('<use href="#grounds-find-c1"></use>');
  expect(withOwnDrawings('<body></body>', drawings)).toBe('<body></body>');
  expect(() => withOwnDrawings('<use href="stones.svg#c9"></use>', drawings)).toThrow('c9');
});

test.each(Object.entries(spoken))('the page that says how to open it is in the language of the site: %s', (tag, words: Words) => {
  const page = readMe('Acme', '1.2.3', words);
  expect(page).toContain(`<html lang="${tag}">`);
  expect(page).toContain(`<a href="guide/index.html">${words.takeAway.open}</a>`);
  // Nothing is left to be filled in.
  expect(page).not.toMatch(/\{\w+\}|undefined/);
});
