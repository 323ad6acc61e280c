/** What speaks for one outcome, how much, and why. */
export interface Point {
  to: string;
  because?: string | undefined;
  weight: number;
}

/** One thing that can be picked from a list. `says` stands for it in a draft. */
export interface Option {
  id: string;
  label: string;
  says?: string | undefined;
  points?: readonly Point[];
}

/** What to look at in a written answer: exactly one of most, least (words), avoid and include (phrases). */
export interface Check {
  id: string;
  most?: number | undefined;
  least?: number | undefined;
  avoid?: readonly string[] | undefined;
  include?: readonly string[] | undefined;
  good: string;
  say: string;
}

/** What every question has: an id for ever, the words, and perhaps a word of help. `recalls` names a question of another checklist: 'goals/confidence'. */
interface Asked {
  id: string;
  label: string;
  help?: string | undefined;
  recalls?: string | undefined;
}

/** shared: one answer. each: the first side answers, the second side answers, then what both agree. */
interface Answered extends Asked {
  answer: 'shared' | 'each';
}

export interface TickItem extends Asked {
  kind: 'tick';
  points?: readonly Point[];
}
export interface ShortItem extends Answered {
  kind: 'short';
  checks?: readonly Check[];
}
export interface LongItem extends Answered {
  kind: 'long';
  checks?: readonly Check[];
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
/** One column of a table. A tick is kept as 'yes', a choice as the id of its option, a date as YYYY-MM-DD. */
export interface Column {
  id: string;
  label: string;
  kind: 'text' | 'date' | 'tick' | 'choice';
  options: Option[];
}
export interface TableItem extends Asked {
  kind: 'table';
  columns: Column[];
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

/** Where to go next, and why. */
export interface Next {
  text: string;
  to: string;
  label: string;
}

/** One thing that answers can point to. It is shown when the points for it weigh `least` or more. */
export interface Outcome {
  id: string;
  title: string;
  text: string;
  say: string[];
  next?: Next | undefined;
  least: number;
}

/** What the answers point to. rank: the heaviest first, up to `most`. first: the first of the list that has its weight. */
export interface Outcomes {
  title: string;
  help?: string | undefined;
  decide: 'rank' | 'first';
  most: number;
  after: 'any' | 'all';
  none: { title: string; text: string; next?: Next | undefined };
  list: Outcome[];
}

/** A text made from answers: {item-id} stands for an answer, a line that starts with "? " is left out while one of its answers is missing. */
export interface Draft {
  id: string;
  title: string;
  help?: string | undefined;
  text: string;
}

/** A picture of a table of people: needs (rows) by closeness (columns), and what fills a gap. */
export interface NetworkMap {
  title: string;
  help?: string | undefined;
  table: string;
  name: string;
  rows: string;
  columns: string;
  gaps: { need: string; text: string; to: string; label: string }[];
}

/** Which answers the dates of a calendar file come from. */
export interface CalendarSource {
  summary: string;
  first?: string | undefined;
  often?: { item: string; weeks: Record<string, number> } | undefined;
  minutes?: { item: string; minutes: Record<string, number> } | undefined;
  review?: string | undefined;
  end?: string | undefined;
}

/** How a new copy goes on from this one: items kept as they are, rows that are not ticked off, a row of the log. */
export interface NextCopy {
  label: string;
  help?: string | undefined;
  keep: string[];
  carry: { table: string; unless: string }[];
  log?: { table: string; columns: Record<string, string> } | undefined;
}

/** The part of a checklist that the rules here need. What `schema/checklist.ts` hands out fits it. */
export interface Checklist {
  parties: Parties;
  sections: Section[];
  outcomes?: Outcomes | undefined;
  drafts?: { title: string; help?: string | undefined; onPaper?: boolean; list: Draft[] } | undefined;
  map?: NetworkMap | undefined;
  calendar?: CalendarSource | undefined;
  nextCopy?: NextCopy | undefined;
}

/** A checklist with the words that stand on its paper. */
export interface Sheet extends Checklist {
  title: string;
  name: string;
  reviewed: string;
  intro?: string | undefined;
  sources: string[];
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
