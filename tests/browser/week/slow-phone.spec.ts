import { kinds } from '../../bench/kinds.ts';
import { read, underWorker } from '../../support/offline.ts';
import { expect, test } from '../../support/test.ts';

test.use({ viewport: { width: 360, height: 780 }, expectedErrors: /Failed to load resource|ERR_FAILED/ });

/** Where a search engine leads a person in a hurry. */
const landings = [
  '',
  'obstacles/economic-downturn/',
  'mentorship/reach-out/',
  'case-studies/john-closes-a-skill-gap/',
  'resources/mentees-guide/',
  'search/',
  'checklists/mentorship-agreement/',
];

test.describe('on a phone without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of landings)
    test(`/${path || 'the home page'} has words to read in its first screen while nothing but the page has come`, async ({ page }) => {
      await page.route(/\.(woff2|svg|js|json)$/, (route) => route.abort());
      await page.goto(path);
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toBeInViewport();
      // A screen of a phone that says something: beside the heading, fifteen words, each counted once.
      const said = await page
        .getByRole('main')
        .locator('p:visible, a:visible:not(p a)')
        .evaluateAll((all) =>
          all
            .filter((element) => element.getBoundingClientRect().top < 780)
            .map((element) => element.textContent.trim())
            .join(' '),
        );
      expect(said.split(/\s+/).length).toBeGreaterThan(15);
    });
});

test.describe('on a phone whose script is late', () => {
  for (const path of landings)
    test(`/${path || 'the home page'} does not move when the rest arrives`, async ({ page }) => {
      await page.addInitScript(() => {
        Object.assign(globalThis, { moved: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) (globalThis as unknown as { moved: number }).moved += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      let letGo = () => {};
      const gate = new Promise<void>((done) => (letGo = done));
      await page.route(/\.(woff2|svg|js)$/, async (route) => {
        await gate;
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      letGo();
      await page.waitForLoadState('networkidle');
      // A hundredth is what one line of small type moves at the foot of the screen.
      expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.01);
    });

  test('what cannot work yet on the agreement is off and says so; the blank paper and its downloads are there', async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto('checklists/mentorship-agreement/');
    await expect(page.locator('work-sheet .status')).toContainText('Getting ready');
    await expect(page.locator('work-sheet .all')).toHaveAttribute('disabled');
    await expect(page.getByRole('link', { name: 'PDF, A4' }).first()).toBeVisible();
  });
});

test.describe('after one visit', () => {
  test.use({ serviceWorkers: 'allow', expectedErrors: /Failed to load resource|ERR_INTERNET_DISCONNECTED|The FetchEvent/ });

  test('a page of every kind opens again without a connection, with its words', async ({ page, context }) => {
    test.slow();
    const titles = new Map<string, string>();
    await page.goto('obstacles/skill-gap/');
    await underWorker(page);
    for (const path of Object.values(kinds)) {
      if (path) await read(page, path);
      else await page.goto(path);
      titles.set(path, await page.getByRole('heading', { level: 1 }).innerText());
    }
    await context.setOffline(true);
    for (const [path, title] of titles) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    }
  });
});
