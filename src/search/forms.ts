import type { Forms } from '../words/say.ts';

/** The plural forms that a language has, as attributes for the script: `data-one`, `data-other` and so on, each with an ending. */
export const inForms = (forms: Forms, language: string, ending = ''): Record<string, string> =>
  Object.fromEntries(new Intl.PluralRules(language).resolvedOptions().pluralCategories.map((form) => [`data-${form}${ending}`, forms[form] ?? forms.other]));
