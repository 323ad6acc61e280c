import { answerOf, choiceOf, isAnswered, rowsOf, textOf, TICKED, type Answer, type Answers, type Row } from './answers.ts';
import {
  isEach,
  sides,
  type ChoiceItem,
  type Column,
  type Item,
  type Parties,
  type Point,
  type Question,
  type RatingItem,
  type TableItem,
} from './checklist.ts';
import { fit } from './fit.ts';
import { say, sayCell, sayPicked, type SayWords } from './say.ts';

/** The words that the parts of a document need beside those of the sheet. */
export interface PartWords extends SayWords {
  /** Before what is written beside a list: 'Other:' */
  readonly other: string;
}

/** Something that can be ticked. */
export interface Box {
  label: string;
  ticked: boolean;
}

/** A cell of a table: words, or ticked or not. */
export type Cell = string | boolean;

/** A table: its filled rows, and the empty ones that paper has room for. */
export interface Table {
  kind: 'table';
  head: string[];
  rows: Cell[][];
  spare: Cell[][];
}

/** An answer, or the room for one. text: words, and the ruled lines they would need. boxes: what can be picked, with the poles of a scale; `other` is there when something else can be, or was, written beside, and `before` is what stands before it. */
export type Given =
  | { kind: 'text'; text: string; unit: string; lines: number }
  | { kind: 'boxes'; low: string; high: string; boxes: Box[]; before: string; other?: string }
  | Table;

/** An answer with the name of whose it is; a shared one has no name. */
export interface Voice {
  party: string;
  given: Given;
}

/** One item of a document. */
export type Part =
  | { kind: 'note'; text: string }
  | { kind: 'signature'; label: string }
  | ({ kind: 'tick'; help: string } & Box)
  | { kind: 'question'; label: string; help: string; voices: Voice[] }
  | { kind: 'table'; table: Table };

/** What the parts of a sheet need to know of it. `keys` says which outcomes an option speaks for, on a blank sheet that is counted by hand. */
export interface Frame {
  answers: Answers;
  parties: Parties;
  words: PartWords;
  keys: (points: readonly Point[] | undefined) => string;
}

/** One item with what was answered. */
export function partOf(item: Item, frame: Frame): Part {
  if (item.kind === 'note') return { kind: 'note', text: item.text };
  if (item.kind === 'signature') return { kind: 'signature', label: item.label };
  const { answers, parties, keys } = frame;
  const { label, help = '' } = item;
  if (item.kind === 'tick') return { kind: 'tick', label: label + keys(item.points), help, ticked: answerOf(answers, item.id) === true };
  const voices = (isEach(item) ? sides : [undefined]).map((side) => ({
    party: side ? parties[side] : '',
    given: givenOf(item, answerOf(answers, item.id, side), frame),
  }));
  return { kind: 'question', label, help, voices };
}

function givenOf(item: Question, answer: Answer | undefined, frame: Frame): Given {
  const { words } = frame;
  switch (item.kind) {
    case 'choice':
    case 'choices':
      return pickedOf(item, answer, frame);
    case 'rating':
      return ratedOf(item, textOf(answer), words);
    case 'table':
      return tableOf(item, answer, words);
    case 'number':
      return { kind: 'text', text: fit(textOf(answer).trim()), unit: item.unit, lines: 1 };
    default:
      return { kind: 'text', text: fit(say(item, answer, words)), unit: '', lines: item.kind === 'long' ? item.lines : 1 };
  }
}

/** Options that are no longer offered stand with what was written beside the list. */
function pickedOf(item: ChoiceItem, answer: Answer | undefined, { keys, words }: Frame): Given {
  const { picked, other } = choiceOf(answer);
  const gone = picked.filter((id) => !item.options.some((option) => option.id === id));
  const beside = fit([...sayPicked(item, gone), other].filter((text) => text.trim() !== '').join(', '));
  const boxes = item.options.map(({ id, label, points }) => ({ label: label + keys(points), ticked: picked.includes(id) }));
  return { kind: 'boxes', low: '', high: '', boxes, before: words.other, ...((item.other || beside) && { other: beside }) };
}

function ratedOf({ low, high, steps }: RatingItem, rated: string, words: PartWords): Given {
  const boxes = Array.from({ length: steps }, (_, index) => ({ label: `${index + 1}`, ticked: rated === `${index + 1}` }));
  const known = rated.trim() === '' || boxes.some(({ ticked }) => ticked);
  return { kind: 'boxes', low, high, boxes, before: words.other, ...(!known && { other: fit(rated) }) };
}

/** The rows up to the last one that says something. An empty table says what can be picked: nobody can guess it on paper. */
function tableOf({ columns, rows: lines }: TableItem, answer: Answer | undefined, words: SayWords): Table {
  const all = rowsOf(answer);
  const filled = all.slice(0, all.findLastIndex((row) => isAnswered([row])) + 1);
  const head = columns.map(({ label, options }) =>
    filled.length > 0 || options.length === 0 ? label : `${label} (${options.map((option) => option.label).join(' / ')})`,
  );
  const cells = (row: Row) => columns.map((column) => cellOf(column, row[column.id], words));
  return { kind: 'table', head, rows: filled.map(cells), spare: Array.from({ length: Math.max(0, lines - filled.length) }, () => cells({})) };
}

function cellOf(column: Column, cell = '', words: SayWords): Cell {
  if (column.kind !== 'tick') return fit(sayCell(column, cell, words));
  return cell === TICKED || (cell.trim() !== '' && fit(cell));
}
