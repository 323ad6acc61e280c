import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

/** What an attacker would try to slip into a page. Each would leave a mark. */
const slipped = `
  <script>document.title = 'hacked'</script>
  <img alt="" src="data:image/png;base64,AA" onerror="document.title = 'hacked'">
  <button id="trap" onclick="document.title = 'hacked'">Press</button>
  <p id="painted" style="color: rgb(1, 2, 3)">Painted</p>
  <style>#painted { background: rgb(1, 2, 3) !important }</style>
  <img alt="" src="https://elsewhere.example/eye.png">
  <iframe src="https://elsewhere.example/"></iframe>
  <base href="https://elsewhere.example/">
  <script src="https://elsewhere.example/code.js"></script>`;

const meta = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** Puts text into the answer of the server, and leaves the page with one of its two policies. */
async function slipIn(page: Page, path: string, text: string, kept: 'meta' | 'header') {
  await page.route(`**/${path}`, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    if (kept === 'meta') delete headers['content-security-policy'];
    const html = (await response.text()).replace('</main>', () => `${text}</main>`);
    await route.fulfill({ response, headers, body: kept === 'header' ? html.replace(meta, '') : html });
  });
}

for (const path of ['mentorship/what-mentorship-is/', 'checklists/goals/'])
  for (const kept of ['meta', 'header'] as const)
    test(`what is slipped into /${path} does nothing and is reported, by the policy in the ${kept} alone`, async ({ page, complaints, baseURL }) => {
      // What the policy refuses never gets as far as the network.
      const sent: string[] = [];
      await page.route('https://elsewhere.example/**', (route) => {
        sent.push(route.request().url());
        return route.abort();
      });
      await slipIn(page, path, slipped, kept);
      await page.goto(path);
      const title = await page.title();
      await page.locator('#trap').click();
      await expect(page.locator('#painted')).not.toHaveCSS('color', 'rgb(1, 2, 3)');
      await expect(page.locator('#painted')).not.toHaveCSS('background-color', 'rgb(1, 2, 3)');
      expect(await page.title()).toBe(title);
      expect(await page.evaluate(() => document.baseURI)).toBe(`${baseURL}${path}`);
      for (const refused of ['script-src-elem', 'script-src-attr', 'style-src-elem', 'style-src-attr', 'img-src', 'frame-src', 'base-uri'])
        await expect.poll(() => complaints.some((text) => text.startsWith(`console: policy: ${refused} `)), refused).toBe(true);
      expect(sent).toEqual([]);
      complaints.length = 0;
    });

test('structured data is no script: it stays, and nothing complains', async ({ page }) => {
  for (const path of ['', 'obstacles/skill-gap/', 'resources/', 'checklists/goals/']) {
    await page.goto(path);
    await expect(page.locator('script[type="application/ld+json"]').first()).toBeAttached();
  }
});

test.describe('a page that searches', () => {
  const errorOf = (page: Page, task: 'innerHTML' | 'outerHTML' | 'foreign worker' | 'code') =>
    page.evaluate((task) => {
      const node = document.createElement('div');
      try {
        if (task === 'innerHTML') node.innerHTML = '<b>text</b>';
        else if (task === 'outerHTML') document.body.appendChild(node).outerHTML = '<b>text</b>';
        else if (task === 'code') node.setAttribute('onclick', '1');
        else new Worker(new URL('pagefind/pagefind-ui.js', document.baseURI).href);
        return 'nothing stopped it';
      } catch (error) {
        return (error as Error).name;
      }
    }, task);

  test('makes no text into markup or code, and starts no worker but its own', async ({ page, complaints }) => {
    await page.goto('search/?q=mentor');
    await expect(page.locator('[data-part=results] > li').first()).toBeVisible();
    expect(complaints).toEqual([]);
    for (const task of ['innerHTML', 'outerHTML', 'code', 'foreign worker'] as const) expect(await errorOf(page, task), task).toBe('TypeError');
    complaints.length = 0;
  });

  test('searches in its worker, not on the page', async ({ page }) => {
    const worker = page.waitForEvent('worker');
    await page.goto('search/?q=mentor');
    expect((await worker).url()).toMatch(/\/pagefind\/pagefind-worker\.js$/);
    await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
    expect(page.workers()).toHaveLength(1);
  });

  test('tells what was refused to its worker', async ({ page, complaints }) => {
    await page.route('**/pagefind-worker.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "default-src 'none'" } });
    });
    await page.goto('search/?q=mentor');
    await expect.poll(() => complaints.some((text) => text.startsWith('worker: ')), { timeout: 20_000 }).toBe(true);
    complaints.length = 0;
  });
});

test('a browser that knows how fetches a page when a reader is about to open it, and none that asks something', async ({ page, baseURL }) => {
  const chromium = await page.context().newCDPSession(page);
  const ready = new Set<string>();
  chromium.on('Preload.prefetchStatusUpdated', ({ key, status }) => status === 'Ready' && ready.add(key.url));
  const offered = new Set<string>();
  chromium.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    for (const { key } of preloadingAttemptSources) offered.add(key.url);
  });
  await chromium.send('Preload.enable');
  await page.goto('resources/');
  await expect.poll(() => offered.size).toBeGreaterThan(10);
  expect([...offered].filter((url) => !url.startsWith(baseURL ?? '') || /\?|\.\w+$/.test(url))).toEqual([]);
  const link = page.getByRole('main').locator('a[href$="/"]').first();
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await expect.poll(() => [...ready]).toEqual([await link.evaluate((element) => (element as HTMLAnchorElement).href)]);
});

test('no other site may show a page in a frame', async ({ request }) => {
  const policy = (await request.get('checklists/goals/')).headers()['content-security-policy'];
  expect(policy).toContain("frame-ancestors 'none'");
  expect(readFileSync(`${process.env['CAIRN_DIST'] ?? 'dist'}/checklists/goals/index.html`, 'utf8')).not.toContain('frame-ancestors');
});
