import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Answer, Answers, Choice, Row, Sides } from '../../src/domain/answers.ts';
import { isEach, isQuestion, sides, type Column, type Question, type Sheet, type TableItem } from '../../src/domain/checklist.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number] | Extract<Root['children'][number], { type: 'list' }>['children'][number];

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** What a reader of the page would see: breaks, and `<br>` in a cell, are line ends. */
function textOf(node: unknown): string {
  const { type, value, children } = node as { type: string; value?: string; children?: unknown[] };
  if (type === 'break' || (type === 'html' && value === '<br>')) return '\n';
  return children ? children.map(textOf).join('') : (value ?? '');
}

/** The cells of one row of a GFM table (GFM 0.29, section 4.10): an escaped pipe is a pipe, and each cell is read on its own. */
function cellsOf(line: string): string[] {
  const cells = [...line.matchAll(/((?:\\.|[^|\\])*)\|/g)].slice(1).map(([, cell = '']) => cell.replace(/^[ \t]+|[ \t]+$/g, '').replaceAll('\\|', '|'));
  return cells.map((cell) => textOf(fromMarkdown(`x${cell}`)).slice(1));
}

function dayOf(words: string): string {
  const [, month = '', day = '', year = ''] = /^(\w+) (\d+), (\d+)$/.exec(words) ?? [];
  return `${year}-${`${months.indexOf(month) + 1}`.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function keptCell({ kind, options }: Column, cell: string): string {
  if (kind === 'tick') return cell === '☒' ? 'yes' : '';
  if (kind === 'date') return cell && dayOf(cell);
  return kind === 'choice' ? (options.find(({ label }) => label === cell)?.id ?? '') : cell;
}

/** Reads a sheet in Markdown back into answers, as CommonMark says it reads (mdast-util-from-markdown). It fails where the document is not as the sheet has it. */
export function readMarkdown(markdown: string, sheet: Sheet): Answers {
  const nodes: Node[] = fromMarkdown(markdown).children.flatMap((node) => (node.type === 'list' ? node.children : [node]));
  let place = 0;
  const peek = (type: string, text?: string) => nodes[place]?.type === type && (text === undefined || textOf(nodes[place]) === text);
  const take = (type: string, text?: string): Node => {
    const node = nodes[place++];
    if (node?.type !== type || (text !== undefined && textOf(node) !== text)) throw new Error(`Not ${type} "${text ?? ''}": ${JSON.stringify(node)}`);
    return node;
  };
  const items: Answers['items'] = {};
  const added: string[] = [];

  const option = (label: string): boolean => {
    const text = textOf(take('listItem'));
    if (text.slice(4) !== label) throw new Error(`Not the option "${label}": ${text}`);
    return text.startsWith('[x]');
  };
  const picked = (options: readonly { id: string; label: string }[], other: boolean): Choice => {
    const ids = options.filter(({ label }) => option(label)).map(({ id }) => id);
    return { picked: ids, other: other ? textOf(take('listItem')).replace(/^\[.\] Other: ?/, '') : '' };
  };
  const table = ({ columns }: TableItem): Row[] => {
    const { start, end } = take('paragraph').position ?? {};
    const [, , ...lines] = markdown.slice(start?.offset, end?.offset).split('\n');
    return lines.map((line) => {
      const cells = cellsOf(line);
      if (cells.length !== columns.length) throw new Error(`Not ${columns.length} cells: ${line}`);
      return Object.fromEntries(columns.map((column, index) => [column.id, keptCell(column, cells[index] ?? '')]).filter(([, cell]) => cell !== ''));
    });
  };
  const answer = (item: Question): Answer => {
    if (item.kind === 'choice' || item.kind === 'choices') return picked(item.options, item.other);
    if (item.kind === 'table') return table(item);
    if (item.kind === 'rating') return /☒ (\d)/.exec(textOf(take('paragraph')))?.[1] ?? '';
    const text = peek('blockquote') ? textOf(take('blockquote')) : '';
    return item.kind === 'date' && text ? dayOf(text) : item.kind === 'number' ? text.replace(` ${item.unit}`, '') : text;
  };
  const each = (item: Question): Sides =>
    Object.fromEntries(
      sides.map((side) => {
        take('heading', sheet.parties[side]);
        return [side, answer(item)];
      }),
    );

  take('heading', sheet.title);
  const name = nodes[place]?.type === 'paragraph' && textOf(nodes[place]) !== sheet.intro ? textOf(take('paragraph')) : undefined;
  if (sheet.intro) take('paragraph', sheet.intro);
  for (const section of sheet.sections) {
    if (section.optIn && !peek('heading', section.title)) continue;
    if (section.optIn) added.push(section.id);
    take('heading', section.title);
    if (section.help) take('paragraph', section.help);
    for (const item of section.items) {
      if (item.kind === 'tick') items[item.id] = option(item.label);
      else if (isQuestion(item)) take('heading', item.label);
      else take('paragraph');
      if (isQuestion(item) && item.help) take('paragraph', item.help);
      if (isQuestion(item) && item.kind !== 'tick') items[item.id] = isEach(item) ? each(item) : answer(item);
    }
  }
  take('thematicBreak');
  take('paragraph');
  take('paragraph');
  if (place !== nodes.length) throw new Error(`Something is left: ${JSON.stringify(nodes[place])}`);
  return { items, added, ...(name !== undefined && { name }) };
}
