import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ENTRIES } from '../../src/domain/limits.ts';
import type { ReadingList } from '../../src/domain/reading-list.ts';
import { deflated } from '../../src/exchange/deflate.ts';
import { fromListFile, toListFile } from '../../src/exchange/list-file.ts';
import { fromListFragment, toListFragment } from '../../src/exchange/list-link.ts';
import { lists } from '../support/lists.ts';

const list: ReadingList = {
  name: 'Für später 🪨',
  items: [
    { id: 'working-identity', title: 'Working Identity', by: 'Herminia Ibarra', note: 'a "b" <c> 🪨\nעברית' },
    { id: 'score', title: 'SCORE', by: 'SCORE', note: '' },
  ],
};
const bare = (from: ReadingList, withNotes: boolean): ReadingList => ({
  name: from.name,
  items: from.items.map(({ id, note }) => ({ id, title: '', by: '', note: withNotes && note.trim() ? note : '' })),
});

describe('a list comes back as it was sent', () => {
  test('by link, with and without notes, and by file', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (sent) => {
        expect(fromListFile(toListFile(sent, ''))).toEqual({ is: 'read', list: sent });
        for (const withNotes of [true, false])
          expect(await fromListFragment(await toListFragment(sent, withNotes))).toEqual({ is: 'read', list: bare(sent, withNotes) });
      }),
      { numRuns: 300 },
    );
  });

  test('notes are in a link only when the reader says so', async () => {
    expect(await toListFragment(list, true)).not.toBe(await toListFragment(list, false));
    expect(await fromListFragment(await toListFragment(list, false))).toMatchObject({ list: { items: [{ note: '' }, { note: '' }] } });
  });

  test('thirty entries make a link that travels everywhere', async () => {
    const items = Array.from({ length: 30 }, (_, n) => ({ id: `an-entry-with-a-long-name-${n * 7919}`, title: '', by: '', note: '' }));
    expect((await toListFragment({ name: 'x'.repeat(80), items }, true)).length).toBeLessThan(1000);
  });
});

describe('a link on its way', () => {
  test.each([
    ['as the address has it', (link: string) => `#${link}`],
    ['with the signs that mail filters escape', (link: string) => `%23${link.replace('=', '%3D')}`],
    ['escaped twice over', (link: string) => `#%23${link}`],
    ['at the end of a sentence in brackets', (link: string) => `#${link}).`],
    ['in escaped angle brackets', (link: string) => `#${link}%3E`],
    ['wrapped', (link: string) => `#${link.replace(/.{20}/g, '$&\r\n')}`],
  ])('is read %s', async (_, sent) => {
    expect(await fromListFragment(sent(await toListFragment(list, true)))).toEqual({ is: 'read', list: bare(list, true) });
  });

  test('that was cut, or changed in one sign, is never read as another list', async () => {
    const link = await toListFragment(list, true);
    for (let length = 'list=1.'.length; length < link.length; length++) expect((await fromListFragment(link.slice(0, length))).is).toBe('damaged');
    for (let place = 'list=1.'.length; place < link.length; place++) {
      const changed = link.slice(0, place) + (link[place] === 'A' ? 'B' : 'A') + link.slice(place + 1);
      const found = await fromListFragment(changed);
      if (found.is === 'read') expect(found.list).toEqual(bare(list, true));
      else expect(found.is).toBe('damaged');
    }
  });

  test.each(['', '#', '#top', '#list', '#list=', '#list=x', 'd1.abc', '#add=score'])('that is none of ours is told apart: "%s"', async (text) => {
    expect(await fromListFragment(text)).toEqual({ is: 'not-ours' });
  });

  test.each([
    '7',
    'null',
    '{}',
    '[]',
    '[1]',
    '[1,"a"]',
    '[1,7,["a"]]',
    '[1,"a",[7]]',
    '[1,"a",[null]]',
    '[1,"a",["a","a"]]',
    '[1,"a",["../../about"]]',
    '[1,"a",["<img>"]]',
    '[1,"a",[["a",{}]]]',
    '[1,"a",["__proto__"]]',
    'half a js',
  ])('that is sound, but holds no list of ours, is damaged: %s', async (text) => {
    expect(await fromListFragment(`list=1.${await deflated(text)}`)).toEqual({ is: 'damaged' });
  });

  test('of a newer format, or with a newer list, is told apart', async () => {
    expect(await fromListFragment('list=2.abc')).toEqual({ is: 'newer' });
    expect(await fromListFragment(`list=1.${await deflated('[2,"a",[]]')}`)).toEqual({ is: 'newer' });
  });

  test('that would go off like a bomb, or holds more than a list may, is stopped', async () => {
    const ids = Array.from({ length: MOST_ENTRIES + 1 }, (_, n) => `e${n}`);
    expect(await fromListFragment(`list=1.${await deflated(' '.repeat(30_000_000))}`)).toEqual({ is: 'too-big' });
    expect(await fromListFragment(`list=1.${await deflated(JSON.stringify([1, '', ids]))}`)).toEqual({ is: 'too-big' });
    expect(await fromListFragment(`list=1.${await deflated(JSON.stringify([1, '', [['a', 'x'.repeat(20_000)]]]))}`)).toEqual({ is: 'too-big' });
    expect(await fromListFragment(`list=1.${await deflated(JSON.stringify([1, 'x'.repeat(81), ['a']]))}`)).toEqual({ is: 'too-big' });
  });
});

describe('a file', () => {
  test.each(['', '{', 'null', '[]', '7', '{"cairn":"worksheet","sheet":"goals","v":1,"data":{}}'])(
    'that is none of ours is refused without a fuss: %s',
    (text) => {
      expect(fromListFile(text)).toEqual({ is: 'not-ours' });
    },
  );

  test.each([
    '{"cairn":"list"}',
    '{"cairn":"list","v":1,"data":{"na',
    '{"cairn":"list","v":null,"data":{"name":"","items":[]}}',
    '{"cairn":"list","v":1,"data":{"name":"","items":[{"id":"../x","title":"","by":"","note":""}]}}',
  ])('that is ours and not whole says so: %s', (text) => {
    expect(fromListFile(text)).toEqual({ is: 'damaged' });
  });

  test('of a newer version is told apart, and unknown fields are left behind', () => {
    expect(fromListFile(toListFile(list, '').replace('"v": 1', '"v": 2'))).toEqual({ is: 'newer' });
    expect(fromListFile(toListFile({ ...list, more: 1 } as ReadingList, ''))).toEqual({ is: 'read', list });
  });

  test('with too many entries is too big', () => {
    const items = Array.from({ length: MOST_ENTRIES + 1 }, (_, n) => ({ id: `e${n}`, title: '', by: '', note: '' }));
    expect(fromListFile(toListFile({ name: '', items }, ''))).toEqual({ is: 'too-big' });
  });
});
