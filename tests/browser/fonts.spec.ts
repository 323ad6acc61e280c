import type { Page } from '@playwright/test';
import budgets from '../bench/budgets.json' with { type: 'json' };
import { expect, test } from '../support/test.ts';

/** Holds back the faces until the answer is called. */
async function holdFonts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/*.woff2', async (route) => {
    await promise;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
}

/** Waits until what has changed is on the screen. */
const painted = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** How far the page has moved by itself: https://web.dev/articles/cls */
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        // Entries come with the next frame; a first call with what was before always comes.
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );

for (const width of [360, 1280])
  for (const path of ['', 'obstacles/skill-gap/', 'case-studies/', 'about/glossary/'])
    test(`/${path} can be read before its faces arrive, and hardly moves when they do, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const release = await holdFonts(page);
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await painted(page);
      expect(await page.evaluate(() => document.fonts.status)).toBe('loading');
      await expect(page.locator('h1')).toBeVisible();
      release();
      await page.evaluate(() => document.fonts.ready);
      await painted(page);
      expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBeGreaterThanOrEqual(2);
      expect(await shifted(page)).toBeLessThanOrEqual(budgets.shift.most);
    });
