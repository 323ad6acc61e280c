import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { fromFactColumns, type CatalogFile, type FirstFile } from '../../src/search/layer.ts';
import { expectAxeClean } from '../support/axe.ts';
import { expect as expectSoon, test } from '../support/test.ts';
import budgets from '../bench/budgets.json' with { type: 'json' };

// On a busy machine Pagefind gives its worker five seconds to start before it goes on without one: longer than an assertion waits by default.
const expect = expectSoon.configure({ timeout: 20_000 });

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the whole site' });
const status = (page: Page) => page.locator('site-search [role=status]');
const results = (page: Page) => page.locator('[data-part=results] > li');
const titles = (page: Page) => results(page).getByRole('heading').allInnerTexts();
const box = (page: Page, group: string, name: string | RegExp) => page.getByRole('group', { name: group }).getByRole('checkbox', { name });
/** The first results come from titles; this waits until the texts have been searched as well. */
const settled = async (page: Page) => {
  await expect(results(page)).not.toHaveCount(0);
  await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
};
/** How many results a box promises. */
const promised = async (page: Page, group: string, name: string) =>
  Number(/\d+$/.exec((await page.getByRole('group', { name: group }).locator('label', { hasText: name }).first().innerText()).trim())?.[0]);
/** How many obstacles the site has. */
const obstacleCount = (page: Page) => page.locator('input[name=kind][value=obstacle] ~ [data-total]').getAttribute('data-total').then(Number);
const found = async (page: Page) => Number(/^\d+/.exec(await status(page).innerText())?.[0] ?? 0);

test.describe('finds', () => {
  for (const [words, title] of [
    ['Maria', /^Maria /],
    ['agreement', 'Mentorship agreement'],
    ['julie starr', /^The Mentoring Manual/],
    ['impostor syndrome', 'You need a skill you do not have yet'],
  ] as const) {
    test(`"${words}"`, async ({ page }) => {
      await page.goto(`search/?q=${encodeURIComponent(words)}`);
      await expect(results(page).first().getByRole('link', { name: title })).toBeVisible();
      await expect(page.locator('[data-part=index]')).toBeHidden();
    });
  }

  test('and leads to the page', async ({ page, baseURL }) => {
    await page.goto('search/?q=Maria');
    await results(page)
      .getByRole('link', { name: /^Maria/ })
      .first()
      .click();
    await expect(page).toHaveURL(`${baseURL}case-studies/maria-moves-into-tech/`);
  });

  test('what readers call a page, without showing those words', async ({ page }) => {
    await page.goto('search/?q=impostor+syndrome');
    await expect(results(page).first().locator('.excerpt')).not.toBeEmpty();
    await expect(results(page).first()).not.toContainText(/impostor/i);
  });

  test('and marks what it found, with markup in the words staying text', async ({ page }) => {
    await page.goto('search/?q=agreement');
    await expect(results(page).locator('mark').first()).toHaveText(/agree/i);
    await field(page).fill('<img src=x onerror=alert(1)>');
    await expect(status(page)).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('site-search img[src="x"]')).toHaveCount(0);
  });
});

test.describe('facets', () => {
  test('show as many results as they count: any within a group, all groups together', async ({ page }) => {
    await page.goto('search/?q=mentor');
    await settled(page);
    const [books, podcasts] = [await promised(page, 'Type of resource', 'Book'), await promised(page, 'Type of resource', 'Podcast')];
    expect(books).toBeGreaterThan(0);
    await box(page, 'Type of resource', /^Book/).check();
    await expect(status(page)).toHaveText(new RegExp(`^${books} results? for mentor`));
    expect(await promised(page, 'Type of resource', 'Podcast')).toBe(podcasts);
    await box(page, 'Type of resource', /^Podcast/).check();
    await expect(status(page)).toHaveText(new RegExp(`^${books + podcasts} results? for mentor`));
    const free = await promised(page, 'Cost of resource', 'Free');
    await box(page, 'Cost of resource', /^Free \d/).check();
    await expect(status(page)).toHaveText(new RegExp(`^${free} results? for mentor`));
    expect(free).toBeLessThan(books + podcasts);
  });

  test('list pages without words, and are cleared with one press', async ({ page, baseURL }) => {
    await page.goto('search/');
    const obstacles = await promised(page, 'Kind of page', 'Obstacle');
    await box(page, 'Kind of page', /^Obstacle/).check();
    await expect(status(page)).toHaveText(`${obstacles} pages`);
    await expect(results(page)).toHaveCount(Math.min(obstacles, 10));
    await page.getByRole('button', { name: 'Clear what is chosen' }).click();
    await expect(page.locator('[data-part=index]')).toBeVisible();
    await expect(page).toHaveURL(`${baseURL}search/`);
  });

  test('count before a search what the site has', async ({ page }) => {
    await page.goto('search/');
    const counts = await page
      .locator('[data-part=index] section', { has: page.getByRole('heading', { name: 'Resources' }) })
      .locator('.note')
      .allInnerTexts();
    const listed = counts.map(Number).reduce((sum, count) => sum + count, 0);
    expect(await promised(page, 'Kind of page', 'Resource')).toBe(listed);
    await field(page).focus();
    await box(page, 'Kind of page', /^Resource/).check();
    await expect(status(page)).toHaveText(`${listed} pages`);
  });
});

test.describe('the address', () => {
  test('holds the question, and reload and back bring it back', async ({ page }) => {
    await page.goto('search/');
    await field(page).fill('mentor');
    await expect(page).toHaveURL(/\/search\/\?q=mentor$/);
    await box(page, 'Type of resource', /^Book/).check();
    await box(page, 'Type of resource', /^Podcast/).check();
    await expect(page).toHaveURL(/\?q=mentor&type=book&type=podcast$/);
    // The list is that of both kinds once it has as many entries as both promise.
    const kindsOf = async () => (await promised(page, 'Type of resource', 'Book')) + (await promised(page, 'Type of resource', 'Podcast'));
    await expect.poll(async () => (await found(page)) - (await kindsOf())).toBe(0);
    const all = await titles(page);

    await page.reload();
    await expect(field(page)).toHaveValue('mentor');
    await expect(box(page, 'Type of resource', /^Podcast/)).toBeChecked();
    await expect.poll(() => titles(page)).toEqual(all);

    await page.goBack();
    await expect(box(page, 'Type of resource', /^Podcast/)).not.toBeChecked();
    await expect(box(page, 'Type of resource', /^Book/)).toBeChecked();
    await page.goBack();
    await expect(box(page, 'Type of resource', /^Book/)).not.toBeChecked();
    await page.goBack();
    await expect(field(page)).toHaveValue('');
    await expect(page.locator('[data-part=index]')).toBeVisible();
    await page.goForward();
    await expect(field(page)).toHaveValue('mentor');
    await expect(status(page)).toContainText('results for mentor');
  });

  test('grows by one step while words are typed, not by one a letter', async ({ page }) => {
    await page.goto('search/');
    const before = await page.evaluate(() => history.length);
    for (const words of ['agree', 'agreement']) {
      await field(page).fill(words);
      await expect(status(page)).toContainText(`for ${words}`);
    }
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  test('of a plain form leads here', async ({ page, baseURL }) => {
    await page.goto('about/');
    const header = page.getByRole('searchbox').first();
    await header.fill('Maria');
    await header.press('Enter');
    await expect(page).toHaveURL(`${baseURL}search/?q=Maria`);
    await expect(status(page)).toContainText('for Maria');
  });
});

test.describe('results', () => {
  test('are announced with their number, once and in words', async ({ page }) => {
    await page.goto('search/');
    await expect(status(page)).toHaveCount(1);
    await expect(status(page)).toHaveText('');
    await field(page).fill('mentor');
    await expect(status(page)).toHaveText(/^\d+ results for mentor, best first$/);
    await field(page).fill('"julie starr"');
    await expect(status(page)).toHaveText('1 result for "julie starr"');
  });

  test('come in tens, and the focus goes on to the first of the next', async ({ page }) => {
    await page.goto('search/?q=mentor');
    await settled(page);
    await expect(results(page)).toHaveCount(10);
    const all = await found(page);
    await page.getByRole('button', { name: 'Show 10 more' }).press('Enter');
    await expect(results(page)).toHaveCount(20);
    await expect(results(page).nth(10).getByRole('link')).toBeFocused();
    for (let shown = 20; shown < all; shown += 10) await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await expect(results(page)).toHaveCount(all);
    await expect(page.getByRole('button', { name: /more$/ })).toBeHidden();
    expect(
      new Set(
        await results(page)
          .getByRole('link')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
      ).size,
    ).toBe(all);
    await page.reload();
    await expect(results(page)).toHaveCount(all);
  });

  test('can be reached with the keyboard alone', async ({ page, baseURL }) => {
    await page.goto('search/');
    for (let at = 0; at < 12 && !(await field(page).evaluate((element) => element === document.activeElement)); at++) await page.keyboard.press('Tab');
    await page.keyboard.type('Maria');
    await expect(results(page)).not.toHaveCount(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(results(page).first().getByRole('link')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${baseURL}case-studies/maria-moves-into-tech/`);
    await page.goBack();
    await expect(results(page)).not.toHaveCount(0);
    await page.getByRole('link', { name: 'Skip to the results' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(results(page).first().getByRole('link')).toBeFocused();
    await expect(field(page)).toHaveValue('Maria');
  });

  test('keep the focus of a reader who went ahead before the newest answer came', async ({ page }) => {
    await page.goto('search/?q=mari');
    await expect(results(page)).not.toHaveCount(0);
    const first = results(page)
      .getByRole('link', { name: /^Maria/ })
      .first();
    // In one go, so that the new answer cannot come in between.
    await first.evaluate((link) => {
      const field = document.querySelector<HTMLInputElement>('site-search input[name=q]');
      if (!field || !link.isConnected) throw new Error('The page is not ready.');
      field.value = 'Maria';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      link.focus();
      link.closest('li')?.setAttribute('data-old', '');
    });
    await expect(page.locator('[data-old]')).toHaveCount(0);
    await expect(first).toBeFocused();
  });

  test('never vanish between two answers', async ({ page }) => {
    await page.goto('search/?q=men');
    await expect(results(page)).not.toHaveCount(0);
    await page.evaluate(() => {
      const list = document.querySelector<HTMLElement>('[data-part=results]');
      if (!list) throw new Error('no list');
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        if (list.hidden || list.children.length === 0) seen.push(document.querySelector('[role=status]')?.textContent ?? '');
      }).observe(document.querySelector('site-search') as Element, { subtree: true, childList: true, attributes: true });
    });
    for (const words of ['ment', 'mento', 'mentor', 'mentorship']) {
      await field(page).fill(words);
      await expect(status(page)).toContainText(`for ${words},`);
    }
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });

  test('of an older question never replace those of the newest', async ({ page }) => {
    let held = 0;
    let slow = true;
    let open: (value?: unknown) => void = () => {};
    const gate = new Promise((done) => (open = done));
    await page.goto('search/?q=julie+starr');
    await settled(page);
    // The pages about Maria arrive only after those of the next question.
    await page.context().route('**/pagefind/fragment/*', async (route) => {
      if (slow) {
        held++;
        await gate;
      }
      await route.continue();
    });
    await field(page).fill('Maria');
    await expect.poll(() => held).toBeGreaterThan(0);
    slow = false;
    await field(page).fill('exercism');
    await expect(status(page)).toContainText('for exercism');
    await settled(page);
    const newest = await titles(page);
    const late = page.waitForResponse('**/pagefind/fragment/*');
    open();
    await late;
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await titles(page)).toEqual(newest);
    await expect(status(page)).toContainText('for exercism');
  });
});

test.describe('a worried sentence', () => {
  for (const [words, title] of [
    ['my boss takes credit for my work', /^Office politics/],
    ['laid off what now', /^You have lost your job/],
    ['how do I ask someone to be my mentor', /ask/i],
    ['print agreement for 50 people', 'One print job for all your pairs'],
  ] as const) {
    test(`finds its page: "${words}"`, async ({ page }) => {
      await page.goto(`search/?q=${encodeURIComponent(words)}`);
      await expect(results(page).first().getByRole('link', { name: title })).toBeVisible();
    });
  }

  test('with a typing error is answered as it was meant, and can be put right with one press', async ({ page }) => {
    await page.goto('search/?q=feedbcak+at+work');
    await expect(status(page)).toContainText('Did you mean feedback at work? These are the results for it.');
    await expect(results(page)).not.toHaveCount(0);
    await page.getByRole('button', { name: 'Search for feedback at work' }).click();
    await expect(field(page)).toHaveValue('feedback at work');
    await expect(page).toHaveURL(/\?q=feedback\+at\+work$/);
    await expect(status(page)).not.toContainText('Did you mean');
  });
});

test.describe('the first results', () => {
  test('come from 40 kB, before anything else is fetched', async ({ page }) => {
    const fetched: Promise<Buffer>[] = [];
    await page.goto('search/');
    await page.context().route(/pagefind\/(?:names|catalog)/, () => {});
    page.on('response', (response) => fetched.push(response.body().catch(() => Buffer.alloc(0))));
    await field(page).fill('burned out');
    await expect(results(page).first().getByRole('link', { name: 'Burned out or overworked' })).toBeVisible();
    // The server of the tests does not compress.
    const bytes = (await Promise.all(fetched)).reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(budgets.firstAnswer.bytes.most);
  });

  test('stay where they are for a reader who has gone on to them, and the rest joins below', async ({ page }) => {
    let open: (value?: unknown) => void = () => {};
    const gate = new Promise((done) => (open = done));
    await page.context().route('**/pagefind/names/*/phrases.json', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto('search/?q=communication+at+work');
    await expect(results(page)).not.toHaveCount(0);
    const first = await titles(page);
    const count = await found(page);
    await results(page).nth(2).getByRole('link').focus();
    const place = await results(page).nth(2).boundingBox();
    open();
    await settled(page);
    expect((await titles(page)).slice(0, first.length)).toEqual(first);
    await expect(results(page).nth(2).getByRole('link')).toBeFocused();
    expect((await results(page).nth(2).boundingBox())?.y).toBe(place?.y);
    expect(await found(page)).toBeGreaterThan(count);
  });

  test('never say that nothing is found before the texts were searched', async ({ page }) => {
    let open: (value?: unknown) => void = () => {};
    const gate = new Promise((done) => (open = done));
    await page.context().route('**/pagefind/catalog.json', async (route) => {
      await gate;
      await route.continue();
    });
    const asked = page.waitForRequest('**/pagefind/catalog.json');
    await page.goto('search/?q=starr');
    await asked;
    await expect(status(page)).toHaveText('');
    open();
    await expect(status(page)).toHaveText('1 result for starr');
  });
});

test.describe('when nothing is found', () => {
  test('it says so, and offers every obstacle and the resources', async ({ page, baseURL }) => {
    await page.goto('search/?q=zzzqqq');
    await expect(status(page)).toHaveText('Nothing found for zzzqqq');
    const help = page.locator('[data-part=empty]');
    await expect(help.getByRole('link')).toHaveCount((await obstacleCount(page)) + 1);
    await help.getByRole('link', { name: 'Browse all resources' }).click();
    await expect(page).toHaveURL(`${baseURL}resources/`);
  });

  test('a word that no page has is left out, and named', async ({ page }) => {
    await page.goto('search/?q=zzzqqq+Maria');
    await expect(status(page)).toContainText(/^\d+ results? for zzzqqq Maria/);
    await expect(status(page)).toContainText('Left out, because no page has it: zzzqqq.');
    await expect(
      results(page)
        .getByRole('link', { name: /^Maria/ })
        .first(),
    ).toBeVisible();
  });

  test('for all of the words, pages with some of them come, and it says so', async ({ page }) => {
    await page.goto('search/?q=exercism+agreement+podcast+guadalajara');
    await expect(status(page)).toContainText('No page has all of these words. These have most of them, best first.');
    await expect(results(page)).not.toHaveCount(0);
  });

  test('because of what is chosen, one press shows what there is without it', async ({ page }) => {
    await page.goto('search/?q=exercism&kind=about');
    await expect(status(page)).toHaveText('Nothing found for exercism with what is chosen');
    await page.getByRole('button', { name: /^Clear what is chosen \(results then: \d+\)$/ }).click();
    await expect(status(page)).toContainText('for exercism');
    await expect(page).toHaveURL(/\/search\/\?q=exercism$/);
  });
});

test.describe('when the index cannot be had', () => {
  test.use({ expectedErrors: /pagefind|Failed to load|ERR_FAILED/i });

  for (const [what, files] of [
    ['is missing', '**/pagefind/pagefind.js'],
    ['cannot be run', '**/pagefind/wasm.*'],
  ] as const) {
    test(`because it ${what}, titles and everyday words still answer, and it says so`, async ({ page }) => {
      await page.context().route(files, (route) => route.abort());
      await page.goto('search/?q=impostor+syndrome');
      await expect(status(page)).toContainText('Only titles, headings and summaries were searched');
      await expect(results(page).first().getByRole('link', { name: 'You need a skill you do not have yet' })).toBeVisible();
    });
  }

  test('and nothing else either, it says so and the list of all pages stays', async ({ page }) => {
    await page.context().route('**/pagefind/*', (route) => route.abort());
    await page.goto('search/?q=mentor');
    await expect(status(page)).toHaveText('Search could not start in this browser. Every page is listed below.');
    await expect(page.locator('[data-part=index]')).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page lists every page that can be found', async ({ page, request, baseURL }) => {
    await page.goto('search/');
    const listed = await page.locator('[data-part=index] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const sitemap = await (await request.get(`${baseURL}sitemap-0.xml`)).text();
    const base = new URL(baseURL ?? '').pathname;
    const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
    const file = async <T>(name: string) => (await (await request.get(`${baseURL}pagefind/${name}.json`)).json()) as T;
    const [{ pages }, { facts }] = [await file<FirstFile>('first'), await file<CatalogFile>('catalog')];
    // A resource is found through the list of its type.
    const types = fromFactColumns(facts).map(({ type }) => `resources/type/${type?.[0] ?? ''}/`);
    expect(pages.path.length + types.length).toBeGreaterThan(150);
    const wanted = [...pages.path, ...types].map((path) => `${base}${path}`);
    expect(wanted.filter((path) => !listed.includes(path))).toEqual([]);
    expect(wanted.filter((path) => !paths.includes(path))).toEqual([]);
    expect(listed.every((path) => path?.startsWith(base))).toBe(true);
  });

  test('nothing is offered that needs it', async ({ page }) => {
    await page.goto('search/');
    await expect(page.locator('noscript p')).toHaveText('Searching needs JavaScript. Here is every page of the site.');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('.facets')).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const question of ['', '?q=mentor&type=book', '?q=zzzqqq']) {
      await page.goto(`search/${question}`);
      if (question) await expect(status(page)).not.toBeEmpty();
      await expectAxeClean(page);
    }
  });
}

test('fits a small screen, with the facets folded above the results', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('search/?q=mentor&type=book');
  await expect(status(page)).not.toBeEmpty();
  await expect(box(page, 'Cost of resource', /^Free \d/)).toBeHidden();
  await page.getByText('Narrow the list (1 chosen)').click();
  await expect(box(page, 'Cost of resource', /^Free \d/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAxeClean(page);
});
