import { site } from '../site.ts';
import { wordsFor } from '../words/words.ts';
import { href, pathIn, pathOf } from './addresses.ts';
import { caseStudies, guides, obstacles, pages, terms, worksheets } from './library.ts';
import { inLanguage } from './once.ts';

/** All languages of the site, its own first. */
export const languages: readonly string[] = [site.language, ...site.otherLanguages];

/** The collections with pages of their own in other languages, and what there is of each. Where there is none, there is no list of them either. */
const translated = { obstacles, mentorship: guides, 'case-studies': caseStudies, checklists: worksheets, pages } as const;

/** The paths of all pages in one of the other languages, as they are without its tag: what was translated, the home page and the search. */
const pathsIn = inLanguage(async (language): Promise<ReadonlySet<string>> => {
  const lists = Object.entries(translated).map(async ([collection, list]) => (await list(language)).map(({ id }) => pathOf(collection, id)));
  const paths = (await Promise.all(lists)).flat();
  return new Set(paths.length > 0 ? ['', 'search', ...paths] : []);
});

/** True when the page at this path is there in that language. In the language of the site every page is. */
export const hasPage = async (path: string, language: string): Promise<boolean> => language === site.language || (await pathsIn(language)).has(path);

/** The path of a page as it is read from a page in a language, where no link can be led there (own-links.ts): in that language where it is there, else in the site's own. */
export const pathFrom = async (path: string, language: string = site.language): Promise<string> =>
  (await hasPage(path, language)) ? pathIn(path, language) : path;

/** The other languages of the site in which there is something to read. */
export const readLanguages = async (): Promise<string[]> => {
  const counts = await Promise.all(site.otherLanguages.map(async (language) => (await pathsIn(language)).size));
  return site.otherLanguages.filter((_, index) => counts[index]);
};

/** A page in one language: the tag for `hreflang`, and its path. */
export interface Alternate {
  language: string;
  path: string;
}

/** The same page in all languages that it is in, itself among them, and for everybody else (`x-default`). Empty when there is only one. */
export async function alternatesOf(path: string): Promise<Alternate[]> {
  const there = await Promise.all(languages.map((language) => hasPage(path, language)));
  const found = languages.filter((_, index) => there[index]).map((language) => ({ language, path: pathIn(path, language) }));
  return found.length > 1 ? [...found, { language: 'x-default', path }] : [];
}

/** The same page in the other languages that it is in: each with its address, and with what a link to it says in its language. */
export async function otherwiseSaid(path: string, language: string = site.language) {
  const others = (await alternatesOf(path)).filter((alternate) => alternate.language !== language && languages.includes(alternate.language));
  return others.map((other) => ({ language: other.language, href: href(other.path), label: wordsFor(other.language).languages.thisPage }));
}

/**
 * Where a link to this path leads from a page in a language: to the page in that language; to the part of its home page where what there is of a section
 * stands; else nowhere in that language.
 */
export async function placeIn(path: string, language: string): Promise<string | undefined> {
  if (await hasPage(path, language)) return `${pathIn(path, language)}/`;
  const list = Object.hasOwn(translated, path) ? translated[path as keyof typeof translated] : undefined;
  return list && (await list(language)).length > 0 ? `${pathIn('', language)}/#${path}` : undefined;
}

/** The pages of a collection in all other languages, as a route below `[lang]/` builds them. */
export async function translations<Entry extends { id: string }>(list: (language: string) => Promise<readonly Entry[]>) {
  const found = site.otherLanguages.map(async (lang) => (await list(lang)).map((entry) => ({ params: { lang, slug: entry.id }, props: { entry } })));
  return (await Promise.all(found)).flat();
}

/**
 * Where the home page leads for what cannot wait, in its order: to obstacles that have a page, and to the page that explains a moment. Where it leads from
 * a translation, own-links.ts says.
 */
export async function urgentLinks(language: string) {
  const there = new Set((await obstacles()).map(({ id }) => id));
  const [inTheWay, moments] = await Promise.all([terms('obstacles', language), terms('moments', language)]);
  const places = [
    ...inTheWay.filter(({ id }) => there.has(id)).map(({ id, urgent }) => ({ urgent, path: `obstacles/${id}` })),
    ...moments.flatMap(({ see, urgent }) => (see ? [{ urgent, path: see }] : [])),
  ];
  return places
    .flatMap(({ urgent, path }) => (urgent ? [{ ...urgent, path }] : []))
    .toSorted((one, other) => one.order - other.order)
    .map(({ path, words, part }) => ({ words, href: href(path) + (part ? `#${part}` : '') }));
}
