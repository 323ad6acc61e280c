import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isPast } from '../../src/domain/due.ts';
import { buildDay } from '../../src/library/build-day.ts';
import { readContent } from '../../src/workbench/content-check.ts';
import { decode, readPages, textOf } from '../support/dist.ts';

interface Fields {
  url?: string;
  link?: { state: string };
  reviewBy: string;
}

const pages = readPages();
const entries = (await readContent('.'))
  .filter(({ path, text }) => path.startsWith('content/resources/') && !/^draft: true$/m.test(text))
  .map(({ path }) => {
    const id = /([^/]+)\.mdx?$/.exec(path)?.[1] ?? '';
    const html = pages.find((page) => page.path === `resources/${id}/`)?.root ?? null;
    const fields = parse(readFileSync(path, 'utf8').split(/^---$/m)[1] ?? '') as Fields;
    return { path, fields, page: textOf(html?.querySelector('main') ?? null), links: html?.querySelectorAll('main a') ?? [] };
  });

const words = { works: 'The link worked on', unsure: 'did not let our test in', gone: 'The link no longer answers', none: 'Not tested yet' };

test('each resource with a link says what the last test of it found, and no other resource does', () => {
  expect(entries.length).toBeGreaterThan(50);
  for (const { path, fields, page } of entries) {
    const state = (fields.link?.state ?? 'none') as keyof typeof words;
    expect([path, ...Object.values(words).filter((sentence) => page.includes(sentence))]).toEqual([path, ...(fields.url ? [words[state]] : [])]);
  }
});

test('a link that is gone is no link', () => {
  for (const { path, fields, links } of entries.filter(({ fields: { url } }) => url !== undefined))
    expect([path, links.some((link) => decode(link.getAttributeValue('href') ?? '') === fields.url)]).toEqual([path, fields.link?.state !== 'gone']);
});

test('an entry past its day for a new check, on the day of the build, says so before its facts; others do not', () => {
  for (const { path, fields, page } of entries) {
    const at = page.indexOf('This entry was due for a new check by');
    expect([path, at >= 0 && at < page.indexOf('The facts')]).toEqual([path, isPast(fields.reviewBy, buildDay())]);
  }
});
