import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent, report } from '../../src/schema/check.ts';
import { readContent } from '../../src/workbench/content-check.ts';
import { complaintsAfter, edited } from '../support/content.ts';

const obstacle = 'content/obstacles/skill-gap.mdx';
const book = 'content/resources/a-book.mdx';
const ticks = 'content/checklists/thirty-days.yaml';

test('sound content is left in peace', () => {
  expect(complaintsAfter()).toEqual([]);
});

test('the content of this site can be built', async () => {
  expect(checkContent(await readContent('.')).map(report)).toEqual([]);
}, 30_000);

test('what an editor program or a file manager leaves in content/ is no content', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-content-'));
  for (const path of ['.vscode/settings.json', 'topics/.DS_Store', 'topics/README.md', 'topics/a.yaml~', 'es/names.txt', 'LICENSE', 'topics/a.yaml']) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), 'x');
  }
  expect((await readContent(folder)).map(({ path }) => path)).toEqual(['content/topics/a.yaml']);
  rmSync(folder, { recursive: true });
});

test('an unknown obstacle is refused with the nearest known one', () => {
  expect(complaintsAfter([book, '- skill-gap', '- skil-gap'])).toEqual([
    `${book}:16  obstacles.0: there is no term "skil-gap" in content/topics/obstacles.yaml. Did you mean "skill-gap"?`,
  ]);
});

test('an unknown word that is near nothing is refused with all that are known', () => {
  expect(complaintsAfter([book, '- skill-gap', '- underwater'])).toEqual([
    `${book}:16  obstacles.0: there is no term "underwater" in content/topics/obstacles.yaml. Known: networking, skill-gap.`,
  ]);
});

test('a mistyped key is refused on its own line, with the key that was meant', () => {
  expect(complaintsAfter([obstacle, 'inShort:', 'inshort:'])).toContain(`${obstacle}:9  front matter: has no field "inshort". Did you mean "inShort"?`);
});

test('a missing title is named', () => {
  expect(complaintsAfter([obstacle, 'title: A skill you lack\n', ''])).toEqual([
    `${obstacle}:2  title: is missing. Type text. The heading of the page, as a reader would say it.`,
  ]);
});

test('an ISBN with a wrong digit is refused, and the writer learns how to check it', () => {
  expect(complaintsAfter([book, '9780306406157', '9780306406158'])).toEqual([
    `${book}:10  isbn13: found "9780306406158". Type the 13 digits of the ISBN without hyphens or spaces. The last digit is a check: compare each one with the book.`,
  ]);
});

test('what a test found is said only of a link that is there', () => {
  const link = 'link:\n  state: works\n  checked: 2026-11-26';
  expect(complaintsAfter([book, 'cost: free', `${link}\ncost: free`])).toEqual([
    `${book}:12  link: says what a test of the link found, but there is no url. Add the url that was tested, or take link out.`,
  ]);
  expect(complaintsAfter([book, 'cost: free', `url: https://example.org/\n${link}\ncost: free`])).toEqual([]);
  expect(complaintsAfter([book, 'cost: free', `url: https://example.org/\n${link.replace('works', 'work')}\ncost: free`])).toEqual([
    `${book}:13  link.state: there is no term "work" in content/topics/link-states.yaml. Did you mean "works"?`,
  ]);
});

test('two files cannot share an address', () => {
  const second = { path: 'content/resources/a-book.md', text: edited().find(({ path }) => path === book)?.text ?? '' };
  expect(checkContent([...edited(), second]).map(report)).toEqual([
    `content/resources/a-book.md:1  id: "a-book" is taken by ${book}. Give this file another name.`,
  ]);
});

test('two items of a checklist cannot share what readers saved', () => {
  expect(complaintsAfter([ticks, 'id: ask', 'id: name-it'])).toEqual([
    `${ticks}:14  sections.0.items.1.id: "name-it" stands twice in this file. Give this one an id of its own: what readers saved hangs on it.`,
  ]);
});

test('an unknown tag is refused with the tag that was meant', () => {
  expect(complaintsAfter([obstacle, '<Resource id', '<Resourse id'])).toEqual([`${obstacle}:60  <Resourse>: is not one of our tags. Did you mean "Resource"?`]);
});

test('a tag in sample code is text', () => {
  expect(complaintsAfter([obstacle, 'Text.', 'Type `<Anything />`.'])).toEqual([]);
});

test('a claim cannot cite evidence that is not there', () => {
  expect(complaintsAfter([obstacle, '"allen-2004"', '"allen-2005"'])).toEqual([
    `${obstacle}:60  <Cite>: there is no finding "allen-2005". Did you mean "allen-2004"?`,
  ]);
  expect(complaintsAfter([obstacle, '<Cite id="allen-2004" />', '<Cite />'])).toEqual([`${obstacle}:60  <Cite>: needs id="…".`]);
});

test('an obstacle page has its own headings and no others', () => {
  expect(complaintsAfter([obstacle, '## What to ask\n', '## What to asks\n'])).toEqual([
    `${obstacle}:40  ## What to asks: is not a part of an obstacle page. Did you mean "What to ask"? Use ### for headings of your own.`,
    `${obstacle}:19  ## What to ask: is missing. Every obstacle page has it.`,
  ]);
});

test('an obstacle page has its headings in order; only help beyond mentoring may come early, where it is urgent', () => {
  const early = complaintsAfter(
    [obstacle, '## When a mentor is not enough\n\nText.\n', ''],
    [obstacle, '## Work out first', '## When a mentor is not enough\n\nText.\n\n## Work out first'],
  );
  expect(early).toEqual([]);
  const swapped = complaintsAfter(
    [obstacle, '## Is this it?', '## ~'],
    [obstacle, '## Work out first', '## Is this it?'],
    [obstacle, '## ~', '## Work out first'],
  );
  expect(swapped.join('\n')).toContain('## Is this it?: comes too late. The order is: Is this it?, Work out first,');
});

test('the line that is named is the line of the mistake', () => {
  for (const edit of [
    [obstacle, '## What to ask\n', '## What to asks\n'],
    [obstacle, '<Resource id', '<Resourse id'],
    [book, '- skill-gap', '- skil-gap'],
    [ticks, 'id: ask', 'id: name-it'],
  ] as const) {
    const [path, , typed] = edit;
    const line = Number(/:(\d+) /.exec(complaintsAfter([...edit])[0] ?? '')?.[1]);
    const text = edited([...edit]).find((file) => file.path === path)?.text ?? '';
    expect(text.split('\n')[line - 1]).toContain(typed.trim());
  }
});

test('two mistakes in two files are told at once', () => {
  expect(complaintsAfter([book, '- skill-gap', '- skil-gap'], [obstacle, 'story: john', 'story: jon'])).toEqual([
    `${book}:16  obstacles.0: there is no term "skil-gap" in content/topics/obstacles.yaml. Did you mean "skill-gap"?`,
    `${obstacle}:10  story: there is no case study "jon". Did you mean "john"?`,
  ]);
});

test.each([
  [book, 'reviewed: 2026-11-23', 'reviewed: 23 Nov 2026', `${book}:4  reviewed: found "23 Nov 2026". Type the day as year-month-day, such as 2026-11-23.`],
  [book, 'cost: free', 'cost: free\nurl: www.x.org', `${book}:12  url: found "www.x.org". Type the full address, starting with https://.`],
  [
    'content/evidence/allen-2004.yaml',
    'doi: 10.',
    'doi: https://doi.org/10.',
    'content/evidence/allen-2004.yaml:7  doi: found "https://doi.org/10.1037/0021-9010.89.1.127". Type the DOI alone, such as 10.1037/0021-9010.89.1.127.',
  ],
  [ticks, 'id: ask', 'id: Ask Them', `${ticks}:14  sections.0.items.1.id: found "Ask Them". Type small letters, digits and single hyphens, such as skill-gap.`],
])('%s: "%s" typed as "%s" is answered with what to type', (path, found, typed, answer) => {
  expect(complaintsAfter([path, found, typed])).toEqual([answer]);
});

test('a file in no collection is refused with the folder that was meant', () => {
  expect(checkContent([{ path: 'content/obstacle/x.mdx', text: '' }]).map(report)).toEqual([
    'content/obstacle/x.mdx:1  folder: there is no collection "obstacle". Did you mean "obstacles"?',
  ]);
});
