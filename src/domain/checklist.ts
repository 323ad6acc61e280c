/** One thing that can be picked from a list. */
export interface Option {
  id: string;
  label: string;
}

/** What every question has: an id for ever, the words, and perhaps a word of help. */
interface Asked {
  id: string;
  label: string;
  help?: string | undefined;
}

/** shared: one answer. each: the first side answers, the second side answers, then what both agree. */
interface Answered extends Asked {
  answer: 'shared' | 'each';
}

export interface TickItem extends Asked {
  kind: 'tick';
}
export interface ShortItem extends Answered {
  kind: 'short';
}
export interface LongItem extends Answered {
  kind: 'long';
  lines: number;
}
export interface ChoiceItem extends Answered {
  kind: 'choice' | 'choices';
  options: Option[];
  other: boolean;
}
export interface DateItem extends Asked {
  kind: 'date';
}
export interface NumberItem extends Answered {
  kind: 'number';
  min: number;
  max: number;
  unit: string;
}
export interface RatingItem extends Answered {
  kind: 'rating';
  low: string;
  high: string;
  steps: number;
}
export interface TableItem extends Asked {
  kind: 'table';
  columns: Option[];
  rows: number;
}
export interface SignatureItem extends Asked {
  kind: 'signature';
}
export interface NoteItem {
  kind: 'note';
  id: string;
  text: string;
}

/** A question that the screen can answer. Notes are only read, signatures are only made on paper. */
export type Question = TickItem | ShortItem | LongItem | ChoiceItem | DateItem | NumberItem | RatingItem | TableItem;

/** One item of a checklist: something to tick, answer, sign or read. */
export type Item = Question | SignatureItem | NoteItem;

/** One section of a checklist. An opt-in section is left out until the reader adds it. */
export interface Section {
  id: string;
  title: string;
  help?: string | undefined;
  optIn: boolean;
  items: Item[];
}

/** What the two sides, and both together, are called. */
export interface Parties {
  first: string;
  second: string;
  both: string;
}

/** The part of a checklist that the rules here need. What `schema/checklist.ts` hands out fits it. */
export interface Checklist {
  parties: Parties;
  sections: Section[];
}

/** Whose answer it is. */
export type Side = keyof Parties;

/** The three sides in the order in which they answer. */
export const sides: readonly Side[] = ['first', 'second', 'both'];

/** True when the item asks something that the screen can answer. */
export const isQuestion = (item: Item): item is Question => item.kind !== 'note' && item.kind !== 'signature';

/** True when each side answers for itself, and then both agree. */
export const isEach = (item: Item): boolean => 'answer' in item && item.answer === 'each';

/** The questions of some sections, in their order. */
export const questionsOf = (sections: readonly Section[]): Question[] => sections.flatMap(({ items }) => items.filter(isQuestion));
