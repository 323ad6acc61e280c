import { expect, test } from 'vitest';
import { doubles, sameAddress } from '../../src/workbench/report/doubles.ts';
import { textsOf } from '../../src/workbench/report/entries.ts';
import { orphans, unfiled } from '../../src/workbench/report/lonely.ts';
import { asLines, numbers } from '../../src/workbench/report/numbers.ts';
import { oldest } from '../../src/workbench/report/oldest.ts';
import { sound } from '../support/content.ts';

const book = 'content/resources/a-book.mdx';
const finding = 'content/evidence/allen-2004.yaml';

/** The sound content with more entries: each a copy of one that is there, under another name, with something replaced. */
const withCopies = (...copies: [from: string, name: string, ...edits: [found: string, typed: string][]][]) =>
  textsOf([
    ...Object.entries(sound).map(([path, text]) => ({ path, text })),
    ...copies.map(([from, name, ...edits]) => ({
      path: from.replace(/[^/]+(?=\.\w+$)/, name),
      text: edits.reduce((text, [found, typed]) => text.replace(found, typed), sound[from] ?? ''),
    })),
  ]);
const noIsbn: [string, string] = ['isbn13: "9780306406157"\n', ''];
const at = (url: string): [string, string] => ['cost: free', `url: ${url}\ncost: free`];

test('the oldest come first, and before them what is past its day for a new check', () => {
  const texts = withCopies(
    [book, 'past', ['2027-11-23', '2026-12-01']],
    [book, 'long-past', ['2027-11-23', '2026-11-30']],
    [book, 'old', ['reviewed: 2026-11-23', 'reviewed: 2025-01-01']],
  );
  expect(oldest(texts, '2026-12-02', 3)).toEqual([
    {
      path: 'content/resources/long-past.mdx',
      sentence: 'was due for a new check by 2026-11-30, reviewed 2026-11-23. Check it, then set reviewed and reviewBy.',
    },
    { path: 'content/resources/past.mdx', sentence: 'was due for a new check by 2026-12-01, reviewed 2026-11-23. Check it, then set reviewed and reviewBy.' },
    { path: 'content/resources/old.mdx', sentence: 'reviewed 2025-01-01, due by 2027-11-23. Read it whole, then set reviewed.' },
  ]);
  expect(oldest(texts, '2026-12-01', 1)).toMatchObject([{ path: 'content/resources/long-past.mdx' }]);
});

test('pages without a day of review are left out, other kinds than resources are not', () => {
  const paths = oldest(withCopies(), '2026-12-01', 99).map(({ path }) => path);
  expect(paths).toContain('content/case-studies/john.mdx');
  expect(paths).not.toContain(finding);
});

test('an entry that nothing leads to is told, by the same rule as in the check of words', () => {
  const known = orphans(withCopies()).map(({ path }) => path);
  const more = withCopies(
    [book, 'alone'],
    [book, 'not-found', ['status: verified', 'status: not-verified']],
    [finding, 'alone-2004'],
    ['content/case-studies/john.mdx', 'jane'],
  );
  const lonely = orphans(more).filter(({ path }) => !known.includes(path));
  expect(lonely.map(({ path }) => path)).toEqual(['content/resources/alone.mdx', 'content/evidence/alone-2004.yaml', 'content/case-studies/jane.mdx']);
  expect(lonely[2]?.sentence).toMatch(/^linked from 0 other pages\. At least 1/);
});

test('a resource without obstacle or audience is told', () => {
  const texts = withCopies([book, 'unfiled', ['obstacles:\n  - skill-gap', 'obstacles: []'], ['audience:\n  - mentees', 'audience: []']]);
  expect(unfiled(texts, 'obstacles')).toEqual([
    { path: 'content/resources/unfiled.mdx', sentence: 'has no obstacles. Add one, or leave it where it fits none.' },
  ]);
  expect(unfiled(texts, 'audience').map(({ path }) => path)).toEqual(['content/resources/unfiled.mdx']);
});

test.each([
  ['scheme', 'http://example.org/a'],
  ['www', 'https://www.example.org/a'],
  ['slash at the end', 'https://example.org/a/'],
  ['utm parameters', 'https://example.org/a?utm_source=x&utm_medium=y'],
  ['capitals in the host', 'https://Example.ORG/a'],
  ['fragment', 'https://example.org/a#part'],
])('two addresses that differ in %s only are one', (_, url) => {
  expect(doubles(withCopies([book, 'one', noIsbn, at('https://example.org/a')], [book, 'two', noIsbn, at(url)]))).toEqual([
    {
      path: 'content/resources/two.mdx',
      sentence: 'has the same url as content/resources/one.mdx: example.org/a. Correct one, or make one entry of the two.',
    },
  ]);
});

test.each(['https://example.org/b', 'https://example.org/A', 'https://example.org/a?page=2', 'https://shop.example.org/a', 'https://example.org/a/b'])(
  '%s is another address',
  (url) => {
    expect(sameAddress(url)).not.toBe(sameAddress('https://example.org/a'));
  },
);

test('two entries with one ISBN are told', () => {
  expect(doubles(withCopies([book, 'again'])).map(({ path, sentence }) => `${path} ${sentence}`)).toEqual([
    `content/resources/again.mdx has the same isbn13 as ${book}: 9780306406157. Correct one, or make one entry of the two.`,
  ]);
});

test('two entries with one DOI are told, whatever the case of its letters, also where one has it in its address', () => {
  const twice = doubles(
    withCopies(
      [finding, 'one', ['10.1037/0021-9010.89.1.127', '10.1000/ABC']],
      [finding, 'two', ['10.1037/0021-9010.89.1.127', '10.1000/abc']],
      [book, 'three', noIsbn, at('https://doi.org/10.1000/Abc')],
    ),
  );
  expect(twice.map(({ path }) => path)).toEqual(['content/evidence/two.yaml', 'content/resources/three.mdx']);
  expect(twice[0]?.sentence).toContain('has the same doi as content/evidence/one.yaml: 10.1000/abc.');
});

test('the numbers count each resource at each of its terms, and say how many links nobody tested', () => {
  const texts = withCopies([book, 'two', ['  - skill-gap', '  - skill-gap\n  - networking'], at('https://example.org/')]);
  const tables = numbers(texts);
  expect(tables.find(({ title }) => title === 'By obstacle')?.rows).toEqual([
    ['skill-gap', 2],
    ['networking', 1],
  ]);
  expect(tables.find(({ title }) => title === 'By link')?.rows).toEqual([
    ['works', 0],
    ['gone', 0],
    ['not tested yet', 1],
    ['no link', 1],
  ]);
  expect(asLines({ title: 'By x', rows: [['a', 10], ['long', 2]] })).toEqual(['By x', '  a     10', '  long   2']); // prettier-ignore
});
