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

  // embed/

  // publish/edit/: the page of the editor, whose own words come with it
  edit: {
    title: 'Edit {site}',
    noScript: 'The editor runs in the browser and needs scripts. Without them, change the files in the folder content with any text editor.',
  },

  // languages: links from a page to the same page in another language, and what is not translated
};
