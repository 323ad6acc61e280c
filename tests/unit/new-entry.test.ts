import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/workbench/content-check.ts';
import { alike } from '../../src/workbench/new/duplicates.ts';
import { readFlags } from '../../src/workbench/new/flags.ts';
import { help } from '../../src/workbench/new/help.ts';
import { complaints, doubles, idFrom, questionsOf, valuesOf, withFiles } from '../../src/workbench/new/plan.ts';
import { shelfOf } from '../../src/workbench/new/shelf.ts';
import { kinds } from '../../src/workbench/new/templates/kinds.ts';
import { writeAll } from '../../src/workbench/new/write.ts';
import { isDraft, stillNeeded } from '../../src/schema/draft.ts';
import { checkWords } from '../../src/workbench/words/rules.ts';
import { edited } from '../support/content.ts';
import { checked, leastAnswers, madeFrom } from '../support/new-entries.ts';

const sound = edited();
const least = leastAnswers('skill-gap', 'john', 'a-book');
const real = await readContent('.');
const ground = { files: sound, shelf: shelfOf(sound), today: '2026-11-26' };

test.each(Object.keys(kinds))('a new %s, with the least answers, is content that can be built', (kind) => {
  const { made } = madeFrom(kind, least[kind] ?? {}, sound);
  expect(checked(sound, made)).toEqual([]);
});

/** What an editor has to write before the strict check of words is content, and cannot be in a template: enough words, sources, a page that leads there. */
const toWrite: Readonly<Record<string, readonly string[]>> = {
  resource: [],
  topic: ['gap'],
  page: ['gap'],
  finding: ['gap'],
  checklist: ['gap', 'orphan'],
  'case-study': ['gap', 'length', 'orphan'],
  guide: ['gap', 'length', 'onward', 'orphan'],
  obstacle: ['gap', 'length', 'source', 'orphan'],
};

test.each(Object.keys(kinds))(
  'the strict check of words asks of a new %s only what is still to be written',
  (kind) => {
    const { made } = madeFrom(kind, leastAnswers('skill-gap', 'john-closes-a-skill-gap', 'mentees-guide')[kind] ?? {}, real);
    const paths = made.filter(({ adds }) => !adds).map(({ path }) => path);
    const rules = checkWords(withFiles(real, made), (path) => paths.includes(path)).map(({ rule }) => rule);
    expect([...new Set(rules)].toSorted()).toEqual((toWrite[kind] ?? []).toSorted());
  },
  30_000,
);

test('a new resource is a draft until every field is given', () => {
  const [file] = madeFrom('resource', least['resource'] ?? {}, sound).made;
  const [entry] = shelfOf(file ? [file] : []);
  expect(entry && isDraft(entry)).toBe(true);
  expect(file?.text).toContain('# Who gets the most from it.\nbestFor:\n');
  expect(file?.text).toContain('# What it costs to use. One of: free.\ncost:\n');
  const rest = { cost: 'free', audience: 'mentees', level: 'any', obstacles: 'skill-gap', region: 'worldwide', language: 'en', time: 'An hour' };
  const words = { description: 'One plain sentence that says what is in this book and for whom it is.', bestFor: 'All.', notFor: 'None.', why: 'It is clear.' };
  const facts = {
    creators: 'Starr, Julie; A body',
    year: '2016',
    publisher: 'A house',
    status: 'verified',
    checked: 'Seen at the publisher.; Seen in a shop.',
  };
  const { made } = madeFrom('resource', { ...least['resource'], ...rest, ...words, ...facts }, sound);
  const [whole] = shelfOf(made);
  expect(whole && isDraft(whole)).toBe(false);
  expect(whole && stillNeeded(whole)).toEqual([]);
  expect(checked(sound, made)).toEqual([]);
  expect(whole?.data).toMatchObject({
    title: 'Zymurgy for two',
    creators: [{ given: 'Julie', family: 'Starr' }, 'A body'],
    year: 2016,
    reviewed: '2026-11-26',
    reviewBy: '2027-11-26',
    checked: ['Seen at the publisher.', 'Seen in a shop.'],
  });
});

test('a new obstacle comes with its list of ticks and its term, and the topic keeps every line it had', () => {
  const { made } = madeFrom('obstacle', least['obstacle'] ?? {}, sound);
  expect(made.map(({ path }) => path)).toEqual([
    'content/obstacles/blocked-path.mdx',
    'content/checklists/blocked-path-30-days.yaml',
    'content/topics/obstacles.yaml',
  ]);
  const before = sound.find(({ path }) => path === 'content/topics/obstacles.yaml')?.text ?? '';
  const after = withFiles(sound, made).find(({ path }) => path === 'content/topics/obstacles.yaml')?.text ?? '';
  expect(after).toBe(`${before}  - id: blocked-path\n    label: Blocked path\n    description: Somebody above you stands in the way.\n`);
});

test.each([
  ['Über Führung & Mut', 'ueber-fuehrung-and-mut'],
  ['The Mentee’s Guide', 'the-mentees-guide'],
  ['Être à l’écoute', 'etre-a-lecoute'],
  ['Путь наставника', 'put-nastavnika'],
  ['1,000 Days', '1-000-days'],
])('"%s" becomes an id that can be an address: %s', (title, id) => {
  expect(idFrom(title)).toBe(id);
});

const book = kinds['resource'];
if (!book) throw new Error('There is no kind resource.');

test.each([
  ['id', 'a-book', { title: 'Quite another' }, 'The id "a-book" is taken: /resources/a-book/ (content/resources/a-book.mdx). Give another with --id.'],
  ['title', 'x', { title: 'A Book' }, '"A book" is there already: /resources/a-book/ (content/resources/a-book.mdx).'],
  ['title with a subtitle', 'x', { title: 'A book: and more' }, '"A book" is there already: /resources/a-book/ (content/resources/a-book.mdx).'],
  ['ISBN', 'x', { title: 'X', isbn13: '9780306406157' }, 'The same ISBN is there already: /resources/a-book/ (content/resources/a-book.mdx).'],
])('the same %s is refused, with the address and the file of what is there', (_, id, values, said) => {
  expect(doubles(book, id, values, ground).map(({ sentence }) => sentence)).toEqual([said]);
});

test('what is there in two languages is named once, where its original is', () => {
  const original = { path: 'content/resources/a-book.mdx', text: sound.find(({ path }) => path === 'content/resources/a-book.mdx')?.text ?? '' };
  const there = { ...ground, shelf: shelfOf([original, { ...original, path: 'content/es/resources/a-book.mdx' }]) };
  expect(doubles(book, 'a-book', { title: 'Quite another' }, there).map(({ what }) => what)).toEqual(['id']);
});

test('nothing that leads to a draft can be chosen, and whoever types it learns why', () => {
  const draft = { path: 'content/resources/on-its-way.mdx', text: '---\ndraft: true\ntitle: unknown\n---\n' };
  const there = { ...ground, shelf: shelfOf([...sound, draft]) };
  const { obstacle } = kinds;
  if (!obstacle) throw new Error('There is no kind obstacle.');
  expect(
    questionsOf(obstacle, there)
      .must.find(({ name }) => name === 'resource')
      ?.choices.map(({ id }) => id),
  ).toEqual(['a-book']);
  expect(valuesOf(obstacle, { resource: 'on-its-way' }, there).wrong).toEqual([
    'resource: "on-its-way" is a draft, and stands on no page yet. Finish it first, or name another.',
  ]);
});

test('lines are added to a file whose last line has no end, and are taken back when another file cannot be written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-new-'));
  const terms = join(folder, 'terms.yaml');
  writeFileSync(terms, 'terms:\n  - id: a');
  const adds = { path: 'terms.yaml', text: '  - id: b\n', adds: true } as const;
  expect(() => writeAll(folder, [adds, { path: 'new.yaml', text: 'x' }, { path: 'terms.yaml', text: 'x' }])).toThrow(/EEXIST/);
  expect(readFileSync(terms, 'utf8')).toBe('terms:\n  - id: a');
  expect(existsSync(join(folder, 'new.yaml'))).toBe(false);
  writeAll(folder, [adds]);
  expect(readFileSync(terms, 'utf8')).toBe('terms:\n  - id: a\n  - id: b\n');
  rmSync(folder, { recursive: true });
});

test('the same link, written otherwise, and the same DOI are refused', () => {
  const files = edited(['content/resources/a-book.mdx', 'cost: free', 'url: https://doi.org/10.1000/ABC\ncost: free']);
  const there = { ...ground, files, shelf: shelfOf(files) };
  expect(doubles(book, 'x', { url: 'http://dx.doi.org/10.1000/abc' }, there)[0]?.what).toBe('doi');
  const linked = edited(['content/resources/a-book.mdx', 'cost: free', 'url: https://www.example.org/a/\ncost: free']);
  expect(doubles(book, 'x', { url: 'http://example.org/a?utm_source=x' }, { ...ground, files: linked, shelf: shelfOf(linked) })[0]?.what).toBe('url');
});

test('titles that differ in more than a letter of ten are two', () => {
  expect(alike("The Mentor's Guide: Facilitating", "The Mentee's Guide: Making Mentoring Work")).toBe(false);
  expect(alike('Mentoring at Work', 'Mentoring at work.')).toBe(true);
  expect(alike('The Coaching Habit', 'The Coaching Habits')).toBe(true);
});

test('no two resources of this site would be refused as one title, so that the rule is not too strict', () => {
  const shelf = shelfOf(real).filter(({ collection }) => collection === 'resources');
  const refused = shelf.flatMap((entry, index) => {
    const { title } = entry.data as { title: string };
    const rest = { ...ground, shelf: shelf.filter((_, other) => other !== index) };
    return doubles(book, entry.id, { title }, rest).map(({ sentence }) => `${title}: ${sentence}`);
  });
  expect(refused).toEqual([]);
});

test('a file that is there is never made again', () => {
  const { made } = madeFrom('resource', { title: 'A book', type: 'book' }, sound);
  const there = { ...ground, files: [...sound, { path: 'content/resources/a-book.mdx', text: '' }] };
  expect(
    complaints(
      made.map((file) => ({ ...file, path: 'content/resources/a-book.mdx' })),
      there,
    )[0],
  ).toBe('/resources/a-book/ (content/resources/a-book.mdx) is there already. Give another id with --id.');
});

test('an answer that does not fit is refused before anything is written, with what to type', () => {
  const { wrong } = valuesOf(book, { title: 'X', type: 'bok', isbn13: '9780306406158', reviewed: 'May', url: 'x.org' }, ground);
  expect(wrong).toEqual([
    'type: there is no term "bok" in content/topics/resource-types.yaml. Did you mean "book"?',
    'reviewed: Type the day as year-month-day, such as 2026-11-23.',
    'isbn13: Type the 13 digits of the ISBN without hyphens or spaces. The last digit is a check: compare each one with the book.',
    'url: Type the full address, starting with https://.',
  ]);
});

test('every field has a flag, a flag may be given again, and an unknown one is refused', () => {
  const fields = ['title', 'bestFor', 'checked'];
  expect(readFlags(['resource', '--title', 'A: b', '--best-for', 'All', '--checked', 'One', '--checked', 'Two', '--id', 'x'], fields)).toMatchObject({
    kind: 'resource',
    id: 'x',
    answers: { title: 'A: b', bestFor: 'All', checked: 'One; Two' },
  });
  expect(() => readFlags(['resource', '--titel', 'x'], fields)).toThrow(/titel/);
  expect(() => readFlags(['resource', 'Two', 'words'], fields)).toThrow(
    '"Two words" belongs to no flag. Put quotes around a text with spaces: --title "Two words".',
  );
});

test('the help names every kind and every flag that it needs', () => {
  for (const [name, { asks }] of Object.entries(kinds)) for (const word of [name, ...asks]) expect(help().toLowerCase()).toContain(word.toLowerCase());
});
