import { site } from '../site.ts';
import { publishedCatalogue, type PublishedCatalogue } from '../schema/published.ts';
import { absolute, file } from './addresses.ts';
import { bibtexOf, risOf } from './citations.ts';
import { resources } from './library.ts';
import { published, termIds } from './published.ts';

/** The files of the whole catalogue, by what they hold. */
export const catalogueFiles = {
  json: 'resources.json',
  schema: 'resources.schema.json',
  csv: 'resources.csv',
  bibtex: 'resources.bib',
  ris: 'resources.ris',
  opml: 'podcasts.opml',
} as const;

/** The day of the newest review among the entries: when the catalogue last changed, as far as its own contents say. */
export const newestReview = async (): Promise<string> =>
  (await resources())
    .map(({ data }) => data.reviewed)
    .sort()
    .at(-1) ?? '1970-01-01';

/** The whole catalogue as it is published. Throws when an entry does not fit the published shape. */
export async function catalogue(): Promise<PublishedCatalogue> {
  return publishedCatalogue(await termIds()).parse({
    $schema: absolute(file(catalogueFiles.schema)),
    version: 1,
    generated: await newestReview(),
    license: site.license,
    resources: (await resources()).map(published),
  });
}

/** All entries as one BibTeX file, and as one RIS file. */
export const allBibtex = async (): Promise<string> => (await Promise.all((await resources()).map(bibtexOf))).join('');
export const allRis = async (): Promise<string> => (await Promise.all((await resources()).map(risOf))).join('');
