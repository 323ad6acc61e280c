import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { address, cells, list, open, printNow, read, status } from '../support/cohort-pack.ts';
import { expect, test } from '../support/test.ts';
import { needsPoppler } from '../support/worksheet.ts';

test.beforeEach(needsPoppler);

const made = (page: Page) => page.locator('cohort-pack .made');
const file = (name: string, text: string | Buffer, mimeType = 'text/csv') => ({ name, mimeType, buffer: Buffer.from(text) });

/** What Ctrl+P gives: the text of each page, and the size of the first. */
async function pages(page: Page, name: string, format: 'A4' | 'Letter' = 'A4') {
  writeFileSync(name, await page.pdf({ format, preferCSSPageSize: false }));
  return execFileSync('pdftotext', ['-layout', name, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
}

const count = (texts: readonly string[], word: string) => texts.join(' ').replace(/\s+/g, ' ').split(word).length - 1;

const three = ['Ana Ruiz, Ben Osei', 'Cleo Wu and Dan Ito', 'Eve,', 'Flo Li, Gil Ali'].join('\n');

for (const format of ['A4', 'Letter'] as const)
  test(`paste, correct, print: two pages for each agreement, the meeting sheets, the tick sheet, ${format}`, async ({ page }, info) => {
    await open(page);
    await read(page, three);
    await expect(status(page)).toHaveText('3 pairs were understood. 1 line needs a look.');
    await page.getByRole('button', { name: /Leave it out.*Line 3/ }).click();
    await page.getByLabel('Mentor of pair 2').fill('Dan Itō');
    await page.getByLabel('Name of the program').fill('Harbor Mentoring');
    await printNow(page);
    const texts = await pages(page, info.outputPath('pack.pdf'), format);
    expect(texts).toHaveLength(13);
    const pairs = [
      ['Ana Ruiz', 'Ben Osei'],
      ['Cleo Wu', 'Dan Itō'],
      ['Flo Li', 'Gil Ali'],
    ] as const;
    for (const [index, names] of pairs.entries()) {
      const [agreement = '', signatures = '', meeting = '', notes = ''] = texts.slice(index * 4);
      for (const name of [...names, 'Mentorship agreement', 'Harbor Mentoring']) expect(agreement).toContain(name);
      expect(signatures).toContain('signature and date');
      for (const name of [...names, 'First meeting', 'Harbor Mentoring']) expect(meeting).toContain(name);
      expect(notes).toContain(`Hello ${names[1]}`);
      // Once on the agreement, once on the meeting sheet, once in its letter, once on the tick sheet.
      for (const name of names) expect(count(texts, name), name).toBe(4);
    }
    const ticks = texts[12] ?? '';
    for (const words of ['Tick sheet', 'Harbor Mentoring', 'Agreement', 'Closed', 'Notes', ...pairs.flat()]) expect(ticks).toContain(words);
    for (const chrome of ['Read the list', 'Skip to the content', 'Case studies', 'not made yet', 'Dan Ito,', 'Eve,'])
      expect(count(texts, chrome), chrome).toBe(0);
  });

test('lines that are no pair are shown with their number and what to type, are mended where they stand, and become rows', async ({ page }) => {
  await open(page);
  await read(page, 'Mentor;Mentee;Team\nBen Osei;Ana Ruiz;North\n;Cleo Wu;\n\n12;;\nDan Ito;Eve Ng;South');
  await expect(status(page)).toHaveText(
    '2 pairs were understood. 2 lines need a look. Line 1 was taken as a heading. Left out, because only names are needed: “Team”.',
  );
  const problems = page.locator('.problems li');
  await expect(problems).toHaveText([/Line 3.*;Cleo Wu;.*The mentor of “Cleo Wu” is missing/s, /Line 5.*12;;.*Type a mentee and a mentor/s]);
  await expect(page.locator('.sum')).toContainText('2 lines are still no pair.');
  await page.getByRole('button', { name: /Add this pair.*Line 3/ }).click();
  await expect(page.getByLabel('Mentor: Line 3')).toBeFocused();
  await page.keyboard.type('Flo Li');
  // The Enter that ends a name typed by an input method is not meant for the line.
  await page.getByLabel('Mentor: Line 3').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(problems).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Mentee: Line 5')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Print 3 pairs' })).toBeEnabled();
  expect(await cells(page)).toEqual(['Ana Ruiz', 'Ben Osei', 'Cleo Wu', 'Flo Li', 'Eve Ng', 'Dan Ito']);
});

test('the table can be corrected, and the last step undone', async ({ page }) => {
  await open(page);
  await read(page, 'Ana, Ben\nCleo, Dan\nana,  BEN');
  await expect(page.locator('tbody tr').nth(2)).toContainText('The same pair as number 1.');
  await page.getByRole('button', { name: 'Swap mentees and mentors' }).click();
  expect(await cells(page)).toEqual(['Ben', 'Ana', 'Dan', 'Cleo', 'BEN', 'ana']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: /Remove.*pair 3/ }).click();
  await expect(page.getByRole('button', { name: /Remove.*pair 2/ })).toBeFocused();
  await page.getByRole('button', { name: 'Add a pair' }).click();
  await expect(page.getByLabel('Mentee of pair 3')).toBeFocused();
  expect(await cells(page)).toEqual(['Ana', 'Ben', 'Cleo', 'Dan', '', '']);
  await expect(page.locator('.sum')).toContainText('1 pair is left out: a name is missing.');
});

test('a file is opened, whatever its letters; what is no list is refused with a sentence', async ({ page }) => {
  await open(page);
  const input = page.locator('[name=list-file]');
  await input.setInputFiles(file('pairs.csv', Buffer.from('Mentee;Mentor\r\nJosé Núñez;Zoë Å\r\n', 'latin1')));
  await expect(status(page)).toContainText('1 pair was understood.');
  expect(await cells(page)).toEqual(['José Núñez', 'Zoë Å']);
  await input.setInputFiles(file('pairs.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])));
  await expect(status(page)).toContainText('choose “Save as” and then CSV');
  expect(await cells(page)).toEqual(['José Núñez', 'Zoë Å']);
});

test('a change takes prepared sheets away, and nothing is printed that the page does not say', async ({ page }, info) => {
  await open(page);
  await read(page, 'Ana, Ben');
  await page.getByRole('button', { name: 'Print 1 pair' }).click();
  await expect(made(page)).toContainText('ready');
  await expect(page.getByRole('button', { name: 'Print now' })).toBeFocused();
  await page.getByLabel('Mentee of pair 1').fill('Cleo');
  await expect(made(page)).toContainText('made again');
  const texts = await pages(page, info.outputPath('not-made.pdf'));
  expect(texts.join(' ')).toContain('not made yet');
  expect(texts.join(' ')).not.toContain('Mentorship agreement');
});

test('the order is what was chosen: sheets, copies, dates on the agreement', async ({ page }, info) => {
  await open(page);
  await read(page, 'Ana Ruiz, Ben Osei\nCleo Wu, Dan Ito');
  await page.getByLabel('First meeting').uncheck();
  await page.getByLabel('Copies for each pair').selectOption('2');
  await page.getByText('Add dates').click();
  await page.locator('[data-day=review] [data-part=day]').fill('2027-03-01');
  await page.locator('[data-day=closing] [data-part=day]').fill('2027-06-28');
  await page.getByLabel('Write the halfway review').check();
  await expect(page.locator('.sum')).toHaveText('About 9 pages, more in large print.');
  await printNow(page);
  const texts = await pages(page, info.outputPath('pack.pdf'));
  expect(texts).toHaveLength(9);
  expect(count(texts, 'Ana Ruiz')).toBe(3);
  expect(count(texts, 'March 1, 2027')).toBe(4);
  expect(count(texts, 'June 28, 2027')).toBe(4);
});

test('200 pairs are one job, and the page is never held up for long', async ({ page }) => {
  test.slow();
  await open(page);
  await read(page, Array.from({ length: 200 }, (_, index) => `Mentee Number${index}\tMentor Number${index}`).join('\n'));
  await page.evaluate(() => {
    const ticks: number[] = [performance.now()];
    const tick = () => {
      ticks.push(performance.now());
      setTimeout(tick);
    };
    tick();
    Object.assign(window, { longest: () => Math.max(...ticks.slice(1).map((time, index) => time - (ticks[index] ?? time))) });
  });
  await page.getByRole('button', { name: 'Print 200 pairs' }).click();
  await expect(page.locator('.job .progress')).toContainText('of 200 pairs are ready');
  await expect(made(page)).toHaveText('The sheets of 200 pairs are ready. They are one print job.', { timeout: 30_000 });
  await expect(page.locator('[data-pack] > .sheet')).toHaveCount(401);
  await expect(page.locator('[data-pack] .tick-sheet tbody tr')).toHaveCount(200);
  expect(await page.evaluate(() => (window as unknown as { longest: () => number }).longest())).toBeLessThan(2000);
});

test('a logo is on every sheet of paper, and never in the page as markup', async ({ page }, info) => {
  await open(page);
  await read(page, 'Ana, Ben');
  const said = page.locator('.logo .said');
  const input = page.locator('[name=logo-file]');
  await input.setInputFiles(file('logo.png', 'no picture', 'image/png'));
  await expect(said).toContainText('PNG, JPEG or SVG');
  await input.setInputFiles(file('large.png', Buffer.alloc(2_000_001), 'image/png'));
  await expect(said).toContainText('larger than 2 MB');
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><script>document.title="ran"</script><path fill="#264" d="M0 0h90v30z"/></svg>';
  await input.setInputFiles(file('logo.svg', drawing, 'image/svg+xml'));
  await expect(said).toHaveText('The logo is on the sheets.');
  await page.getByLabel('Name of the program').fill('Harbor Mentoring');
  await printNow(page);
  const pictures = page.locator('[data-pack] img');
  await expect(pictures).toHaveCount(3);
  await expect(pictures.first()).toHaveAttribute('src', /^blob:/);
  await expect(pictures.first()).toHaveAttribute('alt', 'Logo of Harbor Mentoring');
  await expect(page.locator('cohort-pack svg')).toHaveCount(0);
  expect(await pages(page, info.outputPath('logo.pdf'))).toHaveLength(5);
  await page.getByRole('button', { name: 'Take it off' }).click();
  await expect(page.locator('.logo img')).toHaveCount(0);
});

test('the chosen paper is the size of the page', async ({ page }) => {
  await open(page);
  await read(page, 'Ana, Ben');
  await page.getByLabel('US Letter').check();
  await printNow(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(Math.round(Number(/MediaBox \[0 0 ([\d.]+)/.exec(pdf)?.[1]))).toBe(612);
});

test('a shared date is a file for a calendar with no name in it', async ({ page }) => {
  await open(page);
  await read(page, 'Ana Ruiz, Ben Osei');
  await page.getByText('Add dates').click();
  const button = page.getByRole('button', { name: /File for a calendar.*Halfway review/ });
  await expect(button).toBeDisabled();
  await page.locator('[data-day=review] [data-part=day]').fill('2027-03-01');
  const waiting = page.waitForEvent('download');
  await button.click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('review-2027-03-01.ics');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('20270301T100000');
  expect(text).toContain('SUMMARY:Mentoring program: halfway review');
  expect(text).not.toMatch(/Ruiz|Osei/);
});

test('names are never kept, and leaving asks first', async ({ page }) => {
  await open(page);
  await read(page, 'Ana Ruiz, Ben Osei');
  await page.getByLabel('Mentee of pair 1').fill('Ana Maria Ruiz');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(page.locator('cohort-pack .all')).not.toHaveAttribute('disabled');
  await expect(list(page)).toHaveValue('');
  await page.goto('privacy/');
  await expect(page.locator('stored-data [role=status]')).toContainText('Nothing is kept');
});

test('it works with the keyboard alone', async ({ page }) => {
  await open(page);
  await list(page).focus();
  await page.keyboard.type('Ana Ruiz and Ben Osei\nCleo');
  const press = async (name: RegExp) => {
    const button = page.getByRole('button', { name });
    await expect(button).toBeVisible();
    for (let tabs = 0; tabs < 60 && !(await button.evaluate((node) => node === document.activeElement)); tabs++) await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press(/Read the list/);
  await expect(status(page)).toContainText('1 pair was understood. 1 line needs a look.');
  await press(/Add this pair.*Line 2/);
  await expect(page.getByLabel('Mentor: Line 2')).toBeFocused();
  await page.keyboard.type('Dan Ito');
  await page.keyboard.press('Enter');
  await expect(page.locator('.look summary')).toBeFocused();
  await press(/Print 2 pairs/);
  await expect(page.getByRole('button', { name: 'Print now' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('printed');
});

test('at 400 % zoom nothing is wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page);
  await read(page, `${three}\n${'x'.repeat(90)} and Ben`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expect(page.getByLabel('Mentor of pair 2')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing, empty, filled, and ready to print', async ({ page }) => {
      test.slow();
      await open(page);
      expect(await axeFindings(page)).toEqual([]);
      await read(page, `${three}\nAna Ruiz, Ben Osei`);
      await page.getByText('What a list can look like').click();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Print 4 pairs' }).click();
      await expect(page.getByRole('button', { name: 'Print now' })).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
    });
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, and leads to the blank sheets', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(page.locator('cohort-pack form')).toBeHidden();
    await expect(page.getByRole('link', { name: 'First meeting, blank' })).toBeVisible();
    await page.getByRole('link', { name: 'Mentorship agreement, blank' }).click();
    await expect(page.locator('[data-copy=blank]')).toBeVisible();
  });
});
