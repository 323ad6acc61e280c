import type { Given, Part, Table, Voice } from '../domain/document-part.ts';
import type { Finding, SheetDocument, Titled } from '../domain/document.ts';
import { cellText, isScale, mark, rowsToShow, scaleLine, type Boxes } from './marks.ts';

const UNDERLINE = 60;
const ROOM = '_'.repeat(UNDERLINE);

const underlined = (text: string, sign: string) => `${text}\n${sign.repeat(Math.min(UNDERLINE, [...text].length))}`;
const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');

/** A document as text for an e-mail, in LF lines. Answers are indented and otherwise as they were written. What was picked stands in words; a blank document lists what can be picked. */
export function toPlainText({ title, copy, intro, blank, sections, outcomes, map, drafts, address, reviewed }: SheetDocument): string {
  const part = (one: Part) => partBlock(one, blank);
  const blocks = [
    underlined([title, copy].filter(Boolean).join(': '), '='),
    intro,
    ...sections.flatMap((section) => titled(section, part)),
    ...titled(outcomes, findingBlock),
    ...titled(map, part),
    ...titled(drafts, (draft) => lines([draft.title, draft.help, indented(draft.text)])),
    lines([address, reviewed]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const titled = <T>(section: Titled<T> | undefined, block: (one: T) => string): string[] =>
  section ? [underlined(section.title, '-'), section.help, ...section.list.map(block)] : [];

const lines = (all: readonly string[]) => all.filter((line) => line !== '').join('\n');

function partBlock(part: Part, blank: boolean): string {
  switch (part.kind) {
    case 'note':
      return part.text;
    case 'signature':
      return `${part.label}: ${ROOM.slice(0, UNDERLINE / 2)}`;
    case 'tick':
      return lines([`${mark(part.ticked)} ${part.label}`, part.help]);
    case 'question':
      return lines([part.label, part.help, ...part.voices.map((voice) => voiceBlock(voice, blank))]);
    case 'table':
      return tableLines(part.table);
  }
}

function voiceBlock({ party, given }: Voice, blank: boolean): string {
  const said = blank ? roomFor(given) : saidIn(given) || '-';
  return indented(party ? `${party}:\n${indented(said)}` : said);
}

function saidIn(given: Given): string {
  switch (given.kind) {
    case 'text':
      return given.text && given.unit ? `${given.text} ${given.unit}` : given.text;
    case 'boxes':
      return isScale(given) ? scaleLine(given) : pickedIn(given);
    case 'table':
      return given.rows.length > 0 ? tableLines(given) : '';
  }
}

const pickedIn = ({ boxes, other = '' }: Boxes) => [...boxes.filter(({ ticked }) => ticked).map(({ label }) => label), other].filter(Boolean).join(', ');

function roomFor(given: Given): string {
  switch (given.kind) {
    case 'text':
      return Array.from({ length: given.lines }, () => ROOM).join('\n') + (given.unit && ` ${given.unit}`);
    case 'boxes':
      if (isScale(given)) return scaleLine(given);
      return lines([
        ...given.boxes.map(({ label }) => `${mark(false)} ${label}`),
        given.other === undefined ? '' : `${mark(false)} ${given.before} ${ROOM.slice(0, UNDERLINE / 2)}`,
      ]);
    case 'table':
      return tableLines(given);
  }
}

/** A table row by row, each cell with its column: columns of spaces fall apart in a mail. */
function tableLines(table: Table): string {
  const row = (cells: readonly string[]) => table.head.map((label, index) => `${label}: ${cells[index] ?? ''}`.trimEnd()).join('\n');
  return rowsToShow(table)
    .map((cells) => row(cells.map(cellText)))
    .join('\n\n');
}

function findingBlock({ title, text, reasons, say, next }: Finding): string {
  return [lines([title, text]), ...reasons.map((reason) => `- ${reason}`), ...say.map(indented), next].filter((line) => line !== '').join('\n');
}
