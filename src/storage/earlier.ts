import type { Answers } from '../domain/answers.ts';
import { isStored } from './draft.ts';
import { historyOf } from './history.ts';
import { keyOf } from './keys.ts';
import { answersIn } from './sheets.ts';

/** Something that one can look at again: an earlier version, or a copy that was put aside. */
export interface Earlier {
  key: string;
  at: string;
  is: 'earlier' | 'aside';
  /** Nothing when it cannot be read: then only the file can be had. */
  answers: Answers | undefined;
  value: unknown;
}

/** The earlier versions of one copy and what was put aside of it, newest first. */
export function earlierIn(all: readonly [string, unknown][], name: string): Earlier[] {
  const aside = `kept:${keyOf('sheet', name)}:`;
  return all
    .filter(([key]) => key.startsWith(historyOf(name)) || (key.startsWith(aside) && !key.startsWith(`${aside}last `)))
    .map(([key, value]) => ({
      key,
      at: isStored(value) ? value.at : (/\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(key)?.[0] ?? ''),
      is: key.startsWith(aside) ? ('aside' as const) : ('earlier' as const),
      answers: answersIn(value),
      value,
    }))
    .toSorted((a, b) => b.at.localeCompare(a.at));
}
