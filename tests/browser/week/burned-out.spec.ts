import { bottomOf } from '../../support/first-screen.ts';
import { Stranger, ways } from '../../support/stranger.ts';
import { wordsIn } from '../../support/takes.ts';
import { expect, test } from '../../support/test.ts';

const help = /doctor|crisis line|emergency number/i;

for (const { by, width, name } of ways)
  test.describe(`burned out, ${name}`, () => {
    test.use({ viewport: { width, height: 780 } });

    // Two sentences: nobody who cannot go on reads a page. Ten seconds and three actions are what the issue gives somebody with far more strength.
    test('from the home page it takes ten seconds until help is named', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('');
      await stranger.reads(page.getByRole('heading', { level: 1 }));
      await stranger.presses(page.getByRole('main').getByRole('link', { name: 'I cannot go on' }));
      // The browser goes to the part by itself.
      await expect(page.locator('#is-this-it')).toBeInViewport();
      await stranger.finds(help, page.locator('.part:has(#is-this-it) :is(h2, aside p, aside li)'));
      // The keyboard takes a decision more, to skip the menu.
      stranger.within(by === 'mouse' ? 10 : 12, 2);
    });

    test('from a search engine help is named in the first ten seconds, without an action', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('obstacles/work-life-balance/');
      await stranger.finds(help, page.locator('main :is(h1, h1 ~ * p, .part:has(#in-short) p)'));
      stranger.within(10, 0);
    });

    // Home, field, words, first result: four things to do, five seconds each.
    test('in the words of somebody worn out the search names help before it lists anything', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('');
      await stranger.types(page.getByRole('searchbox').first(), 'burnt out cant go on');
      await stranger.hits('Enter');
      await stranger.finds(/crisis line/i, page.locator('#answer :is([role=status], [data-part=results] > li)'));
      stranger.within(20, 4);
    });
  });

test('the first screen of a phone names a doctor and a crisis line, and both stand before any mentor', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('obstacles/work-life-balance/');
  const text = await page.getByRole('main').innerText();
  for (const named of [/doctor/i, /crisis line/i]) expect(text.search(named)).toBeLessThan(text.search(/mentor/i));
  expect(await bottomOf(page.locator('.part:has(#in-short) .lead'), /crisis line/)).toBeLessThan(780);
});

for (const path of ['obstacles/work-life-balance/', 'obstacles/economic-downturn/'])
  test(`on a phone one press leads past the list of parts to what cannot wait: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(path);
    await page.getByRole('link', { name: 'What to do first' }).click();
    await expect(page.getByRole('main').locator('aside').first()).toBeInViewport({ ratio: 0.4 });
  });

test('it is the shortest of all obstacle pages', async ({ page }) => {
  await page.goto('obstacles/');
  const paths = await page.locator('main a[href*="/obstacles/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const lengths = new Map<string, number>();
  for (const path of new Set(paths.map((path) => path.replace(/#.*/, '')))) {
    await page.goto(path);
    lengths.set(path, wordsIn(await page.getByRole('main').innerText()));
  }
  expect(lengths.size).toBeGreaterThanOrEqual(8);
  const [shortest] = [...lengths].sort(([, one], [, other]) => one - other)[0] ?? [];
  expect(shortest).toMatch(/work-life-balance/);
});

test('where a mentor ends and a clinician begins is said in the first box, for both of them', async ({ page }) => {
  await page.goto('obstacles/work-life-balance/');
  const first = page.getByRole('main').locator('aside').first();
  await expect(first).toContainText('A mentor is not a clinician');
  await expect(page.locator('.part:has(#if-you-are-the-mentor)')).toContainText('This needs a doctor');
  await expect(page.locator('.part:has(#when-a-mentor-is-not-enough) li').first()).toContainText('a doctor');
});

test('somebody who has no crisis line at hand is told how to find one', async ({ page }) => {
  for (const path of ['obstacles/work-life-balance/', 'mentorship/support-in-hard-times/']) {
    await page.goto(path);
    await expect(page.getByRole('main').locator('aside').first()).toContainText(/crisis line.{0,40} and the name of your country/);
  }
});
