/** What a reader meets when a server, a line or a device fails in the middle of a visit: a plain sentence, and nothing that was typed is lost. */
import type { Page } from '@playwright/test';
import { FaultyServer, type Fault } from '../support/faulty-server.ts';
import { expect, test as base } from '../support/test.ts';
import { ready, status } from '../support/worksheet.ts';

const test = base.extend<{ site: FaultyServer }>({
  site: async ({}, use) => {
    const server = new FaultyServer();
    await use(server);
    await server.end();
  },
  // The watch compares each request with this address.
  baseURL: async ({ site }, use) => use(await site.start()),
});

test.use({ expectedErrors: /Failed to load|ERR_|pagefind|Loading|not valid JSON|Unexpected end|dynamically imported|status 500|WebAssembly/i });

const goal = (page: Page) => page.getByLabel('Your goal in one sentence');
const searchStatus = (page: Page) => page.locator('site-search [role=status]');
const words = 'Lead the review meeting of our team by March';

test('the server is killed while someone writes: what was written is kept, and is there when the server is back', async ({ page, context, site }) => {
  await page.goto('checklists/goals/');
  await ready(page);
  await goal(page).fill('Lead the review');
  await site.kill();
  await goal(page).fill(words);
  await expect(status(page)).toContainText('Saved on this device at');
  // What has been loaded goes on working; a part that has not says so, and changes nothing.
  await page.locator('.desk [data-do=link]').click();
  await expect(page.locator('work-sheet')).toContainText('A part of this page did not load. Check the connection');
  await expect(goal(page)).toHaveValue(words);
  await page.close();
  await site.start();
  const later = await context.newPage();
  await later.goto('checklists/goals/');
  await ready(later);
  await expect(goal(later)).toHaveValue(words);
  await later.locator('.desk [data-do=link]').click();
  await expect(later.locator('dialog.text textarea')).toHaveValue(/#d1\./);
});

test('the line is cut before the tools of a worksheet have loaded: the page says which, and works again with the line', async ({ page, context }) => {
  await page.goto('checklists/mentorship-agreement/');
  await ready(page);
  await context.setOffline(true);
  const field = page.locator('work-sheet form .all [data-item]:is(input, textarea):visible').first();
  await field.fill('Ngozi Lindqvist');
  await expect(status(page)).toContainText('Saved on this device at');
  for (const tool of ['calendar', 'word']) {
    await page.locator(`.desk [data-do=${tool}]`).click();
    await expect(page.locator('work-sheet')).toContainText('Nothing was changed.');
  }
  await context.setOffline(false);
  await page.reload();
  await ready(page);
  await expect(field).toHaveValue('Ngozi Lindqvist');
  await page.locator('.desk [data-do=calendar]').click();
  await expect(page.locator('dialog[open]')).toBeVisible();
});

test('a new version of the site takes away the scripts of an open page: what was written stays, and a reload finds the new ones', async ({ page, site }) => {
  await page.goto('checklists/goals/');
  await ready(page);
  await goal(page).fill(words);
  await expect(status(page)).toContainText('Saved on this device at');
  site.fail(/\/_astro\//, 500);
  await page.locator('.desk [data-do=word]').click();
  await expect(page.locator('work-sheet')).toContainText('reload the page and try again. Nothing was changed.');
  site.heal();
  await page.reload();
  await ready(page);
  await expect(goal(page)).toHaveValue(words);
});

test('the script of a worksheet does not arrive: the page says so, and points to the blank sheet', async ({ page, site }) => {
  site.fail(/\/_astro\/.*\.js/, 'drop');
  await page.goto('checklists/goals/');
  await expect(status(page)).toHaveText(/^Getting ready\. If this stays, the page’s script did not load: print the blank sheet instead\.$/);
  await expect(page.locator('work-sheet .all')).toHaveAttribute('disabled');
});

for (const [what, fault] of [
  ['answers with an error', 500],
  ['is cut in half', 'cut'],
  ['drops the connection', 'drop'],
] as const satisfies readonly (readonly [string, Fault])[]) {
  test.describe(`the server ${what}`, () => {
    test('for the index of all texts: titles and everyday words answer, and the page says so', async ({ page, site }) => {
      site.fail(/pagefind\/(?:wasm|fragment|index|.*\.pf_meta|pagefind-entry)/, fault);
      await page.goto('search/?q=impostor+syndrome');
      await expect(searchStatus(page)).toContainText('Only titles, headings and summaries were searched');
      await expect(page.getByRole('link', { name: 'You need a skill you do not have yet' }).first()).toBeVisible();
    });

    test('for everything that the search needs: it says so, the list of all pages stays, and what was typed stays', async ({ page, site }) => {
      site.fail(/\/pagefind\//, fault);
      await page.goto('search/?q=mentor');
      await expect(searchStatus(page)).toHaveText('Search could not start in this browser. Every page is listed below.');
      await expect(page.locator('[data-part=index]')).toBeVisible();
      await expect(page.getByRole('searchbox')).toHaveValue('mentor');
    });
  });
}

test('the search finds its way back when the server is well again', async ({ page, site }) => {
  site.fail(/\/pagefind\//, 500);
  await page.goto('search/?q=mentor');
  await expect(searchStatus(page)).toHaveText('Search could not start in this browser. Every page is listed below.');
  site.heal();
  await page.getByRole('searchbox').fill('networking');
  await expect(searchStatus(page)).toContainText(/results? for networking/);
});

test('the site is published anew between two questions: files of two builds never meet, and the next question finds the new ones', async ({
  page,
  context,
}) => {
  await context.route('**/pagefind/catalog.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), build: 'another' } });
  });
  await page.goto('search/?q=networking');
  await expect(searchStatus(page)).toContainText('Only titles, headings and summaries were searched');
  await context.unroute('**/pagefind/catalog.json');
  await page.getByRole('searchbox').fill('impostor syndrome');
  await expect(searchStatus(page)).toContainText(/results? for impostor syndrome/);
  await expect(searchStatus(page)).not.toContainText('Only titles');
});

test('a typeface that never arrives holds up no word', async ({ page, site }) => {
  site.fail(/\.woff2/, 'drop');
  await page.goto('obstacles/networking/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
