import * as v from 'valibot';
import { noAnswers, type Answers } from '../domain/answers.ts';
import type { Shape } from './draft.ts';

const choice = v.looseObject({ picked: v.array(v.string()), other: v.string() });
const answer = v.union([v.string(), v.boolean(), choice, v.array(v.record(v.string(), v.string()))]);
const sides = v.strictObject({ first: v.exactOptional(answer), second: v.exactOptional(answer), both: v.exactOptional(answer) });

/** Version 1: `{ items: { id: answer }, added: [section id], name? }`, see domain/answers.ts. Ids are not looked up: an unknown one is kept. */
const version1 = v.looseObject({
  items: v.record(v.string(), v.union([answer, sides])),
  added: v.array(v.string()),
  name: v.exactOptional(v.string()),
});

/** A filled worksheet. A new version adds its schema here, with a step from the one before; the old ones stay. */
export const sheetShape: Shape<Answers> = {
  version: 1,
  empty: noAnswers,
  read(data) {
    const result = v.safeParse(version1, data);
    return result.success ? result.output : undefined;
  },
};
