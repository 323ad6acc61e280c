import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { openSheet, ready, status } from '../support/worksheet.ts';

/** What can happen to the store of a browser. It is refused from the beginning, or fails in the middle of typing. */
const failures = {
  refused: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  },
  full: () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  gone: () => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    };
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};
const kinds = Object.keys(failures) as (keyof typeof failures)[];

async function fail(page: Page, kind: keyof typeof failures): Promise<void> {
  if (kind !== 'refused') return page.evaluate(failures[kind]);
  await page.addInitScript(failures.refused);
  await page.reload();
}

/** Puts something where an older or broken page might have left it: the spare, which serves where IndexedDB is refused. */
const putInSpare = (page: Page, key: string, text: string) =>
  page.evaluate(([name, value]) => localStorage.setItem(`cairn / ${name}`, value), [key, text] as const);

for (const kind of kinds) {
  test(`a worksheet whose store is ${kind} never says saved, keeps the words, and hands them over`, async ({ page }) => {
    await openSheet(page, 'goals');
    await fail(page, kind);
    await ready(page);
    await page.getByLabel('Your goal in one sentence').fill('Typed into the void');
    await expect(status(page)).toContainText('Not saved');
    await expect(status(page)).toContainText('download a copy');
    await expect(page.getByLabel('Your goal in one sentence')).toHaveValue('Typed into the void');
    const waiting = page.waitForEvent('download');
    await page.locator('work-sheet .bar [data-do=download]').click();
    expect(readFileSync(await (await waiting).path(), 'utf8')).toContain('Typed into the void');
    await expect(status(page)).not.toContainText('Saved on this device');
  });

  test(`a list whose store is ${kind} never says saved, and hands itself over`, async ({ page }) => {
    await page.goto('resources/my-list/');
    await expect(page.locator('my-list .status')).toContainText('Nothing is kept here yet');
    await fail(page, kind);
    await expect(page.locator('my-list [data-do=open]').first()).toBeEnabled();
    await page.evaluate(() => (location.hash = '#add=score'));
    await expect(page.locator('my-list .status')).toContainText('Not saved');
    await expect(page.locator('my-list .status')).not.toContainText('Saved on this device');
    const waiting = page.waitForEvent('download');
    await page.locator('my-list .bar [data-do=file]').click();
    expect(readFileSync(await (await waiting).path(), 'utf8')).toContain('score');
  });

  test(`ticks whose store is ${kind} stay, and the list says so`, async ({ page }) => {
    await page.goto('obstacles/skill-gap/');
    await expect(page.locator('tick-list [role=status]')).toContainText(/^0 of \d+ done\.$/);
    await fail(page, kind);
    await page.locator('tick-list input').first().check();
    await expect(page.locator('tick-list [role=status]')).toContainText('Not saved');
    await expect(page.locator('tick-list input').first()).toBeChecked();
  });
}

test('a list of pairs needs no store', async ({ page }) => {
  await page.addInitScript(failures.refused);
  await page.goto('checklists/cohort-pack/');
  await page.getByLabel('Mentees and mentors, a pair on each line').fill('Ana Ruiz, Ben Osei');
  await page.getByRole('button', { name: 'Read the list' }).click();
  await expect(page.locator('cohort-pack tbody tr')).toHaveCount(1);
});

test('the privacy page says so where it cannot forget', async ({ page }) => {
  await openSheet(page, 'goals');
  await page.getByLabel('Your goal in one sentence').fill('Something private');
  await expect(status(page)).toContainText('Saved on this device at');
  await page.goto('privacy/');
  await expect(page.locator('[data-kind=sheet]')).toContainText('goals');
  await page.evaluate(failures.gone);
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await expect(page.locator('stored-data [role=status]')).toContainText('Clear the data of this site in the settings');
});

for (const [what, text] of [
  ['half of a text', '{"v":1,"rev":2,"da'],
  ['nothing', 'null'],
  ['a record without a time', '{"v":1,"rev":1,"data":{"items":{},"added":[]}}'],
] as const)
  test(`${what} in the spare does not stop the page, and is put aside`, async ({ page }) => {
    await openSheet(page, 'goals');
    await putInSpare(page, 'sheet:goals', text);
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await page.reload();
    await expect(status(page)).toContainText('could not be read');
    await page.getByLabel('Your goal in one sentence').fill('Written after the damage');
    await expect(status(page)).toContainText('Saved on this device at');
    const aside = await page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([key]) => key.includes('kept:sheet:goals'))
        .map(([, value]) => String(value)),
    );
    expect(aside).toHaveLength(1);
    expect([text, JSON.stringify(text)]).toContain(aside[0]);
  });
