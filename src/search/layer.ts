import type { Facet } from './query.ts';

/** What the first layer of the search knows of a page: enough to find it by its name and by what readers call it, and to show it as a result. */
export interface LayerPage {
  /** The id of the page in Pagefind's index. */
  readonly id: string;
  /** Its path below the base, with a slash at the end; '' is the home page. */
  readonly path: string;
  readonly title: string;
  /** The label of its kind, and a line that tells it from others of that kind: type, maker and cost of a resource, the obstacle of a story. */
  readonly kind: string;
  readonly note: string;
  /** One sentence about it. */
  readonly summary: string;
  /** What readers call it, phrase by phrase. None of it shows. */
  readonly words: readonly string[];
  /** Its headings, as far as they are its own. */
  readonly headings: readonly string[];
  readonly facts: Partial<Record<Facet, readonly string[]>>;
}

/** The file `pagefind/first.json`: small enough to be there at the first key, while the index of all words still loads. */
export interface LayerFile {
  readonly pages: readonly LayerPage[];
  /** Words and phrases that mean the same, group by group. */
  readonly same: readonly (readonly string[])[];
}
