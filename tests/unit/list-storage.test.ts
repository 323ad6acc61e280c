import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { add, moveTo, write, type KeptEntry } from '../../src/domain/reading-list.ts';
import type { Disk } from '../../src/storage/disk.ts';
import type { Stored } from '../../src/storage/draft.ts';
import { listShape } from '../../src/storage/list-shape.ts';
import { listKey, MyListKeeper } from '../../src/storage/list.ts';
import { memory } from '../support/memory.ts';

const entry = (id: string, note = ''): KeptEntry => ({ id, title: id, by: '', note });
const keeper = (disk: Disk) => new MyListKeeper(undefined, disk);
const ids = ({ list }: MyListKeeper) => list.items.map(({ id }) => id);

describe('the list on the device', () => {
  test('what is kept is there again', async () => {
    const { disk } = memory();
    expect(await keeper(disk).add(entry('a', 'note'))).toMatchObject({ is: 'saved' });
    const next = keeper(disk);
    expect(await next.read()).toMatchObject({ is: 'saved' });
    expect(next.list.items).toEqual([entry('a', 'note')]);
    expect([next.has('a'), next.has('b')]).toEqual([true, false]);
    await next.remove('a');
    expect(ids(next)).toEqual([]);
  });

  test('a hundred entries from each of two tabs are two hundred', async () => {
    const { disk } = memory();
    const tabs = [keeper(disk), keeper(disk)];
    await Promise.all(tabs.flatMap((tab, t) => Array.from({ length: 100 }, (_, n) => tab.add(entry(`e${t}-${n}`)))));
    const all = keeper(disk);
    await all.read();
    expect(all.list.items).toHaveLength(200);
    expect(tabs.every((tab) => !tab.isBehind)).toBe(true);
  });

  test('two tabs that write on the same entry lose neither note', async () => {
    const { disk } = memory();
    const [one, two] = [keeper(disk), keeper(disk)];
    await one.add(entry('a'));
    await two.read();
    await Promise.all([one.change((list) => write(list, entry('a'), '', 'from one')), two.change((list) => write(list, entry('a'), '', 'from two'))]);
    const [item] = two.list.items;
    expect(item?.note).toContain('from one');
    expect(item?.note).toContain('from two');
  });

  test('typing quickly saves every letter once', async () => {
    const { disk, kept } = memory();
    const tab = keeper(disk);
    await tab.add(entry('a'));
    const text = 'one letter after the other';
    await Promise.all(Array.from(text, (_, n) => tab.change((list) => write(list, entry('a'), text.slice(0, n), text.slice(0, n + 1)))));
    expect((kept.get(listKey) as Stored).data).toEqual({ name: '', items: [entry('a', text)] });
  });

  test('what is done while a save is under way is saved after it, and nothing is undone on the screen', async () => {
    const { disk, kept } = memory();
    const begun = Promise.withResolvers<undefined>();
    const go = Promise.withResolvers<undefined>();
    const slow: Disk = {
      ...disk,
      async write(key, decide) {
        await disk.write(key, decide);
        begun.resolve(undefined);
        await go.promise;
      },
    };
    const tab = keeper(slow);
    const first = tab.add(entry('a'));
    await begun.promise;
    const second = tab.add(entry('b'));
    expect(ids(tab)).toEqual(['a', 'b']);
    go.resolve(undefined);
    await Promise.all([first, second]);
    expect([ids(tab), tab.isBehind]).toEqual([['a', 'b'], false]);
    expect((kept.get(listKey) as Stored).data).toMatchObject({ items: [{ id: 'a' }, { id: 'b' }] });
  });

  test('what could not be saved stays on the screen, and is saved with the next change, in its order', async () => {
    const { disk, state } = memory();
    const tab = keeper(disk);
    await tab.add(entry('a'));
    state.refuse = true;
    expect(await tab.add(entry('b'))).toMatchObject({ is: 'failed' });
    expect(await tab.change((list) => moveTo(list, 'b', 0))).toMatchObject({ is: 'failed' });
    expect(await tab.read()).toMatchObject({ is: 'refused' });
    expect([ids(tab), tab.isBehind]).toEqual([['b', 'a'], true]);
    state.refuse = false;
    await tab.read();
    expect(ids(tab)).toEqual(['b', 'a']);
    expect(await tab.add(entry('c'))).toMatchObject({ is: 'saved' });
    const next = keeper(disk);
    await next.read();
    expect(ids(next)).toEqual(['b', 'a', 'c']);
  });

  test('what was not saved when the page ended is there the next time', async () => {
    const { disk } = memory();
    const stuck: Disk = { ...disk, write: () => new Promise(() => undefined) };
    const tab = keeper(stuck);
    void tab.add(entry('a'));
    tab.leave();
    const next = keeper(disk);
    await next.read();
    expect(ids(next)).toEqual(['a']);
  });

  test.each([
    7,
    '{"v":1,',
    null,
    [],
    {},
    { v: 1, rev: 2, at: '', by: '', data: { name: 'x' } },
    { v: 1, rev: 2, at: '', by: '', data: { name: 'x', items: [{ id: 1 }] } },
    { v: 1, rev: 2, at: '', by: '', data: { name: 'x', items: [entry('a'), entry('a')] } },
  ])('what cannot be read is put aside, not deleted, and a new list can be kept: %j', async (found) => {
    const { disk, aside } = memory({ [listKey]: found });
    const tab = keeper(disk);
    expect(await tab.read()).toMatchObject({ is: 'unreadable' });
    expect(aside()).toEqual([found]);
    expect(await tab.add(entry('a'))).toMatchObject({ is: 'saved' });
  });

  test('what cannot be read is put aside also by a page that adds without looking', async () => {
    const { disk, aside } = memory({ [listKey]: { v: 1, rev: 2, at: '', by: '', data: 'nonsense' } });
    await keeper(disk).add(entry('a'));
    expect(aside()).toMatchObject([{ data: 'nonsense' }]);
  });

  test('what a newer version saved stays byte for byte', async () => {
    const newer = { v: 2, rev: 9, at: '2027-01-01T00:00:00.000Z', by: 'x', data: { name: '', items: [entry('a')], mood: 'good' } };
    const { disk, kept } = memory({ [listKey]: newer });
    const tab = keeper(disk);
    expect(await tab.read()).toMatchObject({ is: 'newer' });
    expect(ids(tab)).toEqual(['a']);
    expect(await tab.change((list) => add(list, entry('b')))).toMatchObject({ is: 'newer' });
    expect(kept.get(listKey)).toEqual(newer);
  });

  test('version 1 is read for ever', async () => {
    const stored = JSON.parse(readFileSync('tests/fixtures/list-v1.json', 'utf8')) as Stored;
    expect(listShape.version).toBe(1);
    const { disk } = memory({ [listKey]: stored });
    const tab = keeper(disk);
    expect(await tab.read()).toMatchObject({ is: 'saved', data: stored.data });
  });
});
