import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { toFile } from '../../src/exchange/sheet-file.ts';
import { leftBehind, thinPages } from '../support/breaks.ts';
import { dist } from '../support/dist.ts';
import { lettersOf, outside, pagesOf, type Text } from '../support/pdf.ts';
import { allSheets } from '../support/sheets.ts';
import { expect, test } from '../support/test.ts';
import { fillIn, needsPoppler, openSheet, printed, ready, status } from '../support/worksheet.ts';

test.beforeEach(needsPoppler);

/** Adds every part that can be added. */
async function addAll(page: Page) {
  const add = page.locator('work-sheet [data-do=add]:visible');
  while ((await add.count()) > 0) {
    const id = await add.first().getAttribute('data-value');
    await add.first().click();
    await expect(page.locator(`[data-copy=filled] details[data-section="${id ?? ''}"]`)).toHaveAttribute('open');
  }
}

/** Writes 40 numbered lines into every text field, and answers with all of them. */
const fillFully = (page: Page) =>
  page.locator('work-sheet form').evaluate((form) => {
    const fields = [...form.querySelectorAll<HTMLInputElement>('.all [data-item]:is(textarea, input[type=text])')];
    return fields.flatMap((field, place) => {
      const lines = Array.from({ length: 40 }, (_, index) => `[${place + 1}.${index + 1}]`);
      field.value = lines.join(field.tagName === 'TEXTAREA' ? '\n' : ' ');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return lines;
    });
  });

const headings = (page: Page) =>
  page.locator('[data-copy=filled]').evaluate((sheet) => Array.from(sheet.querySelectorAll(':is(h2, h3, h4):not(.signature *)'), (node) => node.textContent));

/** True for sheets that say an answer again further down: in a message, a result or a map. */
const repeats = (sheet: string) => /data-draft=|data-found|class="[^"]*\bnetwork\b/.test(readFileSync(`${dist}/checklists/${sheet}/index.html`, 'utf8'));

const count = (text: string, part: string) => text.split(part).length - 1;

for (const sheet of allSheets)
  test(`${sheet}, filled: forty lines in every answer are all on paper, whole and within the margins`, async ({ page }, info) => {
    await openSheet(page, sheet);
    await addAll(page);
    const lines = await fillFully(page);
    const { file } = await printed(page, info);
    const text = lettersOf(file).join('');
    expect.soft(lines.filter((line) => (repeats(sheet) ? count(text, line) < 1 : count(text, line) !== 1))).toEqual([]);
    expect.soft(pagesOf(file).flatMap(outside)).toEqual([]);
    expect.soft(leftBehind(file, await headings(page))).toEqual([]);
    expect.soft(thinPages(file)).toEqual([]);
  });

/** How high each word is that stands on the pages, in points. */
const heights = (file: string) =>
  new Map(pagesOf(file).flatMap(({ words }) => words.map(({ text, top, bottom }: Text): [string, number] => [text, bottom - top])));

const rough = [
  'x'.repeat(300),
  `https://example.org/${'a-long-path/'.repeat(25)}?q=${'y'.repeat(80)}`,
  '次の会議までに価格表を直して、店長に見せます。'.repeat(8),
  'سأكتب كل أسبوع رسالة قصيرة إلى المرشدة. '.repeat(8),
  '🌒👩🏽‍🔧🇳🇿'.repeat(40),
];

test('rough text neither shrinks the paper nor leaves it: a long word, a long address, other scripts, emoji', async ({ page }, info) => {
  await openSheet(page, 'mentorship-agreement');
  const before = heights((await printed(page, info)).file);
  const fields = await page.locator('work-sheet form .all :is(textarea, input[type=text])[data-item]:visible').all();
  for (const [index, field] of fields.entries()) await field.fill(rough[index % rough.length] ?? '');
  const { file } = await printed(page, info);
  const after = heights(file);
  for (const word of ['agreement', 'goals', 'signature', 'Ground', 'Reviewed'].filter((text) => before.has(text)))
    expect.soft((after.get(word) ?? 0) / (before.get(word) ?? 1), word).toBeCloseTo(1, 1.7);
  expect.soft(pagesOf(file).flatMap(outside)).toEqual([]);
  expect.soft(lettersOf(file).join('')).toContain('x'.repeat(300));
});

test('two hundred rows are all on paper, and the words keep their size', async ({ page }, info) => {
  await openSheet(page, 'meeting-notes');
  const before = heights((await printed(page, info)).file);
  const log = Array.from({ length: 200 }, (_, index) => ({
    date: '2026-12-07',
    topic: `[row ${index + 1}]`,
    decided: 'A longer sentence that needs two lines in its cell.',
  }));
  const text = toFile('meeting-notes', { items: { log }, added: [] }, '2026-11-24T10:00:00.000Z');
  await page.locator('input[type=file]').setInputFiles({ name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Save as my copy' }).click();
  await expect(status(page)).toContainText('Saved as a copy');
  const { file } = await printed(page, info);
  const words = lettersOf(file).join('');
  expect.soft(log.filter(({ topic }) => count(words, topic.replace(' ', '')) !== 1)).toEqual([]);
  expect.soft(pagesOf(file).flatMap(outside)).toEqual([]);
  expect.soft((heights(file).get('Topic') ?? 0) / (before.get('Topic') ?? 1)).toBeCloseTo(1, 1.7);
});

/** The words of titles. They are set in another type, which is lower at the same size. */
const serif = (page: Page) =>
  page.locator('[data-copy=filled]').evaluate((sheet) =>
    Array.from(sheet.querySelectorAll('.title, h2'), ({ textContent }) => textContent)
      .join(' ')
      .split(/\s+/),
  );

/** Words smaller than 18 points. Normal print is 10 points, and a word is as much higher as its type is larger. */
const tooSmall = (file: string, normal: Map<string, number>, titles: readonly string[]) =>
  [...heights(file)].filter(([text, height]) => height < (normal.get('Reviewed') ?? 0) * 1.79 && !titles.includes(text));

for (const sheet of ['mentorship-agreement', 'goals', 'progress-review'])
  test(`${sheet}, large print: no word is smaller than 18 points, and none is lost`, async ({ page }, info) => {
    await openSheet(page, sheet);
    await fillIn(page);
    const normal = await printed(page, info);
    await page.getByLabel('Large print').check();
    const large = await printed(page, info);
    const sorted = (file: string) => [...lettersOf(file).join('')].sort().join('');
    expect.soft(sorted(large.file)).toBe(sorted(normal.file));
    expect.soft(pagesOf(large.file).flatMap(outside)).toEqual([]);
    expect.soft(leftBehind(large.file, await headings(page))).toEqual([]);
    expect.soft(tooSmall(large.file, heights(normal.file), await serif(page))).toEqual([]);
    await page.reload();
    await ready(page);
    await expect(page.getByLabel('Large print')).toBeChecked();
  });
