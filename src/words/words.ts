import { site } from '../site.ts';
import { english } from './en-US.ts';
import { spanish } from './es.ts';
import type { Forms } from './say.ts';

/** The same words in any language: each has the plural forms that it needs. */
type InAnyLanguage<Part> = Part extends string
  ? Part
  : ['other', keyof Part] extends [keyof Part, keyof Forms]
    ? Forms
    : { [Key in keyof Part]: InAnyLanguage<Part[Key]> };

/** Every word of the interface in one language. What a page is about stands in `content/`. */
export type Words = InAnyLanguage<typeof english>;

/** The languages that the interface speaks, by their BCP 47 tag. A new one is a file beside these two and a line here. */
export const spoken: Readonly<Record<string, Words>> = { 'en-US': english, es: spanish };

/** The words of a page in this language: `Astro.currentLocale`. Without one, those of the site's own language. */
export function wordsFor(language: string = site.language): Words {
  const words = spoken[language];
  if (words) return words;
  throw new Error(
    `src/site.ts: there are no words for the language "${language}". Choose ${Object.keys(spoken).join(' or ')}, or copy src/words/en-US.ts and name the copy in src/words/words.ts.`,
  );
}
