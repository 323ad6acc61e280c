import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { forBibtex } from '../formats/bibtex.ts';
import type { CslItem, CslName } from '../formats/csl.ts';
import { forRis, risText } from '../formats/ris.ts';

// Once for all entries: our ids are the keys, and the files are UTF-8. The engine for APA is kept by plugin-csl between calls.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/**
 * The APA style without its rules for citations in a text and for the order of a list: for one work at a time they change nothing, and they take half of the time.
 */
const apaAlone = (style: string): string =>
  style
    .replace(/<citation [\s\S]*?<\/citation>/, '<citation><layout><text variable="title"/></layout></citation>')
    .replace(/(<bibliography [^>]*>)<sort>[\s\S]*?<\/sort>/, '$1');

const styles = plugins.config.get('@csl').styles;
styles.add('apa-alone', apaAlone(styles.get('apa')));

/** citeproc leaves out the comma that APA wants before '&' when one of the names is a body; not so for a person with one name. */
const asOneName = (name: CslName): CslName => ('literal' in name ? { family: name.literal } : name);

/** The item as APA wants it: a publisher that is the author is not named twice. */
function forApa({ publisher, ...item }: CslItem): CslItem {
  const bodies = (item.author ?? []).flatMap((name) => ('literal' in name ? [name.literal] : []));
  const twice = publisher === undefined || bodies.includes(publisher);
  return { ...item, ...(item.author && { author: item.author.map(asOneName) }), ...(twice ? {} : { publisher }) };
}

/** The reference in APA style, 7th edition, as plain text in one line, with the style's own words in that language (a CSL locale). `template` is for the test that compares ours with the whole style. */
export const toApa = (item: CslItem, locale = 'en-US', template = 'apa-alone'): string =>
  plugins.output
    .format('bibliography', [forApa(item)], { template, lang: locale, format: 'text' })
    .replace(/\s+/g, ' ')
    // Without a date of access the style still announces one.
    .replace(/(?<=\.) \p{L}+ (?=https?:\/\/)/u, ' ')
    .trim();

/** One BibTeX entry under the item's id. It ends with a line end, so that entries one after the other make a file. */
export const toBibtex = (item: CslItem): string => `${plugins.output.format('bibtex', [forBibtex(item)]).trim()}\n`;

/** One RIS record, from TY to ER, under the item's whole id, of which plugin-ris would keep 20 letters. Records one after the other make a file. */
export const toRis = (item: CslItem): string =>
  plugins.output
    .format('ris', [forRis(item)], { format: 'object' })
    .map((record) => risText({ ...record, ID: item.id }))
    .join('');
