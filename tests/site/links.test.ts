import { expect, test } from 'vitest';
import { base, dist, origin, readPages } from '../support/dist.ts';
import { brokenLinks } from '../support/links.ts';

const pages = readPages();

test('no link inside the site leads nowhere, and no anchor is missing', () => {
  expect(brokenLinks({ folder: dist, base, origin, pages })).toEqual([]);
});

test('a page loads nothing from another origin', () => {
  const loaders = [
    'script[src]',
    'img[src]',
    'source[src]',
    'iframe[src]',
    'link[rel="stylesheet"]',
    'link[rel="preload"]',
    'link[rel="icon"]',
    'link[rel="manifest"]',
    'link[rel="modulepreload"]',
  ];
  const foreign = pages.flatMap((page) =>
    loaders.flatMap((selector) =>
      page.root
        .querySelectorAll(selector)
        .map((element) => element.getAttributeValue('src') ?? element.getAttributeValue('href') ?? '')
        .filter((value) => new URL(value, origin).origin !== new URL(origin).origin)
        .map((value) => `/${page.path}: ${value}`),
    ),
  );
  expect(foreign).toEqual([]);
  expect(pages.filter(({ html }) => /url\(\s*['"]?(https?:)?\/\//.test(html) || /@import/.test(html)).map(({ path }) => path)).toEqual([]);
});
