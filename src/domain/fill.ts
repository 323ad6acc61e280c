import { isolated } from './isolated.ts';

/** What stands in sentences, by name. */
export type Values = Readonly<Record<string, string | number>>;

/** The words with each {name} replaced by its value. What a value says cannot turn the words around it. */
export const fill = (words = '', values: Values = {}): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? isolated(String(values[name])) : whole));
