import { expect, test } from 'vitest';
import { nearest } from '../../src/domain/nearest.ts';

const known = ['skill-gap', 'networking', 'office-politics', 'economic-downturn'];

test.each([
  ['skil-gap', 'skill-gap'],
  ['netwroking', 'networking'],
  ['office-politic', 'office-politics'],
  ['economic-downtrun', 'economic-downturn'],
])('a slip of the fingers is understood: %s', (found, meant) => {
  expect(nearest(found, known)).toBe(meant);
});

test('a word that is near nothing gets no guess', () => {
  expect(nearest('salary', known)).toBeUndefined();
});

test('nothing known means no guess', () => {
  expect(nearest('skill-gap', [])).toBeUndefined();
});
