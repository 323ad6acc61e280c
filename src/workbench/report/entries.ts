/** What the report asks of the content: every entry that can be opened, as the rules about words see it. */
import { isOriginal, open, type Entry, type SourceFile } from '../../schema/source.ts';
import type { Text } from '../words/finding.ts';

/** The fields that the report reads. The content check holds them to their shape. */
export interface Fields {
  title?: string;
  reviewed?: string;
  reviewBy?: string;
  type?: string;
  status?: string;
  obstacles?: string[];
  audience?: string[];
  link?: { state: string };
  url?: string;
  isbn13?: string;
  doi?: string;
}

/** Something for a writer to do, and in which file. */
export interface Task {
  path: string;
  sentence: string;
}

/** The entries of these files, in their order, without their prose. Translations are left out: they would count twice. */
export const textsOf = (files: readonly SourceFile[]): Text[] =>
  files.map(open).flatMap((entry) => ('id' in entry && isOriginal(entry) ? [{ entry, body: [], fields: [] }] : []));

/** The front matter of an entry. */
export const fieldsOf = ({ data }: Entry): Fields => data ?? {};

/** The resources among them. */
export const resourcesIn = (texts: readonly Text[]): Entry[] => texts.map(({ entry }) => entry).filter(({ collection }) => collection === 'resources');
