import { expect, test } from '../support/test.ts';

test.describe('the menu on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const javaScriptEnabled of [false, true])
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled });

      test('opens, closes and leads on', async ({ page }) => {
        await page.goto('obstacles/');
        const menu = page.getByRole('navigation', { name: 'Main' });
        await expect(menu).toBeHidden();
        await page.getByRole('button', { name: 'Menu' }).click();
        await expect(menu).toBeVisible();
        await expect(menu.getByRole('link', { name: 'Obstacles' })).toHaveAttribute('aria-current', 'page');
        await menu.getByRole('link', { name: 'Resources' }).click();
        await expect(page).toHaveURL(/resources\/$/);
      });

      test('works with the keyboard alone', async ({ page }) => {
        await page.goto('obstacles/');
        const opener = page.getByRole('button', { name: 'Menu' });
        const menu = page.getByRole('navigation', { name: 'Main' });
        for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
        await expect(opener).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(menu).toBeVisible();
        await page.keyboard.press('Tab');
        await expect(menu.getByRole('link').first()).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(menu).toBeHidden();
        await expect(opener).toBeFocused();
      });
    });

  test('every target is large enough for a thumb', async ({ page }) => {
    await page.goto('obstacles/');
    await page.getByRole('button', { name: 'Menu' }).click();
    for (const target of [page.getByRole('button', { name: 'Menu' }), ...(await page.getByRole('navigation', { name: 'Main' }).getByRole('link').all())])
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

test('on a wide screen the menu is simply there, and its search asks the search page', async ({ page }) => {
  await page.goto('obstacles/skill-gap/');
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Obstacles' })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('banner').getByRole('searchbox').fill('boss');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=boss$/);
});

test('the first press of Tab offers a way past the menu', async ({ page }) => {
  await page.goto('obstacles/skill-gap/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
