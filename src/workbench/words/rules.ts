import { checkMdx } from '../../schema/check-mdx.ts';
import { isDraft } from '../../schema/draft.ts';
import { open, type Entry, type SourceFile } from '../../schema/source.ts';
import { sound } from './english.ts';
import { claimed, grouped } from './everyday.ts';
import type { Finding, Rule, Text } from './finding.ts';
import { calm, linked, quiet, readable, short } from './plain.ts';
import { blocksOf, fieldsOf } from './prose.ts';
import { complete, measured, onward, ordered } from './shape.ts';
import { cited, founded, traceable, weighed } from './sources.ts';
import { finished, settled, told } from './unfinished.ts';
import { reached } from './web.ts';

/** Every editorial rule, in the order in which an editor would mend. */
export const rules: readonly Rule[] = [
  finished,
  told,
  settled,
  complete,
  measured,
  ordered,
  readable,
  short,
  calm,
  quiet,
  linked,
  sound,
  cited,
  weighed,
  traceable,
  founded,
  onward,
  reached,
  claimed,
  grouped,
];

/** Those that hold in every language. The others know English: its grades, its hype, what its sentences claim. */
const forAllLanguages: readonly Rule[] = [ordered, quiet, onward, claimed, grouped];
const rulesFor = ({ language }: Entry): readonly Rule[] => (language.startsWith('en') ? rules : forAllLanguages);

const taken = new WeakMap<SourceFile, Text[]>();

/** The file, opened and taken apart, once; nothing when it cannot be opened, which the content check says better, and nothing of a draft, whose words are on their way. */
function read(file: SourceFile): Text[] {
  const known = taken.get(file);
  if (known) return known;
  const entry = open(file);
  const text =
    'id' in entry && !isDraft(entry) && checkMdx(entry).length === 0 ? [{ entry, body: blocksOf(entry.body, entry.bodyLine), fields: fieldsOf(entry) }] : [];
  taken.set(file, text);
  return text;
}

/** What an editor should mend in the files that are asked for, in their order. Who leads to whom is known from all of them that are in the same language. */
export function checkWords(files: readonly SourceFile[], isAsked: (path: string) => boolean = () => true): Finding[] {
  const all = files.flatMap(read);
  const alike = Map.groupBy(all, ({ entry }) => entry.language);
  const asked = all.filter(({ entry }) => isAsked(entry.path));
  return asked.flatMap((text) => {
    const others = alike.get(text.entry.language) ?? [];
    return rulesFor(text.entry)
      .flatMap((rule) => rule(text, others))
      .toSorted((a, b) => a.line - b.line);
  });
}
