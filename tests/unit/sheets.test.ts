import { beforeEach, expect, test, vi } from 'vitest';
import type { Answers } from '../../src/domain/answers.ts';
import { Draft } from '../../src/storage/draft.ts';
import { forgetHistory, keepHistory } from '../../src/storage/history.ts';
import { keyOf } from '../../src/storage/keys.ts';
import { sheetShape } from '../../src/storage/sheet.ts';
import { earlierIn } from '../../src/storage/earlier.ts';
import { copiesIn, nameOf } from '../../src/storage/sheets.ts';
import { memory } from '../support/memory.ts';

const MINUTE = 60_000;
const wrote = (text: string, name?: string): Answers => ({ items: { goals: text }, added: [], ...(name && { name }) });

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T09:00:00Z') });
  return () => vi.useRealTimers();
});

test('while one writes, a version is kept every two minutes and the newest twenty stay', async () => {
  const { disk, kept } = memory();
  const draft = new Draft(keyOf('sheet', 'goals'), sheetShape, disk, undefined, keepHistory('goals', []));
  for (let minute = 0; minute < 60; minute++) {
    vi.setSystemTime(Date.parse('2026-11-24T09:00:00Z') + minute * MINUTE);
    await draft.save(wrote(`minute ${minute}`));
  }
  const versions = earlierIn([...kept], 'goals');
  expect(versions.length).toBe(20);
  expect(versions.map(({ answers }) => answers?.items['goals'])).toContain('minute 58');
  const gaps = versions.slice(1).map(({ at }, index) => Date.parse(versions[index]?.at ?? '') - Date.parse(at));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2 * MINUTE);
});

test('the first change of a new visit keeps what was there before it', async () => {
  const { disk, kept } = memory();
  await new Draft(keyOf('sheet', 'goals'), sheetShape, disk).save(wrote('last week'));
  vi.setSystemTime(Date.parse('2026-12-01T09:00:00Z'));
  const draft = new Draft(keyOf('sheet', 'goals'), sheetShape, disk, undefined, keepHistory('goals', [...kept.keys()]));
  await draft.read();
  await draft.save(wrote('today'));
  expect(earlierIn([...kept], 'goals').map(({ answers }) => answers?.items['goals'])).toEqual(['last week']);
});

test('clearing a copy takes its earlier versions along, and leaves those of other copies and what was put aside', async () => {
  const { disk, kept } = memory({
    'history:goals:2026-11-24T08:00:00Z': 1,
    'history:goals.b:2026-11-24T08:00:00Z': 1,
    'kept:sheet:goals:2026-11-24T08:00:00Z': 1,
  });
  await forgetHistory(disk, 'goals');
  expect([...kept.keys()]).toEqual(['history:goals.b:2026-11-24T08:00:00Z', 'kept:sheet:goals:2026-11-24T08:00:00Z']);
});

test('several copies of one worksheet are listed by name, the latest first, and empty ones are not', async () => {
  const { disk, kept } = memory();
  const save = async (copy: string, answers: Answers) => {
    vi.advanceTimersByTime(MINUTE);
    await new Draft(keyOf('sheet', nameOf('goals', copy)), sheetShape, disk).save(answers);
  };
  await save('', wrote('mine'));
  await save('k1', wrote('hers', 'With Sam'));
  await save('k2', wrote(''));
  await save('k3', { ...wrote(''), name: 'With Bo' });
  await new Draft(keyOf('sheet', 'goals-of-another'), sheetShape, disk).save(wrote('no'));
  expect(copiesIn([...kept], 'goals').map(({ id, name }) => [id, name])).toEqual([
    ['k3', 'With Bo'],
    ['k1', 'With Sam'],
    ['', ''],
  ]);
});

test('what was put aside is listed with the earlier versions, also when it cannot be read', () => {
  const at = '2026-11-24T08:00:00.000Z';
  const all: [string, unknown][] = [
    [`kept:sheet:goals:${at} 1-2`, { v: 1, rev: 1, at, by: '1-2', data: wrote('aside') }],
    [`kept:sheet:goals:2026-11-23T08:00:00.000Z`, 'half a rec'],
    [`kept:sheet:goals:last 1-2`, { v: 1, rev: 1, at, by: '1-2', data: wrote('on its way') }],
    [`kept:sheet:goals.b:${at}`, { v: 1, rev: 1, at, by: '1-2', data: wrote('another copy') }],
  ];
  expect(earlierIn(all, 'goals').map(({ is, answers, at: when }) => [is, answers?.items['goals'], when])).toEqual([
    ['aside', 'aside', at],
    ['aside', undefined, '2026-11-23T08:00:00.000Z'],
  ]);
});
