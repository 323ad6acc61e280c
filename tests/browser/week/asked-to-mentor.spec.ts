import type { Locator, Page } from '@playwright/test';
import { Stranger, ways, type By } from '../../support/stranger.ts';
import { expect, test } from '../../support/test.ts';
import { namePrint, openSheet, printed, ready } from '../../support/worksheet.ts';

/** Which answer fits, from 0, of the questions in their order: a glad yes; someone with no hour to give; someone who leads the person who asked. */
const people = [
  { answer: 'Yes', fits: [0, 0, 0, 0, 0, 0, 0, 0] },
  { answer: 'Not now', fits: [2, 0, 2, 0, 0, 0, 0, 0] },
  { answer: 'Someone better', fits: [0, 0, 0, 0, 0, 0, 2, 0] },
];

const link = (page: Page) => page.getByRole('main').getByRole('link', { name: 'I was asked to mentor' });
const outcome = (page: Page) => page.locator('.on-screen .outcome:visible');
const choices = (page: Page) => page.locator('work-sheet form fieldset.choice');

async function fromHome(stranger: Stranger): Promise<void> {
  const { page } = stranger;
  await stranger.arrives('');
  await stranger.reads(page.getByRole('heading', { level: 1 }));
  await stranger.finds(/asked to mentor/, page.locator('main .hero p'));
  await stranger.presses(link(page));
  await ready(page);
  await stranger.reads(page.getByRole('heading', { level: 1 }));
}

/** Reads each question, what helps with it, and its answers up to the one that fits, and picks that one. */
async function answers(stranger: Stranger, fits: readonly number[]): Promise<void> {
  const read = async (parts: Locator) => {
    for (const part of await parts.all()) await stranger.reads(part);
  };
  for (const [index, choice] of (await choices(stranger.page).all()).entries()) {
    await read(choice.locator('legend, .help'));
    const fit = fits[index] ?? 0;
    for (let place = 0; place <= fit; place += 1) await read(choice.locator('label').nth(place));
    await stranger.presses(choice.getByRole('radio').nth(fit));
  }
}

/** Somebody to whom the sheet has just said yes. What that took does not count. */
async function afterYes(page: Page, by: By): Promise<Stranger> {
  test.slow();
  await namePrint(page);
  await openSheet(page, 'mentor-readiness');
  await answers(new Stranger(page, by), people[0]?.fits ?? []);
  return new Stranger(page, by);
}

for (const { by, width, name } of ways)
  test.describe(`asked to be a mentor, ${name}`, () => {
    test.use({ viewport: { width, height: 780 } });

    // The rule alone is for whoever wants no form. Half of the 90 seconds: the other half is for thinking.
    test('from the home page the rule takes half of that time: yes, not now or someone better', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await fromHome(stranger);
      const intro = await stranger.reads(page.locator('work-sheet form .intro'));
      expect(intro).toMatch(/someone better.*not now.*yes/is);
      stranger.within(45, 3);
    });

    for (const { answer, fits } of people)
      test(`from the home page all eight questions and the answer take 90 seconds: ${answer}`, async ({ page }) => {
        test.slow();
        const stranger = new Stranger(page, by);
        await fromHome(stranger);
        await answers(stranger, fits);
        await expect(outcome(page)).toHaveCount(1);
        const said = await stranger.reads(outcome(page).getByRole('heading'));
        expect(said).toBe(answer);
        stranger.within(90);
      });

    // To read a reply and to take it along: no more than it takes to write "yes, gladly" by hand.
    test('the text of a reply is taken along with one press, ready to send', async ({ page }) => {
      const stranger = await afterYes(page, by);
      const reply = await stranger.reads(outcome(page).locator('blockquote').first());
      expect(reply).not.toMatch(/[[\]{}_]|\.\.\./);
      await stranger.presses(outcome(page).getByRole('button', { name: /^Copy/ }).first());
      await expect(outcome(page).getByRole('button', { name: 'Copied' })).toBeVisible();
      await page.context().grantPermissions(['clipboard-read']);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reply);
      stranger.within(15, 3);
    });

    // The link and the button: a quarter of a minute, with the heading of the sheet to see that it is the right one.
    test('from a yes the sheet for the first meeting is two presses away from the printer', async ({ page }, info) => {
      const stranger = await afterYes(page, by);
      await stranger.presses(outcome(page).getByRole('link', { name: 'First meeting' }));
      await ready(page);
      await stranger.reads(page.getByRole('heading', { level: 1 }));
      await stranger.presses(page.getByRole('button', { name: 'Print blank' }).first());
      await expect(page).toHaveTitle('printed');
      stranger.within(15, 6);
      expect((await printed(page, info)).pages).toBe(2);
    });
  });

test('the answer stands right below the eight questions, before anything else to write', async ({ page }) => {
  await openSheet(page, 'mentor-readiness');
  const headings = await page.locator('work-sheet form').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings.slice(0, 3)).toEqual(['Eight questions', 'Your answer', 'Two lines for the first meeting']);
});

test('no sentence above the questions says again what the head of the page has said', async ({ page }) => {
  await page.goto('checklists/mentor-readiness/');
  const head = (await page.locator('main .hero').innerText()).toLowerCase();
  const intro = (await page.locator('work-sheet form .intro').innerText()).toLowerCase();
  for (const words of ['eight questions', 'words to send back', 'asked you'])
    expect([head, intro].filter((text) => text.includes(words)).length, words).toBeLessThan(2);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the rule, the questions and every reply are there to read', async ({ page }) => {
    await page.goto('');
    await link(page).click();
    await expect(page.locator('[data-copy=blank] .intro')).toContainText('someone better');
    await expect(page.locator('[data-copy=blank] .outcome .words:visible')).toHaveCount(7);
  });
});
