import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe.ts';
import { expect as expectSoon, test } from '../support/test.ts';

// As in search.spec.ts: Pagefind's worker may take its time to start.
const expect = expectSoon.configure({ timeout: 20_000 });

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the resources' });
const status = (page: Page) => page.locator('site-search [role=status]');
const results = (page: Page) => page.locator('[data-part=results] > li');
const box = (page: Page, group: string, name: string | RegExp) => page.getByRole('group', { name: group }).getByRole('checkbox', { name });
const label = (page: Page, group: string, name: string | RegExp) => page.getByRole('group', { name: group }).locator('label', { hasText: name }).first();
/** How many entries a box promises. */
const promised = async (page: Page, group: string, name: string | RegExp) => Number(/\d+$/.exec((await label(page, group, name).innerText()).trim())?.[0]);
const shownCount = async (page: Page) => Number(/^\d+/.exec(await status(page).innerText())?.[0] ?? 0);
const all = async (page: Page) => Number(/^\d+/.exec(await page.locator('.hero .line p').innerText())?.[0]);
const TYPE = 'Type of resource';

test.describe('narrowing', () => {
  test('counts each value before anything is chosen: every type together is every entry', async ({ page }) => {
    await page.goto('resources/');
    const counts = await page.locator('input[name=type] ~ [data-total]').allInnerTexts();
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(await all(page));
    expect(await box(page, 'What we could check', /^Not verified/).count()).toBe(1);
  });

  test('takes any value within a group and all groups together, and counts what each further value would show', async ({ page, baseURL }) => {
    await page.goto('resources/');
    const [books, podcasts] = [await promised(page, TYPE, 'Book'), await promised(page, TYPE, 'Podcast')];
    await box(page, TYPE, /^Book/).check();
    await expect(status(page)).toHaveText(`${books} entries`);
    expect(await promised(page, TYPE, 'Podcast')).toBe(podcasts);
    await box(page, TYPE, /^Podcast/).check();
    await expect(status(page)).toHaveText(`${books + podcasts} entries`);
    for (const [group, name] of [
      ['Obstacle', /^Leading a team/],
      ['For whom', /^Mentees/],
      ['Cost of resource', /^Free \d/],
      ['What we could check', /^Verified/],
    ] as const) {
      const left = await promised(page, group, name);
      await box(page, group, name).check();
      await expect(status(page)).toHaveText(new RegExp(`^${left} (entry|entries)$`));
    }
    await expect(page).toHaveURL(`${baseURL}resources/?obstacle=leading-a-team&audience=mentee&type=book&type=podcast&cost=free&status=verified`);
    expect(await results(page).count()).toBe(Math.min(10, await shownCount(page)));
  });

  test('has an address for each view: it opens again, goes back, and is cleared with one press', async ({ page, baseURL }) => {
    await page.goto('resources/?type=course&cost=free');
    await expect(box(page, TYPE, /^Course/)).toBeChecked();
    await expect(box(page, 'Cost of resource', /^Free \d/)).toBeChecked();
    await expect(status(page)).toHaveText(/^\d+ entries$/);
    const free = await shownCount(page);
    await box(page, 'Cost of resource', /^Free \d/).uncheck();
    await expect(page).toHaveURL(/\?type=course$/);
    await page.goBack();
    await expect(status(page)).toHaveText(`${free} entries`);
    await page.getByRole('button', { name: 'Clear what is chosen' }).click();
    await expect(page).toHaveURL(`${baseURL}resources/`);
    await expect(page.locator('[data-part=index]')).toBeVisible();
  });

  test('says plainly when no entry has all that is chosen', async ({ page }) => {
    await page.goto('resources/?type=podcast&cost=membership');
    await expect(status(page)).toHaveText('No entry has all that is chosen');
    await page
      .getByRole('button', { name: /^Clear what is chosen/ })
      .first()
      .click();
    await expect(page.locator('[data-part=index]')).toBeVisible();
  });

  test('and words work together, and find nothing but entries', async ({ page }) => {
    await page.goto('resources/');
    await field(page).fill('leading a team');
    await expect(status(page)).toContainText('results for leading a team');
    await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
    for (const address of await results(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)))
      expect(address).toContain('/resources/');
    const podcasts = await promised(page, TYPE, 'Podcast');
    await box(page, TYPE, /^Podcast/).check();
    await expect(status(page)).toHaveText(new RegExp(`^${podcasts} results? for leading a team`));
    await expect(results(page).first()).toContainText('Podcast');
    await expect(page).toHaveURL(/\/resources\/\?q=leading\+a\+team&type=podcast$/);
  });

  test('is announced, and can be done with the keyboard alone', async ({ page, baseURL }) => {
    await page.goto('resources/');
    await field(page).focus();
    const first = page.locator('input[name=type][value=podcast]');
    for (let at = 0; at < 30 && !(await first.evaluate((element) => element === document.activeElement)); at++) await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    await page.keyboard.press('Space');
    await expect(status(page)).toHaveText(/^\d+ entries$/);
    await expect(first).toBeFocused();
    await page.getByRole('link', { name: 'Skip to the results' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(results(page).first().locator('h3 a')).toBeFocused();
    const href = await results(page).first().locator('h3 a').getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new URL(href ?? '', baseURL).href);
  });
});

test('an entry is kept on my list without leaving the page, from the list and from results', async ({ page, baseURL }) => {
  await page.goto('resources/');
  const first = page.locator('.card').first();
  const title = await first.getByRole('heading').innerText();
  await first.getByRole('link', { name: `Keep on my list: ${title}` }).click();
  await expect(page.locator('[data-part=kept]')).toHaveText(`${title} is on your list.`);
  await expect(first.locator('.keep')).toHaveText('Kept');
  await expect(page).toHaveURL(`${baseURL}resources/`);
  await box(page, TYPE, /^Podcast/).check();
  await expect(results(page)).not.toHaveCount(0);
  const podcast = await results(page).first().getByRole('heading').innerText();
  await results(page)
    .first()
    .getByRole('link', { name: `Keep on my list: ${podcast}` })
    .press('Enter');
  await expect(page.locator('[data-part=kept]')).toHaveText(`${podcast} is on your list.`);
  await page.goto('resources/my-list/');
  await expect(page.locator('my-list .row h3')).toHaveText([title, podcast]);
});

test('every link of a list leads to a view with as many entries as it says', async ({ page }) => {
  await page.goto('resources/');
  const lists = await page
    .locator('.lists li')
    .evaluateAll((items) => items.map((item) => ({ href: item.querySelector('a')?.href ?? '', count: Number(item.querySelector('.soft')?.textContent) })));
  expect(lists.length).toBeGreaterThan(20);
  for (const { href, count } of lists) {
    let found = 0;
    for (let next: string | null = href; next !== null;) {
      await page.goto(next);
      found += await page.locator('#content .card').count();
      const further = page.getByRole('navigation', { name: 'Pages of this list' }).locator('[rel=next]');
      next = (await further.count()) > 0 ? await further.evaluate((link) => (link as HTMLAnchorElement).href) : null;
    }
    expect([href, found]).toEqual([href, count]);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all entries stand on numbered pages, and lists take the place of narrowing', async ({ page }) => {
    await page.goto('resources/');
    await expect(page.locator('.facets')).toBeHidden();
    const count = await all(page);
    const seen = new Set<string>();
    for (;;) {
      for (const href of await page.locator('.card h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) seen.add(href);
      const next = page.getByRole('link', { name: /^Page \d+$/ }).and(page.locator('[rel=next]'));
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(seen.size).toBe(count);
    await page.goto('resources/');
    await page.getByRole('link', { name: 'Networking' }).first().click();
    await expect(page.getByRole('heading', { name: 'Start with these five' })).toBeVisible();
    await expect(page.locator('ol .card')).toHaveCount(5);
  });
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 360],
] as const) {
  test(`axe finds nothing wrong while narrowed, ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const question of ['?type=book&status=verified', '?q=harrasment', '?type=podcast&cost=membership']) {
      await page.goto(`resources/${question}`);
      await expect(status(page)).not.toBeEmpty();
      await expectAxeClean(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
