import { allSheets } from '../../support/sheets.ts';
import { Stranger, ways } from '../../support/stranger.ts';
import { expect, test } from '../../support/test.ts';
import { asksElsewhere, elsewhere, wayOut } from '../../support/way-out.ts';
import { ready } from '../../support/worksheet.ts';

const landing = 'obstacles/office-politics/';
const unseen = 'checklists/is-this-all-right/';
const stays = /leaves this device|kept or sent|goes nowhere/;

for (const { by, width, name } of ways)
  test.describe(`office politics, ${name}`, () => {
    test.use({ viewport: { width, height: 780 }, expectedErrors: asksElsewhere });

    // After half a minute without an answer a tired reader goes back to the list of results; this is the answer, so it must come sooner.
    test('from a search result it takes 20 seconds to know that the mentor stands outside the line of bosses', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives(landing);
      await stranger.reads(page.getByRole('heading', { level: 1 }));
      await stranger.finds(/outside your line of bosses/i, page.locator('.part:has(#in-short) p'));
      stranger.within(20, 0);
    });

    for (const [words, wanted] of [
      ['difficult boss', /Office politics/],
      ['dificult boss', /Office politics/],
      ['my boss takes credit', /Office politics/],
      ['new manger what to do', /lead a team/],
    ] as const)
      test(`typed into the search of the home page, “${words}” shows the right page first, within 20 seconds`, async ({ page }) => {
        const stranger = new Stranger(page, by);
        await stranger.arrives('');
        await stranger.types(page.getByRole('main').getByRole('searchbox'), words);
        await stranger.hits('Enter');
        // The names of all pages may come later on a busy machine; the estimate does not count that.
        await expect(page.locator('.results h3').first()).toHaveText(wanted, { timeout: 20_000 });
        await stranger.reads(page.locator('.results h3').first());
        // The results are drawn anew when more is known, which may cost a second look.
        stranger.within(20, 3);
      });

    // Somebody comes round the corner: there are seconds, and no time to look for anything.
    test('the way out takes one press and at most six seconds, and Back does not lead back', async ({ page }) => {
      await elsewhere(page);
      await page.goto('about/');
      const stranger = new Stranger(page, by);
      await stranger.arrives(landing);
      await expect(wayOut(page)).toBeInViewport({ ratio: 1 });
      await stranger.presses(wayOut(page));
      await expect(page).toHaveTitle('Elsewhere');
      stranger.within(6, 1);
      await page.goBack();
      await expect(page).toHaveURL(/about\/$/);
    });
  });

test.describe('somebody comes round the corner', () => {
  test.use({ viewport: { width: 360, height: 780 }, expectedErrors: asksElsewhere });

  for (const path of [landing, unseen]) {
    test(`Escape leaves /${path} from wherever one reads or ticks, and Back does not lead back`, async ({ page }) => {
      await elsewhere(page);
      await page.goto('about/');
      await page.goto(path);
      const box = page.getByRole('main').getByRole('checkbox').nth(2);
      await box.check();
      await page.keyboard.press('Escape');
      await expect(page).toHaveTitle('Elsewhere');
      await page.goBack();
      await expect(page).toHaveURL(/about\/$/);
    });

    test(`the way out of /${path} is in sight beside its last box, and large enough for a thumb`, async ({ page }) => {
      await page.goto(path);
      await page.getByRole('main').getByRole('checkbox').last().scrollIntoViewIfNeeded();
      await expect(wayOut(page)).toBeInViewport({ ratio: 1 });
      expect((await wayOut(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    });

    for (const width of [320, 360])
      test(`the way out of /${path} covers no letter of the way back at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 780 });
        await page.goto(path);
        const out = await wayOut(page).boundingBox();
        const back = await page.locator('main .hero nav a').last().boundingBox();
        expect((back?.x ?? Infinity) + (back?.width ?? 0)).toBeLessThan(out?.x ?? 0);
      });

    test(`/${path} is blank while what comes is still on its way`, async ({ page }) => {
      // Playwright waits for what comes, so the page itself tells what is seen when it is asked for.
      let told: (blank: boolean) => void = () => undefined;
      const blank = new Promise<boolean>((tell) => (told = tell));
      await page.exposeFunction('tell', told);
      await elsewhere(page, blank);
      await page.goto(path);
      await page.evaluate(() => {
        const { tell } = window as unknown as { tell: (blank: boolean) => void };
        new MutationObserver(() => tell(!document.querySelector('h1')?.checkVisibility())).observe(document.body, { attributes: true });
      });
      await wayOut(page).click();
      expect(await blank).toBe(true);
    });
  }
});

test('who is harassed is one press away from who helps with that', async ({ page }) => {
  await page.goto(landing);
  await page.getByRole('main').locator('aside').first().getByRole('link', { name: 'who helps with that' }).click();
  await expect(page.locator('.part:has(#when-a-mentor-is-not-enough)').getByText('Harassment and discrimination')).toBeInViewport();
});

const fields = /^\s*- (?:textbox|checkbox|radio|combobox|spinbutton)/m;
const withFields = [...allSheets.map((sheet) => `checklists/${sheet}/`), 'checklists/cohort-pack/', landing, 'obstacles/leading-a-team/'];

for (const path of withFields)
  test(`/${path} says before its first field that nothing leaves this device, once, also to a screen reader`, async ({ page }) => {
    await page.goto(path);
    if (path.startsWith('checklists/') && !path.includes('cohort')) await ready(page);
    const heard = await page.getByRole('main').ariaSnapshot();
    const first = heard.search(fields);
    expect(first).toBeGreaterThan(0);
    expect(heard.slice(0, first)).toMatch(stays);
    await expect(page.getByRole('status').filter({ hasText: stays })).toHaveCount(0);
  });
