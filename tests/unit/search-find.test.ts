import { describe, expect, test } from 'vitest';
import { find } from '../../src/search/find.ts';
import { merge } from '../../src/search/merge.ts';
import type { Ask, Hit } from '../../src/search/pagefind.ts';

/** A small index that behaves as Pagefind does: words that no page has are dropped, or cut until a stub of them is found. */
const texts: Record<string, string> = {
  one: 'a boss who takes credit',
  two: 'a boss and a mentor',
  three: 'a credit card',
  four: 'mentors for a first team',
};
const placesOf = (text: string, test: (word: string) => boolean) => text.split(' ').flatMap((word, at) => (test(word) ? [at] : []));

const startsWith = (word: string) => (other: string) => other.startsWith(word);
function testOf(word: string) {
  const all = Object.values(texts).flatMap((text) => text.split(' '));
  if (all.some(startsWith(word))) return startsWith(word);
  const stub = all.filter((other) => word.startsWith(other)).sort((a, b) => b.length - a.length)[0];
  return stub === undefined ? undefined : (other: string) => other === stub;
}

function hitsFor(words: string): Hit[] {
  const exact = /^"(.*)"$/.exec(words)?.[1];
  const tests =
    exact === undefined
      ? words
          .split(' ')
          .filter(Boolean)
          .flatMap((word) => testOf(word) ?? [])
      : [(other: string) => other === exact];
  if (words !== '' && tests.length === 0) return [];
  const hits = Object.entries(texts).map(([id, text]): Hit => {
    const places = tests.map((test) => placesOf(text, test));
    const found = places.every((at) => at.length > 0);
    return {
      id,
      score: found ? places.flat().length : 0,
      words: exact === undefined ? places.flat() : places.flat().slice(0, 1),
      data: () => Promise.reject(new Error('not loaded')),
    };
  });
  return hits.filter(({ score }) => words === '' || score > 0).sort((a, b) => b.score - a.score);
}

const ask: Ask = (words) => Promise.resolve(hitsFor(words));

const idsFor = async (text: string) => (await find(ask, text)).found.map(({ id }) => id);

describe('finding', () => {
  test('takes the pages that have all of the words', async () => {
    expect(await find(ask, 'Boss, credit')).toMatchObject({ found: [{ id: 'one' }], missing: [], some: false });
  });

  test('finds a word by its beginning', async () => {
    expect(await idsFor('ment')).toEqual(['two', 'four']);
  });

  test('finds every page when there are no words', async () => {
    expect(await idsFor(' ?')).toHaveLength(4);
  });

  test('leaves out a word that no page has, and says which', async () => {
    expect(await find(ask, 'boss zebra')).toMatchObject({ found: [{ id: 'one' }, { id: 'two' }], missing: ['zebra'], some: false });
  });

  test('does not take a page with an "a" for an answer to a word that starts with one', async () => {
    expect(await find(ask, 'aqx')).toEqual({ found: [], missing: ['aqx'], some: false });
  });

  test('takes pages with the most of the words when no page has all, and says so', async () => {
    expect(await find(ask, 'the team boss takes credit')).toMatchObject({ found: [{ id: 'one' }], missing: ['the'], some: true });
  });

  test('keeps words in quotation marks together', async () => {
    expect(await idsFor('"credit"')).toEqual(['one', 'three']);
  });
});

describe('merging', () => {
  const hit = (id: string, score: number) => ({ id, score });

  test('puts pages with more of the words first, whatever the score of one word is', () => {
    expect(merge([[hit('a', 9), hit('b', 1)], [hit('b', 1)]]).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('drops pages with less than half of the words', () => {
    expect(merge([[hit('a', 1), hit('b', 9)], [hit('a', 1)], [hit('a', 1)]]).map(({ id }) => id)).toEqual(['a']);
  });

  test('keeps what there is when no page has half of them', () => {
    expect(merge([[hit('a', 1)], [hit('b', 2)], [hit('c', 3)]]).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  test('shows a page by the word that weighs most in it', () => {
    expect(merge([[hit('a', 1)], [hit('a', 5)]])).toEqual([hit('a', 5)]);
  });

  test('of nothing is nothing', () => {
    expect(merge([])).toEqual([]);
  });
});
