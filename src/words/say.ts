import { isolated } from '../domain/isolated.ts';

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

type Values = Readonly<Record<string, string | number>>;

/** The words with each {name} replaced by its value. What a value says cannot turn the words around it. */
export const fill = (words: string, values: Values): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? isolated(String(values[name])) : whole));

/** The words for this many in a language (BCP 47), with {count} as that language writes numbers. */
export function counted(forms: Forms, count: number, language: string, values: Values = {}): string {
  const rule = new Intl.PluralRules(language).select(count);
  const words = (count === 0 ? forms.none : undefined) ?? forms[rule] ?? forms.other;
  return fill(words, { count: count.toLocaleString(language), ...values });
}
