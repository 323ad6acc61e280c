import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';
import { fillIn, namePrint, openSheet, printed, ready, status, values } from '../support/worksheet.ts';

const goals = (page: Page) => page.getByLabel('Up to three goals');
const open = (page: Page) => openSheet(page, 'mentorship-agreement');

test('what was filled in is there after a reload, in the form and on the sheet', async ({ page }) => {
  await open(page);
  await fillIn(page);
  await expect(status(page)).toContainText('Saved on this device at');
  const before = await values(page);
  await page.reload();
  await ready(page);
  expect(await values(page)).toEqual(before);
  await expect(page.locator('[data-copy=filled] .tick-box.on').first()).toBeAttached();
});

test('the last letters are kept when the page is left at once, ten times of ten', async ({ page }) => {
  test.slow();
  await open(page);
  for (let round = 0; round < 10; round++) {
    await goals(page).fill('');
    await goals(page).pressSequentially(`Round ${round}: run the meeting`);
    await page.evaluate(() => location.assign('../../privacy/'));
    await page.waitForURL('**/privacy/');
    await open(page);
    await expect(goals(page)).toHaveValue(`Round ${round}: run the meeting`);
  }
});

for (const format of ['A4', 'Letter'] as const) {
  test(`it is two pages on ${format}, blank and filled, and nothing but the sheet`, async ({ page }, info) => {
    await open(page);
    const blank = await printed(page, info, { format });
    expect(blank.pages).toBe(2);
    expect(blank.text).toContain('/checklists/mentorship-agreement/');
    expect(blank.text).toMatch(/Reviewed \w+ \d+, \d{4}/);
    for (const chrome of ['Print filled', 'Saved on this device', 'Skip to the content', 'Case studies', 'Part you can add'])
      expect(blank.text).not.toContain(chrome);
    await fillIn(page);
    const filled = await printed(page, info, { format });
    expect(filled.pages).toBe(2);
    expect(filled.text).toContain('Plainly, soon after');
    expect(filled.text).toContain('December 7, 2026');
  });

  test(`every line of long answers is on paper, ${format}`, async ({ page }, info) => {
    await open(page);
    const lines = (name: string) => Array.from({ length: 40 }, (_, index) => `${name} ${index + 1}.`);
    await goals(page).fill(lines('goal').join('\n'));
    await page.locator('textarea[data-side=second]:visible').last().fill(lines('mentor says').join('\n'));
    await page.locator('[data-part=other]').first().fill(lines('other').join(' '));
    const { pages, text } = await printed(page, info, { format });
    expect(pages).toBeGreaterThan(2);
    const words = text.replace(/\s+/g, ' ');
    for (const line of [...lines('goal'), ...lines('mentor says'), ...lines('other')]) expect(words.split(line).length - 1, line).toBe(1);
  });
}

test('the blank sheet can be printed after filling in, and the next print is filled again', async ({ page }, info) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await open(page);
  await goals(page).fill('Something private');
  await page.getByRole('button', { name: 'Print blank' }).last().click();
  expect((await printed(page, info)).text).not.toContain('Something private');
  await goals(page).click();
  expect((await printed(page, info)).text).toContain('Something private');
});

test('the chosen paper is the size of the page, and is remembered', async ({ page }) => {
  const size = async () => /MediaBox \[0 0 ([\d.]+)/.exec((await page.pdf({ preferCSSPageSize: true })).toString('latin1'))?.[1];
  await open(page);
  await page.getByLabel('A4').check();
  expect(Math.round(Number(await size()))).toBe(595);
  await page.getByLabel('US Letter').check();
  expect(Math.round(Number(await size()))).toBe(612);
  await page.reload();
  await expect(page.getByLabel('US Letter')).toBeChecked();
});

test('a clause that was taken out and added again has lost nothing', async ({ page }) => {
  await open(page);
  const add = page.locator('[data-do=add]').first();
  const id = await add.getAttribute('data-value');
  const section = page.locator(`.form-section[data-section="${id}"]`);
  await add.click();
  await expect(section.getByRole('heading')).toBeFocused();
  const field = section.locator('textarea, input[type=text]').first();
  await field.fill('No gifts above five euros');
  await expect(page.locator(`[data-copy=filled] details[data-section="${id}"]`)).toHaveAttribute('open');
  await section.locator('[data-do=remove]').click();
  await expect(section).toBeHidden();
  await expect(add).toBeFocused();
  await add.click();
  await expect(field).toHaveValue('No gifts above five euros');
});

test('when both sides have answered, the page says so until they agree', async ({ page }) => {
  await open(page);
  const each = page.locator('fieldset.each').first();
  const [first, second, both] = ['first', 'second', 'both'].map((side) => each.locator(`[data-side=${side}]`).first());
  await first?.fill('Email');
  await second?.fill('Phone');
  await expect(each.locator('.between')).toBeVisible();
  await both?.fill('Email, phone if urgent');
  await expect(each.locator('.between')).toBeHidden();
});

test('clearing asks first, and can be undone', async ({ page }) => {
  await open(page);
  await goals(page).fill('Keep me');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.getByRole('button', { name: 'Clear it' }).click();
  await expect(goals(page)).toHaveValue('');
  await expect(status(page)).toHaveText('Cleared.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(goals(page)).toHaveValue('Keep me');
  await page.reload();
  await expect(goals(page)).toHaveValue('Keep me');
});

test('a downloaded copy is shown first, opens as a copy of its own, and what was there is kept', async ({ page }) => {
  await open(page);
  await goals(page).fill('From the copy');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a copy' }).last().click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^mentorship-agreement-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();
  await goals(page).fill('Written since');
  await page.locator('input[type=file]').setInputFiles({ name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(status(page)).toContainText('not a worksheet from this site');
  await expect(goals(page)).toHaveValue('Written since');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('dialog.preview')).toContainText('From the copy');
  await expect(goals(page)).toHaveValue('Written since');
  await page.getByRole('button', { name: 'Save as my copy' }).click();
  await expect(goals(page)).toHaveValue('From the copy');
  await expect(status(page)).toContainText('Saved as a copy of your own');
  await page.locator('[data-copies]').selectOption({ label: 'First copy' });
  await expect(goals(page)).toHaveValue('Written since');
});

test('two tabs: nobody is overwritten, and the later one is told', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await goals(page).fill('From the first tab');
  await expect(goals(other)).toHaveValue('From the first tab');
  // A tab that does not hear (asleep, or in the browser's memory) still may not overwrite.
  await other.evaluate(() => (BroadcastChannel.prototype.postMessage = () => undefined));
  await goals(other).fill('From the second tab');
  await expect(status(other)).toContainText('Saved on this device');
  await goals(page).fill('From the first tab, later');
  await expect(status(page)).toContainText('changed in another tab');
  await page.getByRole('button', { name: 'Keep what is here' }).click();
  await expect(status(page)).toContainText('Saved on this device');
  await page.goto('privacy/');
  await expect(page.locator('[data-kind=kept]')).toContainText('sheet:mentorship-agreement');
});

/** A browser that refuses one kind of storage, or both. */
const refuse = (page: Page, what: { indexedDB: boolean; localStorage: boolean }) =>
  page.addInitScript(({ indexedDB, localStorage }) => {
    const no = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    if (indexedDB) IDBFactory.prototype.open = no;
    if (localStorage) Storage.prototype.setItem = no;
  }, what);

test('when the browser refuses one kind of storage, the other serves', async ({ page }) => {
  await refuse(page, { indexedDB: true, localStorage: false });
  await open(page);
  await goals(page).fill('In the spare');
  await expect(status(page)).toContainText('Saved on this device at');
  await page.reload();
  await expect(goals(page)).toHaveValue('In the spare');
});

test('what was saved in the spare is there when the browser takes part again', async ({ page, context }) => {
  await refuse(page, { indexedDB: true, localStorage: false });
  await open(page);
  await goals(page).fill('From the spare');
  await expect(status(page)).toContainText('Saved on this device at');
  const later = await context.newPage();
  await open(later);
  await expect(goals(later)).toHaveValue('From the spare');
  expect(await later.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('sheet:')))).toEqual([]);
});

test('when the browser keeps nothing, the page says so and the text stays', async ({ page }) => {
  await refuse(page, { indexedDB: true, localStorage: true });
  await open(page);
  await goals(page).fill('Only here');
  await expect(status(page)).toContainText('Not saved');
  await expect(status(page)).not.toContainText('Saved on this device');
  await expect(goals(page)).toHaveValue('Only here');
  await expect(page.locator('.bar').getByRole('button', { name: 'Download a copy' })).toBeVisible();
});

test('a connection that was dropped once is opened again', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is put back as it was
    const real = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function () {
      IDBDatabase.prototype.transaction = real;
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    };
  });
  await goals(page).fill('Saved all the same');
  await expect(status(page)).toContainText('Saved on this device at');
  await page.reload();
  await expect(goals(page)).toHaveValue('Saved all the same');
});

test('it can be filled in, printed and cleared with the keyboard alone', async ({ page }) => {
  await namePrint(page);
  await open(page);
  await page.getByRole('button', { name: 'Open a file' }).focus();
  // Past the blank files.
  for (const link of await page.locator('.blanks a').all()) {
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ngozi');
  await expect(page.locator('work-sheet form input[type=text]').first()).toHaveValue('Ngozi');
  const radio = page.getByLabel('Every week', { exact: true });
  await radio.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Every two weeks' })).toBeChecked();
  await page.getByRole('button', { name: 'Print filled' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('printed');
  await page.getByRole('button', { name: 'Clear', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Clear', exact: true })).toBeFocused();
});

test('a field that has the focus is not covered by the status line', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page);
  const bar = page.locator('work-sheet .bar');
  for (const field of (await page.locator('work-sheet textarea:visible').all()).slice(0, 4)) {
    await field.focus();
    const [box, line] = [await field.boundingBox(), await bar.boundingBox()];
    expect((box?.y ?? 0) + Math.min(box?.height ?? 0, 40)).toBeLessThanOrEqual(line?.y ?? 0);
  }
});

test('axe finds nothing, empty and filled', async ({ page }) => {
  test.slow();
  await open(page);
  expect(await axeFindings(page)).toEqual([]);
  await fillIn(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  expect(await axeFindings(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the blank sheet is complete, on the screen and on paper', async ({ page }, info) => {
    await page.goto('checklists/mentorship-agreement/');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(page.locator('work-sheet form')).toBeHidden();
    const sheet = page.locator('[data-copy=blank]');
    await expect(sheet).toBeVisible();
    for (const words of ['Who we are', 'Up to three goals', 'Every two weeks', 'signature and date'])
      await expect(sheet.getByText(words).first()).toBeVisible();
    const { pages, text } = await printed(page, info, { format: 'Letter' });
    expect(pages).toBe(2);
    expect(text).toContain('Up to three goals');
    expect(text).not.toContain('needs JavaScript');
  });
});
