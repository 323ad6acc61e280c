import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { oneOfEachKind, paths, pieces } from '../support/paths.ts';
import { expect, test } from '../support/test.ts';

/** Pages with an island, in any language. */
const withIsland =
  /^(?:es\/|embed\/)?(?:(?:obstacles\/.+|checklists|checklists\/.+|resources|resources\/my-list|search|offline|privacy|about\/look)\/$|404\.html)/;
const reading = oneOfEachKind.filter((path) => !withIsland.test(path));

/** What a page asks for, until nothing more comes. What a frame in it asks for is the frame's own. */
async function requestsOf(page: Page, path: string): Promise<{ kind: string; url: string }[]> {
  const requests: { kind: string; url: string }[] = [];
  page.on('request', (request) => {
    if (request.frame() === page.mainFrame()) requests.push({ kind: request.resourceType(), url: request.url() });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return requests;
}

for (const path of reading)
  test(`/${path} is read after one request, without script`, async ({ page }) => {
    const kinds = (await requestsOf(page, path)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'document')).toHaveLength(1);
    expect(kinds.filter((kind) => ['script', 'stylesheet', 'fetch', 'xhr'].includes(kind))).toEqual([]);
  });

test('an obstacle page loads only the script of its list of ticks', async ({ page }) => {
  const requests = await requestsOf(page, 'obstacles/skill-gap/');
  expect(requests.filter(({ kind }) => ['stylesheet', 'fetch', 'xhr'].includes(kind))).toEqual([]);
  const scripts = await page.locator('script[src]').evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).src));
  expect(scripts).toEqual([expect.stringContaining('TickList')]);
  // What the list itself imports comes too; tests/site/weight.test.ts weighs it. No other island and no search may come.
  expect(requests.filter(({ kind, url }) => kind === 'script' && /WorkSheet|StoredData|SiteSearch|pagefind/.test(url))).toEqual([]);
});

for (const [index, piece] of pieces(paths, 40).entries())
  test(`nothing is wider than the smallest phone (${index * 40 + 1} to ${index * 40 + piece.length})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of piece) {
      await page.goto(path);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `/${path}`).toBeLessThanOrEqual(320);
    }
  });

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Boxes that hide some of their own words. What is clipped from sight on purpose, such as the skip link, is left out. */
const cut = () =>
  [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((box) => box.innerText && /hidden|clip/.test(getComputedStyle(box).overflow) && getComputedStyle(box).clipPath === 'none')
    .filter((box) => box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2)
    .map((box) => `${box.tagName}.${box.className}`);

for (const path of oneOfEachKind)
  test(`/${path} keeps all its words when a reader spaces them out`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await page.evaluate((css) => {
      // As a reader's extension would: the policy refuses a <style> that is not the page's own.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, spacing);
    expect(await page.evaluate(cut)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

test.describe('for readers who want no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  for (const path of oneOfEachKind)
    test(`/${path} does not move`, async ({ page }) => {
      await page.goto(path);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    });
});

test('on paper an obstacle has its address and its day, and no navigation', async ({ page }, info) => {
  await page.goto('obstacles/skill-gap/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/\/obstacles\/skill-gap\/ · reviewed \w+ \d+, \d{4}/)).toBeVisible();
  for (const name of ['Main', 'On this page', 'About this site']) await expect(page.getByRole('navigation', { name, includeHidden: true })).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  const file = info.outputPath('paper.pdf');
  writeFileSync(file, await page.pdf({ format: 'A4' }));
  const { stdout, error } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  test.skip(error !== undefined, 'pdftotext (poppler) is not on this machine: the words on paper were not read back.');
  expect(stdout).toMatch(/\/obstacles\/skill-gap\/ · reviewed/);
  expect(stdout).not.toMatch(/Skip to the content|How we choose|Menu/);
});
