/** What every kind of new entry has in common. */
import { stringify } from 'yaml';
import type { CollectionName } from '../../../schema/collections.ts';
import type { Entry } from '../../../schema/source.ts';

/** The answers, as they stand in the file. */
export type Values = Readonly<Record<string, unknown>>;

/** A file to write, or text to add at the end of one that is there. */
export interface NewFile {
  path: string;
  text: string;
  adds?: true;
}

/** A text to which lines can be added: its last one has an end. */
export const endedLine = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** What a template knows beside the answers. */
export interface Context {
  shelf: readonly Entry[];
  /** Today, as YYYY-MM-DD. */
  today: string;
}

/** A kind of entry that `npm run new` can make. */
export interface Kind {
  collection: CollectionName;
  /** Fields that are asked for, and must be given. */
  asks: readonly string[];
  /** Fields that may be given by flag. */
  may: readonly string[];
  /** The words from which the id is suggested. */
  named: (values: Values) => string;
  /** One line for the choice of kinds. */
  says: string;
  files: (id: string, values: Values, context: Context) => NewFile[];
}

/** A gap for the writer. The check of words names each one that is left. */
export const write = (what: string): string => `[Write ${what}]`;

/** What lists and search engines show, until somebody writes it. */
export const describe = write('one full sentence of 50 to 170 characters that says what is here and for whom.');

/** Fields as YAML. What is undefined is left out. */
export const yaml = (data: object): string => stringify(data, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });

/** A file with fields between two lines, and its text. */
export const mdx = (data: object, body: string): string => `---\n${yaml(data)}---\n\n${body.trim()}\n`;

/** The next free place in a list. */
export const nextOrder = (shelf: readonly Entry[], isInList: (entry: Entry) => boolean): number =>
  Math.max(0, ...shelf.filter(isInList).map(({ data }) => (data as { order?: number }).order ?? 0)) + 1;
