/** Plain words: reading grade, length of sentences and paragraphs, hype, exclamation marks, links that say where they lead. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesIn, wordsIn } from './english.ts';
import { opening, type Finding, type Rule, type Text } from './finding.ts';
import type { Block } from './prose.ts';

/** Flesch-Kincaid grade (Kincaid and others, 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59. */
export function grade(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return 0;
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0) });
}

/** The grades a page, and the answer of an obstacle, may have at most. */
const MOST = { page: 9, inShort: 7 };

const running = ({ body, fields }: Text) => [...body.filter(({ kind }) => kind !== 'heading'), ...fields].map(({ text }) => text);

/** A page is readable at grade 9 or lower; what an obstacle says in short, at 7. */
export const readable: Rule = (text) => {
  const { path, collection } = text.entry;
  if (collection === 'topics' || collection === 'evidence') return [];
  const whole = grade(running(text));
  const short = text.fields.filter(({ field }) => field === 'inShort');
  const brief = grade(short.map(({ text: words }) => words));
  return [
    ...(whole > MOST.page
      ? [
          {
            path,
            line: 1,
            rule: 'grade',
            sentence: `the page reads at grade ${whole.toFixed(1)}. Shorten its sentences and words until it is ${MOST.page} or lower.`,
          },
        ]
      : []),
    ...(brief > MOST.inShort
      ? [{ path, line: short[0]?.line ?? 1, rule: 'grade', sentence: `inShort reads at grade ${brief.toFixed(1)}. It must be ${MOST.inShort} or lower.` }]
      : []),
  ];
};

/** What follows a colon and is said by somebody, or starts anew, is a sentence of its own. */
const thoughtsIn = (text: string) => sentencesIn(text).flatMap((sentence) => sentence.split(/(?<=[:;]) (?=["“A-Z])/));

const LONG_SENTENCE = 32;
const LONG_PARAGRAPH = 95;

/** No sentence has more than 32 words and no paragraph more than 95. Samples count too: they are read as well. */
export const short: Rule = ({ entry: { path, collection }, body, fields }) =>
  [...body, ...(collection === 'evidence' ? [] : fields)].flatMap(({ text, line, kind }) => {
    const long = thoughtsIn(text).filter((sentence) => wordsIn(sentence).length > LONG_SENTENCE);
    const words = wordsIn(text).length;
    return [
      ...long.map((sentence) => ({
        path,
        line,
        rule: 'sentence',
        sentence: `${wordsIn(sentence).length} words: "${opening(sentence)}". Make two sentences of it, of at most ${LONG_SENTENCE} words.`,
      })),
      ...(kind === 'paragraph' && words > LONG_PARAGRAPH
        ? [{ path, line, rule: 'paragraph', sentence: `${words} words: "${opening(text)}". Break it, or cut it to ${LONG_PARAGRAPH} words.` }]
        : []),
    ];
  });

/** Words and phrases that sell, or fill. Each is refused in every form listed. */
export const hype: readonly RegExp[] = [
  /\bunlock(s|ed|ing)?\b(?! (the|a|your) (door|phone|screen|gate|bike|car))/i,
  /\bjourneys?\b/i,
  /\bgame[- ]?chang(er|ers|ing)\b/i,
  /\b(dive|diving|dives) (in|into|deep|deeper)\b/i,
  /\bdeep dive\b/i,
  /\belevat(e|es|ed|ing)\b/i,
  /\bnavigat(e|es|ing) (the|your|this) (landscape|world|complexit)/i,
  /\bdelv(e|es|ed|ing)\b/i,
  /\bembark(s|ed|ing)?\b/i,
  /\btapestry\b/i,
  /\bseamless(ly)?\b/i,
  /\bleverag(e|es|ed|ing)\b/i,
  /\bempower(s|ed|ing|ment)?\b/i,
  /\b(supercharge|skyrocket|turbocharge)\w*/i,
  /\bin today.s fast[- ]paced\b/i,
  /\b(cutting|bleeding)[- ]edge\b/i,
  /\bworld[- ]class\b/i,
  /\bit is (important|worth) (to note|noting)\b/i,
  /\bat the end of the day\b/i,
  /\bneedless to say\b/i,
  /\bnot (just|only|merely)\b[^.?!]{2,60}\bbut\b/i,
  /\b(robust|holistic|synerg\w+|transformative|invaluable|ever-evolving)\b/i,
];

/** No hype anywhere that a reader looks. Other people's titles stand elsewhere. */
export const calm: Rule = ({ entry: { path }, body, fields }) => [...body, ...fields].flatMap((block) => hypeIn(path, block));

/** No exclamation mark anywhere that a reader looks. */
export const quiet: Rule = ({ entry: { path }, body, fields }) => [...body, ...fields].flatMap((block) => shoutsIn(path, block));

function hypeIn(path: string, { text, line }: Block): Finding[] {
  return hype.flatMap((pattern) => {
    const found = pattern.exec(text)?.[0];
    return found ? [{ path, line, rule: 'hype', sentence: `"${found}". Say what happens instead, or cut it.` }] : [];
  });
}

const shoutsIn = (path: string, { text, line }: Block): Finding[] =>
  text.includes('!') ? [{ path, line, rule: 'tone', sentence: `an exclamation mark: "${opening(text)}". Use a period.` }] : [];

const VAGUE = /^(here|click here|this|this page|link|more|read more|learn more|see more|page|website)\.?$/i;

/** The words of a link say where it leads, also when it is read alone. */
export const linked: Rule = ({ entry: { path }, body }) =>
  body.flatMap(({ links, line }) =>
    links
      .filter((words) => VAGUE.test(words.trim()))
      .map((words) => ({
        path,
        line,
        rule: 'link',
        sentence: `the words "${words}" do not say where the link leads. Use the name of the page or what one does there.`,
      })),
  );
