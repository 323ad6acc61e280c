/** What a page says and looks like where something is missing, broken, empty or too long. Sentences about storage that fails are kept in storage-gone.spec.ts. */
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/test.ts';
import { Stranger, ways } from '../../support/stranger.ts';
import { fillIn, openSheet, ready } from '../../support/worksheet.ts';

/** Ninety letters without a space: a name, an address, a word of another language. */
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorstandsr'.slice(0, 90);

/** How far the page runs out of the screen. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** WCAG 1.4.12: what a reader may set, and nothing may be lost by. */
const spaceOut = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

for (const { by, width, name } of ways)
  test.describe(`an address with a letter wrong, ${name}`, () => {
    test.use({ viewport: { width, height: 780 }, expectedErrors: /404/ });

    // Two presses and a sentence: who has mistyped an address wants the page, not a lesson.
    test('is twenty seconds and two presses away from its page', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('obstacles/skil-gap/');
      await stranger.reads(page.getByRole('heading', { level: 1 }));
      await expect(page.locator('#q-404')).toHaveValue('skil gap');
      await stranger.presses(page.getByRole('main').getByRole('button', { name: 'Search' }));
      const result = page
        .locator('main')
        .getByRole('link', { name: /You need a skill you do not have yet/ })
        .first();
      await expect(result).toBeVisible();
      // The answer of the full index joins the first one: a press between the two may meet a list that is just redrawn.
      await page.waitForLoadState('networkidle');
      await stranger.presses(result);
      await expect(page).toHaveURL(/\/obstacles\/skill-gap\/$/);
      stranger.within(20, 3);
    });
  });

test.describe('a page that is not there', () => {
  test.use({ expectedErrors: /404/ });

  test('is said in Spanish too, with the way home', async ({ page }) => {
    await page.goto('es/obstacles/no-existe/');
    const line = page.locator('main p[lang=es]');
    await expect(line).toContainText('Aquí no hay ninguna página');
    await line.getByRole('link').click();
    await expect(page).toHaveURL(/\/es\/$/);
  });

  for (const path of ['no/such/%3Cscript%3E/', `x/${'a'.repeat(300)}/`, 'x/%E0%A4%A/'])
    test(`and whose address is no words leaves the search empty: ${path.slice(0, 24)}`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('#q-404')).toHaveValue('');
    });
});

test.describe('a word of ninety letters', () => {
  for (const width of [320, 360, 1280])
    test(`fits into every worksheet field at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 780 });
      for (const sheet of ['mentorship-agreement', 'goals', 'mentor-shortlist']) {
        await openSheet(page, sheet);
        await fillIn(page, LONG);
        expect(await overflow(page), sheet).toBe(0);
      }
    });

  test('fits into my list and into the list of pairs at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 780 });
    await page.goto('resources/my-list/#add=score');
    const name = page.getByLabel('Name of the list, if you like');
    await name.fill(LONG);
    await page.locator('my-list textarea').first().fill(LONG);
    expect(await overflow(page), 'my list').toBe(0);
    await page.goto('checklists/cohort-pack/');
    await page.locator('main textarea').first().fill(`${LONG},${LONG}`);
    await page.getByRole('button', { name: 'Read the list' }).click();
    await expect(page.locator('main').getByText('1 pair', { exact: false }).first()).toBeVisible();
    expect(await overflow(page), 'pairs').toBe(0);
  });
});

test.describe('at 320 px with the text spacing of WCAG 1.4.12, which is 400% of a screen of 1280', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const path of [
    '',
    'es/',
    'es/obstacles/skill-gap/',
    'es/checklists/mentorship-agreement/',
    'search/?q=xqzzy',
    'resources/my-list/',
    'offline/',
    'contribute/fields/resource/',
    'checklists/cohort-pack/',
  ])
    test(`nothing runs out of /${path}`, async ({ page }) => {
      await page.goto(path);
      if (path.includes('checklists/mentorship')) await ready(page);
      await spaceOut(page);
      expect(await overflow(page)).toBe(0);
    });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the offline page promises nothing that needs one', async ({ page }) => {
    await page.goto('offline/');
    await expect(page.locator('main')).not.toContainText('From now on');
    await expect(page.getByRole('heading', { name: 'What works offline' })).toBeHidden();
    await expect(page.getByText('The buttons above')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Without JavaScript, or elsewhere' })).toBeVisible();
  });
});

test('lists for other sites are called by their own names below the heading of their group', async ({ page }) => {
  await page.goto('about/embed/');
  const names = await page.locator('main details summary').allInnerTexts();
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => name.startsWith('Resources for this obstacle'))).toEqual([]);
});

test('a sample of a file goes on below its words where it does not fit, and reads as it stands in the file', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('contribute/fields/resource/');
  const sample = page.locator('.fields pre', { hasText: 'alsoKnownAs:' }).first();
  const text = (await sample.textContent()) ?? '';
  expect(text.split('\n').slice(0, 2).join('|')).toMatch(/^alsoKnownAs:\| {2}- \S/);
  const line = sample.locator('span').nth(1);
  const starts = await line.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...new Set([...range.getClientRects()].map(({ left }) => Math.round(left)))];
  });
  expect(Math.min(...starts)).toBeGreaterThanOrEqual(Math.round((await sample.boundingBox())?.x ?? 0));
});

test('the first field stands beside the heading of its part', async ({ page }) => {
  await page.goto('contribute/fields/resource/');
  const [heading, row] = await Promise.all([page.locator('.part h2').first().boundingBox(), page.locator('.fields dt code').first().boundingBox()]);
  expect(Math.abs((heading?.y ?? 0) + (heading?.height ?? 0) / 2 - ((row?.y ?? 0) + (row?.height ?? 0) / 2))).toBeLessThan(12);
});
