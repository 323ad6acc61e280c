import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, base, dist, origin, readPages, textOf, unlisted } from '../support/dist.ts';

const pages = readPages();
const listed = pages.filter(({ path }) => !unlisted.includes(path));
const twice = (values: { path: string; value: string }[]) => values.filter(({ value }, index) => values.findIndex((other) => other.value === value) < index);

test.each(pages)('/$path has one heading of the first rank, and no rank is skipped', ({ root }) => {
  const ranks = root.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
  expect(ranks[0]).toBe(1);
  expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
  expect(ranks.filter((rank, index) => index > 0 && rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
});

test('every page has a title of its own', () => {
  const titles = pages.map((page) => ({ path: page.path, value: textOf(page.root.querySelector('title')) }));
  expect(titles.filter(({ value }) => value.length < 10)).toEqual([]);
  expect(twice(titles)).toEqual([]);
});

test('every page has a description of its own, of a length that search engines show', () => {
  const descriptions = pages.map((page) => ({ path: page.path, value: attribute(page, 'meta[name="description"]', 'content') }));
  expect(descriptions.filter(({ value }) => value.length < 50 || value.length > 170)).toEqual([]);
  expect(twice(descriptions)).toEqual([]);
});

test('every listed page names its own address, once and with origin and base path', () => {
  for (const page of listed) expect(attribute(page, 'link[rel="canonical"]', 'href')).toBe(`${origin}${base}${page.path}`);
  for (const page of listed) expect(attribute(page, 'meta[property="og:url"]', 'content')).toBe(`${origin}${base}${page.path}`);
});

test('the pages that are not to be found say so', () => {
  for (const page of pages.filter(({ path }) => unlisted.includes(path))) expect(attribute(page, 'meta[name="robots"]', 'content'), page.path).toBe('noindex');
});

test('the card of every page is there', () => {
  const cards = pages.map((page) => attribute(page, 'meta[property="og:image"]', 'content'));
  const absent = [...new Set(cards)].filter((card) => !card.startsWith(`${origin}${base}`) || !existsSync(`${dist}/${card.slice(`${origin}${base}`.length)}`));
  expect(absent).toEqual([]);
});
