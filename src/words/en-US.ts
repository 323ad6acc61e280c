import type { Forms } from './say.ts';

/**
 * Every word of the interface in English, room by room. `{name}` is filled in; `<name>words</name>` becomes a link or bold (components/Said.astro);
 * whatever depends on a number is an object with the plural forms of the language. Comments say where words stand when the name does not.
 */
export const english = {
  /** BCP 47. */
  language: 'en-US',
  /** What speakers call it. */
  name: 'English',
  direction: 'ltr' as 'ltr' | 'rtl',

  // The frame of every page: components/Header, Footer, Crumbs ..., layouts/Base, head/
  frame: {
    skip: 'Skip to the content',
    menu: 'Menu',
    mainMenu: 'Main',
    searchWholeSite: 'Search the whole site',
  },

  // components/, layouts/, pages/, vocabulary/

  // /contribute/fields/: what writers can fill in
  fields: {
    name: 'Fields',
    title: 'Which fields can you fill in?',
    description: 'The fields of every kind of file that writers fill in: what each one is, how it is typed, and how it stands in a real file.',
    lead: 'Each file starts with fields. These pages are made from the rules that every file is checked against, so they always agree with the check.',
    kindsTitle: 'The kinds of file',
    newTitle: 'A new file',
    newText: 'This command asks for what is needed and writes a file that the check takes:',
    titleOf: 'The fields of {kind}',
    descriptionOf: 'Every field of {kind}: what it is, how it is typed, whether it must be there, and how it stands in a real file.',
    leadOf: 'Files in {folder} have these fields. A field that is not listed here is refused.',
    ofFile: 'In the file',
    inside: 'Inside {path}',
    required: 'Must be there.',
    optional: 'May be left out.',
    otherwise: 'May be left out, which means {value}.',
    only: 'Only for {kinds}.',
    list: 'A list, one line each. {form}',
    kinds: {
      obstacles: { name: 'Obstacle', one: 'an obstacle' },
      mentorship: { name: 'Guide', one: 'a guide' },
      'case-studies': { name: 'Case study', one: 'a case study' },
      pages: { name: 'Page', one: 'a page about the site' },
      resources: { name: 'Resource', one: 'a resource' },
      checklists: { name: 'Checklist', one: 'a checklist' },
      evidence: { name: 'Finding', one: 'a finding' },
      topics: { name: 'Topic', one: 'a topic' },
    },
    forms: {
      text: 'Text.',
      characters: { one: 'Text of one character.', other: 'Text of at most {count} characters.' } as Forms,
      words: { one: 'Text of one word.', other: 'Text of at most {count} words.' } as Forms,
      sentence: 'One sentence of 50 to 170 characters.',
      id: 'An id: small letters, digits and hyphens.',
      idOf: 'The id of a file in {folder}.',
      page: 'A folder and an id, such as mentorship/reach-out.',
      term: 'The id of a term in {to}.',
      choice: 'One of: {choices}.',
      day: 'A day as year-month-day, such as 2026-11-23.',
      isbn: '13 digits without hyphens, in quotation marks.',
      doi: 'A DOI alone, such as 10.1037/0021-9010.89.1.127.',
      address: 'A full address that starts with https://.',
      creator: 'A person as given and family, or a body by its name.',
      year: 'A year, a few words, or unknown.',
      language: 'Two small letters, such as en, or unknown.',
      number: 'A number.',
      from: 'A number from {least} on.',
      range: 'A number from {least} to {most}.',
      flag: 'true or false.',
      fields: 'Fields of its own, which stand further down.',
      pairs: 'Pairs: an id, a colon and what belongs to it.',
    },
  },

  // search/

  // islands/, exchange/, storage/: what reacts, and what leaves it as a file

  // embed/

  // languages: links from a page to the same page in another language, and what is not translated
};
