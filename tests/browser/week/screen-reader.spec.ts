import type { Locator } from '@playwright/test';
import { oneOfEachKind } from '../../support/paths.ts';
import { alternatives, tagsOf } from '../../support/pdf.ts';
import { Stranger, ways } from '../../support/stranger.ts';
import { expect, test } from '../../support/test.ts';
import { openSheet, printed, ready, status } from '../../support/worksheet.ts';

const agreement = 'checklists/mentorship-agreement/';

/** Goes from heading to heading with one key each, as screen readers do, and hears each to its end. */
async function byHeadings(stranger: Stranger, sought: RegExp): Promise<Locator> {
  for (const heading of await stranger.page.getByRole('main').getByRole('heading').all()) {
    await stranger.hits('h');
    const words = await stranger.reads(heading);
    if (sought.test(words)) return heading;
  }
  throw new Error(`No heading says ${String(sought)}.`);
}

for (const { by, width, name } of ways)
  test.describe(`with a screen reader, ${name}`, () => {
    test.use({ viewport: { width, height: 780 } });

    // Twenty seconds: as long as a person listens to headings before asking somebody else. One press, the rest is listening.
    test('the agreement is found from the home page by headings alone', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('');
      await byHeadings(stranger, /print/i);
      await stranger.presses(page.getByRole('main').getByRole('link', { name: 'Open the mentorship agreement' }));
      await expect(page.getByRole('heading', { level: 1, name: 'Mentorship agreement' })).toBeVisible();
      stranger.within(20, 12);
    });

    test('the agreement is found from the list of checklists by headings alone', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('checklists/');
      const found = await byHeadings(stranger, /mentorship agreement/i);
      await stranger.presses(found.getByRole('link'));
      await expect(page).toHaveURL(new RegExp(`${agreement}$`));
      stranger.within(20, 12);
    });

    // One minute, of which typing takes half. Talking it over is theirs.
    test('names and a goal are filled in, that they are saved is said, and the print window is open, within a minute', async ({ page }) => {
      await page.addInitScript(() => (window.print = () => (document.title = 'printed')));
      const stranger = new Stranger(page, by);
      await stranger.arrives(agreement);
      await ready(page);
      const form = page.locator('work-sheet form');
      await stranger.reads(page.getByRole('heading', { level: 1 }));
      await stranger.types(form.getByRole('textbox', { name: 'Mentee', exact: true }).first(), 'Ngozi Lindqvist');
      await stranger.types(form.getByRole('textbox', { name: 'Mentor', exact: true }).first(), 'Ana Duarte');
      await stranger.types(form.getByRole('textbox', { name: /^Up to three goals/ }), 'By June I can run the Monday team meeting on my own.');
      await expect(status(page)).toContainText('Saved on this device at');
      await stranger.presses(page.getByRole('button', { name: 'Print filled' }));
      await expect(page).toHaveTitle('printed');
      stranger.within(60);
    });
  });

test.describe('the agreement', () => {
  test('every field is reached by Tab in the order in which it is read, and says its name, its group and its example', async ({ page }) => {
    await openSheet(page, 'mentorship-agreement');
    const order = () =>
      page.evaluate(() => [...document.querySelectorAll('work-sheet .all [data-item]')].findIndex((field) => field === document.activeElement));
    await page.locator('work-sheet .blanks a').last().focus();
    const places: number[] = [];
    for (let press = 0; press < 80; press += 1) {
      await page.keyboard.press('Tab');
      const place = await order();
      if (place >= 0) places.push(place);
    }
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.length).toBeGreaterThan(40);
    const examples = await page.locator('work-sheet .all .fields :is(.field, .each) .help').evaluateAll((all) =>
      all.map(({ id, textContent }) => ({
        said: textContent.trim(),
        by: id && document.querySelector(`[aria-describedby~="${CSS.escape(id)}"]`)?.localName,
      })),
    );
    expect(examples.filter(({ by }) => !by)).toEqual([]);
  });

  test('on signing it says how, also for those who do not write by hand', async ({ page }) => {
    await openSheet(page, 'mentorship-agreement');
    await expect(page.getByRole('region', { name: 'Signatures' })).toContainText('Word document');
  });

  test('printed, each question is followed by its answer, and each box says whether it is ticked', async ({ page }, info) => {
    await openSheet(page, 'mentorship-agreement');
    const form = page.locator('work-sheet form');
    await form.getByRole('textbox', { name: 'Mentee', exact: true }).first().fill('Ngozi');
    await form.getByRole('textbox', { name: /^Up to three goals/ }).fill('Run the Monday meeting');
    await form.getByRole('checkbox', { name: 'Pay and promotion' }).check();
    await form.getByRole('radio', { name: 'Every month' }).check();
    const { file } = await printed(page, info, { tagged: true });
    const said = tagsOf(file)
      .filter(({ text, depth }, index, all) => text && (all[index + 1]?.depth ?? 0) <= depth)
      .map(({ text }) => text);
    expect(said[said.indexOf('Mentee') + 1]).toBe('Ngozi');
    // Between a question and its answer stands the example.
    expect(said.slice(said.findIndex((text) => text.startsWith('Up to three goals'))).slice(1, 3)).toContain('Run the Monday meeting');
    expect(alternatives(file).filter((text) => text === 'Ticked')).toHaveLength(2);
    expect(alternatives(file).filter((text) => !/^(Not ticked|Ticked)$/.test(text))).toEqual([]);
  });
});

test.describe('read as speech', () => {
  /** Lines of the accessibility tree that a listener cannot make sense of. A group that folds out is named by its own words. */
  const dumb = (tree: string) =>
    tree.split('\n').filter((line, index, lines) => {
      const next = lines.slice(index + 1).find((other) => !other.includes('/url:')) ?? '';
      if (/^\s*- (group|table|region|navigation|complementary|dialog|heading|link|button|checkbox|radio|textbox|combobox|img|figure)( \[.*\])?:?$/.test(line))
        return true;
      const link = /^\s*- '?link "(.*?)"/.exec(line)?.[1];
      return (link !== undefined && /^\s*- '?link/.test(next) && next.includes(`link "${link}"`)) || /[×→•·▸]|- text: \/$/.test(line);
    });

  for (const path of oneOfEachKind)
    test(`/${path} has no part without a name, no link twice in a row, and no ornament that speaks`, async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(dumb(await page.locator('body').ariaSnapshot())).toEqual([]);
    });

  test('what stands in the margin beside a section is not heard before what it is said of', async ({ page }) => {
    await page.goto('obstacles/skill-gap/');
    const tree = await page.getByRole('main').ariaSnapshot();
    expect(tree).not.toMatch(/heading "Who can help".*\n\s*- paragraph:\s*(?:\n\s*- text: )?Limited\./);
  });

  test('a fact is not read three times over', async ({ page }) => {
    await page.goto('resources/mentees-guide/');
    const tree = await page.getByRole('main').ariaSnapshot();
    expect(tree.match(/paragraph: Book\. Verified\./g)).toHaveLength(1);
  });

  test('the map beside the list of obstacles keeps quiet', async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('main').getByRole('figure')).toHaveCount(0);
  });
});
