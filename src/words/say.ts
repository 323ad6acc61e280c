import { fill, type Values } from '../domain/fill.ts';

export { fill, type Values };

/** The words for a number, by the plural rules of the language (Unicode CLDR, `Intl.PluralRules`). `none` is for zero, where a language says it otherwise. */
export interface Forms {
  none?: string;
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** The words for this many in a language (BCP 47), with {count} as that language writes numbers. `of` answers with the words of a form; where it has none, `other` serves, and else nothing is said. */
export function countedBy(of: (form: keyof Forms) => string | undefined, count: number, language: string, values: Values = {}): string {
  const words = (count === 0 ? of('none') : undefined) ?? of(new Intl.PluralRules(language).select(count)) ?? of('other');
  return fill(words, { count: count.toLocaleString(language), ...values });
}

/** The words for this many, from their forms. */
export const counted = (forms: Forms, count: number, language: string, values?: Values): string => countedBy((form) => forms[form], count, language, values);
