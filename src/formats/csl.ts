import type { Creator } from '../domain/creator.ts';

/** What the citation of a resource rests on. 'unknown' stands for what nobody knows. */
export interface Work {
  readonly id: string;
  readonly title: string;
  /** A resource type of ours, such as book. */
  readonly type: string;
  readonly creators: readonly Creator[];
  readonly year: number | string;
  readonly edition?: string | undefined;
  readonly publisher: string;
  readonly isbn13?: string | undefined;
  readonly url?: string | undefined;
  readonly language: string;
  /** What kind of thing it is, in words that a style prints in brackets. */
  readonly genre?: string | undefined;
  /** What we can say about it: our status first. */
  readonly note?: string | undefined;
  /** The day on which its address was last seen to work, as YYYY-MM-DD. */
  readonly accessed?: string | undefined;
}

/** A name in CSL-JSON: a person, or a body whose name is never taken apart. */
export type CslName = { readonly family: string; readonly given?: string } | { readonly literal: string };

interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** An item in CSL-JSON, with the variables that our entries fill (https://docs.citationstyles.org/, schema 1.0.2). */
export interface CslItem {
  readonly id: string;
  readonly type: 'book' | 'song' | 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly publisher?: string;
  readonly edition?: string;
  readonly genre?: string;
  readonly ISBN?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** Roles that make somebody an author. Any other, such as founder or reviser, does not. */
const authorship = new Set([undefined, 'author', 'co-author', 'host', 'co-host']);

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const known = (text: string | undefined) => (text === undefined || text === 'unknown' ? undefined : oneLine(text));

/** A name without our remark in brackets behind it, as in 'codebar (UK charity)'. */
const bareName = (name: string) => oneLine(name).replace(/\s+\([^()]*\)$/, '');

/** '2nd edition' and what follows is 2, from which each style makes its own words; any other edition stays as it is. */
const editionOf = (edition: string | undefined) => /^(\d+)(?:st|nd|rd|th) edition\b/.exec(edition ?? '')?.[1] ?? known(edition);

function authorsOf(creators: readonly Creator[]): CslName[] {
  return creators.flatMap((creator): CslName[] => {
    if (typeof creator === 'string') return [{ literal: bareName(creator) }];
    return authorship.has(creator.role) ? [{ family: oneLine(creator.family), ...(creator.given === undefined ? {} : { given: oneLine(creator.given) }) }] : [];
  });
}

/**
 * A podcast is a song: Zotero maps its own item type for podcasts to `song`, APA sets it right with the genre in brackets, and in RIS it becomes
 * SOUND, which keeps the authors. As `broadcast` it would become MPCT, a film, and lose them. What is on the web is a page, whatever we file it
 * under; without an address it is a document, which promises nothing.
 */
function typeOf({ type, url }: Work): CslItem['type'] {
  if (type === 'book') return 'book';
  if (type === 'podcast') return 'song';
  return url === undefined ? 'document' : 'webpage';
}

const dateOf = (...parts: number[]): CslDate => ({ 'date-parts': [parts] });

/** The fields that hold something. */
const filled = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** A resource as CSL-JSON. What is unknown is left out: without a year the styles write 'n.d.'. */
export function toCsl(work: Work): CslItem {
  const authors = authorsOf(work.creators);
  const publisher = known(work.publisher);
  return {
    id: work.id,
    type: typeOf(work),
    title: oneLine(work.title),
    ...filled({
      author: authors.length > 0 ? authors : undefined,
      issued: typeof work.year === 'number' ? dateOf(work.year) : undefined,
      accessed: work.accessed === undefined ? undefined : dateOf(...work.accessed.split('-').map(Number)),
      publisher: publisher && bareName(publisher),
      edition: editionOf(work.edition),
      genre: work.genre,
      ISBN: work.isbn13,
      URL: work.url,
      language: known(work.language),
      note: known(work.note),
    }),
  };
}
