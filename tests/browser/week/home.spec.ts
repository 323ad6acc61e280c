import { expect, test } from '../../support/test.ts';

test('a screen reader is told what the list of the home page holds, and how many', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('list', { name: 'Obstacles' }).getByRole('listitem')).toHaveCount(8);
});

for (const { width, height } of [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
])
  test(`at ${width} px the first screen of the home page holds the question, the search, what cannot wait and the first obstacle`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('');
    const main = page.getByRole('main');
    for (const part of [
      page.getByRole('heading', { level: 1 }),
      main.getByRole('searchbox'),
      main.getByRole('link', { name: 'I have lost my job' }),
      main.getByRole('list', { name: 'Obstacles' }).getByRole('link').first(),
    ])
      await expect(part).toBeInViewport({ ratio: 1 });
  });
