import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import { deflated } from '../../src/exchange/deflate.ts';
import { toListFile } from '../../src/exchange/list-file.ts';
import { toListFragment } from '../../src/exchange/list-link.ts';
import { expectAxeClean } from '../support/axe.ts';
import { readBibtex, readRis } from '../support/references.ts';
import { letters, lettersOf, outside, pagesOf } from '../support/pdf.ts';
import { putDown } from '../support/put-down.ts';
import { expect, test } from '../support/test.ts';
import { kept, printed } from '../support/worksheet.ts';

const address = 'resources/my-list/';
const status = (page: Page) => page.locator('my-list .status');
const rows = (page: Page) => page.locator('my-list [data-rows] > li');
const row = (page: Page, id: string) => page.locator(`my-list .row[data-id="${id}"]`);
const titles = (page: Page) => page.locator('my-list .row h3').allTextContents();
const note = (page: Page, id: string) => row(page, id).getByRole('textbox');
const saved = (page: Page) => expect(status(page)).toContainText('Saved on this device at');

/** Opens the list by the plain link that an entry page carries. */
async function addByLink(page: Page, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await page.goto('about/');
    await page.goto(`${address}#add=${id}`);
    await expect(row(page, id)).toBeVisible();
    await saved(page);
  }
}

async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.locator(`my-list section [data-do=${button}]`).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const exported = (page: Page, kind: string) => downloaded(page, `export][data-value=${kind}`);

test('a link adds an entry once, says so, and leads back to the entry', async ({ page }) => {
  await page.goto(`${address}#add=working-identity`);
  await expect(status(page)).toContainText('Added: Working Identity.');
  await expect(status(page)).toBeFocused();
  await expect(page).toHaveURL(/\/resources\/my-list\/$/);
  await expect(row(page, 'working-identity')).toContainText('Book, Herminia Ibarra. Cost: paid, or from a library.');
  await page.getByRole('link', { name: 'Back to the entry' }).click();
  await expect(page).toHaveURL(/\/resources\/working-identity\/$/);
  await page.goto(`${address}#add=working-identity`);
  await expect(status(page)).toContainText('Working Identity is on your list already, at place 1.');
  await expect(rows(page)).toHaveCount(1);
  // A link on the page itself, too.
  await page.evaluate(() => (location.hash = 'add=score'));
  await expect(status(page)).toContainText('Added: SCORE.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(status(page)).toContainText('SCORE is off your list again.');
  await expect(rows(page)).toHaveCount(1);
});

test('a link to an entry that does not exist adds nothing', async ({ page }) => {
  await page.goto(`${address}#add=no-such-entry`);
  await expect(status(page)).toContainText('an entry that is not in the catalog. Look for it in the catalog and keep it from there. Nothing was added.');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Back to the entry' })).toBeHidden();
});

test('entries, order, notes and name are there after a reload', async ({ page }) => {
  await addByLink(page, 'score', 'working-identity', 'radical-candor-book');
  await page.getByLabel('Name of the list').fill('For the winter');
  await note(page, 'score').fill('Two\nlines');
  await row(page, 'radical-candor-book').getByRole('button', { name: 'Up' }).click();
  await saved(page);
  const before = await titles(page);
  await page.reload();
  await expect(rows(page)).toHaveCount(3);
  expect(await titles(page)).toEqual(before);
  await expect(note(page, 'score')).toHaveValue('Two\nlines');
  await expect(page.getByLabel('Name of the list')).toHaveValue('For the winter');
});

test('what was typed is kept although the page is left at once', async ({ page }) => {
  await addByLink(page, 'score');
  await note(page, 'score').fill('The last words');
  await page.goto('about/');
  await page.goto(address);
  await expect(note(page, 'score')).toHaveValue('The last words');
});

test('by keyboard alone one can move, note, remove and undo, and each step is said', async ({ page }) => {
  await addByLink(page, 'score', 'working-identity', 'radical-candor-book');
  await row(page, 'score').getByRole('link').focus();
  await page.keyboard.press('Tab');
  await expect(row(page, 'score').getByRole('button', { name: 'Down SCORE' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Moved SCORE to place 2 of 3.');
  await expect(row(page, 'score').getByRole('button', { name: 'Down' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Moved SCORE to place 3 of 3.');
  // At the end there is no further down: the focus stays in the row.
  await expect(row(page, 'score').getByRole('button', { name: 'Up' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(note(page, 'score')).toBeFocused();
  await page.keyboard.type('Ask about fees');
  await saved(page);
  await page.keyboard.press('Shift+Tab');
  await expect(row(page, 'score').getByRole('button', { name: 'Remove SCORE' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Removed: SCORE.');
  await expect(row(page, 'radical-candor-book').getByRole('button', { name: 'Remove' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('SCORE is back at place 3.');
  await expect(row(page, 'score').getByRole('button', { name: 'Remove' })).toBeFocused();
  await expect(note(page, 'score')).toHaveValue('Ask about fees');
  for (const place of [3, 2, 1]) {
    await expect(rows(page)).toHaveCount(place);
    await rows(page).last().getByRole('button', { name: 'Remove' }).focus();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Nothing is on it yet' })).toBeFocused();
});

test('two tabs lose nothing of each other', async ({ page, context }) => {
  await addByLink(page, 'score');
  const other = await context.newPage();
  await other.goto(address);
  await expect(row(other, 'score')).toBeVisible();
  await other.evaluate(() => (location.hash = 'add=working-identity'));
  await expect(row(page, 'working-identity')).toBeVisible();
  await note(page, 'score').fill('from here');
  await expect(note(other, 'score')).toHaveValue('from here');
  await note(other, 'working-identity').fill('from there');
  await expect(note(page, 'working-identity')).toHaveValue('from there');
  await page.reload();
  await expect(note(page, 'score')).toHaveValue('from here');
  await expect(note(page, 'working-identity')).toHaveValue('from there');
});

test('each export is a file that other programs can read, in the reader’s order, with the notes', async ({ page }) => {
  await addByLink(page, 'score', 'working-identity');
  await row(page, 'working-identity').getByRole('button', { name: 'Up' }).click();
  await note(page, 'working-identity').fill('=50% & {braces}\nsecond line');
  await saved(page);
  const day = await page.evaluate(() =>
    [new Date().getFullYear(), new Date().getMonth() + 1, new Date().getDate()].map((part) => `${part}`.padStart(2, '0')).join('-'),
  );

  const bib = await exported(page, 'bib');
  expect(bib.name).toBe(`my-list-${day}.bib`);
  expect(readBibtex(bib.text).map(({ id }) => id)).toEqual(['working-identity', 'score']);
  expect(bib.text).toContain('annote = {=50\\% \\& \\{braces\\}\nsecond line}');
  await expect(status(page)).toContainText(`The file is made: my-list-${day}.bib.`);

  const ris = await exported(page, 'ris');
  expect(ris.name).toBe(`my-list-${day}.ris`);
  expect(readRis(ris.text).map(({ id, title }) => [id, title])).toEqual([
    ['working-identity', 'Working Identity'],
    ['score', 'SCORE'],
  ]);
  expect(ris.text).toContain('N1  - =50% & {braces} / second line / Verified');

  const csl = await exported(page, 'csl');
  expect(csl.name).toBe(`my-list-csl-${day}.json`);
  expect((JSON.parse(csl.text) as { id: string }[]).map(({ id }) => id)).toEqual(['working-identity', 'score']);

  const csv = await exported(page, 'csv');
  const table = parseCsv<Record<string, string>>(csv.text, { columns: true, bom: true });
  expect(table.map(({ id }) => id)).toEqual(['working-identity', 'score']);
  expect(table[0]?.['myNote']).toBe("'=50% & {braces}\nsecond line");
  const whole = parseCsv(await (await page.request.get('resources.csv')).text(), { bom: true });
  expect(Object.keys(table[0] ?? {})).toEqual([...(whole[0] ?? []), 'myNote']);
  expect(Object.values(table[1] ?? {})).toEqual([...(whole.find(([id]) => id === 'score') ?? []), '']);

  const md = await exported(page, 'md');
  expect(md.text).toMatch(
    /^# My list\n\n1\. Ibarra, H\. .*\n\n {3}<https:\/\/.*\/resources\/working-identity\/>\n\n {3}> \\=50% & \{braces\}\\\n {3}> second line\n\n2\. SCORE/,
  );
});

test('the file holds everything, and another device shows it before it takes anything', async ({ page, browser }) => {
  await addByLink(page, 'score', 'working-identity');
  await note(page, 'score').fill('Mine alone');
  await saved(page);
  const { name, text } = await downloaded(page, 'file');
  expect(name).toMatch(/^my-list-\d{4}-\d\d-\d\d\.json$/);
  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await expect(status(other)).toContainText('Nothing is kept here yet');
  await other.locator('my-list input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(other.getByRole('dialog')).toContainText('Mine alone');
  await other.getByRole('button', { name: 'Add these to my list' }).click();
  await expect(status(other)).toContainText('Added 2 entries.');
  await expect(note(other, 'score')).toHaveValue('Mine alone');
  await other.context().close();
});

test('a shared link is only shown until the reader takes it up, and that can be undone', async ({ page }) => {
  await addByLink(page, 'score');
  await note(page, 'score').fill('My own words');
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain('My own words');
  const before = await kept(page);
  const fragment = await toListFragment(
    {
      name: 'From Sam',
      items: [
        { id: 'score', title: '', by: '', note: 'Sam’s words' },
        { id: 'working-identity', title: '', by: '', note: '' },
        { id: 'never-was', title: '', by: '', note: '' },
      ],
    },
    true,
  );
  await page.goto('about/');
  await page.goto(`${address}#${fragment}`);
  const dialog = page.getByRole('dialog', { name: 'Somebody shared this list with you: From Sam' });
  await expect(dialog).toContainText('2 entries. 1 of them is not on your list yet. 1 more is not in the catalog');
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expect(dialog).toContainText('Sam’s words');
  await expect(page).toHaveURL(/\/my-list\/$/);
  expect(await kept(page)).toEqual(before);
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(await kept(page)).toEqual(before);

  await page.goto('about/');
  await page.goto(`${address}#${fragment}`);
  await dialog.getByRole('button', { name: 'Add these to my list' }).click();
  await expect(status(page)).toContainText('Added 1 entry. The note on 1 entry now holds both texts. Saved');
  await expect(note(page, 'score')).toHaveValue('My own words\n\nSam’s words');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(status(page)).toContainText('Your list is as it was before.');
  await expect(rows(page)).toHaveCount(1);
  await expect(note(page, 'score')).toHaveValue('My own words');
});

test('the link that is made holds notes only when they are ticked, and is not offered when it is too long', async ({ page }) => {
  await addByLink(page, 'score', 'working-identity', 'radical-candor-book');
  const noise = Array.from({ length: 180 }, (_, n) => `${((n + 1) * 2654435761) % 4294967296}`).join(' ');
  await note(page, 'score').fill(Array.from({ length: 130 }, (_, n) => `word ${(n * 7919) % 9973}`).join(' and '));
  await saved(page);
  await page.getByRole('button', { name: 'Share by link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share by link' });
  const link = await dialog.getByRole('textbox').inputValue();
  expect(link.length).toBeLessThan(300);
  await dialog.getByLabel('With my notes').check();
  await expect(dialog).toContainText('your entries and your notes');
  await dialog.getByRole('button', { name: 'Close' }).click();
  for (const id of ['score', 'working-identity', 'radical-candor-book'])
    await note(page, id).fill(
      [...noise]
        .toReversed()
        .join('')
        .slice(id.length * 40) + noise.slice(0, id.length * 40),
    );
  await page.getByRole('button', { name: 'Share by link' }).click();
  await dialog.getByLabel('With my notes').check();
  await expect(dialog).toContainText('With your notes the link is too long');
  await expect(dialog.getByRole('textbox')).toBeHidden();
  await expect(dialog.getByRole('button', { name: 'Copy' })).toBeHidden();
  await expect(dialog.getByRole('button', { name: 'Save as a file' })).toBeVisible();
  await page.goto('about/');
  await page.goto(link);
  await expect(page.getByRole('dialog')).toContainText('SCORE');
});

test('a damaged link or file changes nothing and says what to do', async ({ page }) => {
  await addByLink(page, 'score');
  const before = await kept(page);
  const whole = await toListFragment({ name: '', items: [{ id: 'working-identity', title: '', by: '', note: '' }] }, false);
  for (const [fragment, words] of [
    [whole.slice(0, -3), 'The link is not whole'],
    ['list=9.abc', 'made by a newer version'],
    [`list=1.${await deflated(JSON.stringify([1, '', Array.from({ length: 600 }, (_, n) => `e${n}`)]))}`, 'far larger than a list can be'],
  ] as const) {
    await page.goto('about/');
    await page.goto(`${address}#${fragment}`);
    await expect(status(page)).toContainText(words);
    await expect(status(page)).toContainText('Nothing was changed.');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  for (const [text, words] of [
    ['half a fi', 'not a list from this site'],
    ['{"cairn":"worksheet","sheet":"goals","v":1,"data":{"items":{},"added":[]}}', 'not a list from this site'],
    [toListFile({ name: '', items: [] }, '').replace('"v": 1', '"v": 9'), 'made by a newer version'],
  ] as const) {
    await page.locator('my-list input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(status(page)).toContainText(words);
  }
  expect(await kept(page)).toEqual(before);
});

test.describe('a link that a mail filter has rewritten', () => {
  // Safe Links writes %23 for #, and so asks for a page that is not there.
  test.use({ expectedErrors: /status of 404/ });

  test('still opens the list', async ({ page }) => {
    const fragment = await toListFragment({ name: '', items: [{ id: 'score', title: '', by: '', note: '' }] }, false);
    await page.goto(`${address}%23${fragment.replace('=', '%3D')}`);
    await expect(page.getByRole('dialog')).toContainText('SCORE');
  });
});

test.describe('when the catalog cannot be reached', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('the list is there, adding still works, and no half of a file is made', async ({ page }) => {
    await addByLink(page, 'score');
    await note(page, 'score').fill('Mine');
    await saved(page);
    await page.route('**/resources/cite/*.json', (route) => route.abort());
    await page.goto('about/');
    await page.goto(`${address}#add=working-identity`);
    await expect(status(page)).toContainText('Added. Its title could not be loaded.');
    expect(await titles(page)).toEqual([expect.stringContaining('SCORE'), expect.stringContaining('working-identity')]);
    await expect(page.locator('my-list .missing')).toContainText('could not be loaded');
    await page.locator('my-list [data-value=ris]').click();
    await expect(status(page)).toContainText('no file was made');
    await page.unroute('**/resources/cite/*.json');
    await page.reload();
    await expect(row(page, 'working-identity').locator('h3')).toContainText('Working Identity');
    await expect(page.locator('my-list .missing')).toBeHidden();
    await expect(note(page, 'score')).toHaveValue('Mine');
  });
});

test('an entry that has left the catalog stays on the list, with its note', async ({ page }) => {
  await page.goto(address);
  await expect(status(page)).toContainText('Nothing is kept here yet');
  await putDown(page, 'list:mine', {
    v: 1,
    rev: 3,
    at: '2026-11-01T10:00:00.000Z',
    by: 'x',
    data: { name: '', items: [{ id: 'long-gone', title: 'Once in the list', by: 'Somebody', note: 'still mine' }] },
  });
  await expect(row(page, 'long-gone')).toContainText('not in the catalog any more');
  await expect(row(page, 'long-gone').getByRole('link')).toHaveCount(0);
  await expect(note(page, 'long-gone')).toHaveValue('still mine');
  await expect(status(page)).toContainText('Saved on this device on');
  await page.locator('my-list [data-value=ris]').click();
  await expect(status(page)).toContainText('1 entry is not in it');
});

const bad: [string, unknown][] = [
  ['a number', 7],
  ['half of a text', '{"v":1,"rev":2,"da'],
  ['nothing', null],
  ['entries of another shape', { v: 1, rev: 3, at: '2026-11-01T10:00:00.000Z', by: 'x', data: { name: '', items: [{ id: 4 }] } }],
];
for (const [what, record] of bad)
  test(`${what} in the place of the list: the page works, and what was there is put aside`, async ({ page }) => {
    await page.goto(address);
    await expect(status(page)).toContainText('Nothing is kept here yet');
    await putDown(page, 'list:mine', record);
    await expect(status(page)).toContainText('could not be read');
    await addByLink(page, 'score');
    await page.goto('privacy/');
    await expect(page.locator('[data-kind=kept]')).toContainText('list:mine');
    await expect(page.locator('[data-kind=list]')).toContainText('mine');
    await page.getByRole('button', { name: 'Forget everything on this device' }).click();
    await page.getByRole('button', { name: 'Forget everything', exact: true }).click();
    await expect(page.locator('[data-kind=list]')).toHaveText('nothing');
  });

test('what a newer version saved can be read and not changed', async ({ page }) => {
  await page.goto(address);
  await expect(status(page)).toContainText('Nothing is kept here yet');
  await putDown(page, 'list:mine', {
    v: 99,
    rev: 3,
    at: '2027-01-01T10:00:00.000Z',
    by: 'x',
    data: { name: '', items: [{ id: 'score', title: 'SCORE', by: '', note: 'future' }] },
  });
  const before = await kept(page);
  await page.goto('about/');
  await page.goto(`${address}#add=working-identity`);
  await expect(status(page)).toContainText('saved by a newer version');
  await expect(note(page, 'score')).toHaveJSProperty('readOnly', true);
  await expect(row(page, 'score').getByRole('button')).toHaveCount(0);
  await expect(rows(page)).toHaveCount(1);
  expect(await kept(page)).toEqual(before);
});

test('where the browser keeps nothing, the page never says saved, and offers the file', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto(`${address}#add=score`);
  await expect(status(page)).toContainText('Not saved');
  await note(page, 'score').fill('Typed into the void');
  await expect(status(page)).toContainText('Not saved');
  await expect(status(page)).not.toContainText('Saved on this device');
  await expect(note(page, 'score')).toHaveValue('Typed into the void');
  const waiting = page.waitForEvent('download');
  await page.locator('my-list .bar [data-do=file]').click();
  expect(readFileSync(await (await waiting).path(), 'utf8')).toContain('Typed into the void');
  await expect(status(page)).toContainText('Not saved');
});

test('nothing of the list leaves the device, and no address names an entry but the one that was asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  await addByLink(page, 'score');
  await note(page, 'score').fill('A private thought');
  await saved(page);
  await page.reload();
  await expect(note(page, 'score')).toHaveValue('A private thought');
  expect(asked.filter((url) => /private|score(?!s)/i.test(url.replace(/#.*$/, '')))).toEqual([]);
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [360, 'dark'],
] as const)
  test(`axe finds nothing at ${width} in ${colorScheme}: empty, filled, shared, link`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    await expect(status(page)).toContainText('Nothing is kept here yet');
    await expectAxeClean(page);
    await addByLink(page, 'score', 'working-identity');
    await note(page, 'score').fill('A note');
    await saved(page);
    await expectAxeClean(page);
    for (const control of await page.locator('my-list :is(button, textarea, .box, .back):visible').all())
      expect((await control.boundingBox())?.height, (await control.textContent()) ?? '').toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.getByRole('button', { name: 'Share by link' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAxeClean(page);
    await page.keyboard.press('Escape');
    const fragment = await toListFragment({ name: 'Shared', items: [{ id: 'radical-candor-book', title: '', by: '', note: 'A note of theirs' }] }, true);
    await page.evaluate((hash) => (location.hash = hash), fragment);
    await expect(page.getByRole('dialog')).toContainText('A note of theirs');
    await expectAxeClean(page);
  });

for (const format of ['A4', 'Letter'] as const)
  test(`on ${format} paper stands everything, once, within the margins, and nothing of the page`, async ({ page }, info) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const ids = ['score', 'working-identity', 'radical-candor-book', 'smr-personal-board', 'worklife', 'nmrc', 'parachute'];
    const file = toListFile(
      {
        name: 'On paper',
        items: ids.map((id, n) => ({
          id,
          title: id,
          by: '',
          note: n === 1 ? Array.from({ length: 60 }, (_, line) => `Line-${line + 100}-of-my-note`).join('\n') : '',
        })),
      },
      '',
    );
    await page.goto(address);
    await page.locator('my-list input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await page.getByRole('button', { name: 'Add these to my list' }).click();
    await saved(page);
    await page.getByLabel('Lines to write on').check();
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const { file: pdf, text } = await printed(page, info, { format });
    const all = lettersOf(pdf).join('');
    const cited = page.locator('my-list .list-sheet .item');
    for (const part of ['.name', '.facts', '.reference', '.where'])
      for (const words of await cited.locator(part).allTextContents()) expect.soft(all, words).toContain(letters(words));
    for (let line = 100; line < 160; line++) expect(all.split(letters(`Line-${line}-of-my-note`)).length, `line ${line}`).toBe(2);
    expect(text).toContain('On paper');
    expect(text).toContain('7 entries');
    expect(text).not.toMatch(/Remove|Share by link|Saved on this device|Cairn\n/);
    expect(pagesOf(pdf).flatMap(outside)).toEqual([]);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is for and what to do instead, and promises no button', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('Keeping a list needs JavaScript')).toBeVisible();
    await expect(page.getByRole('link', { name: 'the catalog' })).toBeVisible();
    await expect(page.locator('my-list button:visible')).toHaveCount(0);
  });
});
