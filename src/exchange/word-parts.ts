import { HeadingLevel, HeightRule, Paragraph, Tab, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Given, Part, Table as Rows, Voice } from '../domain/document-part.ts';
import { cellText, isScale, mark, scaleLine, type Boxes } from '../formats/marks.ts';

/** What stands one below the other in a Word file. */
export type Block = Paragraph | Table;

const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const ROOM = '_'.repeat(24);
const ROW_TO_WRITE_IN = { value: 480, rule: HeightRule.ATLEAST };

/** Only `text` is taken as it is: among the children of a run the words CURRENT and TOTAL_PAGES would become page numbers. */
const runs = (line: string, rightToLeft: boolean) =>
  line
    .split('\t')
    .flatMap((text, index) => [...(index > 0 ? [new TextRun({ children: [new Tab()] })] : []), new TextRun({ text, ...(rightToLeft && { rightToLeft }) })]);

/** A text as paragraphs of a style, one for each of its lines; a line that begins in a script that runs from right to left does so. An empty text is none. */
export function words(text: string, style = 'Normal'): Paragraph[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const backwards = RIGHT_TO_LEFT.test(line);
    return new Paragraph({ style, ...(backwards && { bidirectional: true }), children: runs(line, backwards) });
  });
}

/** A heading of Word's own, so that the navigation pane and screen readers find it. */
export const heading = (text: string, level: 1 | 2): Paragraph =>
  new Paragraph({ text, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 });

const room = (lines: number) => Array.from({ length: lines }, () => new Paragraph({ style: 'Room' }));

/** One item of a document. */
export function partBlocks(part: Part): Block[] {
  switch (part.kind) {
    case 'note':
      return words(part.text);
    case 'signature':
      return [...room(2), ...words(part.label, 'Help')];
    case 'tick':
      return [...words(`${mark(part.ticked)} ${part.label}`, 'Option'), ...words(part.help, 'Help')];
    case 'question':
      return [heading(part.label, 2), ...words(part.help, 'Help'), ...voicesBlocks(part.voices)];
    case 'table':
      return tableBlocks(part.table);
  }
}

/** Answers of several stand side by side under their names. */
function voicesBlocks(voices: readonly Voice[]): Block[] {
  const [only] = voices;
  if (voices.length === 1 && only) return givenBlocks(only.given);
  return grid(
    voices.map(({ party }) => party),
    [row(voices.map(({ given }) => givenBlocks(given)))],
  );
}

function givenBlocks(given: Given): Block[] {
  switch (given.kind) {
    case 'text':
      if (given.text === '') return given.unit ? words(`${ROOM} ${given.unit}`) : room(given.lines);
      return words(given.unit ? `${given.text} ${given.unit}` : given.text, 'Answer');
    case 'boxes':
      return isScale(given) ? words(scaleLine(given)) : optionBlocks(given);
    case 'table':
      return tableBlocks(given);
  }
}

function optionBlocks({ boxes, before, other }: Boxes): Paragraph[] {
  const beside = other === undefined ? '' : `${mark(other !== '')} ${before} ${other || ROOM}`;
  return [...boxes.flatMap(({ label, ticked }) => words(`${mark(ticked)} ${label}`, 'Option')), ...words(beside, 'Option')];
}

const tableBlocks = ({ head, rows, spare }: Rows): Block[] =>
  grid(
    head,
    [...rows, ...spare].map((cells) => row(cells.map((cell) => words(cellText(cell), 'Cell')))),
  );

const row = (cells: readonly (readonly Block[])[]) => new TableRow({ height: ROW_TO_WRITE_IN, children: cells.map((blocks) => cellOf(blocks)) });

const cellOf = (blocks: readonly Block[]) =>
  new TableCell({ margins: { top: 40, bottom: 40, left: 80, right: 80 }, children: blocks.length > 0 ? blocks : [new Paragraph({ style: 'Cell' })] });

/** A table whose first row is repeated on each page, and a line after it, which Word needs between two tables. */
function grid(head: readonly string[], rows: readonly TableRow[]): Block[] {
  const header = new TableRow({ tableHeader: true, cantSplit: true, children: head.map((label) => cellOf(words(label, 'ColumnHead'))) });
  const table = new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, tableLook: { firstRow: true }, rows: [header, ...rows] });
  return [table, new Paragraph({ style: 'Cell' })];
}
