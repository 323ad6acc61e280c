import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { putDown } from '../support/put-down.ts';
import { expect, test } from '../support/test.ts';
import { fillIn, kept, openSheet, ready, status, values, worksheets } from '../support/worksheet.ts';

const goal = (page: Page) => page.getByLabel('Your goal in one sentence');

async function download(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.locator('.desk [data-do=download]').click();
  return (await waiting).path();
}

test('after reload, Back, Forward and in a second tab every field shows what is kept', async ({ page, context }) => {
  await openSheet(page, 'goals');
  await fillIn(page);
  await expect(status(page)).toContainText('Saved on this device at');
  const before = await values(page);
  await page.reload();
  await ready(page);
  expect(await values(page)).toEqual(before);
  await page.goto('about/');
  await page.goBack();
  await ready(page);
  await expect.poll(() => values(page)).toEqual(before);
  await page.goBack();
  await page.goForward();
  await ready(page);
  await expect.poll(() => values(page)).toEqual(before);
  const twin = await context.newPage();
  await openSheet(twin, 'goals');
  expect(await values(twin)).toEqual(before);
});

for (const name of worksheets())
  test(`${name}: when the browser has emptied its storage, yesterday’s file brings everything back`, async ({ page }) => {
    test.slow();
    await openSheet(page, name);
    await fillIn(page);
    await expect(status(page)).toContainText('Saved on this device at');
    const before = await values(page);
    const file = await download(page);
    await page.goto('about/');
    await page.evaluate(async () => {
      for (const { name: database } of await indexedDB.databases()) indexedDB.deleteDatabase(database ?? '');
    });
    await openSheet(page, name);
    await expect(status(page)).toContainText('Nothing is kept here yet');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Save as my copy' }).click();
    await expect(status(page)).toContainText('Saved as a copy of your own');
    expect(await values(page)).toEqual(before);
  });

const bad: [string, unknown][] = [
  ['a number', 7],
  ['half of a text', '{"v":1,"rev":2,"da'],
  ['nothing', null],
  ['a list', [1, 2]],
  ['an empty text', ''],
  ['a long text', 'x'.repeat(1_000_000)],
  ['answers of another shape', { v: 1, rev: 3, at: '2026-11-01T10:00:00.000Z', by: 'x', data: { items: [], added: 'no' } }],
  ['unknown keys', { something: 'else' }],
];
for (const [what, record] of bad)
  test(`${what} in the place of a worksheet: the page works, and what was there is kept and can be had`, async ({ page }) => {
    await openSheet(page, 'goals');
    await putDown(page, 'sheet:goals', record);
    await ready(page);
    await expect(status(page)).toContainText('could not be read');
    await goal(page).fill('Written after the damage');
    await expect(status(page)).toContainText('Saved on this device at');
    await page.getByRole('button', { name: 'Earlier versions' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Download it/ }).click();
    expect(JSON.parse(readFileSync(await (await waiting).path(), 'utf8'))).toEqual(record);
    await page.reload();
    await ready(page);
    await expect(goal(page)).toHaveValue('Written after the damage');
  });

test('what a newer version saved can be read, not changed, and stays as it was', async ({ page }) => {
  await openSheet(page, 'goals');
  await putDown(page, 'sheet:goals', {
    v: 99,
    rev: 3,
    at: '2027-01-01T10:00:00.000Z',
    by: 'x',
    data: { items: { goal: 'From the future' }, added: [], more: 1 },
  });
  const before = await kept(page);
  await page.reload();
  await expect(status(page)).toContainText('saved by a newer version');
  await expect(goal(page)).toBeDisabled();
  expect(await kept(page)).toEqual(before);
});

test('when the connection to the store is gone for good, the text stays and is offered as a file', async ({ page }) => {
  await openSheet(page, 'goals');
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    };
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await goal(page).fill('Typed into the void');
  await expect(status(page)).toContainText('Not saved');
  await expect(goal(page)).toHaveValue('Typed into the void');
  expect(readFileSync(await download(page), 'utf8')).toContain('Typed into the void');
  await expect(status(page)).toContainText('Not saved');
});

test('when the browser does not answer, the page never says that nothing is kept, and all is there the next time', async ({ page, context }) => {
  test.slow();
  await openSheet(page, 'goals');
  await goal(page).fill('Kept, and out of sight');
  await expect(status(page)).toContainText('Saved on this device at');
  const deaf = await context.newPage();
  await deaf.addInitScript(() => {
    const silent = () => new EventTarget() as IDBRequest;
    IDBObjectStore.prototype.get = silent;
    IDBObjectStore.prototype.openCursor = silent as typeof IDBObjectStore.prototype.openCursor;
    IDBObjectStore.prototype.getAll = silent;
    IDBObjectStore.prototype.getAllKeys = silent;
  });
  await deaf.goto('checklists/goals/');
  await expect(status(deaf)).toContainText('did not let the page see', { timeout: 60_000 });
  await page.reload();
  await ready(page);
  await expect(goal(page)).toHaveValue('Kept, and out of sight');
});

test('the list of worksheets leads back to each copy that was begun, and shows nothing where nothing was', async ({ page }) => {
  await page.goto('checklists/');
  await expect(page.locator('kept-sheets')).toBeHidden();
  await openSheet(page, 'goals');
  await goal(page).fill('Begun');
  await page.getByLabel('Name of this copy').fill('With Sam');
  await expect(status(page)).toContainText('Saved on this device at');
  await page.goto('checklists/');
  await page.getByRole('link', { name: /^Goal sheet: With Sam, last saved on/ }).click();
  await ready(page);
  await expect(goal(page)).toHaveValue('Begun');
});
