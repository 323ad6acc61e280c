import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { thinPages } from '../support/breaks.ts';
import { letters, lettersOf, outside, pagesOf } from '../support/pdf.ts';
import { expect, test } from '../support/test.ts';
import { needsPoppler, openSheet, printed, ready, status } from '../support/worksheet.ts';

test.beforeEach(needsPoppler);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const goals = (page: Page) => page.getByLabel('Up to three goals');
const scrollDown = (page: Page) => page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));

test('nothing but the sheet is printed: not the window that is open, nor one that was, nor what was scrolled', async ({ page }, info) => {
  await openSheet(page, 'mentorship-agreement');
  await goals(page).fill('An earlier wish');
  await expect(status(page)).toContainText('Saved on this device at');
  await page.reload();
  await ready(page);
  await goals(page).fill('What we want now');
  const text = async () => lettersOf((await printed(page, info)).file);
  const alone = await text();
  expect(alone.join('')).toContain(letters('What we want now'));
  expect(alone).toHaveLength(2);
  await scrollDown(page);
  for (const name of ['Clear', 'Copy as text', 'Share by link', 'Dates for a calendar', 'Earlier versions']) {
    await button(page, name).click();
    await expect(page.locator('dialog[open]')).toBeVisible();
    expect.soft(await text(), name).toEqual(alone);
    if (name !== 'Earlier versions') await page.keyboard.press('Escape');
  }
  await page
    .getByRole('button', { name: /^Look at it/ })
    .first()
    .click();
  await expect(page.locator('dialog.preview')).toContainText('An earlier wish');
  expect.soft(await text(), 'an earlier version is shown').toEqual(alone);
  for (const window of ['preview', 'earlier']) await page.locator(`dialog.${window} [data-do=close]`).click();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  expect.soft(await text(), 'after all windows are closed').toEqual(alone);
});

test('the open menu of a phone is not printed', async ({ page }, info) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openSheet(page, 'goals');
  const alone = lettersOf((await printed(page, info)).file);
  await button(page, 'Menu').click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  expect(lettersOf((await printed(page, info)).file)).toEqual(alone);
});

/** The first pages as pictures of 150 dots per inch. */
const pictures = (file: string, pages: number) =>
  Promise.all(
    Array.from({ length: Math.min(pages, 3) }, (_, index) =>
      sharp(execFileSync('pdftoppm', ['-r', '150', '-gray', '-f', `${index + 1}`, '-l', `${index + 1}`, '-png', file], { maxBuffer: 2 ** 28 }))
        .raw()
        .toBuffer({ resolveWithObject: true }),
    ),
  );

/** Words that are printed lighter than 7:1 on white, and corners that are not white. */
async function pale(file: string): Promise<string[]> {
  const SEVEN_TO_ONE = 0x59;
  const pages = pagesOf(file);
  const shots = await pictures(file, pages.length);
  return shots.flatMap(({ data, info: { width, height, channels } }, index) => {
    const at = (x: number, y: number) => data[(y * width + x) * channels] ?? 0;
    const corners = [at(0, 0), at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1)];
    const darkest = (left: number, top: number, right: number, bottom: number) => {
      let dark = 255;
      for (let y = Math.floor(top); y < bottom; y++) for (let x = Math.floor(left); x < right; x++) dark = Math.min(dark, at(x, y));
      return dark;
    };
    const dots = 150 / 72;
    const words = (pages[index]?.words ?? []).filter(
      ({ text, left, top, right, bottom }) => /\w/.test(text) && darkest(left * dots, top * dots, right * dots, bottom * dots) > SEVEN_TO_ONE,
    );
    return [...corners.filter((value) => value < 255).map(() => `a corner of page ${index + 1}`), ...words.map(({ text }) => text)];
  });
}

/** True when a dot is darker or lighter in one than in the other. A background painted white may round by one step. */
const differs = (one: Buffer, other: Buffer) => one.length !== other.length || one.some((value, place) => Math.abs(value - (other[place] ?? 0)) > 1);

for (const address of ['checklists/goals/', 'obstacles/skill-gap/'])
  test(`${address}: dark or light, with backgrounds or without, the paper is white and the words are black`, async ({ page }, info) => {
    const files: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      if (address.startsWith('checklists')) await ready(page);
      for (const printBackground of [false, true]) files.push((await printed(page, info, { printBackground })).file);
    }
    const [first = '', ...others] = files;
    expect(await pale(first)).toEqual([]);
    const dots = async (file: string) => Buffer.concat((await pictures(file, pagesOf(file).length)).map(({ data }) => data));
    const expected = await dots(first);
    for (const file of others) expect.soft(differs(await dots(file), expected), file).toBe(false);
  });

test('a guide is printed in full, and without the menus', async ({ page }, info) => {
  await page.goto('obstacles/skill-gap/');
  await page.emulateMedia({ media: 'print' });
  const words = await page
    .locator('main')
    .evaluate((main) =>
      [...main.querySelectorAll('h1, h2, h3, p, li')]
        .filter((node) => node.checkVisibility() && !node.querySelector('a, p, li, svg'))
        .map(({ textContent }) => textContent),
    );
  const { file } = await printed(page, info);
  const paper = lettersOf(file).join('');
  expect(words.length).toBeGreaterThan(30);
  expect(words.filter((text) => !paper.includes(letters(text)))).toEqual([]);
  for (const control of ['Skip to the content', 'Case studies', 'Search the whole site']) expect.soft(paper).not.toContain(letters(control));
  expect.soft(pagesOf(file).flatMap(outside)).toEqual([]);
  expect.soft(thinPages(file)).toEqual([]);
});
