import { z } from 'astro/zod';
import { isIsbn13 } from '../domain/isbn.ts';

/** What a reference can point to: a collection, or the terms of one topic file. */
export type RefTarget = 'obstacles' | 'mentorship' | 'case-studies' | 'pages' | 'resources' | 'checklists' | 'evidence' | 'entry' | `term:${string}`;

/** Remembers which fields hold the id of something else, so that the content check can look each one up. */
export const refs = z.registry<{ to: RefTarget }>();

/** How a field is typed, for the reference that writers read. */
export interface Form {
  as: 'id' | 'text' | 'words' | 'sentence' | 'day' | 'isbn' | 'doi' | 'address' | 'creator' | 'year' | 'language';
  /** At most so many characters or words. */
  most?: number;
}

/** Remembers how a field is typed, where the schema itself cannot tell. */
export const forms = z.registry<Form>();

const countWords = (text: string) => text.trim().split(/\s+/).length;

/** An id: the name of a file without its ending, or of a thing inside one. It is permanent, because addresses and saved ticks hang on it. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Type small letters, digits and single hyphens, such as skill-gap.')
  .register(forms, { as: 'id' });

/** The id of another entry. The content check stops the build when nothing has that id. */
export const ref = (to: RefTarget) => slug.clone().register(refs, { to });

/** The id of a term in `content/topics/<topic>.yaml`. */
export const term = (topic: string) => ref(`term:${topic}`);

/** A collection and an id, such as `mentorship/reach-out`: an entry of any kind that has a page. */
export const entryRef = z
  .string()
  .regex(/^[a-z-]+\/[a-z0-9/-]+$/, 'Type the collection and the id, such as mentorship/reach-out.')
  .register(forms, { as: 'id' })
  .register(refs, { to: 'entry' });

/** Plain text of at most so many characters. */
export const line = (max: number) =>
  z.string().trim().min(1, 'Type at least one word.').max(max, `Use at most ${max} characters.`).register(forms, { as: 'text', most: max });

/** Plain text of at most so many words. */
export const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'Type at least one word.')
    .refine((text) => countWords(text) <= max, `Use at most ${max} words.`)
    .register(forms, { as: 'words', most: max });

/** What search engines and our own lists show: a full sentence of 50 to 170 characters. */
export const description = z.string().trim().min(50, 'Write 50 to 170 characters.').max(170, 'Write 50 to 170 characters.').register(forms, { as: 'sentence' });

/** February 30 would be taken for a day of March. */
function inCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A calendar day as YYYY-MM-DD (ISO 8601). YAML reads an unquoted day as a date, which is taken too. */
export const day = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'Type the day as year-month-day, such as 2026-11-23.', abort: true })
      .refine(inCalendar, 'There is no such day. Type one that the calendar has, as year-month-day.'),
  )
  .register(forms, { as: 'day' });

/** An ISBN-13: digits only, with the right check digit (ISO 2108). */
export const isbn13 = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string().refine(isIsbn13, 'Type the 13 digits of the ISBN without hyphens or spaces. The last digit is a check: compare each one with the book.'),
  )
  .register(forms, { as: 'isbn' });

/** A person, with the names apart as reference managers need them, or the name of a body. */
export const creator = z
  .union(
    [
      z.strictObject({
        given: line(60).optional().describe('Given names.'),
        family: line(60).describe('Family name.'),
        role: line(40).optional().describe('What the person did, such as host. Left out for an author.'),
      }),
      line(90),
    ],
    'Type a person as "given: Julie" and below it "family: Starr", or a body by its name alone.',
  )
  .register(forms, { as: 'creator' });

/** A DOI without its https://doi.org/ (ISO 26324). */
export const doi = z
  .string()
  .regex(/^10\.\d{4,9}\/\S+$/, 'Type the DOI alone, such as 10.1037/0021-9010.89.1.127.')
  .register(forms, { as: 'doi' });

/** A full web address that starts with https:// or http://. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'Type the full address, starting with https://.' }).register(forms, { as: 'address' });

/** Words a reader may type for this page that are not in its text: "laid off", "boss", a common misspelling. */
export const alsoKnownAs = z.array(line(60)).default([]).describe('Words readers type that the page does not contain. They feed the search.');
