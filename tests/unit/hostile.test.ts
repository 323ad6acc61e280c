import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { isBlank, type Line } from '../../src/domain/cohort.ts';
import { MOST_BYTES_OF_LIST, MOST_BYTES_OF_SHEET, MOST_CHOSEN, MOST_LINES, MOST_OF_PAIRS, MOST_WORDS } from '../../src/domain/limits.ts';
import { fromAddFragment } from '../../src/exchange/add-link.ts';
import { deflated } from '../../src/exchange/deflate.ts';
import { fromListFile, toListFile } from '../../src/exchange/list-file.ts';
import { fromListFragment, toListFragment } from '../../src/exchange/list-link.ts';
import { fromPairList, linesOf } from '../../src/exchange/pair-list.ts';
import { fromFile, toFile } from '../../src/exchange/sheet-file.ts';
import { fromFragment, toFragment } from '../../src/exchange/sheet-link.ts';
import { readText } from '../../src/exchange/text-file.ts';
import { findFirst } from '../../src/search/find.ts';
import { openLayer } from '../../src/search/first-layer.ts';
import { facets, readQuestion, writeQuestion } from '../../src/search/query.ts';
import { quotedOf, wordsOf } from '../../src/search/words.ts';
import { dataOf } from '../../src/words/attributes.ts';
import { english } from '../../src/words/en-US.ts';
import { answersTo, everyKind } from '../support/agreements.ts';
import { bytesOf, fuzz, hostile, nasty } from '../support/hostile.ts';
import { lists } from '../support/lists.ts';

/** How many readers there are, each with its share of the cases. */
const READERS = 11;
const runs = Math.ceil(fuzz.runs / READERS);
/** No case may take longer than this, on a machine that does other things too. */
const LONGEST = 4000;

const tally = new Map<string, Record<string, number>>();
function count(reader: string, outcome: string) {
  const counts = tally.get(reader) ?? {};
  counts[outcome] = (counts[outcome] ?? 0) + 1;
  tally.set(reader, counts);
}

const sheetWords = dataOf(english.worksheetBar.status);
const listWords = dataOf(english.myList.status);
const pairWords = dataOf(english.packList.status);

/** The sentence for a refusal: it says that nothing was changed, and what to do next. */
function sentence(words: Record<string, string>, name: string): string {
  const text = words[`data-${name}`] ?? '';
  expect(text, `There is no sentence for "${name}".`).toMatch(/ Nothing was (?:changed|added)\.$/);
  return text;
}

const sheetLinks = await Promise.all(fc.sample(answersTo(everyKind), { numRuns: 20, seed: fuzz.seed }).map((written) => toFragment('goals', written)));
const listLinks = await Promise.all(fc.sample(lists, { numRuns: 20, seed: fuzz.seed }).map((list) => toListFragment(list, true)));
const links = [...sheetLinks, ...listLinks].map((link) => `#${link}`);

const nameOf = (is: string, source: 'file' | 'link') =>
  is === 'damaged' ? `damaged-${source}` : is === 'newer' ? 'newer-file' : is === 'too-large' ? 'too-big' : is;
const alike = (one: unknown, other: unknown) => expect(JSON.stringify(one)).toBe(JSON.stringify(other));

async function all<T>(reader: string, arbitrary: fc.Arbitrary<T>, look: (input: T) => string | Promise<string>) {
  await fc.assert(
    fc.asyncProperty(arbitrary, async (input) => {
      const since = performance.now();
      count(reader, await look(input));
      expect(performance.now() - since).toBeLessThan(LONGEST);
    }),
    { numRuns: runs, seed: fuzz.seed, endOnFailure: Boolean(process.env['CAIRN_FUZZ_RUNS']) },
  );
}

/** The answers of an ordinary sheet: short texts, so that many cases can be looked at. */
const answers = answersTo(everyKind);
const sheetFile = answers.map((written) => toFile('goals', written, '2026-11-23T10:42:00.000Z'));
const listFile = lists.map((list) => toListFile(list, '2026-11-23T10:42:00.000Z'));
const sheetPayload = answers.map((written) => JSON.stringify(['goals', 1, written]));
const listPayload = lists.map((list) => JSON.stringify([1, list.name, list.items.map(({ id, note }) => (note ? [id, note] : id))]));

function fromSheetText(text: string): string {
  const found = fromFile(text, 'goals');
  if (found.is === 'read') alike(fromFile(toFile('goals', found.answers, ''), 'goals'), found);
  else sentence(sheetWords, nameOf(found.is, 'file'));
  return found.is;
}

function fromListText(text: string): string {
  const found = fromListFile(text);
  if (found.is === 'read') alike(fromListFile(toListFile(found.list, '')), found);
  else sentence(listWords, nameOf(found.is, 'file'));
  return found.is;
}

async function fromSheetLink(fragment: string): Promise<string> {
  const found = await fromFragment(fragment, 'goals');
  if (found.is === 'read') alike(await fromFragment(await toFragment('goals', found.answers), 'goals'), found);
  else sentence(sheetWords, nameOf(found.is, 'link'));
  return found.is;
}

async function fromListLink(fragment: string): Promise<string> {
  const found = await fromListFragment(fragment);
  // A note of blanks only is no note: it does not travel.
  if (found.is === 'read') alike(await fromListFragment(await toListFragment(found.list, true)), { ...found, list: noted(found.list) });
  else sentence(listWords, nameOf(found.is, 'link'));
  return found.is;
}

const noted = <T extends { items: readonly { note: string }[] }>(list: T) => ({
  ...list,
  items: list.items.map((item) => ({ ...item, note: item.note.trim() ? item.note : '' })),
});

const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(',', ';', '\t', '\n', '\n', '\r\n', '"', '""', ' and ', ' - ', '/', '|', ' ', '@', '1. ', '(', ')', '[') },
  { weight: 3, arbitrary: fc.constantFrom('Ana', 'Ben Osei', 'Mentee', 'mentor', 'Name', 'Mentor: ', 'TBD', '李明', 'محمد', 'a@x.org', 'Last name') },
);
const pairList = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom('Ana Ruiz,Ben Osei', '"Wu, Cleo";Dan Ito', 'Mentor\tMentee', 'Eve Ngo and Sam Lee'), { maxLength: 40 })
    .map((rows) => rows.join('\n')),
);

function fromPairs(text: string): string {
  const found = fromPairList(text);
  if (found.is !== 'read') {
    sentence(pairWords, found.is);
    return found.is;
  }
  const { pairs, problems, headings } = found.cohort;
  const numbers = (places: readonly Pick<Line, 'line' | 'last'>[]) =>
    new Set(places.flatMap(({ line, last }) => Array.from({ length: last - line + 1 }, (_, index) => line + index)));
  const seen = [pairs, problems, headings].flatMap((places) => [...numbers(places)]);
  expect(seen.toSorted((a, b) => a - b)).toEqual([...numbers(linesOf(text).filter((line) => !isBlank(line)))]);
  expect(pairs.length).toBeLessThanOrEqual(MOST_LINES);
  for (const { why } of problems) expect(english.packPairs.problems.why[why]).toMatch(/Type /);
  return problems.length > 0 ? 'read, some lines to mend' : 'read';
}

const layer = openLayer({
  same: [['boss', 'manager']],
  pages: ['Your manager takes the credit', 'Nobody answers', 'A first mentor'].map((title, at) => ({
    ...{ id: `${at}`, path: `${at}/`, title, kind: 'Obstacle', note: '', summary: `${title}, and what to do.`, words: [title], headings: [], facts: {} },
    also: '',
  })),
});
const toPage = (id: string) => Promise.resolve({ url: id, excerpt: '', meta: {} });
const question = fc.oneof(
  fc.constantFrom('q=my+boss+takes+credit', 'q=%22first+mentor%22&kind=guide', 'kind=guide&kind=resource&cost=free&status=verified'),
  fc.string({ unit: 'grapheme', maxLength: 300 }).map((words) => `q=${encodeURIComponent(words.toWellFormed())}`),
  fc.constantFrom(...nasty).map((words) => `q=my+boss+${encodeURIComponent(words.toWellFormed())}&kind=${encodeURIComponent(words.toWellFormed())}`),
  fc.tuple(fc.constantFrom(...facets, 'q', '__proto__'), fc.string({ unit: 'binary', maxLength: 40 })).map(([key, value]) => `${key}=${value}`),
);

function fromAddress(text: string): string {
  const asked = readQuestion(new URLSearchParams(text));
  const address = writeQuestion(asked);
  expect(writeQuestion(readQuestion(new URLSearchParams(address)))).toBe(address);
  expect(wordsOf(asked.words).length).toBeLessThanOrEqual(MOST_WORDS);
  expect(asked.words.isWellFormed()).toBe(true);
  for (const facet of facets) expect(asked.chosen[facet].length).toBeLessThanOrEqual(MOST_CHOSEN);
  quotedOf(asked.words);
  const { found } = findFirst({ layer, facts: new Map(), toPage, isWanted: () => true }, asked.words);
  return found.length > 0 ? 'found' : asked.words.trim() ? 'nothing found' : 'no words';
}

describe(`${(runs * READERS).toLocaleString('en')} hostile files, links, lists and questions: each is read, or refused with a plain sentence`, () => {
  afterEach(() => {
    // No input has become a part of every object.
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['hacked'] ?? (globalThis as Record<string, unknown>)['hacked']).toBe(undefined);
  });
  afterAll(() => {
    const cases = [...tally.values()].flatMap((counts) => Object.values(counts)).reduce((sum, one) => sum + one, 0);
    console.info(`${cases} cases, seed ${fuzz.seed}:`, Object.fromEntries(tally));
    expect(cases).toBeGreaterThanOrEqual(fuzz.runs);
  });

  const time = 60_000 + runs * 100;
  test('worksheet files', () => all('worksheet files', hostile(sheetFile), fromSheetText), time);
  test('list files', () => all('list files', hostile(listFile), fromListText), time);
  test(
    'the bytes of worksheet files',
    () =>
      all('bytes of worksheet files', bytesOf(hostile(sheetFile)), async (bytes) => {
        const found = await readText(new Blob([bytes]), MOST_BYTES_OF_SHEET, 'utf-8');
        return found.is === 'text' ? fromSheetText(found.text) : found.is;
      }),
    time,
  );
  test(
    'the bytes of list files',
    () =>
      all('bytes of list files', bytesOf(hostile(listFile)), async (bytes) => {
        const found = await readText(new Blob([bytes]), MOST_BYTES_OF_LIST, 'utf-8');
        return found.is === 'text' ? fromListText(found.text) : found.is;
      }),
    time,
  );
  test(
    'worksheet links, harmed inside before they were packed',
    () => all('worksheet links, inside', hostile(sheetPayload), async (text) => fromSheetLink(`#d1.${await deflated(text)}`)),
    time,
  );
  test(
    'list links, harmed inside before they were packed',
    () => all('list links, inside', hostile(listPayload), async (text) => fromListLink(`#list=1.${await deflated(text)}`)),
    time,
  );
  test(
    'links harmed on their way',
    () => {
      const valid = fc.constantFrom(...links, '#d1.', '#list=1.', '%23d1.eJw');
      return all('links on their way', hostile(valid), async (link) => `${await fromSheetLink(link)} / ${await fromListLink(link)}`);
    },
    time,
  );
  test(
    'links that add an entry',
    () =>
      all('links that add', hostile(fc.constantFrom('#add=score', '#add=a-long-way-gone', '#add=')), (fragment) => {
        const found = fromAddFragment(fragment);
        if (found.is === 'read') alike(fromAddFragment(`#add=${found.id}`), found);
        else if (found.is === 'damaged') sentence(listWords, 'not-in-catalog');
        return found.is;
      }),
    time,
  );
  test('lists of pairs', () => all('lists of pairs', hostile(pairList), fromPairs), time);
  test('questions in an address', () => all('questions', hostile(question), fromAddress), time);
  test(
    'the bytes of lists of pairs',
    () =>
      all('bytes of lists of pairs', bytesOf(hostile(pairList)), async (bytes) => {
        const found = await readText(new Blob([bytes]), MOST_OF_PAIRS);
        return found.is === 'text' ? fromPairs(found.text) : (sentence(pairWords, found.is), found.is);
      }),
    time,
  );
});
