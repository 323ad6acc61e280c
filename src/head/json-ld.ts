import type { Thing, WithContext } from 'schema-dts';
import { nameOf, type Creator } from '../domain/creator.ts';

/** A link of the breadcrumb as search engines read it: a name and a full address. */
export interface Step {
  name: string;
  address: string;
}

/** schema.org BreadcrumbList of the steps from the home page to this one. */
export const breadcrumbs = (steps: readonly Step[]): WithContext<Thing> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, address }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: address })),
});

/** schema.org Article for a page of text. The days are YYYY-MM-DD. */
export const article = (about: {
  title: string;
  description: string;
  address: string;
  reviewed: string;
  image: string;
  publisher: string;
  origin: string;
  language?: string | undefined;
}): WithContext<Thing> => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: about.title,
  description: about.description,
  mainEntityOfPage: about.address,
  ...(about.language && { inLanguage: about.language }),
  dateModified: about.reviewed,
  image: about.image,
  author: { '@type': 'Organization', name: about.publisher, url: about.origin },
  publisher: { '@type': 'Organization', name: about.publisher, url: about.origin },
});

/** schema.org WebSite with the address of its search. */
export const webSite = (about: { name: string; description: string; address: string; search: string }): WithContext<Thing> =>
  ({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: about.name,
    description: about.description,
    url: about.address,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${about.search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }) as WithContext<Thing>;

/** What the catalogue knows of a resource, reduced to what schema.org can say. Unknown values are left out. */
export interface CatalogueFacts {
  type: string;
  title: string;
  description: string;
  creators: readonly Creator[];
  publisher: string;
  url?: string | undefined;
  isbn13?: string | undefined;
  edition?: string | undefined;
  language: string;
  free: boolean;
}

const known = (value: string) => (value === 'unknown' ? undefined : value);

/** schema.org Book, Course, PodcastSeries, Organization, WebSite or CreativeWork for a resource. */
export function resourceThing(facts: CatalogueFacts): WithContext<Thing> {
  const common = { '@context': 'https://schema.org', name: facts.title, description: facts.description, url: facts.url } as const;
  const work = { ...common, inLanguage: known(facts.language), isAccessibleForFree: facts.free || undefined };
  const people = facts.creators.map((creator) =>
    typeof creator === 'string'
      ? { '@type': 'Organization' as const, name: creator }
      : { '@type': 'Person' as const, name: nameOf({ ...creator, role: undefined }), givenName: creator.given, familyName: creator.family },
  );
  const publisher = known(facts.publisher) && { '@type': 'Organization' as const, name: facts.publisher };
  const things: Record<string, object> = {
    book: { ...work, '@type': 'Book', author: people, isbn: facts.isbn13, bookEdition: facts.edition, publisher },
    course: { ...work, '@type': 'Course', provider: publisher },
    podcast: { ...work, '@type': 'PodcastSeries', author: people },
    organization: { ...common, '@type': 'Organization' },
    website: { ...work, '@type': 'WebSite', publisher },
  };
  return (things[facts.type] ?? { ...work, '@type': 'CreativeWork', publisher }) as WithContext<Thing>;
}

/** The text of a JSON-LD script. `<` is escaped, so that no content can end the script element early. */
export const scriptText = (thing: WithContext<Thing>): string =>
  JSON.stringify(thing).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
