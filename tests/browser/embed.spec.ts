import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type FrameLocator, type Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { foreignPage } from '../support/foreign-page.ts';
import { expect, test, watch } from '../support/test.ts';

const ticks = 'embed/checklists/networking-30-days/';
const books = 'embed/resources/type/book/';
const agreement = 'embed/checklists/mentorship-agreement/';

/** The line that the site offers for this page, with the address of the tested server. */
function snippet(path: string, baseURL = '', attributes = ''): string {
  const page = readFileSync(`${process.env['CAIRN_DIST'] ?? 'dist'}/about/embed/index.html`, 'utf8');
  const [, title = '', rest = ''] =
    new RegExp(`&lt;iframe src=(?:"|&quot;)[^"&]+/${path}(?:"|&quot;) (title=.*?) (width=.*?)&gt;&lt;/iframe&gt;`).exec(page) ?? [];
  if (!title) throw new Error(`/about/embed/ offers no line for /${path}`);
  const text = (encoded: string) => encoded.replaceAll('&quot;', '"').replaceAll('&#39;', "'");
  return `<iframe src="${baseURL}${path}" ${text(title)} ${text(rest)} ${attributes}></iframe>`;
}

const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe');
const boxes = (page: Page) => frameOf(page).locator('tick-list input');
const status = (page: Page) => frameOf(page).locator('tick-list [role=status]');

/** Some builds of Chromium let a page in the frame of another site keep nothing unless a person allows it. */
function letFramesKeep(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }));
}

/** In a frame of another site, every request of ours is foreign to the page. */
const foreign = /^foreign request/;

test.describe('in the page of another site', () => {
  test.use({ expectedErrors: foreign });

  test('a list can be ticked, and the ticks are there after a reload', async ({ baseURL, launchOptions, browserName }, info) => {
    test.skip(browserName !== 'chromium', 'Only Chromium takes the wanted setting from a file.');
    const profile = info.outputPath('profile');
    letFramesKeep(profile);
    await using context = await chromium.launchPersistentContext(profile, { ...launchOptions, serviceWorkers: 'block' });
    const complaints = await watch(context, new URL(baseURL ?? '').origin);
    await using guide = await foreignPage(snippet(ticks, baseURL));
    const page = await context.newPage();
    await page.goto(guide.address);
    await boxes(page).nth(0).check();
    await boxes(page).nth(2).check();
    await expect(status(page)).toHaveText(/^2 of \d+ done\. Saved on this device\.$/);
    await expect(frameOf(page).getByText('Most browsers keep ticks made here')).toBeVisible();
    await page.reload();
    await expect(status(page)).toHaveText(/^2 of \d+ done/);
    await expect(boxes(page).nth(0)).toBeChecked();
    await expect(boxes(page).nth(1)).not.toBeChecked();
    expect(complaints.filter((text) => !foreign.test(text))).toEqual([]);
  });

  test('a link leads to our page in a new tab, and leaves the other site where it is', async ({ page, baseURL }) => {
    await using guide = await foreignPage(snippet(books, baseURL));
    await page.goto(guide.address);
    const first = frameOf(page).getByRole('main').getByRole('link').first();
    const title = await first.textContent();
    const [opened] = await Promise.all([page.waitForEvent('popup'), first.click()]);
    await expect(opened.getByRole('heading', { level: 1 })).toContainText(title?.trim() ?? '-');
    const [full] = await Promise.all([page.waitForEvent('popup'), frameOf(page).getByRole('link', { name: 'Books on Cairn' }).click()]);
    await expect(full).toHaveURL(`${baseURL}resources/type/book/`);
    await expect(full.getByRole('navigation', { name: 'Main' })).toBeAttached();
    await expect(page).toHaveURL(guide.address);
  });

  test('a worksheet says what it asks, and opens on the site to be filled in', async ({ page, baseURL }) => {
    await using guide = await foreignPage(snippet(agreement, baseURL));
    await page.goto(guide.address);
    await expect(frameOf(page).getByText('Up to three goals')).toBeVisible();
    await expect(frameOf(page).locator('input, textarea')).toHaveCount(0);
    const [sheet] = await Promise.all([page.waitForEvent('popup'), frameOf(page).getByRole('link', { name: 'Fill this in on Cairn' }).click()]);
    await expect(sheet).toHaveURL(`${baseURL}checklists/mentorship-agreement/`);
    await expect(sheet.locator('work-sheet [role=status]').first()).toContainText('Nothing is kept here yet');
  });

  test('the keyboard reaches every box and every link, and axe finds nothing', async ({ page, baseURL }) => {
    await using guide = await foreignPage(snippet(ticks, baseURL));
    await page.goto(guide.address);
    await expect(status(page)).not.toBeEmpty();
    await page.keyboard.press('Tab');
    await expect(boxes(page).first()).toBeFocused();
    await page.keyboard.press('Space');
    await expect(boxes(page).first()).toBeChecked();
    expect(await axeFindings(page)).toEqual([]);
  });

  test.describe('that gives it no place to keep anything', () => {
    test('the list still ticks, and says that it will not be kept', async ({ page, baseURL }) => {
      await page.addInitScript(() => {
        if (window === window.top) return;
        const refuse = () => {
          throw new DOMException('refused', 'SecurityError');
        };
        IDBFactory.prototype.open = refuse;
        Object.defineProperty(window, 'localStorage', { get: refuse });
        window.BroadcastChannel = refuse as unknown as typeof BroadcastChannel;
      });
      await using guide = await foreignPage(snippet(ticks, baseURL));
      await page.goto(guide.address);
      await boxes(page).nth(0).check();
      await expect(status(page)).toContainText('Not saved');
      await expect(boxes(page).nth(0)).toBeChecked();
    });
  });

  test.describe('in a sandbox without scripts', () => {
    // Chromium notes each script that a sandbox keeps from running.
    test.use({ expectedErrors: /^foreign request|sandboxed/ });

    test('the list can be ticked, promises nothing, and its links open', async ({ page, baseURL }) => {
      await using guide = await foreignPage(snippet(ticks, baseURL, 'sandbox="allow-popups allow-popups-to-escape-sandbox"'));
      await page.goto(guide.address);
      await boxes(page).nth(0).check();
      await expect(frameOf(page).getByText('Most browsers keep ticks')).toBeHidden();
      await expect(frameOf(page).getByRole('button')).toHaveCount(0);
      const [full] = await Promise.all([page.waitForEvent('popup'), frameOf(page).getByRole('link', { name: 'Networking: 30 days on Cairn' }).click()]);
      await expect(full.locator('tick-list [role=status]')).toContainText(/^0 of \d+ done\.$/);
    });
  });

  test.describe('that wants to frame what is not made for it', () => {
    test.use({ expectedErrors: /^foreign request|frame-ancestors/ });

    for (const path of ['', 'checklists/mentorship-agreement/', 'checklists/is-this-all-right/', 'resources/type/book/'])
      test(`/${path} refuses`, async ({ page, baseURL, complaints }) => {
        await using guide = await foreignPage(`<iframe src="${baseURL}${path}" title="Ours"></iframe>`);
        await page.goto(guide.address);
        await expect.poll(() => complaints.some((text) => /frame-ancestors 'none'/.test(text))).toBe(true);
        await expect(frameOf(page).getByText('Skip to the content')).toHaveCount(0);
      });
  });
});

test('a sheet that promises to keep nothing is not offered for frames', async ({ request, baseURL }) => {
  expect((await request.get(`${baseURL}embed/checklists/is-this-all-right/`)).status()).toBe(404);
});

const narrow = { width: 280, height: 640 };
for (const [name, path] of Object.entries({ ticks, books, agreement }))
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${name}, 280 pixels wide, ${colorScheme}`, () => {
      test.use({ viewport: narrow, colorScheme });

      test('nothing runs out of the frame, targets are large enough, and axe finds nothing', async ({ page }) => {
        await page.goto(path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
        for (const target of await page.locator('main a:not(footer a), tick-list label').all())
          expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        expect(await axeFindings(page)).toEqual([]);
      });
    });

test('with forced colors, a tick still shows', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(ticks);
  await page.locator('tick-list input').first().check();
  expect(
    await page
      .locator('tick-list input')
      .first()
      .evaluate((box) => getComputedStyle(box, '::before').borderBottomStyle),
  ).toBe('solid');
});

test('a frame asks for its page alone, a list to tick for its script besides, and neither starts a worker', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(new URL(baseURL ?? '').pathname.length)));
  await page.goto(books);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path !== 'favicon.svg')).toEqual([books]);
  asked.length = 0;
  await page.goto(ticks);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => !/^favicon\.svg$|^_astro\/[\w.-]+\.js$/.test(path))).toEqual([ticks]);
});

test('the page about embedding shows a list in a frame, and its lines can be opened by keyboard', async ({ page }) => {
  await page.goto('about/embed/');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(frameOf(page).getByRole('heading', { level: 1 })).toContainText('Resources for this obstacle');
  expect(await axeFindings(page)).toEqual([]);
  const summary = page.locator('summary', { hasText: 'Mentorship agreement' });
  await summary.focus();
  await page.keyboard.press('Enter');
  const line = page.locator('details[open] code');
  await expect(line).toContainText('/embed/checklists/mentorship-agreement/');
  await line.click();
  expect((await page.evaluate(() => getSelection()?.toString() ?? '')).trim()).toBe((await line.textContent())?.trim());
});
