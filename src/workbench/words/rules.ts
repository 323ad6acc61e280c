import { open, type SourceFile } from '../../schema/source.ts';
import { sound } from './english.ts';
import type { Finding, Rule, Text } from './finding.ts';
import { calm, linked, readable, short } from './plain.ts';
import { blocksOf, fieldsOf } from './prose.ts';
import { complete, measured, onward, ordered } from './shape.ts';
import { cited, founded, traceable, weighed } from './sources.ts';
import { reached } from './web.ts';

/** Every editorial rule, in the order in which an editor would mend. */
export const rules: readonly Rule[] = [complete, measured, ordered, readable, short, calm, linked, sound, cited, weighed, traceable, founded, onward, reached];

/** The file, opened and taken apart; nothing when it cannot be opened, which the content check says better. */
export function read(file: SourceFile): Text[] {
  const entry = open(file);
  return 'id' in entry ? [{ entry, body: blocksOf(entry.body, entry.bodyLine), fields: fieldsOf(entry) }] : [];
}

/** What an editor should mend in these files, in the order of the files. */
export function checkWords(files: readonly SourceFile[]): Finding[] {
  const all = files.flatMap(read);
  return all.flatMap((text) => rules.flatMap((rule) => rule(text, all)).toSorted((a, b) => a.line - b.line));
}
