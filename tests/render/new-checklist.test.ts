import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { needChromium } from '../../src/workbench/chromium.ts';
import { needPoppler } from '../../src/workbench/poppler.ts';
import { serve } from '../../src/workbench/serve.ts';
import { everyKind } from '../support/every-kind.ts';
import { build, copyOfProject } from '../support/tree.ts';

/** Fills in every field that can be seen, each kind in its own way. */
async function fill(page: Page): Promise<void> {
  for (const control of await page.locator('work-sheet form .all [data-item]:is(input, textarea, select):visible').all()) {
    const type = await control.evaluate((node: HTMLInputElement) => node.type);
    if (type === 'checkbox' || type === 'radio') await control.check();
    else if (type === 'select-one') await control.selectOption({ index: 1 });
    else if (type === 'date') await control.fill('2026-12-07');
    else if (type === 'number') await control.fill('7');
    else await control.fill('Written here');
  }
}

const values = (page: Page) =>
  page
    .locator('work-sheet form .all :is(input, textarea, select)')
    .evaluateAll((fields) => (fields as HTMLInputElement[]).map((field) => (['checkbox', 'radio'].includes(field.type) ? field.checked : field.value)));

test('a new checklist is one YAML file: built, filled in, reloaded, printed and shared without a line of code', async () => {
  const browserPath = needChromium().path;
  using copy = copyOfProject();
  writeFileSync(join(copy.folder, 'content/checklists/every-kind.yaml'), everyKind);
  const { code, output } = build(copy.folder);
  expect(code, output).toBe(0);
  const { server, address } = await serve(join(copy.folder, 'dist'), '/', 0);
  const browser = await chromium.launch({ executablePath: browserPath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    await page.goto(`${address}checklists/every-kind/`);
    await page.locator('work-sheet .all:not([disabled])').waitFor();
    await fill(page);
    await page.getByText('Saved on this device at').waitFor();
    const before = await values(page);
    expect(before.filter((value) => value === '' || value === false).length).toBeLessThan(before.length / 2);
    await page.reload();
    await page.locator('work-sheet .all:not([disabled])').waitFor();
    expect(await values(page)).toEqual(before);
    expect(await page.locator('.on-screen .outcome:visible').first().innerText()).toContain('You said yes.');
    expect(await page.locator('.drafts textarea').first().inputValue()).toBe('Hello Written here');

    const file = join(copy.folder, 'sheet.pdf');
    await page.pdf({ path: file, format: 'A4' });
    const words = needPoppler()
      ? execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
      : await page.locator('[data-copy=filled]').evaluate((sheet) => sheet.textContent);
    for (const said of ['Every kind of question', 'Written here', 'December 7, 2026', 'Signature', 'Only to be read.', 'You said yes.'])
      expect(words).toContain(said);

    await page.getByRole('button', { name: 'Share by link' }).click();
    await page.locator('dialog.text[open]').waitFor();
    const link = await page.locator('dialog.text textarea').inputValue();
    const other = await (await browser.newContext()).newPage();
    await other.goto(link);
    await other.getByRole('button', { name: 'Save as my copy' }).click();
    await other.getByText('Saved as a copy of your own').waitFor();
    expect(await values(other)).toEqual(before);
  } finally {
    await browser.close();
    server.close();
  }
}, 300_000);
