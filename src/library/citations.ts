import { bucketOf, bucketsFor } from '../domain/bucket.ts';
import type { Cited, CitedFile } from '../domain/cited.ts';
import { namesOf } from '../domain/creator.ts';
import { toCsl, type CslItem } from '../formats/csl.ts';
import { site } from '../site.ts';
import { absolute, href, pathOf } from './addresses.ts';
import { toApa, toBibtex, toRis } from './cite.ts';
import { once, onceFor } from './once.ts';
import { findTerm, resources, type Resource, type Term } from './library.ts';
import { rowOf } from './published.ts';
import { fill } from '../words/say.ts';
import { wordsFor } from '../words/words.ts';

/** References and files for reference managers are made once, in the language of the site. */
const { citing } = wordsFor();

/** What we say about it in a reader's own list of references: our status, what nobody has confirmed, who says so and when. */
const noteOf = ({ id, data }: Resource, status: Term): string =>
  [`${status.label}: ${status.description}`, ...data.unconfirmed, `${site.name}, ${data.reviewed}, ${absolute(href(pathOf('resources', id)))}`].join(' ');

/** An entry as CSL-JSON with such a note. */
const cslWith = ({ id, data }: Resource, note: string | undefined): CslItem =>
  toCsl({
    ...data,
    id,
    note,
    genre: data.type === 'podcast' ? citing.podcast : undefined,
    url: data.link?.state === 'gone' ? undefined : data.url,
    accessed: data.link?.state === 'works' ? data.link.checked : undefined,
  });

/** An entry as CSL-JSON, with our status, and what nobody has confirmed, in its note. */
export const cslOf = onceFor(async (entry: Resource): Promise<CslItem> => cslWith(entry, noteOf(entry, await findTerm('statuses', entry.data.status))));

/** BibTeX styles print the note below the reference: there it holds the status alone, and nothing where all is well. */
const printedNote = ({ id, label, description }: Term) => (id === 'verified' ? undefined : `${label}: ${description}`);

/** An entry as BibTeX and as RIS, under its id. */
export const bibtexOf = onceFor(async (entry: Resource): Promise<string> =>
  toBibtex(cslWith(entry, printedNote(await findTerm('statuses', entry.data.status)))),
);
export const risOf = onceFor(async (entry: Resource): Promise<string> => toRis(await cslOf(entry)));

/** What a reader's list needs of an entry. The reference to a work that nobody found says so itself. */
export const cited = onceFor(async (entry: Resource): Promise<Cited> => {
  const { id, data } = entry;
  const [type, cost, status, csl, bibtex, ris, row] = await Promise.all([
    findTerm('resource-types', data.type),
    findTerm('costs', data.cost),
    findTerm('statuses', data.status),
    cslOf(entry),
    bibtexOf(entry),
    risOf(entry),
    rowOf(entry),
  ]);
  const apa = toApa(csl, citing.locale);
  return {
    title: data.title,
    by: namesOf(data.creators),
    type: type.label,
    cost: cost.label,
    status: status.label,
    path: pathOf('resources', id),
    apa: data.status === 'not-verified' ? `${apa} [${fill(citing.statedBy, { status: status.label, site: site.name })}]` : apa,
    bibtex,
    ris,
    csl: { ...csl },
    row,
  };
});

/** How many files `/resources/cite/<n>.json` there are. */
export const citeFiles = async (): Promise<number> => bucketsFor((await resources()).length);

/** The entries of each file, by its number. */
const filed = once(async () => {
  const files = await citeFiles();
  return Map.groupBy(await resources(), ({ id }) => bucketOf(id, files));
});

/** The entries of the file with that number. */
export async function citedFile(number: number): Promise<CitedFile> {
  const mine = (await filed()).get(number) ?? [];
  return Object.fromEntries(await Promise.all(mine.map(async (entry) => [entry.id, await cited(entry)] as const)));
}
