import { answerOf, choiceOf, textOf, type Answers } from './answers.ts';
import type { CalendarSource } from './checklist.ts';

/** What the answers say about meetings. Days are YYYY-MM-DD; `weeks` lie between two meetings, 4 for monthly, so that the day of the week stays. What was not said is undefined. */
export interface Plan {
  first: string | undefined;
  weeks: number | undefined;
  minutes: number | undefined;
  review: string | undefined;
  end: string | undefined;
}

const DAY_IN_MS = 86_400_000;

/** The day as a count of days since 1970-01-01, or undefined when there is no such day. */
function numberOf(day: string): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (date === undefined) return undefined;
  const count = Date.UTC(Number(year), Number(month) - 1, Number(date)) / DAY_IN_MS;
  return dayOf(count) === day ? count : undefined;
}

const dayOf = (count: number) => new Date(count * DAY_IN_MS).toISOString().slice(0, 10);

/** True for a day of the calendar as YYYY-MM-DD. February 30 is none. */
export const isDay = (day: string): boolean => numberOf(day) !== undefined;

/**
 * The days of the meetings as YYYY-MM-DD, the first one too: every so many weeks up to and with `until`, and not more than `most`.
 * Without weeks (or with 0) there is one. Reckoned in days, so that no time zone can shift them. None when the first day is no day, or comes after the last.
 */
export function meetingDays(first: string, weeks: number | undefined, until: string | undefined, most: number): string[] {
  const start = numberOf(first);
  if (start === undefined) return [];
  const end = (until === undefined ? undefined : numberOf(until)) ?? Infinity;
  const days = Array.from({ length: weeks ? most : Math.min(1, most) }, (_, index) => start + index * 7 * (weeks ?? 0));
  return days.filter((day) => day <= end).map(dayOf);
}

/** What the answers of a sheet say about its meetings, by the items that the sheet names. A day that is none counts as not said. */
export function planOf(calendar: CalendarSource | undefined, answers: Answers): Plan {
  const day = (id: string | undefined) => {
    const said = id === undefined ? '' : textOf(answerOf(answers, id));
    return isDay(said) ? said : undefined;
  };
  const number = (item: string | undefined, numbers: Record<string, number> = {}) =>
    item === undefined
      ? undefined
      : choiceOf(answerOf(answers, item))
          .picked.map((id) => numbers[id])
          .find((found) => found !== undefined);
  const { first, often, minutes, review, end } = calendar ?? {};
  return {
    first: day(first),
    weeks: number(often?.item, often?.weeks),
    minutes: number(minutes?.item, minutes?.minutes),
    review: day(review),
    end: day(end),
  };
}
