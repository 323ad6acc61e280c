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

  // islands/, exchange/, storage/: what reacts, and what leaves it as a file

  // embed/: pages for the frames of other sites (layouts/EmbedLayout), and how to put them there (vocabulary/EmbedSnippets)
  embed: {
    /** The title of the document. Screen readers may say it after the title that the other site gives its frame. */
    documentTitle: '{title}, in a frame · {site}',
    furtherPage: '{title}, page {current} of {last}',
    newTabs: 'Links open in a new tab.',
    source: 'From <page>{name} on {site}</page>, in a new tab. {terms}',
    terms: 'Our words are under <license>CC BY 4.0</license>.',
    reviewed: 'Reviewed {day}.',
    ticksApart: 'Most browsers keep ticks made here, in a frame, apart from those made on the site.',
    fillIn: 'Fill this in on {site}',
    fillInNote: 'It opens in a new tab. What you write there stays on your device.',
    blank: 'Blank, to print or to fill in by hand:',
    pages: 'Pages of this list',
    page: 'Page {page}',
    pageOf: 'Page {current} of {last}',
    /** Titles of lists, by what the list was narrowed by. */
    lists: {
      obstacle: 'Resources for this obstacle: {term}',
      audience: 'Resources for {term}',
      type: '{term}',
      cost: 'What it costs: {term}',
      status: 'What we could check: {term}',
    },
    /** The table of snippets on the page about embedding. */
    snippets: {
      ticks: 'Lists to tick',
      worksheets: 'Worksheets',
      obstacle: 'Resources by obstacle',
      audience: 'Resources by audience',
      type: 'Resources by type',
      cost: 'Resources by cost',
      status: 'Resources by what we could check',
      look: 'See it alone',
      /** The title of the frame, which screen readers say. */
      frame: '{title}, from {site}',
    },
  },

  // languages: links from a page to the same page in another language, and what is not translated
};
