/** One line of the table: what was measured, ours, the peer's, ours divided by the peer's, the aim, and whether it is met. */
export interface Row {
  what: string;
  ours: string;
  peer?: string;
  ratio?: number;
  aim?: string;
  met?: 'yes' | 'within the limit' | 'NO';
}

/** What a part of the bench answers: its lines, and what a reader of them must know. */
export interface Measured {
  rows: Row[];
  notes: string[];
}

/** An aim, and the limit that must hold where the aim is not reached yet. */
export interface Aim {
  aim: number;
  most?: number;
}

/** Whether a number keeps its aim, or at least its limit. */
export const metBy = (value: number, { aim, most = aim }: Aim): NonNullable<Row['met']> => (value <= aim ? 'yes' : value <= most ? 'within the limit' : 'NO');

const head = ['What', 'Ours', 'Peer', 'Ratio', 'Aim', 'Met'];
const cells = ({ what, ours, peer, ratio, aim, met }: Row) => [what, ours, peer, ratio?.toFixed(2), aim, met].map((cell) => cell ?? '');

/** The lines as a Markdown table, its columns aligned so that it reads as plain text too. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [head, ...rows.map(cells)].map((line) => line.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const written = lines.map((line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`);
  written.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return written.join('\n');
}

/** A number of bytes, with its thousands told apart. */
export const bytes = (count: number): string => `${Math.round(count).toLocaleString('en-US')} B`;
/** A time that a page or a key takes. */
export const ms = (time: number): string => `${time < 10 ? time.toFixed(1) : Math.round(time).toLocaleString('en-US')} ms`;
