import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { questionsOf, type Question } from '../domain/checklist.ts';
import { routes } from '../schema/routes.ts';
import { suggest } from '../schema/sentences.ts';
import { once, onceFor } from './once.ts';

export type Obstacle = CollectionEntry<'obstacles'>;
export type Guide = CollectionEntry<'mentorship'>;
export type CaseStudy = CollectionEntry<'case-studies'>;
export type Resource = CollectionEntry<'resources'>;
export type ChecklistEntry = CollectionEntry<'checklists'>;
export type Evidence = CollectionEntry<'evidence'>;
export type Page = CollectionEntry<'pages'>;
export type Term = CollectionEntry<'topics'>['data']['terms'][number];

/** Made once: a collator costs more than a hundred comparisons. */
const inEnglish = new Intl.Collator('en');
const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) => a.data.order - b.data.order;
const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) => inEnglish.compare(a.data.title, b.data.title);

/** All obstacles in the order of their lists. */
export const obstacles = once(async (): Promise<readonly Obstacle[]> => (await getCollection('obstacles')).sort(byOrder));

/** All guides, stage by stage, in the order of their stage. */
export const guides = once(async (): Promise<readonly Guide[]> => {
  const stages = (await terms('stages')).map(({ id }) => id);
  return (await getCollection('mentorship')).sort((a, b) => stages.indexOf(a.data.stage) - stages.indexOf(b.data.stage) || byOrder(a, b));
});

/** All case studies, in the order of the obstacles they show. */
export const caseStudies = once(async (): Promise<readonly CaseStudy[]> => {
  const order = (await terms('obstacles')).map(({ id }) => id);
  return (await getCollection('case-studies')).sort((a, b) => order.indexOf(a.data.obstacle) - order.indexOf(b.data.obstacle));
});

/** All resources: those we could verify first, then by title. */
export const resources = once(async (): Promise<readonly Resource[]> => {
  const rank = (await terms('statuses')).map(({ id }) => id);
  return (await getCollection('resources')).sort((a, b) => rank.indexOf(a.data.status) - rank.indexOf(b.data.status) || byTitle(a, b));
});

/** The checklists that have a page of their own. Lists of ticks live inside the page of their obstacle. */
export const worksheets = once(async (): Promise<readonly ChecklistEntry[]> =>
  (await getCollection('checklists')).filter(({ data }) => data.form === 'worksheet').sort((a, b) => a.data.order - b.data.order || byTitle(a, b)),
);

/**
 * The checklists that may leave the site, as a page in a frame or as data: lists of ticks, then worksheets. One that promises to keep nothing stays
 * where it can hold to that, and where its way out leads away from all that is on the screen.
 */
export const openChecklists = once(async (): Promise<readonly ChecklistEntry[]> => {
  const order = (await obstacles()).map(({ id }) => id);
  const place = ({ data }: ChecklistEntry) => order.indexOf(data.obstacle ?? '');
  const plans = (await getCollection('checklists')).filter(({ data }) => data.form === 'ticks').sort((a, b) => place(a) - place(b));
  return [...plans, ...(await worksheets())].filter(({ data }) => !data.private);
});

/** The questions of other checklists that this one asks again, by 'checklist/item'. */
export async function recalledBy({ data }: ChecklistEntry): Promise<Record<string, Question>> {
  const keys = questionsOf(data.sections).flatMap(({ recalls }) => (recalls === undefined ? [] : [recalls]));
  const found = keys.map(async (key): Promise<[string, Question][]> => {
    const [sheet = '', id = ''] = key.split('/');
    const item = questionsOf((await find('checklists', sheet)).data.sections).find((question) => question.id === id);
    return item ? [[key, item]] : [];
  });
  return Object.fromEntries((await Promise.all(found)).flat());
}

/** All findings, by first author and year. */
export const findings = once(async (): Promise<readonly Evidence[]> =>
  (await getCollection('evidence')).sort((a, b) => inEnglish.compare(a.data.short, b.data.short)),
);

/** All pages about the site itself. */
export const pages = once((): Promise<readonly Page[]> => getCollection('pages'));

const byId = onceFor(async (collection: CollectionKey) => new Map((await getCollection(collection)).map((entry) => [entry.id, entry])));

/** The entry with that id. Throws for the writer, with the nearest id that exists, when there is none. */
export async function find<Name extends CollectionKey>(collection: Name, id: string): Promise<CollectionEntry<Name>> {
  const entries = await byId(collection);
  const entry = entries.get(id) as CollectionEntry<Name> | undefined;
  if (entry) return entry;
  throw new Error(`content/${collection}: there is no "${id}". ${suggest(id, entries.keys())}`);
}

/** The terms of one topic, in the order of its file. */
export async function terms(topic: string): Promise<Term[]> {
  return (await find('topics', topic)).data.terms;
}

/** One term of a topic. Throws with the nearest one when there is none. */
export async function findTerm(topic: string, id: string): Promise<Term> {
  const all = await terms(topic);
  const found = all.find((candidate) => candidate.id === id);
  if (found) return found;
  throw new Error(
    `content/topics/${topic}.yaml: there is no "${id}". ${suggest(
      id,
      all.map((candidate) => candidate.id),
    )}`,
  );
}

/** The title of any page of ours, by 'collection/id'. Throws when there is none. */
export async function titleOf(page: string): Promise<string> {
  const [collection = '', ...rest] = page.split('/');
  return routes[page] ?? (await find(collection as 'pages', rest.join('/'))).data.title;
}

/** The findings that a text cites, each once, in the order of their first mention: their place is their number. */
export async function citedIn(body: string | undefined): Promise<Evidence[]> {
  const ids = [...(body ?? '').matchAll(/<Cite\s+id="([^"]+)"/g)].map((match) => match[1] ?? '');
  return Promise.all([...new Set(ids)].map((id) => find('evidence', id)));
}

/** How long the text takes to read, in whole minutes at 220 words a minute, at least one. */
export const minutesToRead = (body: string | undefined): number => Math.max(1, Math.round((body ?? '').split(/\s+/).length / 220));
