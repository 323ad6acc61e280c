import { z } from 'astro/zod';
import { day, description, alsoKnownAs, line, ref, slug, words } from './fields.ts';

const option = z.strictObject({ id: slug, label: line(90) });

const asked = {
  id: slug.describe('Permanent: what readers saved hangs on it.'),
  label: line(160).describe('The question, or the sentence to tick.'),
  help: words(50).optional().describe('One or two sentences under the label.'),
};

const answer = z.enum(['shared', 'each']).default('shared').describe('shared: one answer. each: the mentee answers, the mentor answers, then what both agree.');

const items = [
  z.strictObject({ kind: z.literal('tick'), ...asked }),
  z.strictObject({ kind: z.literal('short'), ...asked, answer }),
  z.strictObject({ kind: z.literal('long'), ...asked, answer, lines: z.int().min(1).max(20).default(3).describe('Ruled lines on paper.') }),
  z.strictObject({
    kind: z.literal('choice'),
    ...asked,
    answer,
    options: z.array(option).min(2),
    other: z.boolean().default(false).describe('Adds a line for something else.'),
  }),
  z.strictObject({ kind: z.literal('choices'), ...asked, answer, options: z.array(option).min(2), other: z.boolean().default(false) }),
  z.strictObject({ kind: z.literal('date'), ...asked }),
  z.strictObject({ kind: z.literal('number'), ...asked, answer, min: z.number(), max: z.number(), unit: line(30) }),
  z.strictObject({ kind: z.literal('rating'), ...asked, answer, low: line(40), high: line(40), steps: z.int().min(3).max(7).default(5) }),
  z.strictObject({
    kind: z.literal('table'),
    ...asked,
    columns: z
      .array(z.strictObject({ id: slug, label: line(60) }))
      .min(2)
      .max(5),
    rows: z.int().min(1).max(20).describe('Empty rows on paper and at first on the screen.'),
  }),
  z.strictObject({ kind: z.literal('signature'), ...asked }),
  z.strictObject({ kind: z.literal('note'), id: slug, text: words(80) }),
] as const;

const section = z.strictObject({
  id: slug,
  title: line(90),
  help: words(60).optional(),
  optIn: z.boolean().default(false).describe('true: left out until the reader adds it.'),
  items: z.array(z.discriminatedUnion('kind', items)).min(1),
});

/** A checklist or worksheet: a form on the screen, a clean document on paper. */
export const checklist = z.strictObject({
  title: line(90),
  name: line(50).describe('A few words for menus and lists.'),
  description,
  reviewed: day,
  alsoKnownAs,
  form: z.enum(['ticks', 'worksheet']).describe('ticks: a list to tick, can stand inside a page. worksheet: a form with a page of its own.'),
  obstacle: ref('term:obstacles').optional().describe('The obstacle page that a list of ticks belongs to.'),
  who: line(120).default('Anyone').describe('Who fills it in.'),
  minutes: line(60).default('unknown').describe('How long it takes.'),
  pages: z.int().min(1).optional().describe('Printed pages when blank.'),
  intro: words(90).optional().describe('What it is for, and what it is not.'),
  parties: z.strictObject({ first: line(20), second: line(20), both: line(20) }).default({ first: 'Mentee', second: 'Mentor', both: 'We agree' }),
  sources: z.array(words(60)).default([]).describe('How this was made: the practice it draws on.'),
  sections: z.array(section).min(1),
});

/** A checked checklist, as the library hands it out. */
export type Checklist = z.infer<typeof checklist>;
/** One section of a checklist. */
export type Section = z.infer<typeof section>;
/** One item of a checklist: something to tick, answer, sign or read. */
export type Item = Section['items'][number];
