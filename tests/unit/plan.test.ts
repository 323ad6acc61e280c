import { afterEach, describe, expect, test } from 'vitest';
import { noAnswers, setAnswer, type Answers } from '../../src/domain/answers.ts';
import type { CalendarSource } from '../../src/domain/checklist.ts';
import { isDay, meetingDays, planOf } from '../../src/domain/plan.ts';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

describe('the days of the meetings', () => {
  test.each(['Pacific/Auckland', 'America/Los_Angeles', 'Pacific/Kiritimati', 'America/Sao_Paulo', 'UTC'])(
    'they are the same wherever one looks at them from: %s',
    (zone) => {
      process.env['TZ'] = zone;
      expect(meetingDays('2026-11-23', 2, '2027-01-18', 99)).toEqual(['2026-11-23', '2026-12-07', '2026-12-21', '2027-01-04', '2027-01-18']);
      expect(meetingDays('2028-02-26', 1, undefined, 3)).toEqual(['2028-02-26', '2028-03-04', '2028-03-11']);
    },
  );

  test('there is one when they do not repeat, and none without a first day or after the last', () => {
    expect(meetingDays('2026-11-23', undefined, '2027-01-18', 9)).toEqual(['2026-11-23']);
    expect(meetingDays('2026-11-23', 0, undefined, 9)).toEqual(['2026-11-23']);
    expect(meetingDays('2026-11-23', 2, undefined, 0)).toEqual([]);
    expect(meetingDays('2026-11-23', 2, '2026-11-22', 9)).toEqual([]);
    expect(meetingDays('soon', 2, undefined, 9)).toEqual([]);
  });

  test('monthly keeps the day of the week', () => {
    expect(meetingDays('2027-01-29', 4, undefined, 3)).toEqual(['2027-01-29', '2027-02-26', '2027-03-26']);
  });

  test.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
    ['2026-11-23T10:00', false],
  ])('%s is a day: %s', (day, is) => {
    expect(isDay(day)).toBe(is);
  });
});

describe('what a sheet says about its meetings', () => {
  const source: CalendarSource = {
    summary: 'Mentoring',
    first: 'first-meeting',
    often: { item: 'how-often', weeks: { weekly: 1, 'two-weeks': 2, monthly: 4 } },
    minutes: { item: 'how-long', minutes: { 'minutes-30': 30, 'minutes-60': 60 } },
    review: 'review-date',
    end: 'end-date',
  };
  const nothing = { first: undefined, weeks: undefined, minutes: undefined, review: undefined, end: undefined };
  const filled = (items: Answers['items']): Answers => ({ items, added: [] });

  test('it is read from the items that the sheet names', () => {
    const answers = filled({
      'first-meeting': '2026-11-30',
      'how-often': { picked: ['monthly'], other: 'not in August' },
      'how-long': { picked: ['minutes-60'], other: '' },
      'review-date': '2027-03-01',
      'end-date': '2027-06-01',
    });
    expect(planOf(source, answers)).toEqual({ first: '2026-11-30', weeks: 4, minutes: 60, review: '2027-03-01', end: '2027-06-01' });
  });

  test('what was not said, or not so that a calendar understands it, is left open', () => {
    expect(planOf(source, noAnswers)).toEqual(nothing);
    expect(planOf(undefined, filled({ 'first-meeting': '2026-11-30' }))).toEqual(nothing);
    expect(
      planOf(source, filled({ 'first-meeting': 'in May', 'how-often': { picked: [], other: 'when we can' }, 'how-long': { picked: ['gone'], other: '' } })),
    ).toEqual(nothing);
  });

  test('of a question asked of each, what both agreed counts', () => {
    expect(
      planOf(
        source,
        setAnswer(filled({ 'how-often': { first: { picked: ['weekly'], other: '' } } }), 'how-often', { picked: ['two-weeks'], other: '' }, 'both'),
      ).weeks,
    ).toBe(2);
  });
});
