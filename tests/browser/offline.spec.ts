import { readFileSync } from 'node:fs';
import type { GuideList } from '../../src/offline/guide-list.ts';
import { axeFindings } from '../support/axe.ts';
import { dist } from '../support/dist.ts';
import { keptAddresses, read, said, saveGuide, underWorker } from '../support/offline.ts';
import { test } from '../support/stopping-site.ts';
import { expect } from '../support/test.ts';

/** What Chromium itself logs when nothing answers, or a test makes the server fail. */
test.use({ expectedErrors: /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|The FetchEvent/ });

const list = JSON.parse(readFileSync(`${dist}/guide.json`, 'utf8')) as GuideList;
const status = '.status';
const goals = 'Up to three goals';
const results = '[data-part=results] > li';

test('what was read once opens again, cut off and with the server gone', async ({ page, context, site }) => {
  await read(page, 'obstacles/skill-gap/');
  await read(page, 'mentorship/reach-out/');
  await context.setOffline(true);
  await page.goto('obstacles/skill-gap/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You need a skill you do not have yet');
  await context.setOffline(false);
  await site.stop();
  await page.goto('mentorship/reach-out/?from=mail');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Without a connection');
  await page.goto('obstacles/skill-gap/');
  await page.locator('tick-list input').first().check();
  await expect(page.locator('tick-list [role=status]')).toContainText('1 of');
});

test('a page that is not kept gives way to one that says which was asked for and what can be read', async ({ page, site }) => {
  await read(page, 'obstacles/skill-gap/');
  await site.stop();
  await page.goto('mentorship/ending-well/');
  await expect(page.getByRole('heading', { name: 'This page did not load' })).toBeVisible();
  await expect(page.locator('[data-part=address]')).toContainText('mentorship/ending-well/');
  await expect(page.locator('[data-part=kept] li:visible').getByRole('link', { name: 'You need a skill you do not have yet' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('searchbox').last().fill('difficult boss');
  await page.keyboard.press('Enter');
  await expect(page.locator(results)).not.toHaveCount(0);
  await site.start();
  await page.goto('mentorship/ending-well/');
  await expect(page.getByRole('heading', { name: 'This page did not load' })).toHaveCount(0);
});

test('the saved guide has every guide, obstacle, story and checklist, the search through all texts, and my list', async ({ page, site }) => {
  test.setTimeout(180_000);
  await page.goto('offline/');
  await expect(page.getByRole('button', { name: /^Save the guide for offline reading \(\d[\d.]* MB\)$/ })).toBeVisible();
  await saveGuide(page);
  await site.stop();
  const pages = list.files.map(([path]) => path).filter((path) => /^(?:mentorship|obstacles|checklists|case-studies|about)\//.test(path));
  expect(pages.length).toBeGreaterThan(50);
  for (const path of pages) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await expect.soft(page.locator('h1'), path).not.toHaveText(/Without a connection|This site can/);
  }
  await page.goto('search/?q=agreement');
  await expect(page.locator(`${results} .excerpt mark`).first()).toBeVisible({ timeout: 20_000 });
  const address = new URL('pagefind/pagefind.js', site.address).href;
  const found = await page.evaluate(async (address) => {
    const pagefind = (await import(address)) as { search(words: string): Promise<{ results: { data(): Promise<{ excerpt: string }> }[] }> };
    const { results } = await pagefind.search('agreement');
    // Of resources the index has no text to show: the search tells them by their summary.
    const told = await Promise.allSettled(results.map((result) => result.data()));
    return told.filter(({ status }) => status === 'fulfilled');
  }, address);
  expect(found.length).toBeGreaterThan(10);
  await page.goto('resources/my-list/#add=coaching-habit');
  await expect(page.locator(status)).toContainText('Added: The Coaching Habit');
});

test('saving shows how far it is, can be stopped, and goes on where it stopped', async ({ page, site }) => {
  let answered = 0;
  await page.goto('offline/');
  await expect(said(page)).toContainText('The whole guide is not saved yet');
  site.disturb = (request) => request.headers['cairn-copy'] !== undefined && ++answered > 100;
  await page.getByRole('button', { name: /^Save the guide/ }).click();
  await expect(page.locator('#copy-progress')).toContainText(/\d+ of \d+ files, [\d.]+ MB of [\d.]+ MB/);
  await expect.poll(() => answered).toBeGreaterThan(100);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(said(page)).toContainText('Stopped. What was loaded is kept.');
  site.disturb = undefined;
  site.asked.length = 0;
  await page.getByRole('button', { name: /^Go on saving/ }).click();
  await expect(said(page)).toContainText('Saved for offline', { timeout: 60_000 });
  expect(site.asked.length).toBeLessThan(list.files.length - 80);
});

test('a connection that breaks while saving is said, and nothing that came is lost', async ({ page, site }) => {
  await page.goto('offline/');
  await expect(said(page)).toContainText('The whole guide is not saved yet');
  let answered = 0;
  site.disturb = (request) => {
    if (request.headers['cairn-copy'] === undefined || ++answered < 60) return false;
    request.socket.destroy();
    return true;
  };
  await page.getByRole('button', { name: /^Save the guide/ }).click();
  await expect(said(page)).toContainText('The connection was lost. What was loaded is kept');
  site.disturb = undefined;
  await page.reload();
  await page.getByRole('button', { name: /^Go on saving/ }).click();
  await expect(said(page)).toContainText('Saved for offline', { timeout: 60_000 });
});

test('half a file, or another one than listed, is never kept', async ({ page, site }) => {
  await page.goto('offline/');
  await expect(said(page)).toContainText('The whole guide is not saved yet');
  site.disturb = (request, response) => {
    if (!request.url?.endsWith('about/glossary/')) return false;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Half');
    return true;
  };
  await page.getByRole('button', { name: /^Save the guide/ }).click();
  await expect(said(page)).toContainText('Some files on the server have changed meanwhile', { timeout: 60_000 });
  expect((await keptAddresses(page)).filter((address) => address.endsWith('about/glossary/'))).toEqual([]);
});

test('a newer version of the copy loads only what has changed', async ({ page, site }) => {
  await saveGuide(page);
  await site.publish((edit) => edit('about/glossary/index.html', '<h1', '<h1 data-new'));
  await page.goto('offline/');
  await expect(said(page)).toContainText(/There is a newer version: updating loads 0\.\d MB/);
  site.asked.length = 0;
  await page.getByRole('button', { name: /^Update the copy/ }).click();
  await expect(said(page)).toContainText('Saved for offline on this device');
  await expect(page.getByRole('button', { name: /^Update the copy/ })).toBeHidden();
  expect(site.asked.filter((path) => path !== 'guide.json' && path !== 'sw.js' && !path.startsWith('offline')).length).toBeLessThan(4);
});

test('the copy can be removed', async ({ page }) => {
  await saveGuide(page);
  await page.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(said(page)).toHaveText('Removed. The copy is no longer on this device.');
  expect((await keptAddresses(page)).filter((address) => address.includes(' guide: '))).toEqual([]);
});

test('a server in trouble does not take away what is kept; its errors and half pages are not kept', async ({ page, site }) => {
  await read(page, 'obstacles/skill-gap/');
  await read(page, 'mentorship/reach-out/');
  const title = await page.locator('h1').innerText();
  site.disturb = (_, response) => Boolean(response.writeHead(500, { 'Content-Type': 'text/html' }).end('<h1>500</h1></html>'));
  await page.goto('mentorship/reach-out/');
  await expect(page.locator('h1')).toHaveText(title);
  site.disturb = (_, response) => Boolean(response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><h1>Half a page'));
  await page.goto('mentorship/ending-well/');
  site.disturb = undefined;
  await page.goto('no/such/page/');
  await expect(page.locator('h1')).toHaveText('There is no page here');
  await site.stop();
  await page.goto('mentorship/ending-well/');
  await expect(page.getByRole('heading', { name: 'This page did not load' })).toBeVisible();
  const kept = await keptAddresses(page);
  expect(kept.filter((address) => /ending-well|no\/such/.test(address))).toEqual([]);
});

test('nothing that a reader typed, searched or shared is in what is kept; a page that keeps nothing leaves no trace', async ({ page }) => {
  await read(page, 'checklists/mentorship-agreement/');
  await page.getByLabel(goals).fill('Something private');
  await expect(page.locator(status)).toContainText('Saved on this device at');
  await page.goto('search/?q=something+private');
  await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
  await page.goto('checklists/goals/#d1.something-private');
  await expect(page.locator(status)).toContainText('not whole');
  await page.goto('mentorship/when-it-goes-wrong/');
  await page.goto('checklists/is-this-all-right/?utm_source=private');
  await read(page, 'mentorship/reach-out/?utm_source=private');
  const kept = await keptAddresses(page);
  expect(kept.filter((address) => /private|#|utm_|q=|is-this-all-right|when-it-goes-wrong/.test(address))).toEqual([]);
});

test('after a new version the second visit shows it, and an old tab goes on with its own scripts', async ({ page, context, site }) => {
  await read(page, 'checklists/mentorship-agreement/');
  await expect.poll(() => keptAddresses(page)).toContainEqual(expect.stringContaining('/reminder.'));
  const old = await context.newPage();
  await old.goto('checklists/mentorship-agreement/');
  await site.publish((edit) => {
    edit('index.html', /<h1[^>]*>/, '$&Version B. ');
    edit('about/index.html', /<h1[^>]*>/, '$&Version B. ');
  });
  // The scripts of version A are gone from the server.
  site.disturb = (request, response) => /_astro\/.*\.js$/.test(request.url ?? '') && Boolean(response.writeHead(404).end());
  await page.goto('about/');
  await expect(page.locator('h1')).toContainText('Version B');
  await page.goto('');
  await expect(page.locator('h1')).toContainText('Version B');
  await old.getByLabel(goals).fill('Typed in the old tab');
  await old.getByRole('button', { name: 'Share by link' }).first().click();
  await expect(old.locator('dialog[open]')).toBeVisible();
});

test('a new version waits for the reader, reloads nothing by itself, and loses no typing', async ({ page, context, site }) => {
  await read(page, 'checklists/mentorship-agreement/');
  const other = await context.newPage();
  await other.goto('checklists/goals/');
  await other.evaluate(() => Object.assign(globalThis, { isOld: true }));
  await page.evaluate(() => Object.assign(globalThis, { isOld: true }));
  await page.getByLabel(goals).fill('Typed before the new version');
  await site.publish((edit) => edit('index.html', /<h1[^>]*>/, '$&Version B. '));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const bar = page.locator('new-version');
  await expect(bar.getByText('A newer version of Cairn is ready.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Later' }).click();
  await expect(bar.getByRole('button')).toHaveCount(0);
  expect(await page.evaluate(() => 'isOld' in globalThis)).toBe(true);
  const bars = other.locator('new-version');
  await other.getByRole('textbox').first().fill('Typed just before the press');
  await bars.getByRole('button', { name: 'Use it now' }).click();
  await other.waitForFunction(() => !('isOld' in globalThis));
  await expect(other.getByRole('textbox').first()).toHaveValue('Typed just before the press');
  await expect(page.getByLabel(goals)).toHaveValue('Typed before the new version');
  expect(await page.evaluate(() => 'isOld' in globalThis)).toBe(true);
});

test('where the words on the screen are not saved, the new version is not brought', async ({ page, site }) => {
  await read(page, 'checklists/mentorship-agreement/');
  await page.evaluate(() => {
    Storage.prototype.setItem = IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByLabel(goals).fill('Only on the screen');
  await expect(page.locator(status)).toContainText('Not saved');
  await site.publish((edit) => edit('index.html', /<h1[^>]*>/, '$&Version B. '));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.locator('new-version')).toContainText('not saved yet');
  await expect(page.getByLabel(goals)).toHaveValue('Only on the screen');
});

test('a worksheet that was opened works without a connection: fill, save, reload, download', async ({ page, context }) => {
  await read(page, 'checklists/mentorship-agreement/');
  await expect.poll(() => keptAddresses(page)).toContainEqual(expect.stringContaining('/reminder.'));
  await context.setOffline(true);
  await page.getByLabel(goals).fill('Written on a train');
  await expect(page.locator(status)).toContainText('Saved on this device at');
  await page.reload();
  await expect(page.getByLabel(goals)).toHaveValue('Written on a train');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet[data-copy=filled]')).toContainText('Written on a train');
  await page.emulateMedia({ media: 'screen' });
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a copy' }).first().click();
  expect((await file).suggestedFilename()).toMatch(/\.json$/);
});

test('switched off by whoever runs the site, worker and caches are gone at the next visit', async ({ page, site }) => {
  await read(page, 'obstacles/skill-gap/');
  await saveGuide(page);
  await site.publish(() => undefined, true);
  await page.goto('obstacles/skill-gap/');
  await expect.poll(() => keptAddresses(page)).toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('the privacy page names the pages that are kept, and forgets them with the rest', async ({ page }) => {
  await read(page, 'obstacles/skill-gap/');
  await page.goto('privacy/');
  await expect(page.locator('[data-kind=pages]')).toContainText('obstacles/skill-gap');
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await expect(page.locator('stored-data [role=status]')).toContainText('Nothing is kept');
  expect(await keptAddresses(page)).toEqual([]);
});

test.describe('where it cannot be, a plain sentence says so', () => {
  test('no room', async ({ page }) => {
    await page.addInitScript(() => {
      const put = Reflect.get<Cache, 'put'>(Cache.prototype, 'put');
      let left = 30;
      Cache.prototype.put = function (...words) {
        return left-- > 0 ? put.apply(this, words) : Promise.reject(new DOMException('full', 'QuotaExceededError'));
      };
    });
    await page.goto('offline/');
    await page.getByRole('button', { name: /^Save the guide/ }).click();
    await expect(said(page)).toContainText(/There is no room left on this device\. 30 of \d+ files are kept/);
    await expect(page.getByRole('button', { name: 'Remove the copy' })).toBeVisible();
  });

  test('a browser that refuses', async ({ page }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    });
    await page.goto('offline/');
    await page.getByRole('button', { name: /^Save the guide/ }).click();
    await expect(said(page)).toContainText('This browser does not let the site keep pages');
  });

  test('an address without https', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(globalThis, 'isSecureContext', { value: false }));
    await page.goto('offline/');
    await expect(said(page)).toContainText('does not begin with https');
  });
});

test.describe('a reader who saves data', () => {
  test('gets no worker without asking', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto('obstacles/skill-gap/');
    await expect(page.locator('tick-list [role=status]')).toContainText(/^0 of \d+ done\.$/);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what can be done', async ({ page }) => {
    await page.goto('offline/');
    await expect(page.locator('noscript p', { hasText: 'Saving here needs JavaScript' })).toBeVisible();
    await expect(page.getByText('Save page as')).toBeVisible();
    await expect(page.getByRole('button', { name: /Save the guide/ })).toHaveCount(0);
  });
});

test('reads well for a screen reader before and after saving', async ({ page }) => {
  await page.goto('offline/');
  await underWorker(page);
  await expect(said(page)).toContainText('The whole guide is not saved yet');
  expect(await axeFindings(page)).toEqual([]);
  await saveGuide(page);
  expect(await axeFindings(page)).toEqual([]);
});
