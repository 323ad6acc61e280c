import { expect, test } from 'vitest';
import { rank } from '../../src/search/rank.ts';

const facts = new Map([
  ['book', { kind: ['resource'] }],
  ['ask', { kind: ['guide'] }],
  ['unfound', { kind: ['resource'], cost: ['unknown'] }],
]);

test('a guide that fits nearly as well comes before a resource', () => {
  expect(
    rank(
      [
        { id: 'book', score: 3 },
        { id: 'ask', score: 2 },
      ],
      facts,
    ).map(({ id }) => id),
  ).toEqual(['ask', 'book']);
});

test('a resource that fits far better still comes first', () => {
  expect(
    rank(
      [
        { id: 'ask', score: 1 },
        { id: 'book', score: 9 },
      ],
      facts,
    ).map(({ id }) => id),
  ).toEqual(['book', 'ask']);
});

test('what we could not find comes after what we could', () => {
  const hits = [
    { id: 'unfound', score: 3 },
    { id: 'book', score: 2 },
  ];
  expect(rank(hits, facts).map(({ id }) => id)).toEqual(['book', 'unfound']);
});
