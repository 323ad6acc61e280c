import { z } from 'astro/zod';
import { collections } from './collections.ts';
import { resourceDraft } from './kinds.ts';
import type { Entry } from './source.ts';

/** True for front matter that says `draft: true`. */
export const saysDraft = (data: unknown): boolean => typeof data === 'object' && data !== null && (data as { draft?: unknown }).draft === true;

/** A draft without the fields that stand there with nothing behind their colon: nobody has filled them in yet. Other data stays as it is. */
export const withoutGaps = (data: unknown): unknown =>
  saysDraft(data) ? Object.fromEntries(Object.entries(data as object).filter(([, value]) => value !== null)) : data;

/** True when the entry is a draft: it lies in `content/` and stands on no page, in no list, export, search or count. Only resources can be drafts. */
export const isDraft = ({ collection, data }: Entry): boolean => collection === 'resources' && saysDraft(data);

/** What the entry must look like: a draft may leave out what its editor does not know yet. */
export const schemaOf = ({ collection, data }: Entry): z.ZodType =>
  collection === 'resources' && typeof data === 'object' && data !== null && 'draft' in data ? resourceDraft : collections[collection].schema;

/** The fields that a draft must still be given, or that must change, before it can be an entry. */
export function stillNeeded({ collection, data }: Entry): string[] {
  const rest = Object.fromEntries(Object.entries(data ?? {}).filter(([key]) => key !== 'draft'));
  const issues = z.safeParse(collections[collection].schema, rest).error?.issues ?? [];
  return [...new Set(issues.map(({ path }) => String(path[0])))];
}
