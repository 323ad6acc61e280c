import { isEmpty, type Answers } from '../domain/answers.ts';
import { isStored } from './draft.ts';
import { keyOf } from './keys.ts';
import { sheetShape } from './sheet.ts';

/** One copy of a worksheet on this device. The first copy has an empty id; `at` is when it was last saved. */
export interface Copy {
  id: string;
  name: string;
  at: string;
}

/** The name under which a copy of a worksheet is kept: 'goals', or 'goals.k3x9' for a further copy. */
export const nameOf = (sheet: string, copy: string): string => (copy === '' ? sheet : `${sheet}.${copy}`);

/** An id for one more copy. */
export const newCopyId = (): string => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(36);

/** The answers in a kept record, or nothing when it cannot be read. */
export const answersIn = (value: unknown): Answers | undefined => (isStored(value) ? sheetShape.read(value.data, value.v) : undefined);

/** The copies of a worksheet among all that is kept, the one saved last first. A copy that nobody has written on is left out. */
export function copiesIn(all: readonly [string, unknown][], sheet: string): Copy[] {
  const first = keyOf('sheet', sheet);
  return all
    .filter(([key]) => key === first || key.startsWith(`${first}.`))
    .map(([key, value]) => ({ id: key.slice(first.length + 1), answers: answersIn(value), at: isStored(value) ? value.at : '' }))
    .filter(({ answers }) => !answers || !isEmpty(answers) || Boolean(answers.name))
    .map(({ id, answers, at }) => ({ id, name: answers?.name?.trim() ?? '', at }))
    .toSorted((a, b) => b.at.localeCompare(a.at));
}
