import type { Locator, Page } from '@playwright/test';
import { Stranger, ways } from '../../support/stranger.ts';
import { expect, test } from '../../support/test.ts';

/** The lines of a part, as far as they are read one after the other. */
const linesOf = (page: Page, id: string): Locator => page.locator(`.part:has(#${id})`).locator('h2, p, li');

for (const { by, width, name } of ways)
  test.describe(`laid off today, ${name}`, () => {
    test.use({ viewport: { width, height: 780 } });

    // What must not be done today, and what comes first: fifteen seconds, because a paper may be lying on the table.
    test('from the home page it takes fifteen seconds to know that nothing is signed today and benefits come first', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('');
      await stranger.reads(page.getByRole('heading', { level: 1 }));
      await stranger.presses(page.getByRole('main').getByRole('link', { name: 'I have lost my job' }));
      await stranger.finds(/sign nothing.*benefits/is, page.locator('main :is(h1, h1 ~ * p, .part:has(#in-short) p)'));
      stranger.within(15, 2);
    });

    // One minute until the first office is named that must be called, with all that stands before it read.
    test('from a search engine it takes a minute to know whom to call first', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('obstacles/economic-downturn/');
      await stranger.finds(/first/i, page.locator('.part:has(#in-short) p'));
      await stranger.finds(/call the public benefits or job office/i, page.locator('.part:has(#is-this-it) :is(h2, aside p, aside li)'));
      stranger.within(60, 6);
    });

    test('in the words of the day the search answers with that page', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('');
      await stranger.types(page.getByRole('searchbox').first(), 'layed off today what now');
      await stranger.hits('Enter');
      const first = page.locator('[data-part=results] > li').first();
      await stranger.finds(/lost your job/i, first);
      await stranger.presses(first.getByRole('link'));
      await expect(page).toHaveURL(/economic-downturn\/$/);
      stranger.within(30, 5);
    });
  });

test('benefits, money and references come before every word of networking, on the page and on its list', async ({ page }) => {
  await page.goto('obstacles/economic-downturn/');
  const lines = await linesOf(page, 'is-this-it').allInnerTexts();
  const at = (sought: RegExp) => lines.findIndex((line) => sought.test(line));
  const order = [/^Benefits\./m, /^Money\./m, /^References\./m].map(at);
  expect(order.every((place) => place >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((one, other) => one - other));
  const parts = await page.locator('main h2').allInnerTexts();
  expect(parts.indexOf('Is this it?')).toBeLessThan(parts.indexOf('Who can help'));
  const steps = await page.locator('tick-list label').allInnerTexts();
  const place = (sought: RegExp) => steps.findIndex((step) => sought.test(step));
  expect(place(/claim/)).toBe(0);
  expect(Math.max(place(/one week.s costs/), place(/reference in writing/))).toBeLessThan(place(/20 minutes/));
});

test('no cheerful tone anywhere on the way', async ({ page }) => {
  // What is said to somebody who has just lost a job by people who have not. A warning against such a sentence is no such sentence.
  const cheer =
    /!|congrat|excit|opportunit|blessing|new chapter|fresh start|well done|good luck|great|wonderful|happy|happily|\bfun\b|journey|adventure|stay positive|bright side|dream job|luckily|good news|hooray|thriv|bounce back|in your way to/i;
  for (const path of [
    'obstacles/economic-downturn/',
    'checklists/first-message/',
    'case-studies/tomasz-counts-the-weeks/',
    'resources/obstacle/economic-downturn/',
    '',
    'search/?q=laid+off+today',
  ]) {
    await page.goto(path);
    const main = page.getByRole('main');
    if (path.startsWith('search')) await expect(page.locator('[data-part=results] > li').first()).toBeVisible();
    // "Great Britain" is a country.
    const text = (await main.innerText()).replaceAll('Great Britain', '');
    expect.soft(cheer.exec(text)?.[0], path).toBeUndefined();
  }
});

const country = /\b(US|U\.S\.|America|American|United States|United Kingdom|UK|Great Britain|England|Australia|Canada)\b/;
for (const path of ['obstacles/economic-downturn/', 'resources/obstacle/economic-downturn/'])
  test(`what holds for one country only names it: ${path}`, async ({ page, request, baseURL }) => {
    const { resources } = (await (await request.get(`${baseURL}resources.json`)).json()) as { resources: { id: string; region: string | null }[] };
    const bound = new Set(
      resources
        .filter(({ region }) => region && /^(United|Great|England|Australia)/.test(region) && !/international|other countries|worldwide/.test(region))
        .map(({ id }) => id),
    );
    expect(bound.size).toBeGreaterThan(10);
    await page.goto(path);
    const links = await page.locator('main a[href*="/resources/"]').all();
    let seen = 0;
    for (const link of links) {
      const id = /\/resources\/([^/]+)\/$/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
      if (!bound.has(id)) continue;
      seen += 1;
      const around = await link.evaluate((element) => element.closest('li, p')?.textContent ?? '');
      // Said beside the link, not only by the name of what it leads to.
      expect.soft(around.replace((await link.textContent()) ?? '', ''), id).toMatch(country);
    }
    expect(seen).toBeGreaterThan(3);
  });

test('the number of a help line stands with its country and the day on which it was checked', async ({ page }) => {
  await page.goto('obstacles/economic-downturn/');
  const line = page.locator('main p', { hasText: '0300 123 1100' });
  await expect(line).toContainText('Great Britain');
  await expect(line).toContainText('November 23, 2026');
});
