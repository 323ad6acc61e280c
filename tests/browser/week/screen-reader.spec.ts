import type { Locator, Page } from '@playwright/test';
import { heard, listen } from '../../support/heard.ts';
import { oneOfEachKind } from '../../support/paths.ts';
import { tagsOf, alternatives } from '../../support/pdf.ts';
import { Stranger, ways } from '../../support/stranger.ts';
import { expect, test } from '../../support/test.ts';
import { openSheet, printed, ready, status } from '../../support/worksheet.ts';

const agreement = 'checklists/mentorship-agreement/';
/** Longer than the site waits for the next key before it speaks. */
const aWhile = 1600;

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

  test('that it is saved is heard once while typing goes on, not at each key', async ({ page }) => {
    await listen(page);
    await openSheet(page, 'mentorship-agreement');
    const mentee = page.locator('work-sheet form').getByRole('textbox', { name: 'Mentee', exact: true }).first();
    await mentee.pressSequentially('Ngozi Lindqvist of the night shift', { delay: 60 });
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ana', { delay: 60 });
    await expect(status(page)).toContainText('Saved on this device at');
    const said = await heard(page);
    // Two only when the minute changes meanwhile.
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said).size).toBe(said.length);
    expect(said.length).toBeLessThanOrEqual(2);
    expect(said.join(' ')).toMatch(/^Saved on this device at/);
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

test.describe('what was found', () => {
  const typed = async (page: Page, words: string) => {
    await page.getByRole('searchbox').last().focus();
    await page.keyboard.type(words, { delay: 120 });
  };
  /** All that is heard until it has been quiet for a while. */
  const allHeard = async (page: Page) => {
    const said: string[] = [];
    await expect.poll(async () => said.push(...(await heard(page))), { timeout: 15_000 }).toBeGreaterThan(0);
    await page.waitForTimeout(aWhile);
    return [...said, ...(await heard(page))];
  };

  test('is heard once after a question was typed, as a sentence with its number', async ({ page }) => {
    await listen(page);
    await page.goto('search/');
    await typed(page, 'burned out');
    const said = await allHeard(page);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^\d+ results for burned out, best first$/);
  });

  test('is heard once when the page was opened with a question', async ({ page }) => {
    await listen(page);
    await page.goto('search/?q=feedback');
    expect(await allHeard(page)).toHaveLength(1);
  });

  test('is heard when it is nothing', async ({ page }) => {
    await listen(page);
    await page.goto('search/');
    await typed(page, 'zzzqqq');
    const said = await allHeard(page);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/nothing|no page|no result/i);
  });

  test('in the catalogue is heard once after each press of a filter, with the number that is left', async ({ page }) => {
    await listen(page);
    await page.goto('resources/');
    for (const [name, most] of [
      [/^Podcast/, 20],
      [/^Not verified/, 4],
    ] as const) {
      await page.getByRole('checkbox', { name }).focus();
      await page.keyboard.press('Space');
      const said = await allHeard(page);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/^\d+ (entry|entries)$/);
      expect(Number.parseInt(said[0] ?? '', 10)).toBeLessThanOrEqual(most);
    }
  });

  test('does not stand twice on the page when it is read later', async ({ page }) => {
    await page.goto('search/?q=feedback');
    await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true', { timeout: 15_000 });
    await expect.poll(async () => (await page.getByRole('main').ariaSnapshot()).match(/\d+ results for feedback/g)?.length, { timeout: 10_000 }).toBe(1);
  });
});

test.describe('a page that has loaded', () => {
  for (const path of [
    agreement,
    'checklists/obstacle-check/',
    'obstacles/skill-gap/',
    'resources/',
    'resources/my-list/',
    'offline/',
    'privacy/',
    'search/',
    'es/obstacles/skill-gap/',
  ])
    test(`/${path} says nothing unasked`, async ({ page }) => {
      await listen(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await heard(page)).toEqual([]);
    });

  test('says nothing unasked either when something is kept, and answers the next press', async ({ page }) => {
    await listen(page);
    await page.goto('obstacles/skill-gap/');
    await page.locator('tick-list input').first().check();
    await expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(/^1 of \d+ done/));
    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.locator('tick-list [role=status]')).toContainText('1 of');
    expect(await heard(page)).toEqual([]);
    await page.locator('tick-list input').nth(1).check();
    await expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(/^2 of \d+ done/));
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
