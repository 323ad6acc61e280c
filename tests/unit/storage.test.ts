import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answers.ts';
import { setTick, type Ticks } from '../../src/domain/ticks.ts';
import type { Disk } from '../../src/storage/disk.ts';
import { Draft } from '../../src/storage/draft.ts';
import { forgetEverything, whatIsHere } from '../../src/storage/forget.ts';
import { keyOf, kinds, partsOf } from '../../src/storage/keys.ts';
import { sheetShape } from '../../src/storage/sheet.ts';
import { ticksShape } from '../../src/storage/ticks.ts';
import { memory } from '../support/memory.ts';
import { english } from '../../src/words/en-US.ts';

const key = keyOf('sheet', 'mentorship-agreement');
const filled = (text: string): Answers => ({ items: { goals: text }, added: [] });
const sheet = (disk: Disk) => new Draft(key, sheetShape, disk);

describe('what is kept on the device', () => {
  test('what was saved is read again', async () => {
    const { disk } = memory();
    expect(await sheet(disk).read()).toMatchObject({ is: 'empty' });
    const draft = sheet(disk);
    expect(await draft.save(filled('a'))).toMatchObject({ is: 'saved' });
    expect(await sheet(disk).read()).toMatchObject({ is: 'saved', data: filled('a') });
  });

  test('last words put nothing out of sight that another tab had saved between', async () => {
    const { disk, kept } = memory();
    const stored = (rev: number, at: string, text: string) => ({ v: sheetShape.version, rev, at, by: 'tab a', data: filled(text) });
    kept.set(key, stored(5, '2026-11-26T10:00:00.000Z', 'both'));
    kept.set(`kept:${key}:last tab a`, stored(3, '2026-11-26T10:00:00.100Z', 'only mine'));
    expect(await sheet(disk).read()).toMatchObject({ is: 'saved', data: filled('only mine') });
    expect(kept.get(`kept:${key}:2026-11-26T10:00:00.000Z`)).toMatchObject({ data: filled('both') });
  });

  test('of many saves at once the last wins', async () => {
    const { disk, kept } = memory();
    const draft = sheet(disk);
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, n) => draft.save(filled(`${n}`))));
    expect(outcomes.every(({ is }) => is === 'saved')).toBe(true);
    expect(kept.get(key)).toMatchObject({ data: filled('49') });
  });

  test.each([
    ['null', null],
    ['text', 'half a jso'],
    ['a number', 7],
    ['a list', [1, 2]],
    ['nothing inside', {}],
    ['another shape', { v: 1, rev: 3, at: '', data: { items: { goals: 7 }, added: [] } }],
    ['a long text', 'x'.repeat(1_000_000)],
  ])('what cannot be read is kept, never deleted: %s', async (_, damaged) => {
    const { disk, kept, aside } = memory({ [key]: damaged });
    const draft = sheet(disk);
    expect(await draft.read()).toMatchObject({ is: 'unreadable', data: { items: {}, added: [] } });
    expect(aside()).toEqual([damaged]);
    expect(await draft.save(filled('new'))).toMatchObject({ is: 'saved' });
    expect(kept.get(key)).toMatchObject({ data: filled('new') });
    expect(aside()).toEqual([damaged]);
  });

  test('an older tab cannot overwrite a newer one, and its text is kept too', async () => {
    const { disk, kept, aside } = memory();
    const [one, two] = [sheet(disk), sheet(disk)];
    await Promise.all([one.read(), two.read()]);
    await one.save(filled('from one'));
    expect(await two.save(filled('from two'))).toMatchObject({ is: 'elsewhere' });
    expect(await two.save(filled('from two, longer'))).toMatchObject({ is: 'elsewhere' });
    expect(kept.get(key)).toMatchObject({ data: filled('from one') });
    expect(aside()).toMatchObject([{ data: filled('from two, longer') }]);
  });

  test('what could not be read stays aside when a text of this tab is put aside later', async () => {
    const { disk, aside } = memory({ [key]: 'damaged' });
    const [one, two] = [sheet(disk), sheet(disk)];
    await one.read();
    await two.read();
    await two.save(filled('from two'));
    expect(await one.save(filled('from one'))).toMatchObject({ is: 'elsewhere' });
    expect(aside()).toEqual(['damaged', expect.objectContaining({ data: filled('from one') })]);
  });

  test('what was put down as the page ended is there the next time', async () => {
    const { disk, kept } = memory();
    const draft = sheet(disk);
    await draft.read();
    await draft.save(filled('a'));
    draft.leave(filled('a, and the last letters'));
    expect(await sheet(disk).read()).toMatchObject({ is: 'saved', data: filled('a, and the last letters') });
    expect([...kept.keys()]).toEqual([key]);
  });

  test('what was put down, and then saved after all, changes nothing', async () => {
    const { disk, kept } = memory();
    const draft = sheet(disk);
    draft.leave(filled('a'));
    await draft.save(filled('a'));
    expect(await sheet(disk).read()).toMatchObject({ is: 'saved', data: filled('a') });
    expect([...kept.keys()]).toEqual([key]);
  });

  test('what was put down does not overwrite what another tab has saved since: it is kept', async () => {
    const { disk, aside } = memory();
    const [one, two] = [sheet(disk), sheet(disk)];
    await Promise.all([one.read(), two.read()]);
    one.leave(filled('from one'));
    await two.save(filled('from two'));
    expect(await sheet(disk).read()).toMatchObject({ data: filled('from two') });
    expect(aside()).toMatchObject([{ data: filled('from one') }]);
  });

  test('the reader can decide for the older tab, and the newer text is kept', async () => {
    const { disk, kept, aside } = memory();
    const [one, two] = [sheet(disk), sheet(disk)];
    await Promise.all([one.read(), two.read()]);
    await one.save(filled('from one'));
    expect(await two.replace(filled('from two'))).toMatchObject({ is: 'saved' });
    expect(kept.get(key)).toMatchObject({ data: filled('from two') });
    expect(aside()).toMatchObject([{ data: filled('from one') }]);
  });

  test('typing while the news of another tab is being read does not overwrite that tab', async () => {
    const { disk, kept } = memory();
    const [one, two] = [sheet(disk), sheet(disk)];
    await Promise.all([one.read(), two.read()]);
    await one.save(filled('from one'));
    const reading = two.read();
    const saving = two.save(filled('from two'));
    await reading;
    expect(await saving).toMatchObject({ is: 'elsewhere' });
    expect(kept.get(key)).toMatchObject({ data: filled('from one') });
  });

  test('what a newer version saved is shown and stays byte for byte', async () => {
    const newer = { v: 2, rev: 9, at: '2027-01-01T00:00:00.000Z', data: { items: { goals: 'a' }, added: [], mood: 'good' } };
    const { disk, kept } = memory({ [key]: newer });
    const draft = sheet(disk);
    expect(await draft.read()).toMatchObject({ is: 'newer' });
    expect(await draft.save(filled('b'))).toMatchObject({ is: 'newer' });
    expect(await draft.replace(filled('b'))).toMatchObject({ is: 'newer' });
    expect([...kept]).toEqual([[key, newer]]);
  });

  test('a save that fails says failed, and the next one that works says saved', async () => {
    const { disk, state, kept } = memory();
    const draft = sheet(disk);
    await draft.read();
    state.refuse = true;
    expect(await draft.save(filled('a'))).toMatchObject({ is: 'failed' });
    expect(await draft.read()).toMatchObject({ is: 'refused' });
    state.refuse = false;
    expect(await draft.save(filled('b'))).toMatchObject({ is: 'saved' });
    expect(kept.get(key)).toMatchObject({ data: filled('b') });
  });

  test('a save that seemed to fail but arrived does not count as another tab', async () => {
    const { disk, kept } = memory();
    let lose = true;
    const flaky: Disk = { ...disk, write: async (name, decide) => (await disk.write(name, decide), lose ? Promise.reject(new Error('too late')) : undefined) };
    const draft = sheet(flaky);
    expect(await draft.save(filled('a'))).toMatchObject({ is: 'failed' });
    lose = false;
    expect(await draft.save(filled('b'))).toMatchObject({ is: 'saved' });
    expect(kept.get(key)).toMatchObject({ data: filled('b') });
  });

  test('a hundred ticks in each of two tabs are two hundred ticks', async () => {
    const { disk } = memory();
    const tabs = [0, 1].map(() => new Draft<Ticks>('ticks:list', ticksShape, disk));
    await Promise.all(tabs.flatMap((tab, t) => Array.from({ length: 100 }, (_, n) => tab.change((ticks) => setTick(ticks, `item-${t}-${n}`, true)))));
    expect((await new Draft<Ticks>('ticks:list', ticksShape, disk).read()).data).toHaveLength(200);
  });

  test('the other tabs hear of a save, and of nothing else', async () => {
    const { disk, state } = memory();
    const told: string[] = [];
    const draft = new Draft(key, sheetShape, disk, { tell: (name) => told.push(name), hear: () => undefined });
    await draft.save(filled('a'));
    state.refuse = true;
    await draft.save(filled('b'));
    expect(told).toEqual([key]);
  });

  test('forgetting leaves nothing and says so, and when it cannot, it says that', async () => {
    const { disk, state } = memory({ [key]: { v: 1 }, 'kept:x': 'old' });
    const told: string[] = [];
    const news = { tell: (name: string) => told.push(name), hear: () => undefined };
    expect((await whatIsHere(disk)).map(({ kind }) => kind)).toEqual(['sheet', 'kept']);
    state.refuse = true;
    expect(await forgetEverything(disk, news)).toBe(false);
    state.refuse = false;
    expect(await forgetEverything(disk, news)).toBe(true);
    expect(await whatIsHere(disk)).toEqual([]);
    expect(told).toEqual(['']);
  });

  test('every key that is used belongs to a kind in the table, with a sentence about it', () => {
    expect(partsOf(`kept:${key}:2026`)).toEqual({ kind: 'kept', name: 'sheet:mentorship-agreement:2026' });
    for (const { holds } of Object.values(english.storedData.kinds)) expect(holds).toMatch(/^[A-Z].+\.$/);
    expect(Object.keys(english.storedData.kinds)).toEqual([...kinds]);
  });
});
