/** The shape of each kind of text: its parts, its length, its headings in order, its words of the field explained. */
import { wordsIn } from './english.ts';
import type { Finding, Rule, Text } from './finding.ts';

const inBody = ({ body }: Text) => body.filter(({ kind }) => kind !== 'heading').reduce((sum, { text }) => sum + wordsIn(text).length, 0);
const tagsIn = ({ entry }: Text, name: string) => entry.body.split(`<${name}`).length - 1;

/** Words of running text at least and at most. The urgent pages may be short. */
const lengths: Readonly<Record<string, readonly [number, number]>> = { obstacles: [900, 1400], mentorship: [500, 900], 'case-studies': [400, 700] };
const mayBeShort = new Set(['work-life-balance', 'economic-downturn']);

/** A page is as long as its kind allows. */
export const measured: Rule = (text) => {
  const { collection, id, path } = text.entry;
  const [least, most] = lengths[collection] ?? [0, Infinity];
  const count = inBody(text);
  if (count > most) return [{ path, line: 1, rule: 'length', sentence: `${count} words. At most ${most}: cut what is said elsewhere.` }];
  return count < least && !mayBeShort.has(id) ? [{ path, line: 1, rule: 'length', sentence: `${count} words. At least ${least}.` }] : [];
};

const storyParts = ['The situation', 'The decision', 'What happened', 'What the mentor did not do', 'What you can take from this'];
const parts: Readonly<Record<string, readonly string[]>> = { mentorship: ['The essentials', 'If you have longer'], 'case-studies': storyParts };
/** How often a tag stands in a text of this kind, at least and at most. */
const tags: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  mentorship: { Example: [1, 2], Say: [1, 1], Avoid: [1, 1] },
  'case-studies': { Pause: [1, 1] },
  obstacles: { Mentors: [1, 1], Message: [1, 3], Questions: [1, 1], Checklist: [1, 1] },
};

/** A guide has its two depths, one example, one thing to say, one to avoid; a story stops at its decision. Obstacles' headings are checked before the build. */
export const complete: Rule = (text) => {
  const { collection, path } = text.entry;
  const wanted = parts[collection];
  const found = text.body.filter(({ kind, depth }) => kind === 'heading' && depth === 2).map(({ text: words }) => words);
  const wrong = wanted && found.join() !== wanted.join() ? [`has the parts ${found.join(', ') || 'none'}. It needs exactly: ${wanted.join(', ')}.`] : [];
  const counts = Object.entries(tags[collection] ?? {}).flatMap(([name, [least, most]]) => {
    const count = name === 'Mentors' ? tagsIn(text, 'Mentors>') : tagsIn(text, name);
    return count < least || count > most ? [`has ${count} <${name}>. It needs ${least === most ? least : `${least} to ${most}`}.`] : [];
  });
  return [...wrong, ...counts].map((sentence) => ({ path, line: text.entry.bodyLine + 1, rule: 'parts', sentence }));
};

/** Headings go down one rank at a time, and no two on a page are alike. */
export const ordered: Rule = ({ entry: { path }, body }) => {
  const headings = body.filter(({ kind, depth }) => kind === 'heading' && depth !== undefined);
  return headings.flatMap(({ depth = 2, text, line }, index): Finding[] => {
    const above = headings[index - 1]?.depth ?? 1;
    const twice = headings.findIndex((other) => other.text === text) < index;
    return [
      ...(depth === 1 || depth > above + 1
        ? [{ path, line, rule: 'heading', sentence: `"${text}" jumps from rank ${above} to ${depth}. Use rank ${above + 1}.` }]
        : []),
      ...(twice ? [{ path, line, rule: 'heading', sentence: `"${text}" stands twice on this page. Give each its own words.` }] : []),
    ];
  });
};

/** Guides, stories and obstacles end in somewhere to go: a guide in a checklist, all in other pages. */
export const onward: Rule = ({ entry }) => {
  const data = entry.data as { checklist?: unknown; related?: unknown[] } | null;
  if (entry.collection !== 'mentorship') return [];
  return [
    ...(data?.checklist === undefined ? ['leads to no checklist. Give it one: checklist: <id>.'] : []),
    ...((data?.related ?? []).length < 2 ? ['leads on to fewer than two pages. Add to related.'] : []),
  ].map((sentence) => ({ path: entry.path, line: 1, rule: 'onward', sentence }));
};
