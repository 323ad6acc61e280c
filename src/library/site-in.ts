import { site } from '../site.ts';

/** What a copy of the site says of itself in one language. */
export interface About {
  tagline: string;
  description: string;
  /** What the mark shows. */
  mark: string;
}

const others: Readonly<Record<string, About>> = site.inOtherLanguages;

/** The line and the sentence that say what this copy is. Throws for the adopter when there are none in that language. */
export function siteIn(language: string = site.language): About {
  const found = language === site.language ? site : others[language];
  if (found) return found;
  throw new Error(`src/site.ts: inOtherLanguages has no "${language}". Add the tagline, the description and the mark in that language there.`);
}
