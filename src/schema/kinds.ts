import { z } from 'astro/zod';
import { alsoKnownAs, creator, day, description, doi, entryRef, forms, isbn13, line, ref, slug, term, webAddress, words } from './fields.ts';

const unknown = z.literal('unknown');

const everyPage = {
  title: line(90).describe('The heading of the page, as a reader would say it.'),
  description: description.describe('One sentence for search engines, cards and lists, 50 to 170 characters.'),
  reviewed: day.describe('The day somebody last read the whole page and found it right.'),
  alsoKnownAs,
};

const startHere = z
  .array(z.strictObject({ resource: ref('resources').describe('The id of a resource.'), why: words(30).describe('Why start with it, in at most 30 words.') }))
  .min(1)
  .max(5);

/** An obstacle: what is in the way, who can help, and the next 30 days. */
export const obstacle = z.strictObject({
  ...everyPage,
  name: line(40).describe('Two or three words for menus and the map.'),
  ground: line(20).describe('The kind of ground on the map, such as the cleft.'),
  line: line(110).describe('One line for lists: what it feels like to be here.'),
  order: z.int().min(1).max(99).describe('Its place in lists, low numbers first.'),
  inShort: words(70).describe('The answer first: what this is and what helps, in at most 70 words.'),
  story: ref('case-studies').optional().describe('The case study that shows it.'),
  startHere: startHere.describe('At most five resources, best first, each with the reason.'),
  nextStep: z
    .strictObject({
      text: words(40).describe('What to do, in at most 40 words.'),
      to: entryRef.describe('The page that does it: collection and id.'),
      label: line(60).describe('The words of the link.'),
    })
    .describe('The one thing to do now, and the page that does it.'),
  leave: z.boolean().default(false).describe('true: a link that stays in sight leaves the page quickly.'),
});

/** A guide: one question about mentorship, answered. */
export const guide = z.strictObject({
  ...everyPage,
  name: line(40).describe('A few words for menus and lists.'),
  stage: term('stages').describe('Where it belongs in the five stages.'),
  order: z.int().min(1).describe('Its place within the stage.'),
  answer: words(60).describe('The answer, before anything else, in at most 60 words.'),
  step: words(45).describe('One small step that can be taken today.'),
  checklist: ref('checklists').optional().describe('The checklist that does what the guide describes.'),
  related: z.array(entryRef).max(4).default([]).describe('At most four pages to read next.'),
});

/** A case study: an illustrative composite, told up to a decision and then beyond it. */
export const caseStudy = z.strictObject({
  ...everyPage,
  name: line(40).describe('A few words for menus and lists, such as John closes a skill gap.'),
  person: line(30).describe('The first name used in the story.'),
  who: line(120).describe('Age, trade and place in a few words.'),
  mentor: line(120).describe('Who helped, in a few words.'),
  obstacle: term('obstacles').describe('The obstacle it shows.'),
  turns: z.array(z.number().min(0).max(10)).min(5).max(9).describe('The route as heights from 0 (low) to 10 (high), five to nine of them.'),
  outcome: words(40).describe('How it ended, in at most 40 words.'),
  related: z.array(entryRef).max(4).default([]).describe('At most four pages to read next.'),
});

/** A page about the site itself. */
export const page = z.strictObject({ ...everyPage, name: line(40).describe('A few words for menus and breadcrumbs.') });

const resourceFields = z.strictObject({
  ...everyPage,
  title: everyPage.title
    .refine((title) => title !== 'unknown', 'Type the title as it stands at the source. Only a draft may leave it unknown.')
    .describe('The title as it stands at the source.'),
  type: term('resource-types').describe('What kind of thing it is.'),
  creators: z.array(creator).describe('Who made it, in the order given at the source: a person as given and family, a body by its name. Empty when unknown.'),
  year: z
    .union([z.int().min(1900).max(2100), line(90)])
    .register(forms, { as: 'year' })
    .describe('The year, a few words when there are several, or unknown.'),
  edition: line(90).optional().describe('The edition that was checked.'),
  publisher: line(90).describe('Publisher or provider, or unknown.'),
  isbn13: isbn13.optional().describe('ISBN-13, digits only.'),
  url: webAddress.optional().describe('Its own address. Leave it out when none was seen: nothing is guessed.'),
  link: z
    .strictObject({ state: term('link-states').describe('What the test found.'), checked: day.describe('The day of the test.') })
    .optional()
    .describe('What the last test of the link found, and when. Leave it out until somebody tested it.'),
  cost: term('costs').describe('What it costs to use.'),
  audience: z.array(term('audiences')).describe('Who it is for.'),
  level: term('levels').describe('How much experience it asks for.'),
  obstacles: z.array(term('obstacles')).describe('The obstacles it helps with.'),
  region: line(60).describe('Where it applies, worldwide, or unknown.'),
  language: z
    .union([z.string().regex(/^[a-z]{2}$/, 'Type two small letters, such as en (ISO 639-1), or unknown.'), unknown])
    .register(forms, { as: 'language' })
    .describe('Two-letter language code (ISO 639-1), or unknown.'),
  status: term('statuses').describe('What could be established about it.'),
  checked: z.array(words(50)).min(1).describe('What was seen, or looked for and not found, one sentence each.'),
  unconfirmed: z.array(words(40)).default([]).describe('What nobody has confirmed yet, one sentence each.'),
  reviewBy: day.describe('The day by which it must be checked again.'),
  bestFor: words(40).describe('Who gets the most from it.'),
  notFor: words(40).describe('Who should choose something else.'),
  time: line(90).describe('How long it takes, or unknown.'),
  why: words(40).describe('Why it is in the catalog.'),
  alternatives: z.array(ref('resources')).default([]).describe('What to use instead, or beside it.'),
});

const linkWithUrl = ({ link, url }: { link?: unknown; url?: unknown }) => link === undefined || url !== undefined;
const linkSays = { path: ['link'], error: 'says what a test of the link found, but there is no url. Add the url that was tested, or take link out.' };

/** Something to read, hear, join or attend, with what was checked about it. Unknown is a value, shown as unknown. */
export const resource = resourceFields.refine(linkWithUrl, linkSays);

/** A resource on its way: whatever is not known yet is left out. It must say that it is a draft, and it is not verified before something was checked. */
export const resourceDraft = resourceFields
  .partial()
  .extend({
    draft: z
      .literal(true, 'Type draft: true. When the entry is finished, take the line out.')
      .describe(
        'true: an entry on its way, which stands on no page. Whatever is not known yet is left out. When all is filled in and checked, take the line out.',
      ),
    title: line(90).describe('The title as it stands at the source, or unknown.'),
  })
  .refine(linkWithUrl, linkSays)
  .refine(({ status, checked }) => (status ?? 'not-verified') === 'not-verified' || (checked ?? []).length > 0, {
    path: ['status'],
    error: 'A draft is not-verified until something was seen. Write what you saw under checked first.',
  });

/** One research finding that pages can cite. */
export const evidence = z.strictObject({
  short: line(60).describe('How it is named in a sentence, such as Allen and others, 2004.'),
  authors: z.array(line(90)).min(1).describe('Authors as family name and initials, in order.'),
  year: z.int().min(1900).max(2100).describe('The year it was published.'),
  title: line(250).describe('Title of the work, in sentence case.'),
  source: line(250).describe('Journal or publisher, with volume and pages.'),
  doi: doi.optional().describe('The DOI, only where the research file holds one that was seen with the work.'),
  kind: line(60).describe('Kind of study, such as meta-analysis.'),
  finding: words(70).describe('What it says, in our words.'),
  limits: words(60).describe('What it cannot say.'),
  strength: term('strengths').describe('Our word for how sure one can be.'),
});

/** A list of words that things are filed under. */
export const topic = z.strictObject({
  label: line(40).describe('The name of the list.'),
  description: line(200).describe('What the list is for.'),
  terms: z
    .array(
      z.strictObject({
        id: slug.describe('Permanent: everything that is filed under it names it.'),
        label: line(40).describe('What readers see.'),
        description: line(250).describe('What it stands for, in a sentence.'),
        plural: line(40).optional().describe('The label for many of them.'),
        also: z.array(line(40)).default([]).describe('Other words for it.'),
        see: entryRef.optional().describe('The page that explains it.'),
        startHere: startHere.optional().describe('At most five resources to start with, best first, each with the reason.'),
        urgent: z
          .strictObject({
            order: z.int().min(1).describe('Its place among what cannot wait.'),
            words: line(40).describe('What the reader would say, such as: I have lost my job.'),
            part: slug.optional().describe('The part of the page to begin with: its anchor.'),
          })
          .optional()
          .describe(
            'For an obstacle that cannot wait, or a moment with `see`: what a reader in need would say. The home page leads from it to the page, or a part of it, in this order.',
          ),
        thin: words(50).optional().describe('What we looked for and did not find: said above the list, so that a short list is not taken for a careless one.'),
      }),
    )
    .min(1)
    .describe('The words, in the order in which the site shows them.'),
});
