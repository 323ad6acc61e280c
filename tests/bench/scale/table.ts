import type { Row } from './rows.ts';

/** The rows as a Markdown table, with what they were measured on. */
export function write(rows: readonly Row[], { count, machine, day }: { count: number; machine: string; day: string }): string {
  const head = ['', 'today', `with ${count.toLocaleString('en')} more`, 'aim', ''];
  const lines = rows.map(({ what, today, atScale, aim, holds }) => [what, today, atScale, aim, holds === undefined ? '' : holds ? 'held' : 'missed']);
  const widths = head.map((name, at) => Math.max(3, name.length, ...lines.map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [
    '# 10,000 resources',
    '',
    `Written by \`npm run bench:scale\` on ${day}. ${machine}. Quote ratios and processor time: seconds depend on the machine and on what else it does.`,
    'The made-up resources (`src/workbench/sample/`) lie beside the real ones in a copy of the project. "Pages alone" is up to the last page, before blank files and search.',
    '',
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...lines.map(line),
    '',
  ].join('\n');
}
