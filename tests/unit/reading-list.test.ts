import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_NOTE, MOST_ENTRIES } from '../../src/domain/limits.ts';
import {
  add,
  complete,
  emptyList,
  isFull,
  merge,
  moveTo,
  placeOf,
  remove,
  rename,
  unmerge,
  write,
  type KeptEntry,
  type ReadingList,
} from '../../src/domain/reading-list.ts';

const entry = (id: string, note = ''): KeptEntry => ({ id, title: id.toUpperCase(), by: 'Somebody', note });
const listOf = (...items: KeptEntry[]): ReadingList => ({ name: '', items });
const ids = ({ items }: ReadingList) => items.map(({ id }) => id);
const abc = listOf(entry('a'), entry('b', 'mine'), entry('c'));

const letters = Array.from('abcdefgh');
/** Lists over few ids, so that two of them share some. */
const lists = fc
  .uniqueArray(fc.record({ id: fc.constantFrom(...letters), note: fc.oneof(fc.constant(''), fc.string({ maxLength: 30 })) }), { selector: ({ id }) => id })
  .map((items): ReadingList => ({ name: '', items: items.map(({ id, note }) => entry(id, note)) }));

describe('the order is the reader’s', () => {
  test('an entry is added at the end, and never twice', () => {
    expect(ids(add(abc, entry('d')))).toEqual(['a', 'b', 'c', 'd']);
    expect(add(abc, entry('b', 'other'))).toBe(abc);
  });

  test('an entry moves to a place, and no further than to an end', () => {
    expect(ids(moveTo(abc, 'c', 0))).toEqual(['c', 'a', 'b']);
    expect(ids(moveTo(abc, 'a', 1))).toEqual(['b', 'a', 'c']);
    expect(ids(moveTo(abc, 'a', 99))).toEqual(['b', 'c', 'a']);
    expect(ids(moveTo(abc, 'b', -5))).toEqual(['b', 'a', 'c']);
    expect(moveTo(abc, 'gone', 0)).toBe(abc);
  });

  test('what is removed can be put back where it was, with its note', () => {
    const without = remove(abc, 'b');
    expect(ids(without)).toEqual(['a', 'c']);
    expect(add(without, entry('b', 'mine'), 1)).toEqual(abc);
  });

  test('moving loses and doubles nothing', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(...letters), fc.integer({ min: -3, max: 12 }), (list, id, place) => {
        const moved = moveTo(list, id, place);
        expect(moved.items.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(list.items.toSorted((a, b) => a.id.localeCompare(b.id)));
      }),
    );
  });
});

describe('notes', () => {
  test('a note is what was typed last', () => {
    const [, b] = abc.items as [KeptEntry, KeptEntry];
    expect(write(abc, b, 'mine', 'mine too').items[1]?.note).toBe('mine too');
    expect(write(abc, b, 'mine', '').items[1]?.note).toBe('');
  });

  test('where another tab has written something else, both notes stay, however long one types on', () => {
    const [a] = abc.items as [KeptEntry];
    const elsewhere = write(abc, a, '', 'from the other tab');
    const first = write(elsewhere, a, '', 'h');
    const then = write(write(first, a, 'h', 'he'), a, 'he', 'here');
    expect(then.items[0]?.note).toBe('from the other tab\n\nhere');
  });

  test('an entry that another tab removed comes back with the note that is being typed', () => {
    const [, b] = abc.items as [KeptEntry, KeptEntry];
    expect(write(remove(abc, 'b'), b, 'mine', 'mine and more').items.at(-1)).toEqual(entry('b', 'mine and more'));
  });
});

describe('taking up another list', () => {
  test('new entries come at the end, entries that are there stay in their place, both notes are kept where they differ', () => {
    const { list, added, noted } = merge(abc, listOf(entry('d', 'theirs'), entry('b', 'theirs'), entry('a')));
    expect(list.items).toEqual([entry('a'), entry('b', 'mine\n\ntheirs'), entry('c'), entry('d', 'theirs')]);
    expect({ added, noted }).toEqual({ added: ['d'], noted: ['b'] });
  });

  test('the same list again changes nothing', () => {
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const { list } = merge(one, other);
        expect(merge(list, other)).toMatchObject({ list, added: [], noted: [] });
      }),
    );
  });

  test('no entry and no word is lost, nothing is there twice, and it can be taken back', () => {
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const merged = merge(one, other);
        const { list } = merged;
        expect(new Set(ids(list)).size).toBe(list.items.length);
        expect(new Set(ids(list))).toEqual(new Set([...ids(one), ...ids(other)]));
        for (const { id, note } of [...one.items, ...other.items]) expect(list.items[placeOf(list, id)]?.note).toContain(note.trim());
        expect(unmerge(list, one, merged)).toEqual(one);
      }),
    );
  });

  test('what was written on an entry since it came stays when the merge is taken back', () => {
    const merged = merge(abc, listOf(entry('d')));
    const later = write(merged.list, entry('d'), '', 'worth it');
    expect(ids(unmerge(later, abc, merged))).toContain('d');
  });

  test('an empty list takes the name of the other; a list that has begun keeps its own', () => {
    const named = rename(listOf(entry('d')), 'From Sam');
    expect(merge(emptyList, named).list.name).toBe('From Sam');
    expect(merge(abc, named).list.name).toBe('');
  });
});

describe('limits', () => {
  const many = Array.from({ length: MOST_ENTRIES + 3 }, (_, n) => entry(`e${n}`));

  test('a full list takes no more, and says how many found no room', () => {
    const { list, noRoom } = merge(emptyList, listOf(...many));
    expect(isFull(list)).toBe(true);
    expect(noRoom).toBe(3);
    expect(add(list, entry('more'))).toBe(list);
  });

  test('a note that would grow too long stays as it was, and is counted', () => {
    const mine = listOf(entry('a', 'x'.repeat(LONGEST_NOTE)));
    expect(merge(mine, listOf(entry('a', 'more')))).toMatchObject({ list: mine, noRoomForNote: 1 });
  });
});

test('missing titles are filled in, and others stay as they were kept', () => {
  const list = listOf({ id: 'a', title: '', by: '', note: 'n' }, entry('b'), { id: 'z', title: '', by: '', note: '' });
  const known = (id: string) => (id === 'z' ? undefined : { title: 'New title', by: 'New maker' });
  expect(complete(list, known).items.map(({ title }) => title)).toEqual(['New title', 'B', '']);
});
