import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import budgets from '../bench/budgets.json' with { type: 'json' };
import { gzipSync } from 'node:zlib';
import { axeFindings } from '../support/axe.ts';
import { dist } from '../support/dist.ts';
import { expect, test } from '../support/test.ts';
import { fillIn, kept, openSheet, ready, status, values, worksheets } from '../support/worksheet.ts';

const sheets = worksheets();
const quiet = worksheets('quiet');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const goal = (page: Page) => page.getByLabel('Your goal in one sentence');

/** Opens the window with the link, and answers with the link when it is there. */
async function sharedLink(page: Page): Promise<string> {
  await button(page, 'Share by link').click();
  const field = page.locator('dialog.text textarea');
  await expect(field).not.toHaveValue('');
  return field.inputValue();
}

/** What a click downloads: its name and its text. */
async function downloaded(page: Page, click: () => Promise<void>) {
  const waiting = page.waitForEvent('download');
  await click();
  const download = await waiting;
  return { name: download.suggestedFilename(), path: await download.path(), text: readFileSync(await download.path(), 'utf8') };
}

test.describe('every worksheet', () => {
  for (const name of sheets) {
    test(`${name}: what was filled in is there after a reload, and axe finds nothing`, async ({ page }) => {
      test.slow();
      await openSheet(page, name);
      expect(await axeFindings(page)).toEqual([]);
      await fillIn(page);
      await expect(status(page)).toContainText('Saved on this device at');
      const before = await values(page);
      expect(await axeFindings(page)).toEqual([]);
      await page.reload();
      await ready(page);
      expect(await values(page)).toEqual(before);
    });
  }

  for (const name of [...sheets, ...quiet]) {
    test(`${name}: loads at most 12 KB of script before anything is clicked`, async ({ page }) => {
      const scripts: string[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') scripts.push(new URL(response.url()).pathname.split('/_astro/')[1] ?? '');
      });
      await openSheet(page, name);
      await page.waitForLoadState('networkidle');
      // What keeps pages for offline reading comes once all else has loaded, in files of its own (docs/decisions/013).
      const own = scripts.filter((file) => !/^(?:register|start-worker|own-scripts|kept-pages|new-version)\./.test(file));
      const weigh = (files: string[]) => files.reduce((sum, file) => sum + gzipSync(readFileSync(`${dist}/_astro/${file}`), { level: 9 }).length, 0);
      // The quick way out of the private list is an island of its own, with a limit of its own.
      const isWayOut = (file: string) => /^leave\./.test(file);
      expect(weigh(own.filter((file) => !isWayOut(file)))).toBeLessThanOrEqual(budgets.workSheet.gzip.most);
      expect(weigh(own.filter(isWayOut))).toBeLessThanOrEqual(320);
    });
  }
});

test('while every tool is used, nothing leaves the device and no answer stands in an address', async ({ page, context }) => {
  test.slow();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await openSheet(page, 'mentorship-agreement');
  await fillIn(page, 'SECRETWORD');
  await page.locator('#first-meeting').fill('2026-12-07');
  for (const name of ['Copy as text', 'Copy as Markdown', 'Share by link', 'Dates for a calendar', 'Earlier versions']) {
    await button(page, name).click();
    await expect(page.locator('dialog[open]')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await downloaded(page, () => button(page, 'Download a copy').last().click());
  await downloaded(page, () => button(page, 'Word document').click());
  await openSheet(page, 'first-message');
  await fillIn(page, 'SECRETWORD');
  await openSheet(page, 'network-map');
  await fillIn(page, 'SECRETWORD');
  await openSheet(page, 'obstacle-check');
  await fillIn(page, 'SECRETWORD');
  const origin = new URL(page.url()).origin;
  expect(asked.filter((line) => !line.startsWith(origin) && !line.startsWith('blob:'))).toEqual([]);
  expect(asked.filter((line) => /SECRETWORD|Ngozi|#d1/.test(line))).toEqual([]);
});

test.describe('taking it along', () => {
  test('a link shows what was written and touches nothing until it is saved as a copy', async ({ page, context }) => {
    await openSheet(page, 'goals');
    await goal(page).fill('By May I run the night audit alone. 🌒 شكرا');
    await page.getByLabel('Name of this copy').fill('With Sam');
    await expect(status(page)).toContainText('Saved on this device at');
    const link = await sharedLink(page);
    await expect(page.locator('dialog.text')).toContainText('Anyone who has it can read it');
    expect(await axeFindings(page)).toEqual([]);
    expect(link).toMatch(/\/checklists\/goals\/#d1\.[\w-]+$/);

    const friend = await context.browser()?.newContext();
    const other = await friend?.newPage();
    if (!other) throw new Error('There is no second browser.');
    await other.goto(link);
    await expect(other.locator('dialog.preview')).toContainText('By May I run the night audit alone. 🌒 شكرا');
    expect(new URL(other.url()).hash).toBe('');
    expect((await kept(other)).join('')).not.toContain('night audit');
    await button(other, 'Save as my copy').click();
    await expect(goal(other)).toHaveValue('By May I run the night audit alone. 🌒 شكرا');
    await expect(other.getByLabel('Name of this copy')).toHaveValue('With Sam');
    await other.reload();
    await expect(goal(other)).toHaveValue('By May I run the night audit alone. 🌒 شكرا');
    await friend?.close();
  });

  test('a link never touches what is here already', async ({ page }) => {
    await openSheet(page, 'goals');
    await goal(page).fill('For the link');
    const link = await sharedLink(page);
    await page.keyboard.press('Escape');
    await goal(page).fill('Mine, and dear to me');
    await expect(status(page)).toContainText('Saved on this device at');
    const before = await kept(page);
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.locator('dialog.preview')).toContainText('For the link');
    expect(await axeFindings(page)).toEqual([]);
    expect(await kept(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(goal(page)).toHaveValue('Mine, and dear to me');
    expect(await kept(page)).toEqual(before);
  });

  test('a link that was cut says so, and so does one of another worksheet', async ({ page }) => {
    await openSheet(page, 'goals');
    await goal(page).fill('By May I run the night audit alone.');
    const link = await sharedLink(page);
    await page.goto('about:blank');
    await page.goto(link.slice(0, -5));
    await expect(status(page)).toContainText('The link is not whole');
    await page.goto('about:blank');
    await page.goto(link.replace('/goals/', '/closing/'));
    await expect(status(page)).toContainText('belongs to another worksheet');
    await page.goto('about:blank');
    await page.goto(link.replace('#d1.', '#d7.'));
    await expect(status(page)).toContainText('newer version');
  });

  test.describe(() => {
    test.use({ expectedErrors: /404/ });
    test('a link in which mail turned # into %23 is put right', async ({ page }) => {
      await openSheet(page, 'goals');
      await goal(page).fill('Through Safe Links');
      const link = await sharedLink(page);
      await page.goto('about:blank');
      await page.goto(link.replace('#', '%23'));
      await expect(page.locator('dialog.preview')).toContainText('Through Safe Links');
    });
  });

  test('a copy that is too long for a link is offered as a file', async ({ page }) => {
    await openSheet(page, 'goals');
    await goal(page).fill(Array.from({ length: 3000 }, (_, n) => ((n * 7919 * 31337) % 1000003).toString(36)).join(' '));
    await button(page, 'Share by link').click();
    await expect(page.locator('dialog.text')).toContainText('too long for a link');
    await expect(page.locator('dialog.text textarea')).toBeHidden();
    await expect(page.locator('dialog.text').getByRole('button', { name: 'Download a copy' })).toBeVisible();
  });

  test('the link is drawn as a QR code when it is asked for', async ({ page }) => {
    await openSheet(page, 'goals');
    await goal(page).fill('Short');
    await button(page, 'Share by link').click();
    await button(page, 'Show as QR code').click();
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  });

  test('the text and the Markdown hold every answer, and copying says that it worked', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openSheet(page, 'goals');
    await goal(page).fill('By May * I run #1 alone');
    await button(page, 'Copy as text').click();
    await expect(page.locator('dialog.text textarea')).toHaveValue(/By May \* I run #1 alone/);
    await page.locator('dialog.text').getByRole('button', { name: 'Copy' }).click();
    await expect(page.locator('dialog.text').getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('By May * I run #1 alone');
    await page.keyboard.press('Escape');
    await button(page, 'Copy as Markdown').click();
    await expect(page.locator('dialog.text textarea')).toHaveValue(/^# Goal sheet/);
  });

  test('the Word document is a document with the answers', async ({ page }) => {
    await openSheet(page, 'goals');
    await goal(page).fill('By May I run the night audit alone');
    const { name, text } = await downloaded(page, () => button(page, 'Word document').click());
    expect(name).toMatch(/^goals-\d{4}-\d\d-\d\d\.docx$/);
    expect(text.slice(0, 2)).toBe('PK');
  });

  test('the calendar file holds the meetings that the agreement speaks of, in the zone that was chosen', async ({ page }) => {
    await openSheet(page, 'mentorship-agreement');
    await page.locator('#first-meeting').fill('2026-12-07');
    await page.getByRole('radio', { name: 'Every two weeks' }).check();
    await page.getByRole('radio', { name: '45 minutes' }).check();
    await page.getByLabel('Halfway review on').fill('2027-02-01');
    await page.getByLabel('We plan to finish on').fill('2027-03-01');
    await button(page, 'Dates for a calendar').click();
    const dialog = page.locator('dialog.calendar');
    await expect(dialog.getByRole('status')).toContainText('7 meetings: December 7, 2026; December 21, 2026');
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByLabel('At', { exact: true }).fill('18:30');
    await dialog.getByLabel('Time zone').selectOption('America/New_York');
    const meetings = await downloaded(page, () => button(page, 'Download the meetings').click());
    expect(meetings.name).toMatch(/^mentorship-agreement-meetings-.*\.ics$/);
    expect(meetings.text).toContain('DTSTART;TZID=America/New_York:20261207T183000');
    expect(meetings.text).toContain('BEGIN:VTIMEZONE');
    expect(meetings.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    const review = await downloaded(page, () => button(page, 'Download the halfway review').click());
    expect(review.text).toContain('20270201T183000');
    const last = await downloaded(page, () => button(page, 'Download the last meeting').click());
    expect(last.text).toContain('20270301T183000');
    const again = await downloaded(page, () => button(page, 'Download the meetings').click());
    const uid = (text: string) => /^UID:.*$/m.exec(text)?.[0];
    expect(uid(again.text)).toBe(uid(meetings.text));
  });
});

test.describe('several copies and earlier versions', () => {
  test('a mentor with three mentees has three copies, and a reload shows the same one', async ({ page }) => {
    await openSheet(page, 'goals');
    for (const name of ['Ada', 'Bo', 'Cy']) {
      if (name !== 'Ada') {
        await button(page, 'Start another copy').click();
        await expect(goal(page)).toHaveValue('');
      }
      await page.getByLabel('Name of this copy').fill(name);
      await goal(page).fill(`The goal of ${name}`);
      await expect(status(page)).toContainText('Saved on this device at');
    }
    await page.locator('[data-copies]').selectOption({ label: 'Bo' });
    await expect(goal(page)).toHaveValue('The goal of Bo');
    await page.reload();
    await expect(goal(page)).toHaveValue('The goal of Bo');
    await expect(page.locator('[data-copies]').locator('option')).toHaveText(['Cy', 'Bo', 'Ada']);
    // The first copy, too, though others were saved after it.
    await page.locator('[data-copies]').selectOption({ label: 'Ada' });
    await expect(goal(page)).toHaveValue('The goal of Ada');
    await page.reload();
    await ready(page);
    await expect(goal(page)).toHaveValue('The goal of Ada');
  });

  test('an earlier version can be looked at, put back, and undone', async ({ page }) => {
    await openSheet(page, 'goals');
    await goal(page).fill('The first wish');
    await expect(status(page)).toContainText('Saved on this device at');
    await page.reload();
    await ready(page);
    await goal(page).fill('The second wish');
    await expect(status(page)).toContainText('Saved on this device at');
    await button(page, 'Earlier versions').click();
    await page
      .getByRole('button', { name: /^Look at it/ })
      .first()
      .click();
    await expect(page.locator('dialog.preview')).toContainText('The first wish');
    await expect(goal(page)).toHaveValue('The second wish');
    await button(page, 'Put this back').click();
    await expect(goal(page)).toHaveValue('The first wish');
    await button(page, 'Undo').click();
    await expect(goal(page)).toHaveValue('The second wish');
  });

  test('clearing a copy takes its earlier versions along', async ({ page }) => {
    await openSheet(page, 'goals');
    await goal(page).fill('A private thing');
    await expect(status(page)).toContainText('Saved on this device at');
    await page.reload();
    await ready(page);
    await goal(page).fill('Another');
    await expect(status(page)).toContainText('Saved on this device at');
    await button(page, 'Clear').click();
    await button(page, 'Clear it').click();
    await expect(status(page)).toHaveText('Cleared.');
    await expect.poll(async () => (await kept(page)).join('')).not.toContain('A private thing');
  });

  test('the next meeting takes the open actions along and the last one stays', async ({ page }) => {
    await openSheet(page, 'meeting-notes');
    await page.getByLabel('Mentee', { exact: true }).fill('Ada');
    await page.getByLabel('Topic of today').fill('Pricing');
    await page.locator('[data-column=action]').nth(0).fill('Done already');
    await page.locator('[data-column=done]').nth(0).check();
    await page.locator('[data-column=action]').nth(1).fill('Still to do');
    await expect(status(page)).toContainText('Saved on this device at');
    await page.getByRole('button', { name: 'Start the next meeting' }).click();
    await expect(status(page)).toContainText('A new copy is open');
    await expect(page.locator('[data-column=action]').nth(0)).toHaveValue('Still to do');
    await expect(page.locator('[data-column=action]').nth(1)).toHaveValue('');
    await expect(page.getByLabel('Topic of today')).toHaveValue('');
    await expect(page.locator('[data-item=log][data-column=topic]').first()).toHaveValue('Pricing');
    await page.locator('[data-copies]').selectOption({ index: 1 });
    await expect(page.getByLabel('Topic of today')).toHaveValue('Pricing');
  });

  test('on the eighth day without a download the page reminds once, quietly', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-24T09:00:00') });
    await openSheet(page, 'goals');
    await goal(page).fill('First day');
    await expect(page.locator('.reminder')).toBeHidden();
    // The first day is noted once it has been counted.
    await expect(page.locator('.reminder')).toContainText('for 0 days');
    await page.clock.setSystemTime(new Date('2026-12-02T10:00:00'));
    await goal(page).fill('Eighth day');
    await expect(page.locator('.reminder')).toContainText('for 8 days');
    await downloaded(page, () => button(page, 'Download a copy').last().click());
    await expect(page.locator('.reminder')).toBeHidden();
  });
});

test.describe('what answers lead to', () => {
  test('the obstacle check names obstacles with reasons, and makes a brief', async ({ page }) => {
    await openSheet(page, 'obstacle-check');
    await expect(page.locator('.finding')).toHaveText('Answer what you can above. It appears here.');
    await page.getByLabel('A task beat me, and I hid it.').check();
    await page.getByLabel('I was given work that I have not learned.').check();
    const first = page.locator('.on-screen .outcome:visible').first();
    await expect(first).toContainText('You said that a task beat you.');
    await expect(first.getByRole('link')).toHaveAttribute('href', /obstacles\/skill-gap\/$/);
    await expect(page.locator('.finding')).toContainText('A skill gap');
    await expect(page.locator('.drafts textarea').first()).toHaveValue(/You said that a task beat you/);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('the readiness list ends in a decision in words once all eight are answered', async ({ page }) => {
    await openSheet(page, 'mentor-readiness');
    const choices = page.locator('fieldset.choice');
    for (const [index, choice] of (await choices.all()).entries()) {
      await expect(page.locator('.on-screen .outcome:visible')).toHaveCount(0);
      await choice.getByRole('radio').first().check();
      if (index === (await choices.count()) - 1) await expect(page.locator('.on-screen .outcome:visible')).toHaveCount(1);
    }
  });

  test('the first message is made from five answers, and its checks say what to do', async ({ page }) => {
    await openSheet(page, 'first-message');
    await page.locator('#who-i-am').fill('I run the night bake in a small bakery in Tbilisi.');
    await expect(page.locator('.drafts textarea').first()).toHaveValue(/I run the night bake/);
    await page.locator('#why-them').fill('big fan');
    await expect(page.locator('[data-checks=why-them] li').first()).toContainText('Say a little more');
  });

  test('the map shows who helps with what, and what fills a gap', async ({ page }) => {
    await openSheet(page, 'network-map');
    const row = page.locator('.rows .row').first();
    await row.locator('input[type=text]').first().fill('Ada');
    await row.locator('[data-column=need]').selectOption({ index: 1 });
    await row.locator('select').nth(1).selectOption({ index: 1 });
    await expect(page.locator('.on-screen .map-table td').first()).toHaveText('Ada');
    await expect(page.locator('.gaps li:visible')).toHaveCount(3);
    await expect(page.locator('.drawing .name')).toHaveText('Ada');
    // As a reader looks at it: the row just filled in would lie half behind the line that says what is saved.
    await page.locator('.drawing').scrollIntoViewIfNeeded();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('a review shows what was said at the start', async ({ page }) => {
    await openSheet(page, 'goals');
    await page.locator('[data-item=confidence][value="2"]').check();
    await expect(status(page)).toContainText('Saved on this device at');
    await openSheet(page, 'progress-review');
    await expect(page.locator('.on-screen [data-recall="goals/confidence"]')).toContainText('2 of 5');
    await expect(page.locator('.on-screen [data-recall="goals/first-step"]')).toBeHidden();
  });
});

test.describe('what is nobody else’s business', () => {
  test('the private list keeps nothing, offers no copy, and forgets on the way back', async ({ page }) => {
    await openSheet(page, 'is-this-all-right');
    await page.getByLabel('They want money, gifts, favors or unpaid work.').check();
    await expect(page.locator('.on-screen .outcome:visible')).toContainText('get help from outside');
    expect((await kept(page)).join('')).toBe('');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    for (const name of ['Download a copy', 'Share by link', 'Word document']) await expect(button(page, name)).toHaveCount(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.goto('about/');
    await page.goBack();
    await ready(page);
    await expect(page.locator('input:checked')).toHaveCount(0);
  });

  test.describe(() => {
    test.use({ expectedErrors: /foreign request: https:\/\/www\.wikipedia\.org\/$/ });

    test('the way out leads elsewhere and cannot be undone with Back', async ({ page, context }) => {
      await context.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: '<title>Elsewhere</title>', contentType: 'text/html' }));
      await page.goto('about/');
      await openSheet(page, 'is-this-all-right');
      await page.getByRole('link', { name: 'Leave this page quickly' }).click();
      await expect(page).toHaveTitle('Elsewhere');
      await page.goBack();
      await expect(page).toHaveURL(/about\/$/);
    });
  });
});
