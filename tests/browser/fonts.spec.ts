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
  for (const path of ['', 'obstacles/skill-gap/', 'resources/', 'about/findings/', 'resources/my-list/'])
    test(`/${path} can be read before its faces arrive, and does not move when they do, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const release = await holdFonts(page);
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await painted(page);
      expect(await page.evaluate(() => document.fonts.status)).toBe('loading');
      await expect(page.locator('h1')).toBeVisible();
      release();
      await page.evaluate(() => document.fonts.ready);
      await painted(page);
      expect(await shifted(page)).toBeLessThanOrEqual(budgets.shift.most);
    });

test('once the faces are here, pages are set in them', async ({ page }) => {
  await page.goto('about/');
  await page.evaluate(() => document.fonts.ready);
  await page.goto('mentorship/reach-out/');
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  for (const [selector, family] of [
    ['h1', 'Newsreader'],
    ['main p', 'Atkinson Hyperlegible Next'],
  ] as const) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.map(({ familyName }) => familyName).join(), selector).toContain(family);
  }
});
