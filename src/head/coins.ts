import type { CslItem, CslName } from '../formats/csl.ts';

/** Zotero's own names for what is not a book. Its Dublin Core reader takes them as the type of the item. */
const zoteroTypes: Readonly<Record<CslItem['type'], string>> = { book: 'book', song: 'podcast', webpage: 'webpage', document: 'document' };

type Pair = readonly [key: string, value: string | undefined];

/** A body keeps its name whole as `aucorp`, whatever commas it holds. A person is given as 'family, given', so that a family name of two words stays whole too. */
const creatorPair =
  (key: string) =>
  (name: CslName): Pair =>
    'literal' in name ? ['rft.aucorp', name.literal] : [key, [name.family, name.given].filter(Boolean).join(', ')];

const bookPairs = ({ title, author = [], publisher, edition, ISBN }: CslItem): Pair[] => [
  ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
  ['rft.genre', 'book'],
  ['rft.btitle', title],
  ...author.map(creatorPair('rft.au')),
  ['rft.pub', publisher],
  ['rft.edition', edition],
  ['rft.isbn', ISBN],
];

const otherPairs = ({ type, title, author = [], publisher, URL: url }: CslItem): Pair[] => [
  ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
  ['rft.type', zoteroTypes[type]],
  ['rft.title', title],
  ...author.map(creatorPair('rft.creator')),
  ['rft.publisher', publisher],
  ['rft.identifier', url],
];

/**
 * The item as the title of a COinS span: an OpenURL context object (ANSI/NISO Z39.88-2004) from which Zotero and others take it up. Highwire's `citation_*`
 * is no choice here: Zotero takes whatever has a `citation_title` and no ISBN for an article in a journal.
 */
export function coins(item: CslItem): string {
  const year = item.issued?.['date-parts'][0][0];
  const pairs: Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...(item.type === 'book' ? bookPairs(item) : otherPairs(item)),
    ['rft.date', year === undefined ? undefined : String(year)],
    ['rft.language', item.language],
    ['rft_id', item.URL],
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encoded(value)}`] : [])).join('&');
}

/** Zotero reads %2B as a space. In an address a plus counts, so it is encoded twice there and comes out as %2B, which leads to the same page. */
const encoded = (value: string) => encodeURIComponent(/^https?:\/\//.test(value) ? value.replaceAll('+', '%2B') : value);
