import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Sheet } from '../../src/domain/checklist.ts';
import { hasPoints } from '../../src/domain/outcomes.ts';
import { questionsOf } from '../../src/domain/checklist.ts';
import { attribute, dist, readPages, textOf, type BuiltPage } from '../support/dist.ts';

const names = [
  'mentorship-agreement',
  'obstacle-check',
  'mentor-shortlist',
  'first-message',
  'first-meeting',
  'goals',
  'meeting-notes',
  'use-feedback',
  'hard-conversation',
  'progress-review',
  'network-map',
  'closing',
  'mentor-readiness',
  'is-this-all-right',
];
const pages = readPages();

function page(name: string): BuiltPage {
  const found = pages.find(({ path }) => path === `checklists/${name}/`);
  if (!found) throw new Error(`There is no page /checklists/${name}/`);
  return found;
}

const words = (name: string) => textOf(page(name).root.querySelector('main'));
const sheetOf = (name: string) => JSON.parse(/<script type="application\/json">([\s\S]*?)<\/script>/.exec(page(name).html)?.[1] ?? '') as Sheet;
const reviewed = (name: string) => (parse(readFileSync(`content/checklists/${name}.yaml`, 'utf8')) as { reviewed: Date | string }).reviewed;

test.each(names)('%s says who fills it in, how long it takes, how it was made, and when it was looked at', (name) => {
  expect(words(name)).toContain('How this was made');
  expect(sheetOf(name).sources.length).toBeGreaterThan(0);
  expect(attribute(page(name), 'work-sheet', 'data-address')).toMatch(new RegExp(`/checklists/${name}/$`));
  expect(String(reviewed(name))).toMatch(/2026/);
  expect(words(name)).toMatch(/Reviewed \w+ \d+, \d{4}/);
});

test.each(names.filter((name) => name !== 'is-this-all-right'))('%s offers only blank files that are there', (name) => {
  const links = page(name)
    .root.querySelectorAll('.blanks a')
    .map((link) => link.getAttributeValue('href') ?? '');
  expect(links.some((link) => link.endsWith('.docx'))).toBe(true);
  for (const link of links) {
    const file = `${dist}/checklists/${name}/${link.split('/').at(-1) ?? ''}`;
    expect(existsSync(file), file).toBe(true);
    expect(statSync(file).size).toBeGreaterThan(3000);
  }
  const printed = existsSync(`${dist}/checklists/${name}/${name}-a4.pdf`);
  expect(links.some((link) => link.endsWith('-a4.pdf'))).toBe(printed);
});

test('the list shows every worksheet once, with its blank files', () => {
  const [list] = pages.filter(({ path }) => path === 'checklists/');
  const shown = (list?.root.querySelectorAll('.sheets h3 a') ?? []).map((link) => link.getAttributeValue('href')?.split('/').at(-2));
  expect(shown.toSorted()).toEqual(names.toSorted());
});

test('the agreement says that it is voluntary and no legal advice', () => {
  expect(words('mentorship-agreement')).toMatch(/voluntary/);
  expect(words('mentorship-agreement')).toMatch(/not legal advice/);
});

test('the obstacle check asks at most eight questions that count, and speaks for each of the eight obstacles', () => {
  const sheet = sheetOf('obstacle-check');
  const counted = questionsOf(sheet.sections).filter(hasPoints);
  expect(counted.length).toBeLessThanOrEqual(8);
  const spoken = new Set(counted.flatMap((item) => ('options' in item ? item.options.flatMap(({ points = [] }) => points.map(({ to }) => to)) : [])));
  expect(spoken.size).toBe(8);
  expect(sheet.outcomes?.most).toBe(3);
  expect(sheet.outcomes?.none.text.length).toBeGreaterThan(20);
});

test('readiness is eight questions and a decision in words', () => {
  const sheet = sheetOf('mentor-readiness');
  expect(questionsOf(sheet.sections).filter(({ kind }) => kind === 'choice')).toHaveLength(8);
  expect(sheet.outcomes?.list.map(({ title }) => title).toSorted()).toEqual(['Not now', 'Someone better', 'Yes']);
});

test('the first message has a sentence for each obstacle, and replies for mentors', () => {
  const sheet = sheetOf('first-message');
  const obstacle = questionsOf(sheet.sections).find((item) => item.kind === 'choice' && item.options.length >= 8);
  expect(obstacle && 'options' in obstacle ? obstacle.options.filter(({ says }) => says).length : 0).toBeGreaterThanOrEqual(8);
  expect(sheet.drafts?.list.map(({ title }) => title).join(' ')).toMatch(/yes.*not now.*someone better/i);
});

test('all worksheets in one document holds each that may lie about, whole', () => {
  const all = page('print-all')
    .root.querySelectorAll('article.sheet')
    .map((sheet) => sheet.getAttributeValue('aria-label'));
  expect(all).toHaveLength(names.length - 1);
  expect(new Set(all).size).toBe(all.length);
});
