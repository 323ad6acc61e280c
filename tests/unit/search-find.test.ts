import { describe, expect, test } from 'vitest';
import { find, findFirst, listed, type Search } from '../../src/search/find.ts';
import { openLayer } from '../../src/search/first-layer.ts';
import type { LayerPage } from '../../src/search/layer.ts';
import type { Ask, Hit, Page } from '../../src/search/pagefind.ts';

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

const page = (id: string, fields: Partial<LayerPage>): LayerPage => ({
  id,
  path: `${id}/`,
  title: id,
  kind: 'Guide',
  also: '',
  note: '',
  summary: '',
  words: [],
  headings: [],
  facts: { kind: ['guide'] },
  ...fields,
});
const pages = [
  page('one', { title: 'A boss who takes credit', words: ['they stole my idea', 'harassment'] }),
  page('two', { title: 'A boss and a mentor' }),
  page('three', { title: 'A credit card', facts: { kind: ['resource'], status: ['verified'] } }),
  page('four', { title: 'Mentors for a first team', words: ['what do i do now'] }),
  page('lost', { title: 'A credit course', facts: { kind: ['resource'], status: ['not-verified'] } }),
];
const layer = openLayer({ same: [['boss', 'supervisor']], pages });
const shown: Page = { url: '', excerpt: '', meta: {} };
const search: Search = { layer, facts: new Map(pages.map(({ id, facts }) => [id, facts])), toPage: () => Promise.resolve(shown), isWanted: () => true };
const answer = (text: string) => find(search, ask, text);
const idsFor = async (text: string) => (await answer(text)).found.map(({ id }) => id);

describe('finding', () => {
  test('puts the page that answers most of the question first', async () => {
    expect((await idsFor('Boss, credit'))[0]).toBe('one');
    expect(await answer('Boss, credit')).toMatchObject({ missing: [], meant: [], some: false });
  });

  test('finds by the beginning of a word, as one is typed', async () => {
    expect((await idsFor('ment')).sort()).toEqual(['four', 'two']);
  });

  test('finds by another word for the same, and by what readers say', async () => {
    expect((await idsFor('supervisor')).sort()).toEqual(['one', 'two']);
    expect((await idsFor('someone stole an idea of mine'))[0]).toBe('one');
  });

  test('answers a question of little words only', async () => {
    expect((await idsFor('what do I do now'))[0]).toBe('four');
  });

  test('is not hidden by words that no page has, and says which', async () => {
    expect(await answer('boss guadalajara')).toMatchObject({ missing: ['guadalajara'], some: false });
    expect((await idsFor('boss guadalajara')).sort()).toEqual(['one', 'two']);
  });

  test('takes a typing error for the word that was meant, and says so', async () => {
    expect(await answer('harrasment')).toMatchObject({ found: [{ id: 'one' }], missing: [], meant: [{ word: 'harrasment', by: 'harassment' }] });
  });

  test('does not take a page with an "a" for an answer to a word that starts with one', async () => {
    expect(await answer('aqx')).toEqual({ found: [], missing: ['aqx'], meant: [], some: false });
  });

  test('takes pages with most of the words when no page has all, and says so', async () => {
    const { found, some } = await answer('team boss credit');
    expect(some).toBe(true);
    expect(found[0]?.id).toBe('one');
  });

  test('keeps words in quotation marks together', async () => {
    expect(await idsFor('"credit"')).toEqual(['one', 'three']);
  });

  test('tells a resource by its summary, also for words in quotation marks: its text is in no file of the index', async () => {
    const texts = { ...page('book', { summary: 'About credit.' }), facts: { kind: ['resource'], type: ['book'] } };
    const loaded: string[] = [];
    const hit = (id: string): Hit => ({ id, score: 1, words: [0], data: () => Promise.resolve(shown).finally(() => loaded.push(id)) });
    const mixed: Search = { ...search, facts: new Map([['book', texts.facts]]), layer: openLayer({ same: [], pages: [texts, page('guide', {})] }) };
    const { found } = await find(mixed, () => Promise.resolve([hit('book'), hit('guide')]), '"credit"');
    for (const one of found) await one.data();
    expect(loaded).toEqual(['guide']);
  });

  test('puts what could not be verified last', async () => {
    expect((await idsFor('credit')).at(-1)).toBe('lost');
  });

  test('among pages of one kind, is not measured against those of others', async () => {
    const resources = { ...search, isWanted: (id: string) => ['three', 'lost'].includes(id) };
    expect((await find(resources, ask, 'boss takes credit')).found.map(({ id }) => id)).toEqual(['three', 'lost']);
  });

  test('answers at once from the first layer alone', () => {
    expect(findFirst(search, 'supervisor takes credit').found[0]?.id).toBe('one');
  });

  test('lists every page when there are no words, in the order of the lists', () => {
    expect(listed(search).found.map(({ id }) => id)).toEqual(['one', 'two', 'three', 'four', 'lost']);
  });
});
