import type { Page } from '@playwright/test';
import { site } from '../../src/site.ts';
import { leftBehind, thinPages, writingLines } from '../support/breaks.ts';
import { alternatives, hasOutline, languageOf, letters, lettersOf, outside, pagesOf, tagsOf, told } from '../support/pdf.ts';
import { blankFile, promisedPages, quietSheets, sheets } from '../support/sheets.ts';
import { expect, test } from '../support/test.ts';
import { needsPoppler, openSheet, printed } from '../support/worksheet.ts';

test.beforeEach(needsPoppler);

const papers = ['A4', 'Letter'] as const;
const blanks = sheets.flatMap((sheet) => papers.map((format) => ({ name: `${sheet} on ${format}`, file: blankFile(sheet, format) })));

/** What the page says about the blank paper: its headings, what must not be split, how many boxes and lines it has. */
const facts = (page: Page) =>
  page.locator('[data-copy=blank]').evaluate((sheet) => {
    const seen = (selector: string) => [...sheet.querySelectorAll(selector)].filter((node) => node.getClientRects().length > 0);
    const words = (nodes: Iterable<Element>) => Array.from(nodes, ({ textContent }) => textContent);
    const isRuled = (node: Element) => getComputedStyle(node).borderBlockEndWidth !== '0px' && getComputedStyle(node).borderBlockStartWidth === '0px';
    return {
      sections: words(seen('h2')),
      headings: words(seen(':is(h2, h3, h4):not(.signature *)')),
      boxes: seen('.tick-box').length,
      lines: seen(':not(td, th)').filter(isRuled).length,
      ticks: words(seen('.option')),
      signed: seen('.signed').map((section) => words(section.querySelectorAll('h2, h3, p:not(.line)'))),
    };
  });

const places = (file: string) => pagesOf(file).map(({ words }) => words.map(({ text, left, top }) => `${text} ${Math.round(left)} ${Math.round(top)}`));

for (const sheet of sheets)
  test(`${sheet}, blank: the pages it promises, every line to write on, nothing parted, and the same as the download`, async ({ page }, info) => {
    await page.addInitScript(() => (window.print = () => undefined));
    await openSheet(page, sheet);
    await page.getByRole('button', { name: 'Print blank' }).first().click();
    for (const format of papers) {
      const { file, pages } = await printed(page, info, { format });
      expect.soft(pages, `pages on ${format}`).toBe(promisedPages(sheet));
      expect.soft(places(blankFile(sheet, format)), `words of the download, ${format}`).toEqual(places(file));
    }
    await page.emulateMedia({ media: 'print' });
    const { lines, ticks, signed, headings, sections, boxes } = await facts(page);
    expect.soft(writingLines(blankFile(sheet, 'A4')), 'lines to write on').toBe(lines);
    for (const format of papers) {
      const file = blankFile(sheet, format);
      const pages = lettersOf(file);
      const pageWith = (text: string) => pages.findIndex((page) => page.includes(letters(text)));
      expect
        .soft(
          ticks.filter((text) => pageWith(text) < 0),
          `ticks split on ${format}`,
        )
        .toEqual([]);
      for (const parts of signed) expect.soft(new Set(parts.map(pageWith)).size, `pages with signatures on ${format}`).toBe(1);
      expect.soft(leftBehind(file, headings), `headings left behind on ${format}`).toEqual([]);
    }
    const file = blankFile(sheet, 'A4');
    const tagged = (name: string) => tagsOf(file).filter((tag) => tag.name === name);
    expect.soft(tagged('H2').map(({ text }) => letters(text))).toEqual(sections.map(letters));
    expect.soft(tagged('Figure')).toHaveLength(boxes);
    expect.soft(alternatives(file)).toEqual(Array.from({ length: boxes }, () => 'Not ticked'));
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const sheet of quietSheets)
    test(`${sheet}, blank: the pages it promises, within the margins, none of them thin`, async ({ page }, info) => {
      await page.goto(`checklists/${sheet}/`);
      for (const format of papers) {
        const { file, pages } = await printed(page, info, { format });
        expect.soft(pages, `pages on ${format}`).toBe(promisedPages(sheet));
        expect.soft(pagesOf(file).flatMap(outside), `outside on ${format}`).toEqual([]);
        expect.soft(thinPages(file), `thin on ${format}`).toEqual([]);
      }
    });
});

test('blank files stand within the margins, and no page has fewer than three lines', () => {
  for (const { name, file } of blanks) {
    expect.soft(pagesOf(file).flatMap(outside), name).toEqual([]);
    expect.soft(thinPages(file), name).toEqual([]);
  }
});

test('blank files are tagged, in English, with a title and an outline, one first heading and no empty fields', () => {
  for (const sheet of sheets) {
    const file = blankFile(sheet, 'A4');
    const tags = tagsOf(file).map((tag) => tag.name);
    expect.soft(told(file, 'Tagged'), sheet).toBe('yes');
    expect.soft(told(file, 'Title'), sheet).toMatch(new RegExp(` · ${site.name}$`));
    expect.soft(languageOf(file), sheet).toBe(site.language);
    expect.soft(hasOutline(file), sheet).toBe(true);
    expect
      .soft(
        tags.filter((tag) => tag === 'H1'),
        sheet,
      )
      .toHaveLength(1);
    expect
      .soft(
        tags.find((tag) => tag.startsWith('H')),
        sheet,
      )
      .toBe('H1');
    expect.soft(tags, sheet).not.toContain('Form');
  }
});
