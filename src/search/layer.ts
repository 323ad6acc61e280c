import { facets, type Facet } from './query.ts';

/** What the search knows of a page by its names: enough to find it by them and by what readers call it, and to show it as a result. */
export interface LayerPage {
  /** The number of the page, as a string: pages that answer come first, then the catalog, each in the order of its lists. */
  readonly id: string;
  /** Its path below the base, with a slash at the end; '' is the home page. */
  readonly path: string;
  readonly title: string;
  /** The label of its kind, and a line that tells it from others of that kind: type, maker and cost of a resource, the obstacle of a story. */
  readonly kind: string;
  /** Words that readers use for the kind itself. */
  readonly also: string;
  readonly note: string;
  /** One sentence about it. */
  readonly summary: string;
  /** What readers call it, phrase by phrase. None of it shows. */
  readonly words: readonly string[];
  /** Its headings, as far as they are its own. */
  readonly headings: readonly string[];
  readonly facts: PageFacts;
}

export type PageFacts = Partial<Record<Facet, readonly string[]>>;

// In an order in which what is alike stands close together.
const lists = ['words', 'headings'] as const;
const texts = ['title', 'summary', 'note', 'path'] as const;

/** Pages by their columns: what is alike stands together, which travels in fewer bytes than page by page. */
export type Columns = Record<(typeof texts)[number] | (typeof lists)[number], readonly string[]>;

/** The facets of pages by their columns: for each page the place of its values among all that there are. */
export type FactColumns = Record<Facet, { readonly values: readonly string[]; readonly rows: readonly number[] }>;

/** What pages of each kind are called in the language of the index, each as one text: the label in results, and words that readers use for it. */
export type KindNames = Readonly<Record<string, string>>;

/** The file `pagefind/first.json`, or `first-es.json` for another language than the site's own: the pages that answer (guides, obstacles, stories, checklists), small enough to be there at the first key. */
export interface FirstFile {
  /** Words and phrases that mean the same, each group as one text. */
  readonly same: readonly string[];
  readonly kinds: KindNames;
  readonly facts: FactColumns;
  readonly pages: Columns;
}

/** A file of ours that names the build it is of. The others of that build lie in `pagefind/names/<build>/`, so that files of two builds never meet. */
export type Stamped<T> = T & { readonly build: string };

/** The file `phrases.json` in that folder: of the same pages all that readers call them, where the first file has it in short. */
export type PhrasesFile = readonly string[];

/** The file `pagefind/catalog.json`: of each entry what it can be narrowed by. Its names stand in `entries/` in the folder of the build, some entries a file. */
export interface CatalogFile {
  readonly same: FirstFile['same'];
  readonly kinds: KindNames;
  readonly facts: FactColumns;
  /** The number of the first entry. */
  readonly from: number;
  /** How many files in `words/` tell which entries have a word. */
  readonly shards: number;
}

/** A file of `words/`: for each word, or number of a group of words, the entries that it tells most about, best first, and how many have it. */
export type WordsFile = Readonly<Record<string, readonly [count: number, ...best: number[]]>>;

/** The file `ids.json`: the ids of all pages in Pagefind's index, without what they have in common, in the order of our numbers. */
export interface IdsFile {
  readonly before: string;
  readonly ids: readonly string[];
}

/** So many entries share one file, as it travels some 3 kB. */
export const perFile = 24;

const gap = '|';

/** Writes a list as one text. */
export const textOf = (list: readonly string[]): string => list.join(gap);

/** Writes pages as columns. */
export const toColumns = (pages: readonly LayerPage[]): Columns =>
  Object.fromEntries([
    ...lists.map((name) => [name, pages.map((page) => textOf(page[name]))]),
    ...texts.map((name) => [name, pages.map((page) => page[name])]),
  ]) as Columns;

/** Reads pages from columns. `from` is the number of the first. */
export const fromColumns = (columns: Columns, facts: readonly PageFacts[], from: number, kinds: KindNames): LayerPage[] =>
  columns.path.map((path, at) => {
    const [kind = '', also = ''] = listOf(kinds[facts[at]?.kind?.[0] as string]);
    return {
      id: `${from + at}`,
      path,
      title: columns.title[at] ?? '',
      note: columns.note[at] ?? '',
      summary: columns.summary[at] ?? '',
      words: listOf(columns.words[at]),
      headings: listOf(columns.headings[at]),
      kind,
      also,
      facts: facts[at] ?? {},
    };
  });

/** Reads a list that was written as one text. */
export const listOf = (text = ''): string[] => text.split(gap).filter(Boolean);

/** Writes the facets of pages as columns. */
export const toFactColumns = (pages: readonly PageFacts[]): FactColumns =>
  Object.fromEntries(
    facets.map((facet): [Facet, FactColumns[Facet]] => {
      const rows = pages.map((facts) => (facts[facet] ?? []).join(' '));
      const places = new Map([...new Set(rows)].map((value, at) => [value, at]));
      return [facet, { values: [...places.keys()], rows: rows.map((row) => places.get(row) ?? 0) }];
    }),
  ) as FactColumns;

/** Reads the facets of each page. Pages with the same values share them. */
export function fromFactColumns(columns: FactColumns): PageFacts[] {
  const read = facets.map((facet) => ({ facet, values: columns[facet].values.map((value) => value.split(' ').filter(Boolean)), rows: columns[facet].rows }));
  return columns.kind.rows.map((_, at) =>
    Object.fromEntries(read.flatMap(({ facet, values, rows }) => (values[rows[at] ?? 0]?.length ? [[facet, values[rows[at] ?? 0]]] : []))),
  );
}
