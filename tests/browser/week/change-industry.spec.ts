import { readFile } from 'node:fs/promises';
import { Stranger, ways } from '../../support/stranger.ts';
import { expect, test } from '../../support/test.ts';
import { ready } from '../../support/worksheet.ts';

for (const { by, width, name } of ways)
  test.describe(`wants to change industry, ${name}`, () => {
    test.use({ viewport: { width, height: 780 } });

    // Seventh in the list of obstacles: five seconds more than for the first, and by keyboard six presses and the way to the list.
    test('from the home page one soon knows that someone who made the move is wanted', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('');
      await stranger.reads(page.getByRole('heading', { level: 1 }));
      await stranger.finds(/changing industry/i, page.locator('main .names .name'));
      await stranger.presses(page.getByRole('main').getByRole('link', { name: 'Changing industry' }).first());
      await stranger.reads(page.locator('.hero .eyebrow'));
      await stranger.finds(/someone who made the same move/i, page.locator('.part:has(#in-short) p'));
      stranger.within(by === 'keyboard' ? 18 : 15, 3);
    });

    // As long as one looks for a phone number: from the page of the obstacle to a place where such a person may be.
    test('where to look for someone who made the move is found within 20 seconds', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('obstacles/changing-industry/');
      await stranger.presses(page.getByRole('link', { name: 'Where to find one this week' }));
      await stranger.finds(/who left the trade/, page.locator('.part:has(#where-to-find-one-this-week) li'));
      stranger.within(20, 2);
    });

    // One part of the page away: a story is not what one came for, and must not be hunted for.
    test('the story of someone who made the move is opened within 20 seconds', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('obstacles/changing-industry/');
      await stranger.presses(page.getByRole('link', { name: 'A story', exact: true }));
      await stranger.presses(page.locator('.part:has(#story)').getByRole('link').first());
      await expect(page).toHaveURL(/case-studies\/maria-moves-into-tech\/$/);
      await stranger.reads(page.getByRole('heading', { level: 1 }));
      stranger.within(20, 3);
    });

    // Three minutes: a stranger has to be told who writes and why, which is 330 letters to type.
    test('an email to a stranger is filled in and ready to send within three minutes', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const stranger = new Stranger(page, by);
      await stranger.arrives('obstacles/changing-industry/');
      await stranger.presses(page.getByRole('main').getByRole('link', { name: 'Write your first message' }).first());
      await ready(page);
      await stranger.reads(page.getByRole('heading', { level: 1 }));
      await stranger.reads(page.locator('form .intro'));
      await stranger.types(page.getByLabel('Their name', { exact: true }), 'Ms. Okafor');
      await stranger.types(page.getByLabel('My name', { exact: true }), 'Priya Nair');
      await stranger.presses(page.getByRole('radio', { name: 'A move to a new field' }));
      const answers = {
        'The same, in my own words': 'I would like to become a food safety inspector.',
        'The one small ask': 'Could I call you for 15 minutes and ask which parts of kitchen work counted?',
        'Who I am, in one line': 'I have cooked in hotel kitchens for nine years.',
        'Why them: one thing in their work or path': 'You cooked too, before you became an inspector.',
        'What I have tried': 'I have read six job ads and booked a course.',
      };
      for (const [label, answer] of Object.entries(answers)) {
        await stranger.reads(page.locator('.item, .field, label').filter({ hasText: label }).first());
        await stranger.types(page.getByLabel(label), answer);
      }
      await stranger.presses(page.getByRole('button', { name: /Copy.*Email/ }));
      stranger.within(180, 30);
      const sent = () => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(sent).toContain('Dear Ms. Okafor,');
      for (const answer of Object.values(answers)) expect(await sent()).toContain(answer);
      expect(await sent()).not.toMatch(/[[\]{}?]\w|\bmentor\b/);
    });

    // A minute, less than three entries take by hand. By keyboard every field of the sheet is a press on the way to its end.
    test('three talks are soon on the way into the calendar', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('obstacles/changing-industry/');
      await stranger.presses(page.getByRole('link', { name: 'The next 30 days' }));
      await stranger.finds(/in your calendar/, page.locator('.part:has(#the-next-30-days) p'));
      await stranger.presses(page.getByRole('link', { name: /in your calendar/ }));
      await ready(page);
      await stranger.reads(page.getByRole('heading', { level: 1 }));
      await stranger.presses(page.getByRole('button', { name: 'Dates for a calendar' }));
      const dialog = page.getByRole('dialog', { name: 'Dates for a calendar' });
      await stranger.types(dialog.getByLabel('First meeting'), '2026-12-01');
      await stranger.chooses(dialog.getByLabel('How often'), 'Every week');
      await stranger.types(dialog.getByLabel('Last meeting'), '2026-12-15');
      await stranger.reads(dialog.getByRole('status'));
      await expect(dialog.getByRole('status')).toContainText('3 meetings: December 1, 2026; December 8, 2026; December 15, 2026');
      const [download] = await Promise.all([page.waitForEvent('download'), stranger.presses(dialog.getByRole('button', { name: 'Download the meetings' }))]);
      const text = await readFile(await download.path(), 'utf8');
      stranger.within(by === 'keyboard' ? 70 : 60, 20);
      expect(download.suggestedFilename()).toMatch(/\.ics$/);
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
      expect(text).toMatch(/RRULE:.*COUNT=3/);
      await expect(dialog.getByRole('button', { name: 'Download the last meeting' })).toBeHidden();
    });
  });

test('the sheet for a first meeting proposes one meeting, not a series', async ({ page }) => {
  await page.goto('checklists/first-meeting/');
  await ready(page);
  await page.getByLabel('Date', { exact: true }).first().fill('2026-12-01');
  await page.getByRole('button', { name: 'Dates for a calendar' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('One meeting: December 1, 2026');
});
