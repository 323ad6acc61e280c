import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { isolated } from '../../src/domain/isolated.ts';
import * as limits from '../../src/domain/limits.ts';
import { deflated } from '../../src/exchange/deflate.ts';
import { fromPairList } from '../../src/exchange/pair-list.ts';
import { fromFile, toFile } from '../../src/exchange/sheet-file.ts';
import { fromFragment } from '../../src/exchange/sheet-link.ts';
import { readText } from '../../src/exchange/text-file.ts';
import { isStored } from '../../src/storage/draft.ts';

/** A sheet file with this JSON as its answers. */
const file = (data: string, more = '') => fromFile(`{"cairn":"worksheet","sheet":"goals","v":1,${more}"data":${data}}`, 'goals').is;
const levels = (count: number) => `{"items":{},"added":[],"more":${'['.repeat(count)}${']'.repeat(count)}}`;
const rows = (count: number) => `{"items":{"steps":[${Array.from({ length: count }, () => '{"step":"x"}').join(',')}]},"added":[]}`;

test('every limit has its reason beside it', () => {
  const table = readFileSync('src/domain/limits.ts', 'utf8');
  const blocks = table.split(/\/\*\*/).slice(2);
  const named = blocks.flatMap((block) => [...block.matchAll(/^export const (\w+)/gm)].map(([, name]) => name));
  expect(named.toSorted()).toEqual(Object.keys(limits).toSorted());
  for (const block of blocks) expect(block).toMatch(/^ .+: .+\. \*\/\n/);
});

describe('a file is refused, never half read,', () => {
  test.each([
    ['when it is nested deeper than ours', levels(20), 'too-big'],
    ['when it is nested a hundred thousand times', levels(100_000), 'too-big'],
    ['when a table has more rows than a life', rows(limits.MOST_MEMBERS + 1), 'too-big'],
    ['when a text is longer than any book', `{"items":{"a":"${'x'.repeat(limits.LONGEST_TEXT + 1)}"},"added":[]}`, 'too-big'],
    ['when a field has an endless name', `{"items":{"${'k'.repeat(101)}":""},"added":[]}`, 'too-big'],
    ['when the name of the copy is a page', `{"items":{},"added":[],"name":"${'x'.repeat(201)}"}`, 'too-big'],
    ['when it reaches for what all objects share', '{"items":{},"added":[],"__proto__":{"hacked":1}}', 'damaged'],
    ['when an answer does', '{"items":{"constructor":{"first":"x"}},"added":[]}', 'damaged'],
    ['when a number is none', '{"items":{},"added":[],"more":1e400}', 'damaged'],
    ['when an answer is a number', '{"items":{"a":7},"added":[]}', 'damaged'],
    ['when the answers are missing', 'null', 'damaged'],
  ])('%s', (_, data, wanted) => {
    expect(file(data)).toBe(wanted);
    expect(({} as Record<string, unknown>)['hacked']).toBeUndefined();
  });

  test.each(['0', '-1', '1.5', '"1"', 'null', '[1]', '{}', '1e400'])('when its version is no version: %s', (v) => {
    expect(fromFile(`{"cairn":"worksheet","sheet":"goals","v":${v},"data":{"items":{},"added":[]}}`, 'goals').is).toBe('damaged');
  });

  test('before it is parsed when it is too long, and of two fields of one name the last counts', () => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(fromFile(' '.repeat(limits.MOST_BYTES_OF_SHEET + 1), 'goals')).toEqual({ is: 'too-big' });
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
    expect(file('{"items":{},"added":[]}', '"cairn":"list",')).toBe('not-ours');
    expect(file('{"items":{},"added":[]}', '"cairn":"list","cairn":"worksheet",')).toBe('read');
  });

  test('and the device refuses to give it', async () => {
    const blob = Object.assign(new Blob(['x']), { arrayBuffer: () => Promise.reject(new DOMException('moved', 'NotReadableError')) });
    expect(await readText(blob, 10)).toEqual({ is: 'unreadable' });
  });

  test('but one damaged sign in a file of ours costs only that sign', async () => {
    const bytes = new TextEncoder().encode(toFile('goals', { items: { a: 'José', b: 'Zoë' }, added: [] }, ''));
    bytes[bytes.indexOf(0xc3)] = 0xff;
    const found = await readText(new Blob([bytes]), 1000, 'utf-8');
    const read = fromFile(found.is === 'text' ? found.text : '', 'goals');
    expect(read).toMatchObject({ is: 'read', answers: { items: { b: 'Zoë' } } });
  });
});

test('everything up to the limits is read', () => {
  expect(file(levels(limits.MOST_LEVELS - 4))).toBe('read');
  expect(file(rows(limits.MOST_MEMBERS))).toBe('read');
  expect(file(`{"items":{"a":"${'x'.repeat(limits.LONGEST_TEXT)}"},"added":[]}`)).toBe('read');
});

describe('a link', () => {
  test('longer than a browser passes on is not even looked at', async () => {
    expect(await fromFragment(`#d1.${'A'.repeat(limits.LONGEST_FRAGMENT)}`, 'goals')).toEqual({ is: 'too-big' });
  });

  test('nested without end is refused, and nothing overflows', async () => {
    expect(await fromFragment(`d1.${await deflated(`["goals",1,${levels(100_000)}]`)}`, 'goals')).toEqual({ is: 'too-big' });
  });
});

describe('a list of pairs', () => {
  test.each([
    ['a bracket and many signs of an address', `(${'@'.repeat(990_000)}`],
    ['separators without end', `Ana${','.repeat(990_000)}Ben`],
    ['lines of separators', Array.from({ length: 60 }, () => `x${'|'.repeat(15_000)}x`).join('\n')],
    ['blanks between separators', `Ana,${' '.repeat(990_000)}Ben`],
    ['quotes without end', '"'.repeat(990_000)],
    ['a quote on every line that is never closed', Array.from({ length: 2000 }, (_, n) => `"Ana ${n},Ben`).join('\n')],
    ['nothing but line ends', '\n'.repeat(990_000)],
    ['brackets', '(['.repeat(490_000)],
    ['words that stand between names', 'a and '.repeat(160_000)],
  ])('is done in time: %s', (_, text) => {
    const since = performance.now();
    expect(['read', 'too-many']).toContain(fromPairList(text).is);
    expect(performance.now() - since).toBeLessThan(4000);
  });

  test('of a hundred mentees and a hundred mentors on one line becomes no ten thousand pairs', () => {
    const head = Array.from({ length: 200 }, (_, n) => (n % 2 ? 'Mentor' : 'Mentee')).join(',');
    const line = Array.from({ length: 200 }, (_, n) => `Name ${'abcdefghij'.charAt(n % 10)}`).join(',');
    const found = fromPairList(`${head}\n${line}`);
    expect(found).toMatchObject({ is: 'read', cohort: { pairs: [], problems: [{ line: 2 }] } });
  });

  test('with more lines, or larger, than a page can show is refused whole', () => {
    expect(fromPairList('Ana,Ben\n'.repeat(limits.MOST_LINES))).toMatchObject({ is: 'read' });
    expect(fromPairList('Ana,Ben\n'.repeat(limits.MOST_LINES + 1))).toEqual({ is: 'too-many' });
    expect(fromPairList('x'.repeat(limits.MOST_OF_PAIRS + 1))).toEqual({ is: 'too-large' });
  });
});

describe('a name in a sentence', () => {
  test('stays as it is when it runs as the sentence does', () => {
    for (const name of ['', 'Ana', 'Nguyễn', '李明', '👩🏽‍🌾', 'a\u0301']) expect(isolated(name)).toBe(name);
  });

  test('is set apart when it runs the other way, and cannot leave its place', () => {
    expect(isolated('שלום')).toBe('\u2068שלום\u2069');
    expect(isolated('a\u2069\u202Eb')).toBe('\u2068ab\u2069');
    for (const sign of '\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069') expect(isolated(`x${sign}`)).toBe('\u2068x\u2069');
  });
});

test.each([
  ['a version that is no number', { v: Number.NaN, rev: 1, at: '', by: '', data: {} }],
  ['a count that never ends', { v: 1, rev: Number.POSITIVE_INFINITY, at: '', by: '', data: {} }],
  ['no time', { v: 1, rev: 1, by: '', data: {} }],
  ['a time that is no text', { v: 1, rev: 1, at: 7, by: '', data: {} }],
])('a record on the device with %s is put aside, not believed', (_, record) => {
  expect(isStored(record)).toBe(false);
});
