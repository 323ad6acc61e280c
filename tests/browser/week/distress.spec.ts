import { bottomOf } from '../../support/first-screen.ts';
import { Stranger, ways } from '../../support/stranger.ts';
import { expect, test } from '../../support/test.ts';
import { asksElsewhere, elsewhere, wayOut } from '../../support/way-out.ts';

const helpNow = /emergency number|crisis line/i;
/** The pages for somebody whose mentor is the danger. */
const apart = ['mentorship/when-it-goes-wrong/', 'checklists/is-this-all-right/'];

for (const { by, width, name } of ways)
  test.describe(`in distress or in an unsafe mentorship, ${name}`, () => {
    test.use({ viewport: { width, height: 780 }, expectedErrors: asksElsewhere });

    // As fast as the kind of mentor is known to somebody who has time: ten seconds. The keyboard takes a decision more, to skip the menu.
    test('from the home page it takes ten seconds to the first thing to do', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('');
      await stranger.reads(page.getByRole('heading', { level: 1 }));
      await stranger.presses(page.getByRole('main').getByRole('link', { name: 'I am afraid of my mentor' }));
      await stranger.finds(helpNow, page.locator('main :is(h1, .part:has(#in-two-minutes) :is(h2, p))'));
      stranger.within(by === 'mouse' ? 10 : 12, 2);
    });

    // Any page has the search, on a phone behind the menu: a decision more, and the words.
    test('from any page the search names help within twenty seconds', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('case-studies/maria-moves-into-tech/');
      if (width < 600) await stranger.presses(page.getByRole('button', { name: 'Menu' }));
      await stranger.types(page.getByRole('searchbox').first(), 'i want to die');
      await stranger.hits('Enter');
      await stranger.finds(helpNow, page.locator('#answer :is([role=status], [data-part=results] > li)'));
      stranger.within(20, 5);
    });

    // One look, one press. The link is the first stop in the text, so that nobody tabs through boxes to get out.
    for (const path of apart)
      test(`${path} is left with one press, within five seconds`, async ({ page }) => {
        const stranger = new Stranger(page, by);
        await elsewhere(page);
        await stranger.arrives(path);
        await expect(wayOut(page)).toBeInViewport();
        await stranger.presses(wayOut(page));
        await expect(page).toHaveTitle('Elsewhere');
        stranger.within(5, 1);
      });
  });

test.describe('the way out', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  for (const path of apart)
    test(`stays in sight all the way down: ${path}`, async ({ page }) => {
      await page.goto(path);
      for (const part of await page.locator('main h2, main h3').all()) {
        await part.evaluate((element) => {
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
        });
        // What is read next is no longer about the pair: who made this, and what else there is.
        await expect(wayOut(page)).toBeInViewport();
      }
    });
});

test.describe('in their own words', () => {
  for (const words of [
    'I want to die',
    'suicide',
    'sucide',
    'kms',
    'i want to end it all',
    'better off dead',
    'nobody would miss me',
    'i dont want to wake up',
    'i cant take it anymore',
    'can’t go on',
    'cutting myself',
    'overdose',
    'jump off a bridge',
    'i am in danger',
    'emergency',
    'crisis',
    '988',
    'samaritans',
    'quiero morir',
    'my mentor touches me',
    'harassed by mentor',
    'scared of my boss',
    'my mentor threatens me',
    'i was raped',
    'my boss hits me',
    'i do not feel safe',
  ])
    test(`the search names help first, and writes nothing into the history: “${words}”`, async ({ page }) => {
      await page.goto('search/');
      const before = await page.evaluate(() => history.length);
      await page.getByRole('searchbox').fill(words);
      const said = page.locator('#answer [role=status]');
      await expect(said).toContainText(/result|nothing found/i);
      await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
      expect(await said.innerText()).toMatch(/^[^\n]*(emergency number|crisis line)/i);
      // It stands alone: “32 results for I want to die, best first” has no place beside it.
      expect(await said.innerText()).not.toMatch(/results? for|nothing found/i);
      await page.getByRole('searchbox').press('Enter');
      await expect(page).toHaveURL(/\/search\/$/);
      expect(await page.evaluate(() => history.length)).toBe(before);
    });

  for (const words of [
    'how to be deadline driven',
    'oil spills',
    'mentor',
    'safety training course',
    'presentation skills',
    'my mentor never replies',
    'end of my mentorship',
  ])
    test(`and says it to nobody else: “${words}”`, async ({ page }) => {
      await page.goto('search/');
      await page.getByRole('searchbox').fill(words);
      const said = page.locator('#answer [role=status]');
      await expect(said).toContainText(/result|nothing found/i);
      expect(await said.innerText()).not.toMatch(helpNow);
    });

  test('a question that came with the address leaves it, and the way back shows an empty field', async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('searchbox').first().fill('my mentor touches me');
    await page.getByRole('searchbox').first().press('Enter');
    await expect(page.locator('[data-part=results] > li').first()).toBeVisible();
    await expect(page).toHaveURL(/\/search\/$/);
    await page.goto('mentorship/support-in-hard-times/');
    await page.goBack();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('');
  });

  test('when nothing is found, help is named above the list all the same', async ({ page }) => {
    await page.goto('search/?q=kms');
    await expect(page.locator('#answer [role=status]')).toContainText('crisis line');
  });
});

test.describe(() => {
  test.use({ expectedErrors: asksElsewhere });

  test('the whole way, and leaving it, keeps nothing: no storage, no cookie, no database', async ({ page, context }) => {
    await elsewhere(page);
    await page.goto('');
    await page.getByRole('link', { name: 'I am afraid of my mentor' }).click();
    await page.goto('search/');
    await page.getByRole('searchbox').fill('my mentor touches me');
    await page.locator('[data-part=results] > li a').first().click();
    await page.goto('mentorship/support-in-hard-times/');
    await page.goto('checklists/is-this-all-right/');
    await page.getByLabel('They threaten me or someone close to me.').check();
    await expect(page.locator('.on-screen .outcome:visible')).toContainText('First, be safe');
    await page.keyboard.press('Escape');
    await expect(page).toHaveTitle('Elsewhere');
    await page.goBack();
    const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, document.cookie]);
    expect(kept).toEqual([0, 0, 0, '']);
    expect(await context.cookies()).toEqual([]);
  });
});

test.describe('the first screen of a phone says what to do in danger', () => {
  test.use({ viewport: { width: 360, height: 780 } });
  for (const path of ['mentorship/support-in-hard-times/', ...apart])
    test(path, async ({ page }) => {
      await page.goto(path);
      expect(await bottomOf(page.getByRole('main'), helpNow)).toBeLessThan(780);
    });
});
