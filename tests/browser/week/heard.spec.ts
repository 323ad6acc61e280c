/** What a screen reader says by itself: each thing once, when it is time, and nothing that nobody asked for. */
import type { Page } from '@playwright/test';
import { heard, listen } from '../../support/heard.ts';
import { expect, test } from '../../support/test.ts';
import { openSheet, status } from '../../support/worksheet.ts';

test('that a worksheet is saved is heard once while typing goes on, not at each key', async ({ page }) => {
  await listen(page);
  await openSheet(page, 'mentorship-agreement');
  const mentee = page.locator('work-sheet form').getByRole('textbox', { name: 'Mentee', exact: true }).first();
  await mentee.pressSequentially('Ngozi Lindqvist of the night shift', { delay: 60 });
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ana', { delay: 60 });
  await expect(status(page)).toContainText('Saved on this device at');
  const said = await heard(page);
  // Two only when the minute changes meanwhile.
  expect(said.length).toBeGreaterThan(0);
  expect(new Set(said).size).toBe(said.length);
  expect(said.length).toBeLessThanOrEqual(2);
  expect(said.join(' ')).toMatch(/^Saved on this device at/);
});

test.describe('what was found', () => {
  /** Longer than the site waits for the next key before it speaks. */
  const aWhile = 1600;
  // The page's clock can be set forward, so that no test waits for silence.
  test.beforeEach(({ page }) => page.clock.install());

  const typed = async (page: Page, words: string) => {
    await page.getByRole('searchbox').last().focus();
    await page.keyboard.type(words, { delay: 120 });
  };
  /** All that is heard until it has been quiet for a while. */
  const allHeard = async (page: Page) => {
    const said: string[] = [];
    await expect.poll(async () => said.push(...(await heard(page))), { timeout: 15_000 }).toBeGreaterThan(0);
    await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
    await page.clock.fastForward(aWhile);
    return [...said, ...(await heard(page))];
  };

  test('is heard once after a question was typed, as a sentence with its number', async ({ page }) => {
    await listen(page);
    await page.goto('search/');
    await typed(page, 'burned out');
    const said = await allHeard(page);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^\d+ results for burned out, best first$/);
  });

  test('is heard once when the page was opened with a question', async ({ page }) => {
    await listen(page);
    await page.goto('search/?q=feedback');
    expect(await allHeard(page)).toHaveLength(1);
  });

  test('is heard when it is nothing', async ({ page }) => {
    await listen(page);
    await page.goto('search/');
    await typed(page, 'zzzqqq');
    const said = await allHeard(page);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^Nothing found for zzzqqq/);
  });

  test('in the catalogue is heard once after each press of a filter, with the number that is left', async ({ page }) => {
    await listen(page);
    await page.goto('resources/');
    for (const [name, most] of [
      [/^Podcast/, 20],
      [/^Not verified/, 4],
    ] as const) {
      await page.getByRole('checkbox', { name }).focus();
      await page.keyboard.press('Space');
      const said = await allHeard(page);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/^\d+ (entry|entries)$/);
      expect(Number.parseInt(said[0] ?? '', 10)).toBeLessThanOrEqual(most);
    }
  });

  test('does not stand twice on the page when it is read later', async ({ page }) => {
    await page.goto('search/?q=feedback');
    await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true', { timeout: 15_000 });
    await expect.poll(async () => (await page.getByRole('main').ariaSnapshot()).match(/\d+ results for feedback/g)?.length, { timeout: 10_000 }).toBe(1);
  });
});

test.describe('a page that has loaded', () => {
  for (const path of [
    'checklists/mentorship-agreement/',
    'checklists/obstacle-check/',
    'obstacles/skill-gap/',
    'resources/',
    'resources/my-list/',
    'offline/',
    'privacy/',
    'search/',
    'es/obstacles/skill-gap/',
  ])
    test(`/${path} says nothing unasked`, async ({ page }) => {
      await listen(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await heard(page)).toEqual([]);
    });

  test('says nothing unasked either when something is kept, and answers the next press', async ({ page }) => {
    await listen(page);
    await page.goto('obstacles/skill-gap/');
    await page.locator('tick-list input').first().check();
    await expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(/^1 of \d+ done/));
    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.locator('tick-list [role=status]')).toContainText('1 of');
    expect(await heard(page)).toEqual([]);
    await page.locator('tick-list input').nth(1).check();
    await expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(/^2 of \d+ done/));
  });
});
