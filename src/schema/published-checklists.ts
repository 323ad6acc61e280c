import { z } from 'astro/zod';
import { site } from '../site.ts';
import { itemKinds } from './item-kinds.ts';

const text = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const address = z.string().regex(/^https?:\/\/\S+$/);
const labelled = z.strictObject({ id, label: text });

// The descriptions are in English in every copy, as in published.ts.

const publishedItem = z.strictObject({
  id: id.describe('Permanent, and unique in its checklist.'),
  kind: z.enum(itemKinds).describe('tick: a box. note: only to read. signature: only on paper. The others are questions.'),
  label: text.describe('The sentence to tick, the question, or the words of the note.'),
  help: text.nullable().describe('One or two sentences below it.'),
  options: z.array(labelled).describe('What can be picked, for a choice.'),
  columns: z.array(labelled).describe('The columns, for a table.'),
});

const publishedSection = z.strictObject({
  id: id.describe('Permanent, and unique in its checklist.'),
  title: text,
  help: text.nullable(),
  optional: z.boolean().describe('True for a part that is left out until somebody adds it.'),
  items: z.array(publishedItem),
});

/** One published checklist. What is unknown is null. */
const publishedChecklist = z.strictObject({
  id: id.describe('Our id. It is permanent.'),
  page: address.describe('The page on this site where it is ticked or filled in.'),
  embed: address.describe('The light page to show in a frame.'),
  form: z.enum(['ticks', 'worksheet']).describe('ticks: a list to tick. worksheet: a form.'),
  title: text,
  name: text.describe('A few words for menus.'),
  description: text,
  obstacle: id.nullable().describe('The obstacle that it belongs to.'),
  who: text.describe('Who fills it in.'),
  time: text.nullable().describe('How long it takes.'),
  reviewed: day.describe('The day we last looked at it.'),
  sections: z.array(publishedSection),
});

/** The whole file `/checklists.json`. */
export const publishedChecklists = z.strictObject({
  $schema: address.describe('The address of the JSON Schema of this file.'),
  version: z.literal(1).describe('The version of this shape. Fields are added to a version, and never renamed or taken away.'),
  generated: day.describe('The day of the newest review in it.'),
  license: z.literal(site.license).describe('The license of our words in it.'),
  checklists: z.array(publishedChecklist),
});

export type PublishedChecklists = z.infer<typeof publishedChecklists>;
export type PublishedChecklist = z.infer<typeof publishedChecklist>;

/** The JSON Schema (draft 2020-12) of `/checklists.json`, under its own address. */
export const checklistsSchema = (own: string): object => ({
  ...z.toJSONSchema(publishedChecklists, { target: 'draft-2020-12' }),
  $id: own,
  title: 'Checklists and worksheets',
});
