import { site } from '../site.ts';

/**
 * All URL shapes of the site. Every link to a page of ours is made here, so that a base path (`/some/path/`) is never forgotten.
 * Paths are relative to the base, without slashes at the ends: 'obstacles/skill-gap'.
 */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const origin = import.meta.env.SITE;

/** The address of a page as it stands in a link: base path in front, slash at the end. '' is the home page. */
export const href = (path: string): string => (path === '' ? base : `${base}${path}/`);

/** The address of a file that is shipped as it is, such as 'favicon.svg'. */
export const file = (path: string): string => `${base}${path}`;

/** The full address, with origin, of a page or file whose address on this site is known. */
export const absolute = (address: string): string => new URL(address, origin).href;

/** The path of an entry: its collection and id, except that `pages/` live at the root. A page of ours without an entry has its name alone. */
export const pathOf = (collection: string, id: string): string => (collection === 'pages' ? id : [collection, id].filter(Boolean).join('/'));

/** The path of a page in a language: below its tag, in the site's own as it is. Whether the page is there, library/languages.ts knows. */
export const pathIn = (path: string, language: string = site.language): string =>
  language === site.language ? path : [language, path].filter(Boolean).join('/');

/** The language of what an entry says, where it is another than that of the page it stands on: for `lang`. */
export const foreign = ({ language }: { language?: string }, here: string = site.language): string | undefined => (language === here ? undefined : language);

/** The path of an entry given as 'collection/id', or of a page of ours by its name. */
export const entryPath = (entry: string): string => {
  const [collection = '', ...rest] = entry.split('/');
  return pathOf(collection, rest.join('/'));
};

/** The address of an entry given as 'collection/id', or of a page of ours by its name. */
export const entryHref = (entry: string): string => href(entryPath(entry));

/** A list of the catalogue: the resources that have this value of a facet, such as `type` and `book`. Long ones have further pages. */
export const resourcesBy = (facet: string, value: string): string => href(`resources/${facet}/${value}`);

/** The path of the light page that other sites may show in a frame instead of the page at this path. */
export const embedPath = (path: string): string => `embed/${path}`;

/** The file name of a page's social card, without its ending. */
export const cardName = (path: string): string => (path === '' ? 'home' : path.replaceAll('/', '--'));

/** The social card of a page, made at build from its path. */
export const card = (path: string): string => file(`cards/${cardName(path)}.jpg`);

/** A step above a page: its name and its path. */
export interface Crumb {
  label: string;
  path: string;
}
