import { site } from '../site.ts';
import { fill } from '../words/say.ts';
import { wordsFor } from '../words/words.ts';
import { file } from './addresses.ts';
import { placeIn } from './languages.ts';

const LINK = /<a((?:\s+[^\s=>]+(?:="[^"]*")?)*?)\shref="([^"#]*)(#[^"]*)?"((?:\s+[^\s=>]+(?:="[^"]*")?)*)>([\s\S]*?)<\/a>/g;
/** A link into a drawing has no room for a word, and whatever has an ending is a file. */
const isLeft = (path: string, words: string) => /\.\w+$/.test(path) || words.includes('<text');

/** The language of the site as it is called in this one: "inglés". */
export const siteLanguageIn = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(new Intl.Locale(site.language).language) ?? site.language;

/** What stands after the words of a link that leads from a page in this language to one in the site's own: "(in English)". */
export const leadsAway = (language: string): string => fill(wordsFor(language).languages.leadsTo, { language: siteLanguageIn(language) });

/**
 * A page in another language than the site's own, with its links to our pages led right: to the page in its language where there is one, else to that in the language of
 * the site, which the link says to machines (`hreflang`) and to readers ("(in English)"). In one place, so that no link can be forgotten.
 */
export async function ownLinks(html: string, language: string): Promise<string> {
  const mark = ` ${leadsAway(language)}`;
  const root = file('');
  const lead = async ([whole, before = '', address = '', hash = '', after = '', words = '']: RegExpExecArray): Promise<string> => {
    const path = address.slice(root.length).replace(/\?.*$/, '').replace(/\/$/, '');
    if (!address.startsWith(root) || /\bhreflang=/.test(before + after) || path.split('/')[0] === language || isLeft(path, words)) return whole;
    const place = await placeIn(path, language);
    const query = /\?.*$/.exec(address)?.[0] ?? '';
    if (place === undefined) return `<a${before} href="${address}${hash}" hreflang="${site.language}"${after}>${words}${mark}</a>`;
    return `<a${before} href="${root}${place.includes('#') ? place : place + query + hash}"${after}>${words}</a>`;
  };
  const links = await Promise.all([...html.matchAll(LINK)].map(lead));
  let next = 0;
  return html.replace(LINK, () => links[next++] ?? '');
}
