/** English: sentences and words, and what the kept libraries of retext find: repeated words, a or an, words that leave people out. */
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRedundantAcronyms from 'retext-redundant-acronyms';
import retextRepeatedWords from 'retext-repeated-words';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { opening, type Rule } from './finding.ts';

type Node = { type: string; value?: string; children?: Node[] };

const parser = unified().use(retextEnglish);
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const find = (node: Node, type: string): string[] => (node.type === type ? [textOf(node)] : (node.children ?? []).flatMap((child) => find(child, type)));
const parse = (text: string) => parser.parse(text) as Node;

/** The sentences of a text. A sentence ends with a period, a question mark or a colon before a new line of thought. */
export const sentencesIn = (text: string): string[] => find(parse(text), 'SentenceNode');

/** The words of a sentence. A number is not one. */
export const wordsIn = (sentence: string): string[] => find(parse(sentence), 'WordNode').filter((word) => /\p{L}/u.test(word));

/** Rules of retext-equality that we leave out, each group with its reason. */
const leftOut = new Set([
  // People of our stories and studies are women, men, mothers and sons where it matters, and are addressed as they wish.
  ...['he-she', 'her-him', 'her-his', 'hers-his', 'herself-himself', 'gals-man', 'gal-guy', 'mrs-', 'dad-mom', 'dads-moms', 'husband-wife', 'nephew-niece'],
  ...['brother-sister', 'brothers-sisters', 'daughter-son', 'daughters-sons', 'boy-girl', 'boys-girls', 'aunt-uncle', 'landlady-landlord'],
  ...['host-hostess', 'hostesses-hosts'],
  // Plain words that mean here what they say: a no is easy, a boss is one, "mental health", "disabled people", "a small or special group".
  ...['easy', 'just', 'simple', 'clearly', 'of-course', 'boss', 'nuts', 'invalid', 'special', 'fellowship'],
]);

const checker = unified()
  .use(retextEnglish)
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .use(retextRedundantAcronyms)
  .use(retextEquality)
  .use(retextStringify);

/** No word twice in a row, the right article, no word that leaves people out. */
export const sound: Rule = ({ entry: { path }, body, fields }) =>
  [...body, ...fields].flatMap(({ text, line }) => {
    const file = new VFile(text);
    checker.runSync(checker.parse(file), file);
    return file.messages
      .filter(({ ruleId }) => !leftOut.has(ruleId ?? ''))
      .map(({ reason, source, ruleId }) => ({ path, line, rule: source ?? 'english', sentence: `${reason} (${ruleId ?? ''}) In: "${opening(text)}"` }));
  });
