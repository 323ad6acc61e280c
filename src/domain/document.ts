import { isEmpty, type Answers } from './answers.ts';
import type { Next, Point, Sheet } from './checklist.ts';
import { partOf, type Part, type PartWords } from './document-part.ts';
import { composed } from './drafts.ts';
import { fit } from './fit.ts';
import { networkOf } from './network.ts';
import { decided } from './outcomes.ts';
import { shownSections } from './progress.ts';
import { sayDay } from './say.ts';
import { fill } from './fill.ts';

/** Things of one kind under a title. A text that is not there is empty. */
export interface Titled<T> {
  title: string;
  help: string;
  list: T[];
}

/** What the answers point to, why, what to say, and where to go next. */
export interface Finding {
  title: string;
  text: string;
  reasons: string[];
  say: string[];
  next: string;
}

/** The words that a document needs beside those of its sheet. */
export interface DocumentWords extends PartWords {
  /** 'Reviewed {day}' */
  readonly reviewed: string;
  /** Above the needs, in the map of people. */
  readonly helpWith: string;
}

/** A sheet with its answers as one document that no format has touched yet. A text that is not there is empty. */
export interface SheetDocument {
  title: string;
  /** The name that the reader gave this copy. */
  copy: string;
  intro: string;
  /** True when nobody has filled anything in: then the room to write matters. */
  blank: boolean;
  sections: Titled<Part>[];
  outcomes?: Titled<Finding>;
  map?: Titled<Part>;
  drafts?: Titled<{ title: string; help: string; text: string }>;
  /** The full address of the page. */
  address: string;
  /** When it was last reviewed, as a line. */
  reviewed: string;
  /** BCP 47. */
  language: string;
}

/**
 * The document of a sheet: the sections that are shown, each question with its answer or the room for one, what the answers point to, and the texts made from them.
 * Blank, it holds every outcome, numbered, to be counted by hand, and the texts only when they are meant for paper. `linkTo` says where to go next; else the name of the page does.
 */
export function documentOf(
  sheet: Sheet,
  answers: Answers,
  words: DocumentWords,
  address: string,
  linkTo: (next: Next) => string = ({ label }) => `(${label})`,
): SheetDocument {
  const { title, intro = '', parties, reviewed } = sheet;
  const blank = isEmpty(answers);
  const frame = { answers, parties, words, keys: blank ? keysTo(sheet) : () => '' };
  const [outcomes, map] = [outcomesOf(sheet, answers, blank, linkTo), mapOf(sheet, answers, words, linkTo)];
  const drafts = draftsOf(sheet, answers, words, blank);
  return {
    title,
    copy: fit(answers.name ?? '').trim(),
    intro,
    blank,
    sections: shownSections(sheet, answers).map(({ title, help = '', items }) => ({ title, help, list: items.map((item) => partOf(item, frame)) })),
    ...(outcomes && { outcomes }),
    ...(map && { map }),
    ...(drafts && { drafts }),
    address,
    reviewed: fill(words.reviewed, { day: sayDay(reviewed, words.language) }),
    language: words.language,
  };
}

function keysTo({ outcomes }: Sheet) {
  const ids = outcomes?.list.map(({ id }) => id) ?? [];
  return (points: readonly Point[] = []) => (points.length > 0 ? ` (${points.map(({ to }) => ids.indexOf(to) + 1).join(', ')})` : '');
}

function outcomesOf(sheet: Sheet, answers: Answers, blank: boolean, linkTo: (next: Next) => string): SheetDocument['outcomes'] {
  const { outcomes } = sheet;
  const { is, found } = decided(sheet, answers);
  if (!outcomes || (is === 'waiting' && !blank)) return undefined;
  const { title, help = '', none, list } = outcomes;
  const next = (to: Next | undefined) => (to ? `${to.text} ${linkTo(to)}` : '');
  const nothing: Finding = { title: none.title, text: none.text, reasons: [], say: [], next: next(none.next) };
  const all = list.map((outcome, index) => ({ outcome: { ...outcome, title: `${index + 1}. ${outcome.title}` }, reasons: [] }));
  const findings = (blank ? all : found).map(({ outcome, reasons }) => ({
    title: outcome.title,
    text: outcome.text,
    reasons: [...reasons],
    say: outcome.say,
    next: next(outcome.next),
  }));
  return { title, help, list: blank || is === 'none' ? [...findings, nothing] : findings };
}

/** Who helps with what, by closeness, and what to do about the gaps. */
function mapOf(sheet: Sheet, answers: Answers, { helpWith }: DocumentWords, linkTo: (next: Next) => string): SheetDocument['map'] {
  const network = networkOf(sheet, answers);
  if (!sheet.map || !network) return undefined;
  const { title, help = '', gaps } = sheet.map;
  const { needs, closeness, people } = network;
  const names = (need: string, near: string) => people.filter((person) => person.need === need && person.closeness === near).map(({ name }) => fit(name));
  const rows = needs.map(({ id, label }) => [label, ...closeness.map((near) => names(id, near.id).join(', '))]);
  const head = [helpWith, ...closeness.map(({ label }) => label)];
  const open = people.length > 0 ? gaps.filter(({ need }) => network.gaps.includes(need)) : [];
  return {
    title,
    help,
    list: [
      { kind: 'table', table: { kind: 'table', head, rows, spare: [] } },
      ...open.map((gap): Part => ({ kind: 'note', text: `${gap.text} ${linkTo(gap)}` })),
    ],
  };
}

function draftsOf(sheet: Sheet, answers: Answers, words: DocumentWords, blank: boolean): SheetDocument['drafts'] {
  const { drafts } = sheet;
  if (!drafts || (blank && !drafts.onPaper)) return undefined;
  const list = drafts.list.map((draft) => ({ title: draft.title, help: draft.help ?? '', text: fit(composed(sheet, answers, draft, words)) }));
  return { title: drafts.title, help: drafts.help ?? '', list };
}
