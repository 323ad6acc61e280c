import type { Answers } from '../../domain/answers.ts';
import type { Sheet } from '../../domain/checklist.ts';
import type { SheetWords } from './sheet-words.ts';
import type { Disk } from '../../storage/disk.ts';

/** What the parts of the script that a click loads may know and do. */
export interface Desk {
  readonly sheetId: string;
  readonly sheet: Sheet;
  readonly words: SheetWords;
  readonly answers: Answers;
  readonly disk: Disk;
  /** The name under which this copy is kept. */
  readonly kept: string;
  /** The full address of this page, without a fragment. */
  readonly address: string;
  /** Answers that are only shown: from a link, a file, or an earlier time. */
  shown: Answers;
  /** Says one of the sentences of the status line. */
  say(state: string): void;
  /** Puts a copy on the screen. */
  choose(copy: string): Promise<void>;
  /** Saves answers as if they had been typed. */
  keep(answers: Answers, redraw?: boolean): Promise<void>;
  /** Saves answers to the copy on the screen. */
  put(answers: Answers, said: string): Promise<void>;
  /** Puts other answers in place of these, with a way back. */
  swap(answers: Answers, said: string): Promise<void>;
  /** Draws a sheet of paper with answers. */
  paper(answers: Answers): Promise<HTMLElement>;
  find<T extends Element>(selector: string): T;
  querySelectorAll<T extends Element>(selector: string): Iterable<T>;
}
