import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { address, cells, list, open, printNow, read, ready, status } from '../../support/cohort-pack.ts';
import { heard, listen } from '../../support/heard.ts';
import { Stranger, ways } from '../../support/stranger.ts';
import { expect, test } from '../../support/test.ts';
import { namePrint, needsPoppler } from '../../support/worksheet.ts';

const given = ['Žofia', 'José', 'Łukasz', 'Siân', 'Nguyễn Thị', 'Björk', 'Aïcha', 'Ümit', 'Þóra', "D'Arcy"];
/** No name is a part of another one: what counts them on paper would count both. */
const pair = (index: number) => {
  const number = 101 + index;
  return { mentee: `${given[index % 10]} Núñez-${number}`, mentor: `${given[(index + 3) % 10]} O’Brien ${number}` };
};
const fifty = Array.from({ length: 50 }, (_, index) => pair(index));
/** As a spreadsheet hands it over: a heading, the mentor first, columns that nobody needs, cells with nothing in them. */
const sheet = (pairs: readonly { mentee: string; mentor: string }[], sign: string) =>
  [
    ['No.', 'Mentor', 'Department', 'Mentee', 'Email'],
    ...pairs.map(({ mentee, mentor }, index) => [`${index + 1}`, mentor, index % 7 ? 'Ward 4' : '', mentee, index % 3 ? 'someone@cairn.example' : '']),
  ]
    .map((cells) => cells.join(sign))
    .join('\n');

const names = (pairs: readonly { mentee: string; mentor: string }[]) => pairs.flatMap(({ mentee, mentor }) => [mentee, mentor]);

for (const { by, width, name } of ways)
  test.describe(`coordinator with 50 pairs, ${name}`, () => {
    test.use({ viewport: { width, height: 780 } });

    test('from the home page, by paste, to the print dialog in three minutes', async ({ page }) => {
      await namePrint(page);
      const stranger = new Stranger(page, by);
      await stranger.arrives('');
      await stranger.reads(page.getByRole('heading', { level: 1 }));
      await stranger.finds(/run a program/, page.locator('main .hero p'));
      await stranger.presses(page.getByRole('main').getByRole('link', { name: 'I run a program' }));
      await ready(page);
      for (const part of await page.locator('main .hero :is(h1, p)').all()) await stranger.reads(part);
      await stranger.reads(page.locator('label[for=pack-list]'));
      await stranger.reads(page.locator('#pack-list-help'));
      await stranger.pastes(list(page), sheet(fifty, '\t'));
      await expect(status(page)).toContainText('50 pairs were understood.');
      await stranger.reads(status(page));
      await stranger.reads(page.locator('.look summary'));
      // What she may choose: she reads the headings on the way, and what one press will print.
      for (const heading of await page.locator('cohort-pack form h2').all()) await stranger.reads(heading);
      await stranger.reads(page.locator('.job .sum'));
      await stranger.presses(page.getByRole('button', { name: 'Print 50 pairs' }));
      await expect(page.getByRole('button', { name: 'Print now' })).toBeVisible();
      await stranger.reads(page.locator('.job .made'));
      await stranger.presses(page.getByRole('button', { name: 'Print now' }));
      await expect(page).toHaveTitle('printed');
      // Twenty: a press, a paste, two presses, and as many screens as a page of a few choices may have.
      stranger.within(180, 20);
    });

    // One fault among 51 must cost less than half a minute, or it would be quicker to mend the spreadsheet.
    test('a fault in line 17 is found, and mended where it is shown, in half a minute; the other 50 stay', async ({ page }) => {
      const all = [...fifty, pair(50)];
      const faulty = sheet(all, ';').split('\n');
      faulty[16] = (faulty[16] ?? '').replace(pair(15).mentee, '');
      await open(page);
      const stranger = new Stranger(page, by);
      await stranger.pastes(list(page), faulty.join('\n'));
      await expect(status(page)).toContainText('50 pairs were understood. 1 line needs a look.');
      await stranger.finds(/needs a look/, status(page));
      const problem = page.locator('.problems li');
      await stranger.reads(problem.locator('.where'));
      await stranger.reads(problem.locator('.why'));
      await stranger.types(problem.getByLabel('Mentee: Line 17'), pair(15).mentee);
      await stranger.presses(problem.getByRole('button', { name: /Add this pair/ }));
      await expect(page.locator('.problems')).toBeHidden();
      await expect(status(page)).toHaveText('The pair is in the list.');
      stranger.within(30, 5);
      expect(await cells(page)).toEqual(names(all));
      await expect(page.getByRole('button', { name: 'Print 51 pairs' })).toBeEnabled();
    });

    // A finger, a screen, a look: whoever wants blank sheets has them before a question is asked.
    test('a blank agreement, A4 and US Letter, is one press away from where she lands', async ({ page }, info) => {
      needsPoppler();
      for (const path of [address, 'checklists/mentorship-agreement/'])
        for (const [label, size] of [
          ['PDF, A4', '595.92 x 842.88'],
          ['PDF, US Letter', '612 x 792'],
        ] as const) {
          await page.goto(path);
          const stranger = new Stranger(page, by);
          const link = page.getByRole('main').getByRole('link', { name: label }).first();
          await stranger.reads(page.getByRole('heading', { level: 1 }));
          const waiting = page.waitForEvent('download');
          await stranger.presses(link);
          const file = info.outputPath(`${path.replaceAll('/', '-')}${label}.pdf`);
          await (await waiting).saveAs(file);
          const told = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
          expect(told, `${path} ${label}`).toMatch(new RegExp(`Page size:\\s+${size}`));
          expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain('Mentorship agreement');
          stranger.within(15, 2);
        }
    });
  });

for (const [format, size] of [
  // A browser rounds millimeters to dots of its own.
  ['A4', '59[45][.\\d]* x 84[123]'],
  ['US Letter', '612 x 792'],
] as const)
  test(`on paper, ${format}: four pages for each of the 50, every name on each of its sheets, and the tick sheet`, async ({ page }, info) => {
    test.slow();
    needsPoppler();
    await open(page);
    await read(page, sheet(fifty, ';'));
    await page.getByLabel(format).check();
    await printNow(page);
    const file = info.outputPath('pack.pdf');
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(new RegExp(`Page size:\\s+${size}`));
    const sheets = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
      .split('\f')
      .slice(0, -1)
      .map((text) => text.normalize('NFC').replace(/\s+/g, ' '));
    for (const [index, { mentee, mentor }] of fifty.entries())
      for (const place of [index * 4, index * 4 + 2]) {
        expect(sheets[place], `sheet ${place + 1}`).toContain(mentee);
        expect(sheets[place], `sheet ${place + 1}`).toContain(mentor);
      }
    // The tick sheet: three pages are enough for 50 rows.
    expect(sheets.length).toBeGreaterThan(200);
    expect(sheets.length).toBeLessThanOrEqual(203);
    expect(sheets.slice(200).join(' ')).toContain('150');
  });

test('on a phone 50 pairs make the page longer by less than a screen, and it says who is taken for whom', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await read(page, sheet(fifty, '\t'));
  expect((await height()) - before).toBeLessThan(780);
  const [first = pair(0)] = fifty;
  await expect(page.locator('.look summary')).toHaveText(
    `All 50 pairs, to look through and correct. The first: ${first.mentee} is the mentee, ${first.mentor} the mentor.`,
  );
  await page.locator('.look summary').click();
  expect(await cells(page)).toEqual(names(fifty));
  await expect(page.getByLabel('Mentor of pair 50')).toBeVisible();
});

test('what came of a paste stands right below the field, in sight, and is announced once', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await listen(page);
  await open(page);
  await new Stranger(page).pastes(list(page), sheet(fifty, '\t'));
  await expect(status(page)).toContainText('50 pairs were understood.');
  await expect(status(page)).toBeInViewport({ ratio: 1 });
  expect((await heard(page)).filter((words) => words.includes('understood'))).toHaveLength(1);
});

test('a long list with something to look at lies open', async ({ page }) => {
  await open(page);
  await read(page, sheet([...fifty, pair(3)], '\t'));
  await expect(page.getByText('The same pair as number 4.')).toBeVisible();
});

test('the next day the list comes back from the file she saved, mended as it was, and nothing was kept here', async ({ page }, info) => {
  await open(page);
  await read(page, `${sheet(fifty, '\t')}\n51\tUna Solo`);
  await page.locator('.look summary').click();
  await page.getByLabel('Mentor of pair 12').fill('=Ærø, Ýmir');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the list' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('pairs.csv');
  const file = info.outputPath('pairs.csv');
  await download.saveAs(file);
  // With the mark that makes spreadsheets read accents.
  expect(readFileSync(file, 'utf8')).toMatch(/^\uFEFFMentee,Mentor\r\n/);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await ready(page);
  await expect(list(page)).toHaveValue('');
  await page.locator('[name=list-file]').setInputFiles(file);
  // What was no pair yet comes back as well, to be mended then.
  await expect(status(page)).toContainText('50 pairs were understood. 1 line needs a look.');
  await expect(page.getByLabel('Mentor: Line 52')).toHaveValue('Una Solo');
  const kept = await cells(page);
  expect(kept.filter((_, index) => index !== 23)).toEqual(names(fifty).filter((_, index) => index !== 23));
  expect(kept[23]).toContain('Ærø, Ýmir');
});
