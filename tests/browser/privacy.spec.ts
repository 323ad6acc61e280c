import { axeFindings } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';

test('the privacy page names what is on this device, and forgets everything when asked', async ({ page }) => {
  await page.goto('obstacles/skill-gap/');
  await page.locator('tick-list input').first().check();
  await expect(page.locator('tick-list [role=status]')).toContainText('1 of');
  await page.goto('checklists/mentorship-agreement/');
  await page.getByLabel('Up to three goals').fill('Something private');
  await expect(page.locator('work-sheet .status')).toContainText('Saved on this device at');

  await page.goto('privacy/');
  await expect(page.locator('[data-kind=ticks]')).toContainText('skill-gap');
  await expect(page.locator('[data-kind=sheet]')).toContainText('mentorship-agreement');
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator('[data-kind=sheet]')).toContainText('mentorship-agreement');
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await expect(page.locator('stored-data [role=status]')).toContainText('Nothing is kept');
  await expect(page.locator('[data-kind=sheet]')).toHaveText('nothing');

  await page.goto('checklists/mentorship-agreement/');
  await expect(page.locator('work-sheet .all')).not.toHaveAttribute('disabled');
  await expect(page.getByLabel('Up to three goals')).toHaveValue('');
});

test('a worksheet that is open in another tab is forgotten there, too', async ({ page, context }) => {
  await page.goto('checklists/mentorship-agreement/');
  await page.getByLabel('Up to three goals').fill('Something private');
  await expect(page.locator('work-sheet .status')).toContainText('Saved on this device at');
  const other = await context.newPage();
  await other.goto('privacy/');
  await other.getByRole('button', { name: 'Forget everything on this device' }).click();
  await other.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await expect(page.getByLabel('Up to three goals')).toHaveValue('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the table says what is kept, and how to clear it by hand', async ({ page }) => {
    await page.goto('privacy/');
    await expect(page.getByRole('row', { name: /Worksheets/ })).toBeVisible();
    await expect(page.getByText('settings of your browser').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Forget everything' })).toHaveCount(0);
  });
});
