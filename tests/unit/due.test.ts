import { expect, test } from 'vitest';
import { isPast } from '../../src/domain/due.ts';
import { buildDay } from '../../src/library/build-day.ts';

test('a day is past from the day after it', () => {
  expect(['2027-05-22', '2027-05-23', '2027-05-24', '2028-01-01'].map((today) => isPast('2027-05-23', today))).toEqual([false, false, true, true]);
});

test('the site is built for today, or for the day of SOURCE_DATE_EPOCH', () => {
  const now = () => new Date('2026-11-26T23:59:59Z');
  expect(buildDay('', now)).toBe('2026-11-26');
  expect(buildDay('1795564800', now)).toBe('2026-11-25');
  expect(() => buildDay('tomorrow', now)).toThrow('SOURCE_DATE_EPOCH is "tomorrow". Set it to seconds since 1970');
});
