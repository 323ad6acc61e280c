import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { unpackedTakeAway } from '../support/take-away.ts';
import { expect, test, watch } from '../support/test.ts';

let copy: ReturnType<typeof unpackedTakeAway>;
test.beforeAll(() => {
  copy = unpackedTakeAway();
});
test.afterAll(() => copy[Symbol.dispose]());

const fileUrl = (...path: string[]) => pathToFileURL(join(copy.folder, ...path)).href;

/** What a page shows that comes from other files: each that did not arrive. */
const missing = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const pictures = [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth === 0).map(({ src }) => src);
    const drawings = [...document.querySelectorAll('use')].filter((use) => use.checkVisibility() && use.getBBox().width === 0).map((use) => use.outerHTML);
    // The fallbacks are typefaces of the reader's computer, which may lack them.
    const fonts = [...document.fonts].filter(({ family, status }) => status !== 'loaded' && !family.includes('fallback'));
    return [...pictures, ...drawings, ...fonts.map(({ family }) => family)];
  });

test.describe('opened from its folder', () => {
  // Browsers run no modules from files and read no manifest. All else must work, and be still.
  test.use({ expectedErrors: /blocked by CORS policy|Failed to load resource: net::ERR_FAILED/ });

  test('its first page leads into the guide, and links lead on and back', async ({ page }) => {
    await page.goto(fileUrl('READ-ME.html'));
    await page.getByRole('link', { name: 'Open the guide' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is in your way?');
    await page.getByRole('main').locator('a[href^="obstacles/skill-gap/"]').first().click();
    await expect(page).toHaveURL(fileUrl('guide', 'obstacles', 'skill-gap', 'index.html'));
    await page.getByRole('navigation').getByRole('link', { name: 'Resources' }).first().click();
    await expect(page).toHaveURL(fileUrl('guide', 'resources', 'index.html'));
  });

  for (const path of ['index.html', 'obstacles/skill-gap/index.html', 'checklists/mentorship-agreement/index.html']) {
    test(`guide/${path}: style, pictures, drawings and typefaces are there, and it prints`, async ({ page }) => {
      await page.goto(fileUrl('guide', path));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await missing(page)).toEqual([]);
      expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    });
  }

  test('the search page lists every page, which is what its READ-ME says', async ({ page }) => {
    await page.goto(fileUrl('guide', 'index.html'));
    await page.getByRole('searchbox').first().fill('feedback');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${fileUrl('guide', 'search', 'index.html')}?q=feedback`);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /^Use feedback/ })
        .first(),
    ).toBeVisible();
  });
});

test('served by any small server, it searches and keeps what is typed', async ({ browser }) => {
  const server = createServer(sirv(join(copy.folder, 'guide'), { dev: true }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext();
  const complaints = await watch(context, origin);
  const page = await context.newPage();
  await page.goto(`${origin}/search/index.html?q=Maria`);
  const result = page.locator('[data-part=results] > li').getByRole('link', { name: /^Maria/ });
  await result.first().click({ timeout: 20_000 });
  await expect(page).toHaveURL(`${origin}/case-studies/maria-moves-into-tech/`);
  await page.goto(`${origin}/checklists/goals/`);
  await page.getByLabel('Your goal in one sentence').fill('Lead one review');
  await expect(page.getByRole('status').first()).toContainText('Saved on this device');
  await page.reload();
  await expect(page.getByLabel('Your goal in one sentence')).toHaveValue('Lead one review');
  expect(complaints).toEqual([]);
  await context.close();
  server.close();
});
