import type { Step } from '../../domain/reading-list.ts';
import type { MyListKeeper } from '../../storage/list.ts';
import type { Facts } from './facts.ts';

/** What the parts of the script that a click loads may know and do. */
export interface Shelf {
  readonly keeper: MyListKeeper;
  readonly facts: Facts;
  /** The full address of this page, without a fragment. */
  readonly address: string;
  /** The columns of the catalogue as a table. */
  readonly columns: readonly string[];
  /** Says sentences of the status line, with what stands in them. */
  tell(...said: string[]): void;
  /** One sentence of the status line. */
  words(name: string, values?: Record<string, string | number>): string;
  /** The sentence for this many; nothing when there is none for it. */
  counted(name: string, count: number, values?: Record<string, string | number>): string;
  /** Makes a change, says what was done, and offers the way back. */
  keep(step: Step, said: string, undo?: Undo): Promise<void>;
  /** Draws the list again. */
  draw(): void;
  /** Puts the focus on the line that says what was done. */
  focusStatus(): void;
  find<T extends Element>(selector: string): T;
}

/** The way back from a change: the step, and what to say and do when it has been taken. */
export interface Undo {
  step: Step;
  said: () => string;
  focus?: () => void;
}
