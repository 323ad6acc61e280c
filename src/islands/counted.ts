import type { Values } from '../domain/fill.ts';
import { countedBy } from '../words/say.ts';
import { camel, language } from './words.ts';

/** The sentence for this many, from an element's data-*: `pairs` is data-pairs-one, data-pairs-other and what else the language of the page has. Nothing when there is no such sentence. */
export const counted = (words: DOMStringMap, name: string, count: number, values?: Values): string =>
  countedBy((form) => words[name ? camel(`${name}-${form}`) : form], count, language(), values);
