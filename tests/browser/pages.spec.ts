import { axeFindings } from '../support/axe.ts';
import { oneOfEachKind, paths, pieces } from '../support/paths.ts';
import { expect, test } from '../support/test.ts';

const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };
const rounds = [
  { name: 'every page on a desk, light', colorScheme: 'light', viewport: desk, list: paths },
  { name: 'every page on a phone, dark', colorScheme: 'dark', viewport: phone, list: paths },
  { name: 'a page of each kind on a desk, dark', colorScheme: 'dark', viewport: desk, list: oneOfEachKind },
  { name: 'a page of each kind on a phone, light', colorScheme: 'light', viewport: phone, list: oneOfEachKind },
] as const;

// Many pages to a test: a new browser context for each would take longer than axe itself.
for (const { name, colorScheme, viewport, list } of rounds)
  for (const [index, piece] of pieces(list, 10).entries())
    test.describe(() => {
      test.use({ colorScheme, viewport });
      test(`axe finds nothing: ${name}, ${index * 10 + 1} to ${index * 10 + piece.length}`, async ({ page }) => {
        test.setTimeout(300_000);
        for (const path of piece) {
          await page.goto(path);
          expect.soft(await axeFindings(page), `/${path}`).toEqual([]);
        }
      });
    });

test('the feed and the sitemaps are well-formed XML', async ({ page, request, baseURL }) => {
  const names = ['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml'];
  const texts = await Promise.all(names.map(async (name) => (await request.get(`${baseURL}${name}`)).text()));
  // A page without our policy, which lets no text become markup.
  await page.goto('about:blank');
  const wrong = await page.evaluate(
    (texts) => texts.map((text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? ''),
    texts,
  );
  expect(wrong).toEqual(names.map(() => ''));
});

test.describe('an address that does not exist', () => {
  test.use({ expectedErrors: /404/ });
  test('answers 404 with a page that helps', async ({ page }) => {
    const response = await page.goto('no/such/page/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
    await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(8);
  });
});
