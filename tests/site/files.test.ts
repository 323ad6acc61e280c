import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { base, dist, origin, readPages, unlisted } from '../support/dist.ts';

const read = (name: string) => readFileSync(`${dist}/${name}`, 'utf8');
const addressesIn = (xml: string, tag: string) => [...xml.matchAll(new RegExp(`<${tag}>([^<]+)</${tag}>`, 'g'))].map((match) => match[1] ?? '');
const pages = readPages();

test('the sitemap lists every page and nothing else', () => {
  const maps = addressesIn(read('sitemap-index.xml'), 'loc').map((map) => map.slice(`${origin}${base}`.length));
  const listed = maps.flatMap((map) => addressesIn(read(map), 'loc'));
  const wanted = pages.filter(({ path }) => !unlisted.includes(path)).map(({ path }) => `${origin}${base}${path}`);
  expect(listed.sort()).toEqual(wanted.sort());
});

test('robots.txt lets everybody in and names the sitemap', () => {
  expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}sitemap-index.xml\n`);
});

test('the feed lists pages that are there, with titles and days', () => {
  const feed = read('feed.xml');
  const items = feed.split('<item>').slice(1);
  expect(items.length).toBeGreaterThan(5);
  for (const item of items) {
    const link = /<link>([^<]+)<\/link>/.exec(item)?.[1] ?? '';
    expect(existsSync(`${dist}/${link.slice(`${origin}${base}`.length)}index.html`), link).toBe(true);
    expect(item).toMatch(/<title>[^<]{5,}<\/title>/);
    expect(new Date(/<pubDate>([^<]+)<\/pubDate>/.exec(item)?.[1] ?? '').getTime(), link).toBeGreaterThan(0);
  }
});

test('the icons of the manifest are there', () => {
  const manifest = JSON.parse(read('manifest.webmanifest')) as { start_url: string; icons: { src: string }[] };
  expect(manifest.start_url).toBe(base);
  expect(manifest.icons.map(({ src }) => src).filter((src) => !existsSync(`${dist}/${src.slice(base.length)}`))).toEqual([]);
});
