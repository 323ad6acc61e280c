import { describe, expect, test } from 'vitest';
import { count, narrow, type Facts } from '../../src/search/facets.ts';
import { nothingChosen } from '../../src/search/query.ts';

const facts: Facts = new Map([
  ['a', { kind: ['resource'], type: ['book'], cost: ['free'], obstacle: ['skill-gap', 'networking'] }],
  ['b', { kind: ['resource'], type: ['book'], cost: ['paid'], obstacle: ['networking'] }],
  ['c', { kind: ['resource'], type: ['podcast'], cost: ['free'], obstacle: ['skill-gap'] }],
  ['d', { kind: ['guide'] }],
]);
const found = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const ids = (chosen: Partial<typeof nothingChosen>) => narrow(found, facts, { ...nothingChosen, ...chosen }).map(({ id }) => id);

describe('narrowing', () => {
  test('keeps all, in their order, when nothing is chosen', () => {
    expect(ids({})).toEqual(['a', 'b', 'c', 'd']);
  });

  test('takes any of the values within a facet', () => {
    expect(ids({ type: ['book', 'podcast'] })).toEqual(['a', 'b', 'c']);
  });

  test('asks for all facets together', () => {
    expect(ids({ type: ['book', 'podcast'], cost: ['free'], obstacle: ['networking'] })).toEqual(['a']);
  });

  test('drops a page of which nothing is known', () => {
    expect(narrow([{ id: 'x' }], facts, { ...nothingChosen, kind: ['guide'] })).toEqual([]);
  });
});

describe('counts', () => {
  test('say how many results each value would show beside what is chosen elsewhere', () => {
    const counts = count(found, facts, { ...nothingChosen, cost: ['free'] });
    expect(Object.fromEntries(counts.type)).toEqual({ book: 1, podcast: 1 });
    expect(Object.fromEntries(counts.cost)).toEqual({ free: 2, paid: 1 });
  });

  test('of a value are what choosing it shows', () => {
    for (const chosen of [nothingChosen, { ...nothingChosen, type: ['book'] }, { ...nothingChosen, obstacle: ['skill-gap'], cost: ['free'] }]) {
      const counts = count(found, facts, chosen);
      for (const facet of ['kind', 'obstacle', 'type', 'cost'] as const)
        for (const [value, number] of counts[facet]) expect(narrow(found, facts, { ...chosen, [facet]: [value] })).toHaveLength(number);
    }
  });
});
