/**
 * Every kind of page on paper, as a demanding printer would look at it. Worksheets have promises of their own (print.spec.ts, print-filled.spec.ts), and so
 * has the color of the ink (print-only.spec.ts).
 */
import type { Page } from '@playwright/test';
import { leftBehind, thinPages } from '../../support/breaks.ts';
import { letters, lettersOf, outside, pagesOf } from '../../support/pdf.ts';
import { expect, test } from '../../support/test.ts';
import { needsPoppler, openSheet, printed } from '../../support/worksheet.ts';

test.beforeEach(needsPoppler);

const papers = ['A4', 'Letter'] as const;

/** One page of each kind, with the most sheets of paper that it is worth. */
const kinds: Record<string, number> = {
  '': 1,
  'obstacles/': 1,
  'obstacles/skill-gap/': 7,
  'obstacles/work-life-balance/': 6,
  'mentorship/': 2,
  'mentorship/reach-out/': 3,
  'checklists/': 3,
  'checklists/cohort-pack/': 1,
  'case-studies/': 2,
  'case-studies/john-closes-a-skill-gap/': 2,
  'resources/': 4,
  'resources/type/podcast/': 3,
  'resources/atd/': 2,
  'resources/my-list/': 1,
  'search/': 3,
  'about/': 2,
  'about/embed/': 4,
  'about/findings/': 6,
  'about/glossary/': 4,
  'accessibility/': 2,
  'contribute/': 8,
  'contribute/fields/resource/': 4,
  'data/': 4,
  'privacy/': 3,
  'offline/': 1,
  '404.html': 1,
  'embed/checklists/skill-gap-30-days/': 1,
  'embed/resources/type/podcast/': 2,
  'es/': 1,
  'es/obstacles/skill-gap/': 7,
};

const headings = (page: Page) =>
  page
    .locator('main')
    .evaluate((main) => [...main.querySelectorAll('h2, h3, legend')].filter((node) => node.checkVisibility()).map(({ textContent }) => textContent));

/** What can be pressed or filled in, and would be printed. A box to tick is ticked with a pen. */
const controls = (page: Page) =>
  page
    .locator('body')
    .evaluate((body) =>
      [...body.querySelectorAll('button:not([data-do=more]), input:not([type=checkbox]), select, textarea, iframe')]
        .filter((node) => node.checkVisibility())
        .map((node) => node.outerHTML.slice(0, 80)),
    );

for (const [address, most] of Object.entries(kinds))
  test(`/${address} on paper: at most ${most} pages, none of them thin, no heading left behind, nothing to press, all within the margins`, async ({
    page,
  }, info) => {
    await page.goto(address);
    for (const format of papers) {
      const { file, pages } = await printed(page, info, { format });
      await page.emulateMedia({ media: 'print' });
      expect.soft(pages, `pages on ${format}`).toBeLessThanOrEqual(most);
      expect.soft(thinPages(file), `thin on ${format}`).toEqual([]);
      expect.soft(leftBehind(file, await headings(page)), `left behind on ${format}`).toEqual([]);
      expect.soft(pagesOf(file).flatMap(outside), `outside on ${format}`).toEqual([]);
      expect.soft(await controls(page)).toEqual([]);
      await page.emulateMedia({ media: null });
    }
  });

test('an address stands on paper once, and where to go next has one', async ({ page }, info) => {
  await page.goto('obstacles/skill-gap/');
  const paper = lettersOf((await printed(page, info)).file).join('');
  const doi = await page.locator('.source a').first().textContent();
  expect(paper.split(letters(doi ?? '')).length - 1, 'times that the first source is addressed').toBe(1);
  expect(paper).toContain(letters('/checklists/first-message/'));
});

/** As in a printed guide: about 85 characters are read without losing the line. Some lines of narrow letters hold a few more. */
for (const address of ['obstacles/skill-gap/', 'mentorship/reach-out/', 'case-studies/john-closes-a-skill-gap/', 'about/'])
  test(`/${address}: no line on paper is longer than 100 characters`, async ({ page }, info) => {
    await page.goto(address);
    const { file } = await printed(page, info);
    // Notes and the foot are small print. The line below the title is alone.
    const [first, ...others] = pagesOf(file).map(({ lines }) => lines.filter(({ top, bottom }) => bottom - top > 10.5));
    const long = [first?.slice(3) ?? [], ...others].flat().filter(({ text }) => text.length > 100);
    expect(long.map(({ text }) => text)).toEqual([]);
  });

for (const sheet of ['goals', 'meeting-notes', 'closing', 'network-map', 'mentor-shortlist', 'first-meeting'])
  test(`${sheet}: every column and every line has room for a pen`, async ({ page }) => {
    await openSheet(page, sheet);
    await page.setViewportSize({ width: 665, height: 900 });
    await page.emulateMedia({ media: 'print' });
    const narrow = await page.locator('[data-copy=filled]').evaluate((paper) => {
      const millimeters = (node: Element) => (node.getBoundingClientRect().width / 96) * 25.4;
      const name = (node: Element) => `${node.textContent.trim()} ${Math.round(millimeters(node))} mm`;
      const columns = [...paper.querySelectorAll('table:not(.tick-sheet table) thead th:not(.mark)')].filter(
        (node) => node.checkVisibility() && millimeters(node) < (node.matches('.date') ? 22 : 28),
      );
      const lines = [...paper.querySelectorAll('.item:is(.is-short, .is-date):not(.of-each) > .answer')].filter(
        (node) => node.checkVisibility() && millimeters(node) < (node.closest('.is-date') ? 22 : 28),
      );
      return [...columns.map(name), ...lines.map((line) => name(line.parentElement ?? line))];
    });
    expect(narrow).toEqual([]);
  });

test('half filled, a worksheet shows the numbers by which its answer is looked up by hand', async ({ page }) => {
  await openSheet(page, 'mentor-readiness');
  await page.getByRole('radio', { name: 'No', exact: true }).first().check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-copy=filled] .option .key').first()).toBeVisible();
  await expect(page.locator('[data-copy=filled] [data-outcome]').first()).toBeVisible();
});
