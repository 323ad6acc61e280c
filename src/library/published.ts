import type { Creator } from '../domain/creator.ts';
import { nameOf } from '../domain/creator.ts';
import { publishedResource, type PublishedResource, type TermIds } from '../schema/published.ts';
import { typeset } from '../schema/typeset.ts';
import { absolute, href } from './addresses.ts';
import { once, onceFor } from './once.ts';
import { terms, type Resource } from './library.ts';
import { plainNote } from './plain-note.ts';

const topics = ['resource-types', 'costs', 'audiences', 'levels', 'obstacles', 'statuses', 'link-states'] as const;

/** The ids of all terms that the catalogue uses. */
export const termIds = once(async (): Promise<TermIds> => {
  const pairs = topics.map(async (topic) => [topic, (await terms(topic)).map(({ id }) => id)] as const);
  return Object.fromEntries(await Promise.all(pairs)) as Record<(typeof topics)[number], string[]>;
});

const orNull = (value: string | undefined) => (value === undefined || value === 'unknown' ? null : value);
const creatorOf = (creator: Creator): PublishedResource['creators'][number] =>
  typeof creator === 'string' ? { name: creator } : { given: creator.given ?? null, family: creator.family, role: creator.role ?? null };

/** An entry as it is published: every field of it, what is unknown as null. */
export const published = onceFor(({ id, data, body }: Resource): PublishedResource => {
  const { type, title, description, audience, obstacles, status, checked, unconfirmed, reviewed, reviewBy, bestFor, notFor, why, alternatives } = data;
  return {
    id,
    page: absolute(href(`resources/${id}`)),
    ...{ type, title, description, audience, obstacles, status, checked, unconfirmed, reviewed, reviewBy, bestFor, notFor, why, alternatives },
    creators: data.creators.map(creatorOf),
    year: typeof data.year === 'number' ? data.year : null,
    dates: typeof data.year === 'number' ? null : orNull(data.year),
    edition: orNull(data.edition),
    publisher: orNull(data.publisher),
    isbn13: orNull(data.isbn13),
    url: orNull(data.url),
    linkState: data.link?.state ?? null,
    linkChecked: data.link?.checked ?? null,
    cost: orNull(data.cost),
    level: orNull(data.level),
    region: orNull(data.region),
    language: orNull(data.language),
    time: orNull(data.time),
    note: typeset(plainNote(body)),
  };
});

/** The columns of `/resources.csv`: the fields of `/resources.json`, in its order. */
export const columns = once(async (): Promise<readonly string[]> => Object.keys(publishedResource(await termIds()).shape));

type Cell = PublishedResource[keyof PublishedResource];

function cellOf(value: Cell): string {
  if (!Array.isArray(value)) return value === null ? '' : String(value);
  return value
    .map((one) =>
      typeof one === 'string' ? one : 'name' in one ? one.name : nameOf({ family: one.family, given: one.given ?? undefined, role: one.role ?? undefined }),
    )
    .join('; ');
}

/** The entry's row of `/resources.csv`. Lists are joined by '; ', and what is unknown is empty. */
export const rowOf = onceFor(async (entry: Resource): Promise<string[]> => {
  const record = published(entry);
  return (await columns()).map((column) => cellOf(record[column as keyof PublishedResource]));
});
