import type { LayerPage } from './layer.ts';
import { tokensOf, type Same } from './tokens.ts';
import { tuning, type Field } from './tuning.ts';
import { split, weighty } from './words.ts';

const textsOf = (page: LayerPage): [Field, readonly string[]][] => [
  ['title', [page.title]],
  ['words', page.words],
  ['headings', page.headings],
  ['summary', [page.summary]],
  ['note', [`${page.kind} ${page.also}`, page.note]],
];

/** What the words of a page count, each by where it stands: by their stems, and by the numbers of their groups. */
export type Shares = Map<string, number>;

/** Reads pages as words, and tells what each counts in its page, beside the usual length of these. */
export function openShares(pages: readonly LayerPage[], same: Same): (page: LayerPage, see?: (word: string) => void) => Shares {
  const average = lengths(pages.map(read));
  return (page, see) => {
    const shares: Shares = new Map();
    for (const { field, texts } of read(page)) {
      const { weight, byLength } = tuning.fields[field];
      // As in BM25F (Robertson and Zaragoza, 2009): a word among many says less.
      const share = weight / (1 - byLength + (byLength * texts.flat().length) / average[field]);
      for (const words of texts) {
        if (see) words.forEach(see);
        for (const { text } of tokensOf(words, same)) shares.set(text, (shares.get(text) ?? 0) + share);
      }
    }
    return shares;
  };
}

const read = (page: LayerPage) => textsOf(page).map(([field, texts]) => ({ field, texts: texts.map((text) => weighty(split(text))) }));

/** How many words each field has, on average over the pages. */
function lengths(read: readonly { field: Field; texts: string[][] }[][]): Record<Field, number> {
  const sum: Record<Field, number> = { title: 0, words: 0, headings: 0, summary: 0, note: 0 };
  for (const { field, texts } of read.flat()) sum[field] += texts.flat().length;
  return Object.fromEntries(Object.entries(sum).map(([field, count]) => [field, Math.max(1, count / (read.length || 1))])) as Record<Field, number>;
}
