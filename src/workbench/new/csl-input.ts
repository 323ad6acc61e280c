/** A work as a reference manager describes it, and what of it goes into a draft. Nothing is guessed: what has no field of ours is kept as a remark. */
import { z } from 'astro/zod';
import { toIsbn13 } from '../../domain/isbn.ts';
import { resource } from '../../schema/kinds.ts';
import { doiIn } from './line.ts';

interface Name {
  given?: string;
  family?: string;
  literal?: string;
}

/** What we read of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables), and what some programs write in its place. */
export interface CslInput {
  id?: string | number;
  type?: string;
  title?: string | number;
  author?: Name[] | string;
  editor?: Name[] | string;
  issued?: { 'date-parts'?: (string | number)[][] };
  publisher?: string;
  edition?: string | number;
  ISBN?: string | number;
  DOI?: string;
  URL?: string;
  language?: string;
  'container-title'?: string;
}

/** The fields of a draft, as far as somebody said what they are. */
export interface DraftFields {
  title?: string;
  type?: string;
  creators?: (string | { given?: string; family: string; role?: string })[];
  year?: number;
  edition?: string;
  publisher?: string;
  isbn13?: string;
  url?: string;
  language?: string;
}

/** Only where the two words mean the same. */
const types: Readonly<Record<string, string>> = { book: 'book', webpage: 'website' };

const creatorsOf = (names: Name[] | string = [], role?: string): NonNullable<DraftFields['creators']> =>
  (typeof names === 'string' ? [{ literal: names }] : names).flatMap(({ given, family, literal }): NonNullable<DraftFields['creators']> => {
    if (literal !== undefined) return [literal];
    if (family === undefined) return [];
    if (given === undefined && role === undefined && /\s/.test(family)) return [family];
    return [{ ...(given !== undefined && { given }), family, ...(role !== undefined && { role }) }];
  });

function yearOf({ issued }: CslInput): number | undefined {
  const parts = issued?.['date-parts'] ?? [];
  const year = Number(parts[0]?.[0]);
  return parts.length === 1 && Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : undefined;
}

function fits(given: string | number | undefined, most: number): string | undefined {
  const text = String(given ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return text !== '' && text.length <= most ? text : undefined;
}

/** The fields that are as ours must be; and a remark for each that is not, so that one odd address does not keep a whole list from being written. */
function fitting(all: Readonly<Record<string, unknown>>): { fields: DraftFields; strange: string[] } {
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  const fits = ([name, value]: [string, unknown]) => (resource.shape as Readonly<Record<string, z.ZodType>>)[name]?.safeParse(value).success === true;
  const strange = given.filter((one) => !fits(one)).map(([name, value]) => `its ${name} there: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return { fields: Object.fromEntries(given.filter(fits)), strange };
}

/** The fields that the work gives, and remarks for what has no field or does not fit into one. */
export function fromCsl(work: CslInput): { fields: DraftFields; remarks: string[] } {
  const numbers = String(work.ISBN ?? '')
    .split(/[,;]|\s+(?=97[89])/)
    .map((one) => one.trim());
  const doi = work.DOI === undefined ? undefined : doiIn(work.DOI.trim());
  const creators = [...creatorsOf(work.author), ...creatorsOf(work.editor, 'editor')];
  const language = /^([a-z]{2})(?:[-_]|$)/i.exec(work.language ?? '')?.[1]?.toLowerCase();
  const all: { [Key in keyof DraftFields]: DraftFields[Key] | undefined } = {
    title: fits(work.title, 90),
    type: types[work.type ?? ''],
    creators: creators.length > 0 ? creators : undefined,
    year: yearOf(work),
    edition: fits(work.edition, 90),
    publisher: fits(work.publisher, 90),
    isbn13: numbers.map(toIsbn13).find((one) => one !== undefined),
    url: doi === undefined ? fits(work.URL, 2000) : `https://doi.org/${doi}`,
    language,
  };
  const remarks = [
    ...(all.title === undefined && work.title !== undefined ? [`its title is longer than 90 characters: ${work.title}`] : []),
    ...(all.isbn13 === undefined && work.ISBN !== undefined ? [`its ISBN does not check: ${work.ISBN}`] : []),
    ...(work['container-title'] === undefined ? [] : [`it is part of: ${work['container-title']}`]),
    ...(all.type === undefined && work.type !== undefined ? [`its kind there: ${work.type}`] : []),
    ...(doi !== undefined && work.URL !== undefined && doiIn(work.URL) !== doi ? [`another address: ${work.URL}`] : []),
  ];
  const { fields, strange } = fitting(all);
  return { fields, remarks: [...remarks, ...strange] };
}
