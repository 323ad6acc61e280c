import type { Entry } from '../../schema/source.ts';
import type { Block } from './prose.ts';

/** Something in the words that an editor should mend: where, which rule, and what to do. */
export interface Finding {
  path: string;
  line: number;
  rule: string;
  sentence: string;
}

/** A content file with its prose taken out: the text, and the sentences of its fields. */
export interface Text {
  entry: Entry;
  body: readonly Block[];
  fields: readonly Block[];
}

/** A rule looks at one file and knows the others. */
export type Rule = (text: Text, all: readonly Text[]) => Finding[];

/** The finding as one line that an editor or a terminal can follow to its place. */
export const show = ({ path, line, rule, sentence }: Finding): string => `${path}:${line}  ${rule}: ${sentence}`;

/** The first words of a text, to find it again. */
export const opening = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s\S*$/, '')} ...`);
