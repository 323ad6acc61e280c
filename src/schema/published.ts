import { z } from 'astro/zod';
import { site } from '../site.ts';

// Like the names of the fields, their descriptions are in English in every copy: programs of many houses read them, in one published schema.

/** The ids of each list of terms, so that the published schema names the values it allows. */
export type TermIds = Readonly<Record<'resource-types' | 'costs' | 'audiences' | 'levels' | 'obstacles' | 'statuses' | 'link-states', readonly string[]>>;

const text = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const address = z.string().regex(/^https?:\/\/\S+$/);

const person = z.strictObject({
  given: text.nullable().describe('Given names. Null when only the family name is known.'),
  family: text.describe('Family name.'),
  role: text.nullable().describe('What the person did, such as host or founder. Null for an author.'),
});
const body = z.strictObject({ name: text.describe('The name of a body, in one piece.') });

/** One entry of the published catalog. What is unknown is null; a list with nothing known in it is empty. */
export const publishedResource = (terms: TermIds) =>
  z.strictObject({
    id: id.describe('Our id. It is permanent.'),
    page: address.describe('Its page on this site.'),
    type: z.enum(terms['resource-types']).describe('What kind of thing it is.'),
    title: text.describe('Its title.'),
    description: text.describe('What it is, in one sentence.'),
    creators: z.array(z.union([person, body])).describe('Who made it, in the order of the source: persons and bodies.'),
    year: z.int().nullable().describe('The year, where one year is known.'),
    dates: text.nullable().describe('What is known of the year in words, where it is not one year.'),
    edition: text.nullable().describe('The edition that we checked.'),
    publisher: text.nullable().describe('Publisher or provider.'),
    isbn13: z
      .string()
      .regex(/^97[89]\d{10}$/)
      .nullable()
      .describe('The ISBN, 13 digits without hyphens.'),
    url: address.nullable().describe('Its own address, where we saw one.'),
    linkState: z.enum(terms['link-states']).nullable().describe('What the last test of its address found.'),
    linkChecked: day.nullable().describe('The day of that test.'),
    cost: z.enum(known(terms.costs)).nullable().describe('What it costs to use.'),
    audience: z.array(z.enum(terms.audiences)).describe('Who it is for.'),
    level: z.enum(known(terms.levels)).nullable().describe('How much experience it asks for.'),
    obstacles: z.array(z.enum(terms.obstacles)).describe('The obstacles it helps with.'),
    region: text.nullable().describe('Where it applies.'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/)
      .nullable()
      .describe('The language, as two letters (ISO 639-1).'),
    status: z.enum(terms.statuses).describe('What we could establish about it.'),
    checked: z.array(text).describe('What we saw, or looked for and did not find.'),
    unconfirmed: z.array(text).describe('What nobody has confirmed yet.'),
    reviewed: day.describe('The day we last looked at it (year-month-day).'),
    reviewBy: day.describe('The day by which we must look at it again.'),
    bestFor: text.describe('Who gets the most from it.'),
    notFor: text.describe('Who should choose something else.'),
    time: text.nullable().describe('How long it takes.'),
    why: text.describe('Why it is in the catalog.'),
    alternatives: z.array(id).describe('Ids of what to use instead, or beside it.'),
    note: text.describe('Our note on it, as plain text.'),
  });

/** The whole file `/resources.json`. */
export const publishedCatalogue = (terms: TermIds) =>
  z.strictObject({
    $schema: address.describe('The address of the JSON Schema of this file.'),
    version: z.literal(1).describe('The version of this shape. Fields are added to a version, and never renamed or taken away.'),
    generated: day.describe('The day of the newest review in it. It changes when the contents do.'),
    license: z.literal(site.license).describe('The license of our words in it. Titles and names belong to their owners.'),
    resources: z.array(publishedResource(terms)).describe('All entries, each once.'),
  });

export type PublishedResource = z.infer<ReturnType<typeof publishedResource>>;
export type PublishedCatalogue = z.infer<ReturnType<typeof publishedCatalogue>>;

function known(ids: readonly string[]): string[] {
  return ids.filter((one) => one !== 'unknown');
}

/** The JSON Schema (draft 2020-12) of `/resources.json`, under its own address. */
export const catalogueSchema = (terms: TermIds, address: string): object => ({
  ...z.toJSONSchema(publishedCatalogue(terms), { target: 'draft-2020-12' }),
  $id: address,
  title: 'The catalog of resources',
});
