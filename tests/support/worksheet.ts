import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { hasPoppler } from '../../src/workbench/poppler.ts';
import { dist } from './dist.ts';

const hasSheet = (name: string) => {
  const page = `${dist}/checklists/${name}/index.html`;
  const mark = existsSync(page) ? /<work-sheet[^>]*>/.exec(readFileSync(page, 'utf8'))?.[0] : undefined;
  return mark === undefined ? undefined : mark.includes('data-quiet') ? 'quiet' : 'kept';
};

/** The worksheets of the built site: those that keep what is written, or those that keep nothing. */
export const worksheets = (kind: 'kept' | 'quiet' = 'kept'): string[] => readdirSync(`${dist}/checklists`).filter((name) => hasSheet(name) === kind);

/** The line that says whether what was typed is safe. */
export const status = (page: Page) => page.locator('work-sheet .status');

/** Opens a worksheet and waits until it can be filled in. */
export async function openSheet(page: Page, checklist: string): Promise<void> {
  await page.goto(`checklists/${checklist}/`);
  await ready(page);
}

/** Waits until the worksheet can be filled in. Playwright takes every fieldset for enabled; the attribute tells. */
export const ready = (page: Page) => expect(page.locator('work-sheet .all')).not.toHaveAttribute('disabled');

/** Fills in every field that can be seen, as people do, and adds what it wrote. */
export async function fillIn(page: Page, words = 'Plainly, soon after, and in private.'): Promise<void> {
  for (const control of await page.locator('work-sheet form .all [data-item]:is(input, textarea, select):visible').all()) {
    const { type, half, part } = await control.evaluate((node: HTMLInputElement) => ({
      type: node.type,
      half: node.closest('.pair, .row') !== null,
      part: node.dataset['part'],
    }));
    if (type === 'checkbox' || type === 'radio') await control.check();
    else if (type === 'select-one') await control.selectOption({ index: 1 });
    else if (type === 'date') await control.fill('2026-12-07');
    else if (type === 'number') await control.fill('45');
    else if (part !== 'other') await control.fill(half ? 'Ngozi Lindqvist' : words);
  }
}

/** Everything that the fields of the form hold now. */
export const values = (page: Page) =>
  page
    .locator('work-sheet form .all :is(input, textarea, select)')
    .evaluateAll((fields) => (fields as HTMLInputElement[]).map((field) => (['checkbox', 'radio'].includes(field.type) ? field.checked : field.value)));

/** Everything that is kept on the device, as text to compare. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => done(request.result);
      });
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const all = await Promise.all(
          [objects.getAllKeys(), objects.getAll()].map((request) => new Promise<unknown[]>((done) => (request.onsuccess = () => done(request.result)))),
        );
        found.push(JSON.stringify(all));
      }
      database.close();
    }
    return found.sort();
  });

/** Skips a test that reads paper back where poppler is not to be had. */
export const needsPoppler = () => test.skip(!hasPoppler(), 'Poppler is not on this machine: the paper was not read back.');

/** Printing opens no window: it only names the page. Call it before the page is opened. */
export const namePrint = (page: Page) => page.addInitScript(() => (window.print = () => (document.title = 'printed')));

/** The sheet as printed: the number of its pages, its text, and the file. */
export async function printed(page: Page, info: TestInfo, options: Parameters<Page['pdf']>[0] = {}) {
  needsPoppler();
  const file = info.outputPath(`${Math.random().toString(36).slice(2)}.pdf`);
  writeFileSync(file, await page.pdf({ format: 'A4', preferCSSPageSize: false, ...options }));
  const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]);
  return { file, pages, text: execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }) };
}
