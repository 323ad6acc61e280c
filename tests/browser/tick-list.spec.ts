import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';

const address = 'obstacles/skill-gap/';
const boxes = (page: Page) => page.locator('tick-list input');
const status = (page: Page) => page.locator('tick-list [role=status]');

test('ticks survive a reload', async ({ page }) => {
  await page.goto(address);
  await expect(status(page)).toContainText(/^0 of \d+ done\.$/);
  await boxes(page).nth(0).check();
  await boxes(page).nth(2).check();
  await expect(status(page)).toHaveText(/^2 of \d+ done\. Saved on this device\.$/);
  await page.reload();
  await expect(status(page)).toHaveText(/^2 of \d+ done/);
  await expect(boxes(page).nth(0)).toBeChecked();
  await expect(boxes(page).nth(1)).not.toBeChecked();
  await expect(boxes(page).nth(2)).toBeChecked();
});

test('ticks can be cleared, and that can be undone', async ({ page }) => {
  await page.goto(address);
  await boxes(page).nth(0).check();
  await page.getByRole('button', { name: 'Clear ticks' }).click();
  await expect(status(page)).toHaveText('Cleared.');
  await expect(boxes(page).nth(0)).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(boxes(page).nth(0)).toBeChecked();
  await page.reload();
  await expect(boxes(page).nth(0)).toBeChecked();
});

test('two tabs keep each other’s ticks', async ({ page, context }) => {
  await page.goto(address);
  const other = await context.newPage();
  await other.goto(address);
  await boxes(page).nth(0).check();
  await expect(boxes(other).nth(0)).toBeChecked();
  await boxes(other).nth(1).check();
  await expect(boxes(page).nth(1)).toBeChecked();
  await page.reload();
  await expect(status(page)).toHaveText(/^2 of/);
});

test('quick ticks one after the other all arrive', async ({ page }) => {
  await page.goto(address);
  const count = await boxes(page).count();
  await boxes(page).evaluateAll((all) => (all as HTMLInputElement[]).forEach((box) => box.click()));
  await expect(status(page)).toHaveText(`${count} of ${count} done. Saved on this device.`);
  await page.reload();
  await expect(status(page)).toHaveText(`${count} of ${count} done. Saved on this device.`);
});

test('a tick right before the page is left is there when the reader comes back, ten times of ten', async ({ page, baseURL }) => {
  for (let round = 0; round < 10; round++) {
    await page.goto('obstacles/networking/');
    const box = page.locator('tick-list input').first();
    await expect(page.locator('tick-list [role=status]')).toBeVisible();
    const before = await box.isChecked();
    await box.evaluate((input: HTMLInputElement, elsewhere) => {
      input.click();
      location.assign(elsewhere);
    }, `${baseURL}about/`);
    await page.waitForURL('**/about/');
    await page.goto('obstacles/networking/');
    await expect(page.locator('tick-list [role=status]')).toBeVisible();
    expect(await box.isChecked(), `round ${round + 1}`).toBe(!before);
  }
});

test('when the browser keeps nothing, the list says so and the tick stays', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto(address);
  await boxes(page).nth(0).check();
  await expect(status(page)).toContainText('Not saved');
  await expect(boxes(page).nth(0)).toBeChecked();
});

test('each box has its sentence as a label, can be ticked with the space bar, and is large enough to touch', async ({ page }) => {
  await page.goto(address);
  const first = boxes(page).first();
  await first.focus();
  await page.keyboard.press('Space');
  await expect(first).toBeChecked();
  for (const label of await page.locator('tick-list label').all()) {
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expect(label).not.toHaveText('');
  }
});

test('axe finds nothing, with and without ticks', async ({ page }) => {
  await page.goto(address);
  await expect(status(page)).not.toBeEmpty();
  expect(await axeFindings(page)).toEqual([]);
  await boxes(page).nth(0).check();
  await expect(status(page)).toContainText('1 of');
  expect(await axeFindings(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, its boxes can be ticked, and no button promises anything', async ({ page }) => {
    await page.goto(address);
    await expect(boxes(page).first()).toBeVisible();
    await boxes(page).first().check();
    await expect(page.getByRole('button', { name: 'Clear ticks' })).toBeHidden();
  });
});
