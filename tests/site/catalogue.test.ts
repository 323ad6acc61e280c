import { readFileSync, globSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { readPages } from '../support/dist.ts';

interface Fields {
  status: string;
  type: string;
  url?: string;
  alternatives?: string[];
  obstacles: string[];
}

const pages = new Map(readPages().map((page) => [page.path, page]));
const page = (path: string) => pages.get(path)?.root;
const entries = globSync('content/resources/*.mdx').map((file) => {
  const fields = parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '') as Fields;
  return { id: file.replace(/^.*[/\\]|\.mdx$/g, ''), ...fields };
});
const terms = (topic: string) => (parse(readFileSync(`content/topics/${topic}.yaml`, 'utf8')) as { terms: { id: string }[] }).terms.map(({ id }) => id);
/** The brief names twelve; these four of them nobody could find. */
const unfound = ['coursera-mentoring-and-leadership', 'international-mentoring-group', 'mentoring-minutes', 'mentorme-podcast'];

test('every entry has a page, with what was checked about it', () => {
  expect(entries.length).toBeGreaterThan(130);
  const without = entries.filter(({ id }) => !page(`resources/${id}/`)?.querySelector('#checked'));
  expect(without.map(({ id }) => id)).toEqual([]);
});

test.each([...terms('obstacles').map((id) => `obstacle/${id}`), ...terms('audiences').map((id) => `audience/${id}`)])(
  '%s has five to start with, in our order, each with a reason',
  (list) => {
    const picks = page(`resources/${list}/`)?.querySelectorAll('ol .card') ?? [];
    expect(picks.length).toBe(5);
    expect(picks.map((card) => card.querySelectorAll('p').at(-1)?.textContent.trim().length ?? 0).every((length) => length > 20)).toBe(true);
  },
);

test('what nobody could find is shown as such: no link to it, no facts, and what to use instead', () => {
  expect(entries.filter(({ status }) => status === 'not-verified').map(({ id }) => id)).toEqual(unfound);
  for (const id of unfound) {
    const root = page(`resources/${id}/`);
    expect(root?.querySelector('#what-it-is')?.textContent).toBe('We did not find it');
    const links = root?.querySelectorAll('#content a').map((link) => link.getAttributeValue('href') ?? '') ?? [];
    expect(links.filter((href) => /^https?:/.test(href))).toEqual([]);
    expect(root?.querySelector('.catalog-card')).toBeNull();
    expect(root?.querySelectorAll('.card').length).toBeGreaterThan(0);
  }
});

test('every other entry says its status in words, and what is unknown is said to be', () => {
  for (const { id, status } of entries.filter((entry) => entry.status !== 'not-verified')) {
    const card = page(`resources/${id}/`)?.querySelector('.catalog-card')?.textContent ?? '';
    expect([id, card.includes(status === 'verified' ? 'Verified.' : 'Partly verified.')]).toEqual([id, true]);
  }
});
