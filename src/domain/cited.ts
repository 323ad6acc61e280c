/** What a reader's list needs of an entry of the catalogue, ready to show and to write into a file: made at build, so that the browser only joins it. */
export interface Cited {
  readonly title: string;
  /** Who made it, in one line; '' when unknown. */
  readonly by: string;
  /** Labels of its type, cost and status, as the pages show them. */
  readonly type: string;
  readonly cost: string;
  readonly status: string;
  /** The path of its page below the base, without slashes at the ends. */
  readonly path: string;
  /** The reference in APA style (7th edition), as plain text. */
  readonly apa: string;
  /** One BibTeX entry, one RIS record and one CSL-JSON item, each under our own id. */
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: Readonly<Record<string, unknown>>;
  /** Its row of `/resources.csv`, in the order of that file's columns. */
  readonly row: readonly string[];
}

/** The entries of one file `/resources/cite/<n>.json`, by id. */
export type CitedFile = Readonly<Record<string, Cited>>;
