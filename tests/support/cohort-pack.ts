/** The page that makes one print job of many pairs. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';
import { namePrint } from './worksheet.ts';

export const address = 'checklists/cohort-pack/';
export const list = (page: Page) => page.getByLabel('Mentees and mentors, a pair on each line');
/** The line that says what was understood of the list. */
export const status = (page: Page) => page.locator('cohort-pack .list-part .status');
/** The names in the table, row by row. */
export const cells = (page: Page) => page.locator('cohort-pack tbody input').evaluateAll((inputs) => (inputs as HTMLInputElement[]).map(({ value }) => value));

/** Waits until the page can be used. */
export const ready = (page: Page) => expect(page.locator('cohort-pack .all')).not.toHaveAttribute('disabled');

/** Opens the page and waits until it can be used. Printing only names the page. */
export async function open(page: Page): Promise<void> {
  await namePrint(page);
  await page.goto(address);
  await ready(page);
}

/** Types a list and presses the button that reads it. */
export async function read(page: Page, text: string): Promise<void> {
  await list(page).fill(text);
  await page.getByRole('button', { name: 'Read the list' }).click();
  await expect(status(page)).toContainText('understood');
}

/** Makes the sheets, and presses the button that prints. */
export async function printNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Print \d+ pairs?$/ }).click();
  await page.getByRole('button', { name: 'Print now' }).click();
  await expect(page).toHaveTitle('printed');
}
