import type { Given, Part, Table, Voice } from '../domain/document-part.ts';
import type { Finding, SheetDocument, Titled } from '../domain/document.ts';
import { cell, heading, inline, quote } from './markdown-escape.ts';
import { cellText, isScale, rowsToShow, scaleLine, type Boxes } from './marks.ts';

const box = (ticked: boolean) => (ticked ? '[x]' : '[ ]');

/**
 * A document as Markdown: CommonMark 0.31 with the tables and task lists of GitHub Flavored Markdown 0.29. Answers stand in block quotes.
 * Every sign that Markdown would take for its own is escaped, so that a parser reads back what the reader wrote, sign by sign.
 */
export function toMarkdown({ title, copy, intro, sections, outcomes, map, drafts, address, reviewed }: SheetDocument): string {
  const blocks = [
    heading(1, title),
    copy && `**${inline(copy)}**`,
    inline(intro),
    ...sections.flatMap((section) => titled(section, partBlocks)),
    ...titled(outcomes, findingBlocks),
    ...titled(map, partBlocks),
    ...titled(drafts, (draft) => [heading(3, draft.title), inline(draft.help), quote(draft.text)]),
    '---',
    `<${address}>`,
    inline(reviewed),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const titled = <T>(section: Titled<T> | undefined, blocks: (one: T) => string[]): string[] =>
  section ? [heading(2, section.title), inline(section.help), ...section.list.flatMap(blocks)] : [];

function partBlocks(part: Part): string[] {
  switch (part.kind) {
    case 'note':
      return [inline(part.text)];
    case 'signature':
      return [`${inline(part.label)}: ________________`];
    case 'tick':
      // Another bullet than that of the options: the list above must not swallow it.
      return [`* ${box(part.ticked)} ${inline(part.label)}`, inline(part.help)];
    case 'question':
      return [heading(3, part.label), inline(part.help), ...part.voices.flatMap(voiceBlocks)];
    case 'table':
      return [tableBlock(part.table)];
  }
}

const voiceBlocks = ({ party, given }: Voice): string[] => [party && heading(4, party), givenBlock(given)];

function givenBlock(given: Given): string {
  switch (given.kind) {
    case 'text':
      return quote(given.text && given.unit ? `${given.text} ${given.unit}` : given.text);
    case 'boxes':
      return isScale(given) ? inline(scaleLine(given)) : optionLines(given);
    case 'table':
      return tableBlock(given);
  }
}

function tableBlock(table: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = rowsToShow(table).map((row) => line(row.map((value) => cell(cellText(value)))));
  return [line(table.head.map(cell)), line(table.head.map(() => '---')), ...rows].join('\n');
}

function optionLines({ boxes, before, other }: Boxes): string {
  const lines = boxes.map(({ label, ticked }) => `- ${box(ticked)} ${inline(label)}`);
  const beside = other === undefined ? [] : [`- ${box(other !== '')} ${inline(before)}${other && ` ${inline(other).replaceAll('\n', '\n  ')}`}`];
  return [...lines, ...beside].join('\n');
}

function findingBlocks({ title, text, reasons, say, next }: Finding): string[] {
  return [heading(3, title), inline(text), reasons.map((reason) => `- ${inline(reason)}`).join('\n'), ...say.map(quote), inline(next)];
}
