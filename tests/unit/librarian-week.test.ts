/**
 * A librarian with ten resources on paper, who does not know the code: fifteen minutes, no broken build.
 * Her seconds are estimated, as those of every stranger (support/takes.ts).
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent, report, type SourceFile } from '../../src/schema/check.ts';
import { stillNeeded } from '../../src/schema/draft.ts';
import { contentCheck, readContent } from '../../src/workbench/content-check.ts';
import { draftsFor, worksIn } from '../../src/workbench/new/many.ts';
import { valuesOf, withFiles } from '../../src/workbench/new/plan.ts';
import { shelfOf } from '../../src/workbench/new/shelf.ts';
import { resource } from '../../src/workbench/new/templates/resource.ts';
import { complaintsAfter, edited } from '../support/content.ts';
import { takes, wordsIn } from '../support/takes.ts';

/** What the machine takes: `npm run new` twice and `npm run check` once, three times as long as was measured on a busy machine of two cores. */
const MACHINE = 3 * (8 + 8 + 21);

const files = await readContent('.');
const ground = { files, shelf: shelfOf(files), today: '2026-11-26' };

/** Made up, as she would type them from paper: a colon, curly quotes, an ISBN with spaces, one without a link, and one that we have. */
const typed = [
  'The Lamp Keeper: Notes on Teaching a Trade, 978 0 306 40615 7',
  '“Ask Twice” and Other Rules, 978-1-86197-876-9',
  'A Year on the Night Desk',
  'Mending Nets Together, https://example.org/nets',
  'The Mentee’s Guide: Making Mentoring Work for You, 978 0 470 34358 6',
  'Letters to a New Foreman, 0-8044-2957-X',
  'Who Taught You That, https://example.org/who-taught-you',
  'The Third Shift, 978 3 16 148410 0',
  'Bread at Six, www.example.org/bread',
  'How We Learned the River, 10.5555/12345678',
];
/** The one that is there is taken out, another put in its place, and an address is completed. */
const corrected = typed.map((line) => line.replace(/^The Mentee.*/, 'Small Boats, Long Winters, https://example.org/boats').replace('www.', 'https://'));
const forAll = { type: 'book', cost: 'paid-or-library', audience: 'mentee', level: 'unknown', region: 'unknown', time: 'unknown', language: 'en' };
const flags = Object.entries(forAll)
  .map(([name, value]) => `--${name} ${value}`)
  .join(' ');
const command = `npm run new -- resources --from list.txt ${flags}`;

function made(lines: readonly string[]) {
  const { found, refused } = worksIn(lines.join('\n'));
  const { values, wrong } = valuesOf(resource, forAll, ground);
  expect(wrong).toEqual([]);
  const { files: drafts, refused: doubled } = draftsFor(found, 'list.txt', ground, false, values);
  return { drafts, said: [...refused, ...doubled].toSorted((a, b) => a.line - b.line).map(({ line, sentence }) => `${line} ${sentence}`) };
}

test('ten lines from paper become drafts, and what is wrong with a line is said with what to do', () => {
  const first = made(typed);
  expect(first.drafts).toHaveLength(8);
  expect(first.said).toEqual([
    expect.stringMatching(/^5 "The Mentee's Guide: Making Mentoring Work for You" is there already: \/resources\/mentees-guide\//),
    '9 "www.example.org/bread" is no full address. Type https:// before it, as your browser shows it.',
  ]);
  expect(made(corrected)).toMatchObject({ drafts: { length: 10 }, said: [] });
});

test('a draft is called after its title, holds what its line said and what holds for all, and never breaks the build', () => {
  const { drafts } = made(corrected);
  expect(drafts.slice(0, 3).map(({ path }) => path)).toEqual([
    'content/resources/the-lamp-keeper.mdx',
    'content/resources/ask-twice-and-other-rules.mdx',
    'content/resources/a-year-on-the-night-desk.mdx',
  ]);
  const [lamp] = shelfOf(drafts);
  expect(lamp?.data).toEqual({
    ...{ draft: true, title: 'The Lamp Keeper: Notes on Teaching a Trade', isbn13: '9780306406157', status: 'not-verified' },
    ...{ type: 'book', cost: 'paid-or-library', audience: ['mentee'], level: 'unknown', region: 'unknown', time: 'unknown', language: 'en' },
  });
  expect(checkContent(withFiles(files, drafts)).map(report)).toEqual([]);
});

/** The rest of an entry, as somebody would type it who knows the book. */
const rest: Readonly<Record<string, string>> = {
  description: 'A lamp keeper tells in forty short pages how two others learned the work.',
  reviewed: '2026-11-26',
  creators: '\n  - given: Ada\n    family: Writer',
  year: '2016',
  publisher: 'Example House',
  obstacles: '\n  - skill-gap',
  checked: '\n  - We have it on our shelf.',
  reviewBy: '2027-11-26',
  bestFor: 'People who start in a trade.',
  notFor: 'People who want a plan.',
  why: 'It is short and honest.',
};
const note = 'Forty pages by somebody who kept a lamp and taught two others to keep it.';

/** The draft with its gaps filled in, and the keys that this takes: each text, two keys to get to its gap, a line taken out, a status changed. */
function finished({ path, text }: SourceFile): { file: SourceFile; keys: number } {
  const filled = Object.entries(rest).reduce(
    (now, [name, value]) => now.replace(`\n${name}:\n`, `\n${name}:${value.startsWith('\n') ? '' : ' '}${value}\n`),
    text,
  );
  const file = { path, text: `${filled.replace('\ndraft: true', '').replace('status: not-verified', 'status: verified')}\n${note}\n` };
  const keys = Object.values(rest).reduce((sum, value) => sum + value.length + 2, 0) + note.length + 2 + 4 + 'verified'.length + 6;
  return { file, keys };
}

test('a draft with its gaps filled in is an entry: nothing is uncommented, moved or renamed', () => {
  const { drafts } = made(corrected);
  const all = drafts.map((draft) => finished(draft).file);
  expect(checkContent(withFiles(files, all)).map(report)).toEqual([]);
  expect(shelfOf(all).flatMap(stillNeeded)).toEqual([]);
});

/** What she reads: from the head of the page to the end of the part that says how. */
const pageOnTheWay = readFileSync('content/pages/contribute.mdx', 'utf8').split(/^---$/m)[2]?.split('## How does a sentence')[0] ?? '';

test('fifteen minutes are enough to read how, to type ten from paper, to correct two, and to see the check pass', () => {
  const reading = wordsIn(pageOnTheWay) * takes.word;
  const list = typed.join('\n').length + 30;
  const corrections = 'Small Boats, Long Winters, https://example.org/boats'.length + 'https://'.length + 20;
  const keys = list + corrections + command.length + 3 + 'npm run check'.length;
  const seconds = reading + keys * takes.key + 12 * takes.decide + MACHINE;
  expect(reading).toBeLessThan(120);
  expect(keys).toBeLessThan(900);
  // Half of the fifteen minutes stays for the first of the ten entries.
  expect(seconds).toBeLessThan(7.5 * 60);
});

test('to finish an entry takes under three minutes of typing, where the facts are known', () => {
  const [draft] = made(corrected).drafts;
  expect(draft && finished(draft).keys * takes.key).toBeLessThan(3 * 60);
});

const book = 'content/resources/a-book.mdx';
test.each([
  [
    'a colon in a title',
    'title: A book',
    'title: A book: its end',
    `${book}:2  title: a colon inside a text needs quotes around the whole. Type title: "A book: its end"`,
  ],
  [
    'curly quotes around it',
    'title: A book',
    'title: “A book: its end”',
    `${book}:2  title: a colon inside a text needs quotes around the whole. Type title: "“A book: its end”"`,
  ],
  [
    'an ISBN with spaces',
    '"9780306406157"',
    '978 0 306 40615 7',
    `${book}:10  isbn13: found "978 0 306 40615 7". Type the 13 digits of the ISBN without hyphens or spaces. The last digit is a check: compare each one with the book.`,
  ],
  [
    'a date in words',
    'reviewed: 2026-11-23',
    'reviewed: November 23, 2026',
    `${book}:4  reviewed: found "November 23, 2026". Type the day as year-month-day, such as 2026-11-23.`,
  ],
  ['a gap left open', 'cost: free', 'cost:', `${book}:11  cost: is missing. Type one of: free. What it costs to use.`],
  [
    'a word for a list',
    'audience:\n  - mentees',
    'audience: mentees',
    `${book}:12  audience: must be a list (one line each, starting with "- "), found "mentees".`,
  ],
])('%s: the check says where and what to type', (_, from, to, said) => {
  expect(complaintsAfter([book, from, to])).toEqual([said]);
});

test('the build stops with the words of the check, before it writes a page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-librarian-'));
  for (const { path, text } of edited([book, 'cost: free', 'cost:'])) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const hook = contentCheck().hooks['astro:config:done'] as unknown as (given: { config: { root: URL } }) => Promise<void>;
  const [said = ''] = complaintsAfter([book, 'cost: free', 'cost:']);
  await expect(hook({ config: { root: pathToFileURL(`${folder}/`) } })).rejects.toThrow(said);
  rmSync(folder, { recursive: true });
});
