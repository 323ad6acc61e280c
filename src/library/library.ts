import { questionsOf, type Question } from '../domain/checklist.ts';
import { suggest } from '../schema/sentences.ts';
import { site } from '../site.ts';
import { sectionName } from '../words/sections.ts';
import { wordsFor } from '../words/words.ts';
import { href } from './addresses.ts';
import { byId, entriesIn, type Written } from './entries.ts';
import { inLanguage } from './once.ts';

export type Obstacle = Written<'obstacles'>;
export type Guide = Written<'mentorship'>;
export type CaseStudy = Written<'case-studies'>;
export type Resource = Written<'resources'>;
export type ChecklistEntry = Written<'checklists'>;
export type Evidence = Written<'evidence'>;
export type Page = Written<'pages'>;
export type Term = Written<'topics'>['data']['terms'][number];
type CollectionKey = Written['collection'];

/** Made once: a collator costs more than a hundred comparisons. */
const alphabet = new Intl.Collator(site.language);
const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) => a.data.order - b.data.order;
const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) => alphabet.compare(a.data.title, b.data.title);

// Each list holds what there is in one language: without one, in the site's own, where everything is.

/** All obstacles in the order of their lists. */
export const obstacles = inLanguage(async (language): Promise<readonly Obstacle[]> => (await entriesIn('obstacles', language)).sort(byOrder));

/** All guides, stage by stage, in the order of their stage. */
export const guides = inLanguage(async (language): Promise<readonly Guide[]> => {
  const stages = (await terms('stages')).map(({ id }) => id);
  return (await entriesIn('mentorship', language)).sort((a, b) => stages.indexOf(a.data.stage) - stages.indexOf(b.data.stage) || byOrder(a, b));
});

/** All case studies, in the order of the obstacles they show. */
export const caseStudies = inLanguage(async (language): Promise<readonly CaseStudy[]> => {
  const order = (await terms('obstacles')).map(({ id }) => id);
  return (await entriesIn('case-studies', language)).sort((a, b) => order.indexOf(a.data.obstacle) - order.indexOf(b.data.obstacle));
});

/** All resources: those we could verify first, then by title. */
export const resources = inLanguage(async (language): Promise<readonly Resource[]> => {
  const rank = (await terms('statuses')).map(({ id }) => id);
  return (await entriesIn('resources', language)).sort((a, b) => rank.indexOf(a.data.status) - rank.indexOf(b.data.status) || byTitle(a, b));
});

/** The checklists that have a page of their own. Lists of ticks live inside the page of their obstacle. */
export const worksheets = inLanguage(async (language): Promise<readonly ChecklistEntry[]> =>
  (await entriesIn('checklists', language)).filter(({ data }) => data.form === 'worksheet').sort((a, b) => a.data.order - b.data.order || byTitle(a, b)),
);

/** The lists of ticks that stand inside the page of an obstacle, in the order of the obstacles. */
export const tickLists = inLanguage(async (language): Promise<readonly ChecklistEntry[]> => {
  const order = (await obstacles()).map(({ id }) => id);
  const place = ({ data }: ChecklistEntry) => order.indexOf(data.obstacle ?? '');
  return (await entriesIn('checklists', language)).filter(({ data }) => data.form === 'ticks').sort((a, b) => place(a) - place(b));
});

/**
 * The checklists that may leave the site, as a page in a frame or as data: lists of ticks, then worksheets. One that promises to keep nothing stays
 * where it can hold to that, and where its way out leads away from all that is on the screen.
 */
export const openChecklists = inLanguage(async (language): Promise<readonly ChecklistEntry[]> =>
  [...(await tickLists(language)), ...(await worksheets(language))].filter(({ data }) => !data.private),
);

/** The questions of other checklists that this one asks again, by 'checklist/item'. */
export async function recalledBy({ data, language }: ChecklistEntry): Promise<Record<string, Question>> {
  const keys = questionsOf(data.sections).flatMap(({ recalls }) => (recalls === undefined ? [] : [recalls]));
  const found = keys.map(async (key): Promise<[string, Question][]> => {
    const [sheet = '', id = ''] = key.split('/');
    const item = questionsOf((await find('checklists', sheet, language)).data.sections).find((question) => question.id === id);
    return item ? [[key, item]] : [];
  });
  return Object.fromEntries((await Promise.all(found)).flat());
}

/** All findings, by first author and year. */
export const findings = inLanguage(async (language): Promise<readonly Evidence[]> =>
  (await entriesIn('evidence', language)).sort((a, b) => alphabet.compare(a.data.short, b.data.short)),
);

/** All pages about the site itself. */
export const pages = inLanguage((language): Promise<readonly Page[]> => entriesIn('pages', language));

/** The entry with that id: its translation where there is one, else the original. Throws for the writer, with the nearest id that exists, when there is none. */
export async function find<Name extends CollectionKey>(collection: Name, id: string, language?: string): Promise<Written<Name>> {
  const originals = await byId(collection, site.language);
  const translated = language === undefined ? undefined : (await byId(collection, language)).get(id);
  const entry = translated ?? originals.get(id);
  if (entry) return entry;
  throw new Error(`content/${collection}: there is no "${id}". ${suggest(id, originals.keys())}`);
}

/** The address of a page about the site by its id, or nothing where this copy has no such page. */
export const pageHref = async (id: string): Promise<string | undefined> => ((await byId('pages', site.language)).has(id) ? href(id) : undefined);

/** The terms of one topic, in the order of its file. */
export async function terms(topic: string, language?: string): Promise<Term[]> {
  return (await find('topics', topic, language)).data.terms;
}

/** One term of a topic. Throws with the nearest one when there is none. */
export async function findTerm(topic: string, id: string, language?: string): Promise<Term> {
  const all = await terms(topic, language);
  const found = all.find((candidate) => candidate.id === id);
  if (found) return found;
  throw new Error(
    `content/topics/${topic}.yaml: there is no "${id}". ${suggest(
      id,
      all.map((candidate) => candidate.id),
    )}`,
  );
}

/** The title of any page of ours, by 'collection/id', and the language it is in. Throws when there is none. */
export async function titled(page: string, language?: string): Promise<{ title: string; language: string }> {
  const [collection = '', ...rest] = page.split('/');
  const title = (wordsFor(language).routes as Readonly<Record<string, string>>)[page];
  if (title !== undefined) return { title, language: language ?? site.language };
  const entry = await find(collection as 'pages', rest.join('/'), language);
  return { title: entry.data.title, language: entry.language };
}

/** The steps from the top to a page about the site, without itself: their paths and what menus call them, in the language of the page where the foot has a name in it. */
export function pagesAbove({ id, language }: Page): Promise<{ path: string; label: string }[]> {
  const above = id.split('/').slice(0, -1);
  const paths = above.map((_, index) => above.slice(0, index + 1).join('/'));
  const label = async (path: string) => {
    const page = await find('pages', path, language);
    const isNamed = page.language !== language && site.footer.some((link) => link.path === path);
    return isNamed ? sectionName(path, wordsFor(language)) : page.data.name;
  };
  return Promise.all(paths.map(async (path) => ({ path, label: await label(path) })));
}

/** The findings that a text cites, each once, in the order of their first mention: their place is their number. */
export async function citedIn(body: string | undefined, language?: string): Promise<Evidence[]> {
  const ids = [...(body ?? '').matchAll(/<Cite\s+id="([^"]+)"/g)].map((match) => match[1] ?? '');
  return Promise.all([...new Set(ids)].map((id) => find('evidence', id, language)));
}

/** How long the text takes to read, in whole minutes at 220 words a minute, at least one. */
export const minutesToRead = (body: string | undefined): number => Math.max(1, Math.round((body ?? '').split(/\s+/).length / 220));
