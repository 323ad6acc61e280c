import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIsbn13 } from '../../src/domain/isbn.ts';

const real = ['9780306406157', '9781422187111', '9791034304899'];

test('real ISBNs are taken', () => {
  expect(real.filter((isbn) => !isIsbn13(isbn))).toEqual([]);
});

test('any single mistyped digit is noticed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...real), fc.nat(12), fc.integer({ min: 1, max: 9 }), (isbn, place, by) => {
      const wrong = (Number(isbn[place]) + by) % 10;
      expect(isIsbn13(isbn.slice(0, place) + String(wrong) + isbn.slice(place + 1))).toBe(false);
    }),
  );
});

test.each(['978-0-306-40615-7', '0306406152', '97803064061', '9780306406157 ', '1230306406157', ''])('"%s" is not thirteen digits of a book', (text) => {
  expect(isIsbn13(text)).toBe(false);
});
