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

  // search/
  search: {
    title: 'Search',
    /** For search engines: of the page itself. */
    description: 'Search every obstacle, guide, case study, checklist and resource on the site, or look through the list of all its pages.',
    example: 'Word, name or question',
    rest: 'Every page',
    needsScript: 'Searching needs JavaScript. Here is every page of the site.',
    results: 'Results',
    searching: 'Searching',
    skip: 'Skip to the results',
    found: { one: '{count} result for {words}', other: '{count} results for {words}, best first' },
    foundNone: 'Nothing found for {words}',
    foundNoneChosen: 'Nothing found for {words} with what is chosen',
    pages: { one: '{count} page', other: '{count} pages' },
    pagesNoneChosen: 'No page has all that is chosen',
    entries: { one: '{count} entry', other: '{count} entries' },
    entriesNoneChosen: 'No entry has all that is chosen',
    failedBuild: 'Search needs one `npm run build` first. Every page is listed below.',
    failed: 'Search could not start in this browser. Every page is listed below.',
    failedEntries: 'Search could not start in this browser. The first entries and all lists are below.',
    meant: 'Did you mean {words}? These are the results for it.',
    missing: 'Left out, because no page has it: {words}.',
    some: 'No page has all of these words. These have most of them, best first.',
    partly: 'Only titles, headings and summaries were searched: the full search could not start in this browser.',
    searchFor: 'Search for {words}',
    kept: '{title} is on your list.',
    keptDone: 'Kept',
    clearElsewhere: 'Clear what is chosen (results then: {count})',
    tryOther: 'Try one plain word, or another word for the same thing. One of these may be what you mean:',
    browse: 'Browse all resources',
    more: { one: 'Show {count} more', other: 'Show {count} more' },
    narrow: 'Narrow the list',
    narrowChosen: 'Narrow the list ({count} chosen)',
    clear: 'Clear what is chosen',
    facets: {
      kind: 'Kind of page',
      type: 'Type of resource',
      obstacle: 'Obstacle',
      audience: 'For whom',
      cost: 'Cost of resource',
      status: 'What we could check',
    },
    /** The kinds of page: above a result, as a heading of their list, and in `also` what readers call them when they search, one after the other. */
    kinds: {
      obstacle: { label: 'Obstacle', plural: 'Obstacles', also: '' },
      guide: { label: 'Guide', plural: 'Guides to mentorship', also: 'how to advice' },
      'case-study': { label: 'Case study', plural: 'Case studies', also: 'story stories example' },
      checklist: { label: 'Checklist', plural: 'Checklists', also: 'worksheet template form sheet print pdf download' },
      resource: { label: 'Resource', plural: 'Resources', also: '' },
      about: { label: 'About this site', plural: 'About this site', also: 'site' },
    },
  },

  // islands/, exchange/, storage/: what reacts, and what leaves it as a file

  // embed/

  // pages/index, layouts/HomeLayout
  home: {
    title: 'What is in your way?',
    lead: 'Find the obstacle you face, the kind of mentor who can help, and one step to take this week.',
    search: 'Say it in your own words',
    example: 'my boss takes credit',
    urgent: '<b>If it cannot wait:</b> <lost>I have lost my job</lost>, or <burnt>I cannot go on</burnt>.',
    read: {
      title: 'Read',
      text: 'What each obstacle is, who can help, what to say first, and what the evidence does and does not show.',
      link: 'Start with what mentorship is',
    },
    find: {
      title: 'Find',
      text: '{count} books, courses, websites, podcasts, organizations and events. Each says what we checked and what it costs.',
      link: 'Look through the resources',
    },
    print: {
      title: 'Print',
      /** {count} is how many there are beside the agreement. */
      text: {
        none: 'The mentorship agreement, blank or filled in. What you write stays on your device.',
        one: 'The mentorship agreement and {count} more checklist, blank or filled in. What you write stays on your device.',
        other: 'The mentorship agreement and {count} more checklists, blank or filled in. What you write stays on your device.',
      },
      link: 'Open the agreement',
    },
    stages: 'With a mentor, in five stages',
    /** On the home page of a language into which not everything is translated. {language} is the language of the rest. */
    rest: {
      title: 'The rest of the site',
      text: 'These pages are in English only for now. Links to them say so.',
    },
  },

  // languages: links from a page to the same page in another language, and what is not translated
  languages: {
    /** The link to a page in this language, from the same page in another. */
    thisPage: 'This page in English',
    /** After the words of a link that leads to a page in another language, which is named in this one. */
    leadsTo: '(in {language})',
  },
  /** The headings that every obstacle page has, in this order (schema/headings.ts). */
  obstacleParts: [
    'Is this it?',
    'Work out first',
    'Who can help',
    'Where to find one this week',
    'A first message',
    'What to ask',
    'The next 30 days',
    'If you are the mentor',
    'What the evidence says',
    'When a mentor is not enough',
  ],
};
