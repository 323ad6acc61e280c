import type { Item } from '../domain/checklist.ts';

/** Every kind that the rules know, once each: TypeScript refuses a list with one missing. */
const known: Record<Item['kind'], true> = {
  tick: true,
  short: true,
  long: true,
  choice: true,
  choices: true,
  date: true,
  number: true,
  rating: true,
  table: true,
  signature: true,
  note: true,
};

/** The kinds of item that a checklist can have. */
export const itemKinds = Object.keys(known) as Item['kind'][];
