import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { site } from '../site.ts';
import { onceFor } from './once.ts';

/** An entry and the language it is written in (BCP 47). A translation has the id of its original. */
export type Written<Name extends CollectionKey = CollectionKey> = CollectionEntry<Name> & { readonly language: string };

const languages: readonly string[] = site.otherLanguages;

/** In Astro's collections a translation stands beside its original, with its language before its id (src/content.config.ts). */
function written<Name extends CollectionKey>(entry: CollectionEntry<Name>): Written<Name> {
  const language = languages.find((tag) => entry.id.startsWith(`${tag}/`));
  return { ...entry, id: language === undefined ? entry.id : entry.id.slice(language.length + 1), language: language ?? site.language } as Written<Name>;
}

const kept = onceFor(async (collection: CollectionKey) => {
  const byLanguage = Map.groupBy((await getCollection(collection)).map(written), ({ language }) => language);
  return new Map([...byLanguage].map(([language, entries]) => [language, new Map(entries.map((entry) => [entry.id, entry]))]));
});

/** The entries of a collection that are written in a language, by their ids. */
export const byId = async <Name extends CollectionKey>(collection: Name, language: string): Promise<ReadonlyMap<string, Written<Name>>> =>
  ((await kept(collection)).get(language) ?? new Map()) as ReadonlyMap<string, Written<Name>>;

/** The entries of a collection that are written in a language. */
export const entriesIn = async <Name extends CollectionKey>(collection: Name, language: string): Promise<Written<Name>[]> => [
  ...(await byId(collection, language)).values(),
];
