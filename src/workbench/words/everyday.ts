/** Words that readers type lead to one place: two pages of a kind that claim the same phrase would both be half found. */
import { lineOf } from '../../schema/source.ts';
import type { Finding, Rule, Text } from './finding.ts';
import { forAll } from './for-all.ts';

interface Known {
  alsoKnownAs?: unknown[];
  creators?: (string | { family?: string })[];
  terms?: { label?: string; also?: string[] }[];
}

const known = ({ entry }: Text) => (entry.data ?? {}) as Known;
const plain = (phrase: unknown) => String(phrase).toLowerCase().replace(/['’]/g, '').trim();
const phrasesOf = (text: Text) => (known(text).alsoKnownAs ?? []).map(plain);

/** Whoever made two things is found by both. */
const isMaker = (phrase: string, text: Text) =>
  (known(text).creators ?? []).some((creator) => phrase.endsWith(plain(typeof creator === 'string' ? creator : (creator.family ?? phrase + ' '))));

/** Who claims each phrase, kind by kind. */
const claims = forAll((all) =>
  Map.groupBy(
    all.flatMap((text) => [...new Set(phrasesOf(text))].map((phrase) => ({ text, key: keyOf(text, phrase) }))),
    ({ key }) => key,
  ),
);
const keyOf = ({ entry }: Text, phrase: string) => `${entry.collection} ${phrase}`;

/** No two pages of a kind claim the same phrase, and no page claims one twice. */
export const claimed: Rule = (text, all) => {
  const { entry } = text;
  return phrasesOf(text).flatMap((phrase, index, phrases): Finding[] => {
    const others = (claims(all).get(keyOf(text, phrase)) ?? []).map((claim) => claim.text).filter((other) => other !== text);
    const rival = phrases.indexOf(phrase) < index ? text : others.find((other) => !isMaker(phrase, other) && !isMaker(phrase, text));
    if (!rival) return [];
    const sentence = `"${phrase}" is claimed by ${rival === text ? 'this page already' : rival.entry.path}. Keep it on the page that answers it best.`;
    return [{ path: entry.path, line: lineOf(entry, ['alsoKnownAs', index]), rule: 'everyday', sentence }];
  });
};

/** In the groups of words that mean the same, each word stands once: in two groups it would join what must stay apart. */
export const grouped: Rule = (text) => {
  const { entry } = text;
  if (entry.collection !== 'topics' || entry.id !== 'everyday-words') return [];
  const first = new Map<string, string>();
  return (known(text).terms ?? []).flatMap(({ label = '', also = [] }, term) =>
    [label, ...also].flatMap((word, at): Finding[] => {
      const taken = first.get(plain(word));
      first.set(plain(word), taken ?? label);
      if (taken === undefined) return [];
      const line = lineOf(entry, at === 0 ? ['terms', term, 'label'] : ['terms', term, 'also', at - 1]);
      return [{ path: entry.path, line, rule: 'everyday', sentence: `"${word}" stands in the group "${taken}" already. Keep it in one of the two.` }];
    }),
  );
};
