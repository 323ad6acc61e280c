import { z } from 'astro/zod';
import { day, description, alsoKnownAs, entryRef, line, ref, slug, term, words } from './fields.ts';

const point = z.strictObject({
  to: slug.describe('The id of an outcome of this checklist.'),
  because: line(120).optional().describe('The reason, said to the reader: "You said that one task beats you."'),
  weight: z.int().min(1).max(9).default(1).describe('How heavily it counts, from 1 to 9.'),
});

const option = z.strictObject({
  id: slug.describe('Permanent: what readers saved hangs on it.'),
  label: line(90).describe('The answer, as the reader sees it.'),
  says: line(200).optional().describe('What stands in a draft in place of the label.'),
  points: z.array(point).default([]).describe('The outcomes that this answer speaks for.'),
});

const check = z
  .strictObject({
    id: slug.describe('Tells the checks of one field apart.'),
    most: z.int().min(1).optional().describe('At most so many words.'),
    least: z.int().min(1).optional().describe('At least so many words.'),
    avoid: z.array(line(40)).min(1).optional().describe('None of these phrases.'),
    include: z.array(line(40)).min(1).optional().describe('One of these phrases at least.'),
    good: line(60).describe('What the page says when it holds.'),
    say: words(30).describe('What to do when it does not.'),
  })
  .refine(({ most, least, avoid, include }) => [most, least, avoid, include].filter((rule) => rule !== undefined).length === 1, {
    error: 'Give a check exactly one of most, least, avoid and include.',
  });

const asked = {
  id: slug.describe('Permanent: what readers saved hangs on it.'),
  label: line(160).describe('The question, or the sentence to tick.'),
  help: words(50).optional().describe('One or two sentences under the label.'),
  recalls: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Type the checklist and the item, such as goals/confidence.')
    .optional()
    .describe('Shows what the reader once answered there, when it is on this device.'),
};

const checks = z.array(check).default([]).describe('What to look at in the answer, said under it while the reader types.');

const answer = z.enum(['shared', 'each']).default('shared').describe('shared: one answer. each: the mentee answers, the mentor answers, then what both agree.');

const items = [
  z.strictObject({ kind: z.literal('tick'), ...asked, points: option.shape.points }),
  z.strictObject({ kind: z.literal('short'), ...asked, answer, checks }),
  z.strictObject({ kind: z.literal('long'), ...asked, answer, checks, lines: z.int().min(1).max(20).default(3).describe('Ruled lines on paper.') }),
  z.strictObject({
    kind: z.literal('choice'),
    ...asked,
    answer,
    options: z.array(option).min(2).describe('What can be picked, two at least.'),
    other: z.boolean().default(false).describe('Adds a line for something else.'),
  }),
  z.strictObject({
    kind: z.literal('choices'),
    ...asked,
    answer,
    options: z.array(option).min(2).describe('What can be picked, two at least.'),
    other: z.boolean().default(false).describe('Adds a line for something else.'),
  }),
  z.strictObject({ kind: z.literal('date'), ...asked }),
  z.strictObject({
    kind: z.literal('number'),
    ...asked,
    answer,
    min: z.number().describe('The lowest number.'),
    max: z.number().describe('The highest number.'),
    unit: line(30).describe('What is counted, such as hours.'),
  }),
  z.strictObject({
    kind: z.literal('rating'),
    ...asked,
    answer,
    low: line(40).describe('The words at the low end.'),
    high: line(40).describe('The words at the high end.'),
    steps: z.int().min(3).max(7).default(5).describe('How many steps the scale has.'),
  }),
  z.strictObject({
    kind: z.literal('table'),
    ...asked,
    columns: z
      .array(
        z.strictObject({
          id: slug.describe('Permanent: what readers saved hangs on it.'),
          label: line(60).describe('The heading of the column.'),
          kind: z.enum(['text', 'date', 'tick', 'choice']).default('text').describe('What is written into it.'),
          options: z
            .array(z.strictObject({ id: slug.describe('Permanent.'), label: line(60).describe('What the reader sees.') }))
            .default([])
            .describe('For a choice: what can be picked.'),
        }),
      )
      .min(2)
      .max(6)
      .describe('Two to six columns.'),
    rows: z.int().min(1).max(20).describe('Empty rows on paper and at first on the screen.'),
  }),
  z.strictObject({ kind: z.literal('signature'), ...asked }),
  z.strictObject({
    kind: z.literal('note'),
    id: slug.describe('Permanent: what readers saved hangs on it.'),
    text: words(80).describe('A sentence to read, with nothing to fill in.'),
  }),
] as const;

const section = z.strictObject({
  id: slug.describe('Permanent: what readers saved hangs on it.'),
  title: line(90).describe('The heading of the section.'),
  help: words(60).optional().describe('A sentence or two under the heading.'),
  optIn: z.boolean().default(false).describe('true: left out until the reader adds it.'),
  items: z.array(z.discriminatedUnion('kind', items)).min(1).describe('What to tick, answer, sign or read, in order.'),
});

const next = z.strictObject({
  text: words(40).describe('What to do.'),
  to: entryRef.describe('The page that does it: collection and id.'),
  label: line(60).describe('The words of the link.'),
});

const outcome = z.strictObject({
  id: slug.describe('What answers point to.'),
  title: line(90).describe('Its heading.'),
  text: words(90).describe('What it means, and what to do.'),
  say: z.array(line(240)).default([]).describe('Words to use, ready to say or send.'),
  next: next.optional().describe('One next step.'),
  least: z.int().min(0).default(1).describe('The weight it needs before it is shown.'),
});

const outcomes = z.strictObject({
  title: line(90).describe('The heading above the outcomes.'),
  help: words(60).optional().describe('How to read it, and how to work it out on paper.'),
  decide: z.enum(['rank', 'first']).describe('rank: the heaviest, up to `most` of them. first: the first of the list that has its weight.'),
  most: z.int().min(1).max(3).default(1).describe('How many are shown at most.'),
  after: z.enum(['any', 'all']).default('any').describe('all: only when every question is answered.'),
  none: z
    .strictObject({
      title: line(90).describe('Its heading.'),
      text: words(90).describe('What to do then.'),
      next: next.optional().describe('One next step.'),
    })
    .describe('When no outcome has its weight.'),
  list: z.array(outcome).min(1).describe('The outcomes, in order.'),
});

const draft = z.strictObject({
  id: slug.describe('Tells the texts apart.'),
  title: line(90).describe('Its heading.'),
  help: words(40).optional().describe('A sentence under the heading.'),
  text: z.string().trim().min(1).describe('Words with {item-id} for answers. A line that starts with "? " is left out while one of its answers is missing.'),
});

const drafts = z.strictObject({
  title: line(90).describe('The heading above the texts.'),
  help: words(60).optional().describe('A sentence or two under the heading.'),
  onPaper: z.boolean().default(false).describe('true: the blank sheet shows them too, with their gaps.'),
  list: z.array(draft).min(1).describe('The texts, in order.'),
});

/** Continues on a new copy: what is kept as it is, and which rows of which tables go along until they are ticked off. */
const nextCopy = z.strictObject({
  label: line(60).describe('The button, such as "Start the next meeting".'),
  help: words(50).optional().describe('A sentence beside the button.'),
  keep: z.array(slug).default([]).describe('Items whose answers are kept.'),
  carry: z
    .array(z.strictObject({ table: slug.describe('A table.'), unless: slug.describe('The tick column that ends a row.') }))
    .default([])
    .describe('Tables whose rows come along.'),
  log: z
    .strictObject({ table: slug.describe('The table of the new copy.'), columns: z.record(slug, slug).describe('Column of the log: item of this copy.') })
    .optional()
    .describe('Adds a row about this copy to a table of the new one.'),
});

/** A picture of a table of people: which needs are met, how closely, and what fills a gap. */
const map = z.strictObject({
  title: line(90).describe('The heading above the picture.'),
  help: words(60).optional().describe('How to read it.'),
  table: slug.describe('The table that is drawn.'),
  name: slug.describe('The column with the name.'),
  rows: slug.describe('The choice column for needs.'),
  columns: slug.describe('The choice column for closeness, nearest first.'),
  gaps: z
    .array(
      z.strictObject({
        need: slug.describe('The need that nobody meets.'),
        text: words(40).describe('What fills the gap.'),
        to: entryRef.describe('The page that helps: collection and id.'),
        label: line(60).describe('The words of the link.'),
      }),
    )
    .describe('What is said about each need that nobody meets.'),
});

/** Where the dates of a calendar file come from: items of this checklist. Whatever is missing is asked for. */
const calendar = z.strictObject({
  summary: line(60).describe('The name of the meeting in the calendar.'),
  first: slug.optional().describe('The item with the day of the first meeting.'),
  often: z
    .strictObject({
      item: slug.describe('The choice.'),
      weeks: z.record(slug, z.int().min(1).max(12)).describe('Option: weeks between meetings. 4 stands for monthly.'),
    })
    .optional()
    .describe('The item that says how often.'),
  minutes: z
    .strictObject({ item: slug.describe('The choice.'), minutes: z.record(slug, z.int().min(5).max(480)).describe('Option: minutes of a meeting.') })
    .optional()
    .describe('The item that says how long.'),
  review: slug.optional().describe('The item with the day to look at it again.'),
  end: slug.optional().describe('The item with the last day.'),
});

/** A checklist or worksheet: a form on the screen, a clean document on paper. */
export const checklist = z.strictObject({
  title: line(90).describe('The heading of the page or of the list.'),
  name: line(50).describe('A few words for menus and lists.'),
  description: description.describe('One sentence for search engines, cards and lists, 50 to 170 characters.'),
  reviewed: day.describe('The day somebody last read the whole of it and found it right.'),
  alsoKnownAs,
  form: z.enum(['ticks', 'worksheet']).describe('ticks: a list to tick, can stand inside a page. worksheet: a form with a page of its own.'),
  obstacle: ref('term:obstacles').optional().describe('The obstacle page that a list of ticks belongs to.'),
  who: line(120).default('Anyone').describe('Who fills it in.'),
  minutes: line(60).default('unknown').describe('How long it takes.'),
  pages: z.int().min(1).optional().describe('Printed pages when blank.'),
  intro: words(90).optional().describe('What it is for, and what it is not.'),
  parties: z
    .strictObject({
      first: line(20).describe('The one who looks for help.'),
      second: line(20).describe('The one who helps.'),
      both: line(20).describe('The two together.'),
    })
    .default({ first: 'Mentee', second: 'Mentor', both: 'We agree' })
    .describe('What the two sides are called.'),
  sources: z.array(words(60)).default([]).describe('How this was made: the practice it draws on.'),
  private: z.boolean().default(false).describe('true: nothing is kept, shared or downloaded, and a link leaves the page quickly.'),
  moment: term('moments').optional().describe('When one needs it: the part of the list it stands in.'),
  order: z.int().default(50).describe('Its place in lists, low numbers first.'),
  sections: z.array(section).min(1).describe('The parts, in order.'),
  outcomes: outcomes.optional().describe('What the answers point to.'),
  drafts: drafts.optional().describe('Texts made from the answers, ready to copy.'),
  map: map.optional().describe('A picture of a table of people.'),
  calendar: calendar.optional().describe('Where the days of the calendar file come from.'),
  nextCopy: nextCopy.optional().describe('How a new copy goes on from this one.'),
});

/** A checked checklist, as the library hands it out. */
export type Checklist = z.infer<typeof checklist>;
/** One section of a checklist. */
export type Section = z.infer<typeof section>;
/** One item of a checklist: something to tick, answer, sign or read. */
export type Item = Section['items'][number];
