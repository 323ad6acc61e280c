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
    search: 'Search',
    breadcrumb: 'Breadcrumb',
    onThisPage: 'On this page',
    readNext: 'Read next',
    aboutThisSite: 'About this site',
    nothingKept: 'No account, no cookies, no tracking. What you write stays on your device.',
    notAdvice: 'Not legal, medical or financial advice. Stories and sample messages are made up.',
    reportMistake: 'Report a mistake',
    /** On paper, at the foot. */
    reviewed: '{address} · reviewed {day}',
    /** The picture that stands for a page where its link is shared. */
    picture: '{title}. {site}, with a cairn of five stones.',
  },

  // components/, layouts/, pages/, vocabulary/
  /** The sections in the menus, by their path. */
  sections: {
    obstacles: 'Obstacles',
    mentorship: 'Mentorship',
    'case-studies': 'Case studies',
    resources: 'Resources',
    checklists: 'Checklists',
    about: 'About',
    'about/how-we-choose': 'How we choose',
    'about/glossary': 'Glossary',
    contribute: 'Contribute',
    privacy: 'Privacy',
    offline: 'Offline',
    accessibility: 'Accessibility',
  },
  /** The titles of pages that no file in content/ stands behind, by their path. */
  routes: {
    'checklists/cohort-pack': 'One print job for all your pairs',
    'checklists/print-all': 'All worksheets in one document',
    'resources/my-list': 'My list',
    offline: 'Without a connection',
  },
  newVersion: {
    ready: 'A newer version of {site} is ready.',
    use: 'Use it now',
    later: 'Later',
    unsaved: 'Something on this page is not saved yet, so it was not reloaded. Save or print it first, then press again.',
  },
  /** The way through a list of several pages. */
  paging: {
    label: 'Pages of this list',
    page: 'Page {page}',
    at: 'Page {page} of {last}',
    /** Behind a title. */
    where: ', page {page} of {last}',
  },
  /** The list of findings that a page cites, and the table of our words for them. */
  sources: {
    title: 'Sources',
    intro: 'What each study says, what it cannot say, and <how>our word for how sure one can be</how>.',
    /** On a page in another language than the site's own, whose findings are not translated. */
    introElsewhere: 'Our word for <how>how sure one can be</how>, and the reference. What each study says and cannot say: <all>all findings</all>.',
    limits: 'Its limits.',
    andOthers: '{names} and others',
    noDoi: 'DOI not confirmed.',
    /** The number behind a claim, read aloud. */
    cite: 'Source {number}: {short}',
    scale: 'Our words for the strength of evidence',
    word: 'Word',
    meaning: 'What we mean',
  },
  /** The tags that writers use in their texts. */
  tags: {
    avoid: 'Avoid',
    example: 'Example',
    say: 'Say',
    message: 'Sample message. {to}',
    notVerified: '(not verified)',
    also: 'Also: {words}.',
    more: 'More:',
  },
  /** What each file of the whole catalog is good for. */
  catalogFiles: {
    csv: 'A table for Excel, LibreOffice or Google Sheets. Choose UTF-8 if you are asked.',
    ris: 'For Zotero, EndNote, Mendeley and other reference managers.',
    bibtex: 'BibTeX, for LaTeX and JabRef.',
    opml: 'The podcasts, as a list of links.',
    json: 'All fields of all entries, for programs.',
    schema: 'The shape of that file, as JSON Schema (draft 2020-12).',
  },
  stages: {
    label: 'The five stages',
    here: 'You are here.',
  },
  guide: {
    stage: 'Stage {at} of {count}: {stage}',
    minutes: {
      one: '{count} minute to read all of it. The first two give you the answer and one step.',
      other: '{count} minutes to read all of it. The first two give you the answer and one step.',
    },
    inTwoMinutes: 'In two minutes',
    step: 'One small step now.',
    byYourself: 'Look at it by yourself',
    onPaper: 'Do it on paper',
    open: 'Open the {name}',
    /** For a checklist whose name is a question. */
    openQuestion: 'Open “{name}”',
  },
  obstacle: {
    inShort: 'In short',
    story: 'A story',
    startHere: 'Start here',
    nextStep: 'Next step',
    allResources: 'All resources',
    /** Below the map of the obstacles. */
    sheet: '<b>Sheet 1.</b> The obstacles',
    way: 'A way others have walked',
  },
  story: {
    about: 'Case study: {obstacle}',
    madeUp: '<b>This story is an illustrative composite.</b> We made it up, and nobody in it is real.',
    whoHelps: 'Who helps.',
    whereItLed: 'Where it led',
    composite: 'An illustrative composite: nobody in it is real.',
  },
  /** A page about a resource, and its card in a list. */
  resource: {
    whatItIs: 'What it is',
    notFound: 'We did not find it',
    useInstead: 'Use instead',
    isItForYou: 'Is it for you?',
    facts: 'The facts',
    checked: 'What we checked',
    besideIt: 'Beside it, or instead',
    uses: 'Where we use it',
    cite: 'Cite it',
    keep: 'Keep',
    keepOnList: 'Keep on my list',
    keepNamed: 'Keep on my list: {title}',
    due: '<b>This entry was due for a new check by {day}.</b> Prices, dates and links may have changed.',
  },
  /** The ways from a resource to it, and what the test of its link found. */
  goTo: {
    publisher: 'Go to the publisher’s page',
    it: 'Go to it',
    library: '<b>Read it at your library.</b> {give} If they do not have it, ask for an interlibrary loan.',
    giveTitle: 'Give the title.',
    giveIsbn: 'Give the title and the ISBN.',
    giveAuthor: 'Give the title and the author.',
    giveBoth: 'Give the title, the ISBN and the author.',
    noLink: 'We have no official link to show.',
    searchName: 'We have no official link to show. Search for its name.',
    untested: '<b>Not tested yet.</b> We have not tested this link since it was seen.',
    works: 'The link worked on {day}.',
    unsure: '<b>Unsure.</b> On {day} the site did not let our test in, so we cannot say whether the link works. Try it yourself.',
    gone: '<b>The link no longer answers.</b> We tested it on {day}. Search for the name. Its address was:',
    goneInstead: '<b>The link no longer answers.</b> We tested it on {day}. Search for the name, or use one of the alternatives below. Its address was:',
  },
  forYou: {
    bestFor: 'Best for.',
    notFor: 'Not for.',
    howLong: 'How long.',
    why: 'Why it is here.',
    helpsWith: 'Helps with.',
  },
  /** The facts about a resource as a library card. */
  facts: {
    caption: 'Facts about {title}',
    unknown: 'Unknown',
    by: 'By',
    year: 'Year',
    edition: 'Edition',
    publisher: 'Publisher',
    provider: 'Provider',
    isbn: 'ISBN',
    cost: 'Cost',
    audience: 'For',
    level: 'Level',
    time: 'Time',
    region: 'Region',
    language: 'Language',
  },
  checked: {
    unconfirmed: 'Not confirmed',
    lookedAt: 'Looked at on {day}.',
    again: 'To be checked again by {day}.',
    wasDue: 'It was to be checked again by {day}.',
    how: '<how>How we check</how>.',
  },
  /** How to cite a resource, on its page and in the files for reference managers. */
  citing: {
    /** The style's own words, such as n.d., in the spelling of CSL locales. */
    locale: 'en-US',
    podcast: 'Audio podcast',
    statedBy: '{status} by {site}.',
    notFound: 'We did not find this, so we do not say how to cite it. Cite it only when you have it in front of you.',
    managers: 'For reference managers',
    saveAs: 'Save as {file}',
  },
  /** Lists of resources. */
  lists: {
    by: {
      obstacle: 'By obstacle',
      audience: 'For whom',
      type: 'By type',
      cost: 'By cost',
      status: 'By what we could check',
    },
    /** {label} as it stands in the topic, {name} in small letters. */
    titles: {
      obstacle: 'Resources for this obstacle: {name}',
      audience: 'Resources for {name}',
      type: '{label}',
      cost: 'What it costs: {name}',
      status: 'What we could check: {name}',
    },
    count: { one: '{count} entry', other: '{count} entries' },
    description: '{title}{where}: {entries} from our list, each with its cost and with what was checked about it. {about}',
    startFive: 'Start with these five',
    start: 'Start with these',
    chosen: 'Chosen and put in order by our editors.',
    rest: 'The rest',
    others: 'Other lists',
    narrow: '<search>Narrow this list further</search>, by type, cost or what we could check.',
    elsewhere: '<all>All resources</all>, or <mine>my list</mine>, where you keep what you want to come back to.',
  },
  /** Blank files of worksheets. */
  blanks: {
    label: 'Blank:',
    named: '{file}, blank: {title}',
    a4: 'PDF, A4',
    letter: 'PDF, US Letter',
    word: 'Word document',
  },
  /** On the social cards, above the title. */
  cards: {
    guide: 'A free guide',
    story: 'Case study',
    checklist: 'Checklist',
  },
  /** In files that the site offers. */
  files: {
    licenses: 'What others made and this site brings along, each with its license.',
    podcasts: 'Podcasts in the catalog of {site}: links to their pages, feeds not included',
  },
  notFoundPage: {
    title: 'Page not found',
    description: 'There is no page at this address. Search, or start from what is in your way.',
    heading: 'There is no page here',
    lead: 'The address may be mistyped, or the page may have moved. Nothing you saved is lost.',
    search: 'Look for it',
    start: 'Start from what is in your way',
    home: 'Go to the home page',
  },
  obstaclesPage: {
    description: 'What can be in your way at work, which kind of mentor helps with each, and a plan for the next 30 days.',
    heading: 'Which of these is in your way?',
    lead: 'Pick the line that sounds like your week. Each page says who can help, what to write to them, and what to do in the next 30 days.',
    notSure: 'Not sure which?',
    sleep: 'Take the one that costs you the most sleep. Near the top, each page says what it is often mistaken for.',
    search: 'If two fit, start with the one you could talk to somebody about this week. If none fits, <search>search in your own words</search>.',
  },
  mentorshipPage: {
    description: 'Short guides to mentorship in five stages: understand, value, find, work together, grow. Each answers one question.',
    heading: 'How mentorship works',
    lead: 'Five stages. Start where you are: each guide gives its answer first, then one small step.',
    noGuide: 'No guide here yet.',
  },
  caseStudiesPage: {
    description: 'Case studies of career obstacles and what a mentor did and did not do. Each is an illustrative composite that stops at the decision.',
    heading: 'What would you ask a mentor?',
    lead: 'Each story is an illustrative composite. It stops at the decision and asks what you would ask. Its line rises and falls as things go well or badly.',
  },
  resourcesPage: {
    description: 'Books, courses, websites, podcasts, organizations and events on mentorship and career obstacles, each with what was checked about it.',
    heading: 'Books, courses, podcasts, organizations',
    search: 'Search the resources',
    example: 'Subject, title or name',
    allEntries: 'All entries',
    entries: { one: '{count} entry.', other: '{count} entries.' },
    each: 'Each says what it costs, who should skip it, and what we checked.',
    notFound: {
      none: '',
      one: 'We could not find {count} of them: we say so, and what to use instead.',
      other: 'We could not find {count} of them: we say so, and what to use instead.',
    },
    choose: '<start>Start with five</start> that we chose, or keep your own choice on <mine>my list</mine>.',
    start: 'Start with five',
    five: 'For each of these we chose five to start with, and say why.',
    everyList: 'Every list',
    meaning: 'What verified, partly verified and not verified mean: <how>how we check and choose</how>. The whole catalog is there <data>as data</data>.',
    /** Of the further pages of the whole list. */
    all: 'All resources',
    further: '{title}: {first} and further entries of our list, each with its cost and with what was checked about it.',
    order: '{at}. What could be verified comes first, then by title.',
  },
  myListPage: {
    description:
      'Keep entries of the catalog on this device, in your own order and with your own notes. Print the list, share it, or take it to a reference manager.',
    eyebrow: 'Kept on this device.',
    lead: 'What you want to read, hear or try next: in your order, with your notes.',
  },
  checklistsPage: {
    description: 'Checklists and worksheets for mentees and mentors, to fill in on the screen or print blank. What you write stays on your device.',
    heading: 'Fill in, keep, print',
    lead: 'On the screen or on paper. What you write is kept on this device and goes nowhere else.',
    pages: { one: 'One page.', other: '{count} pages.' },
    more: 'More',
    program: 'For a program with many pairs',
    cohortPack: '<pack>Cohort pack</pack>: an agreement and a first-meeting sheet for each pair, names filled in, in one print job.',
    printAll: '<all>All worksheets in one document</all>, blank, to print as a set.',
    plans: 'Plans for 30 days',
    ticks: 'Each obstacle page has a short list to tick, week by week. Ticks are kept on this device.',
    howMade: 'How this was made',
  },
  cohortPage: {
    title: 'Cohort pack: one print job for many pairs',
    description:
      'For coordinators: paste a list of pairs, and print an agreement and a first-meeting sheet for each, names filled in. Nothing leaves your device.',
    eyebrow: 'For program coordinators. About 10 minutes.',
    lead: 'Paste a list of names. Print an agreement and a first-meeting sheet for each pair, names filled in, and a tick sheet for yourself.',
  },
  printAllPage: {
    description:
      'Every {site} worksheet in one document, blank, in the order in which you need them. Print the whole set, or choose pages in the print window.',
    lead: {
      one: 'Print this page, and you have the whole set: {count} worksheet, blank, on a page of its own.',
      other: 'Print this page, and you have the whole set: {count} worksheets, blank, each beginning on a page of its own.',
    },
  },
  searchPage: {
    title: 'Search',
    description: 'Search every obstacle, guide, case study, checklist and resource on the site, or look through the list of all its pages.',
    example: 'Word, name or question',
    every: 'Every page',
    needsScript: 'Searching needs JavaScript. Here is every page of the site.',
  },
  offlinePage: {
    description: 'Save the whole guide on this device before you travel. What works without a connection, how much room it takes, and how to remove it.',
    lead: 'From now on, pages that you open can be read again without a network. Save the rest before you go.',
    works: 'What works offline',
    unsaved:
      '<b>Without saving anything:</b> the home page, the pages that you opened (<since>since when</since>), and the search, which then finds obstacles, guides, case studies and checklists by their names. Entries of the catalog may be missing.',
    saved: '<b>With the saved guide:</b> every guide, obstacle, case study and checklist.',
    savedAll: '<b>With the saved guide:</b> every guide, obstacle, case study and checklist, every entry of the catalog, and the search through all texts.',
    both: '<b>In both cases:</b> what you write on a worksheet or on <mine>your list</mine> is saved on this device, and can be printed and downloaded. Word files need the saved guide.',
    never: '<b>Never:</b> links to other sites, the ready-made PDF and Word files, and the catalog as one file (CSV, JSON, BibTeX, RIS).',
    byHand: 'Without JavaScript, or elsewhere',
    savePage:
      'Save a page with your browser (“Save page as”), or print it. <all>All worksheets in one document</all> prints the whole set. The people who run this site can give you all its pages as one zip file.',
    phone:
      'In most phone browsers, “Add to Home Screen” or “Install” in the menu gives the guide an icon of its own. It then opens without the browser’s bars. On an iPhone or iPad it may start empty: save the guide there again, and open your worksheets from files that you downloaded. In Safari itself, what is saved goes after 7 days of use without a visit here. You can take the icon off like any app.',
    remove: 'How to remove it',
    removing:
      'The buttons above remove the copy and the pages you opened. <privacy>The privacy page</privacy> shows all that this site keeps here, and forgets it when you ask.',
  },

  // search/
  search: {
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
    /** On the home page of another language than the site's own, below what is translated. */
    rest: {
      title: 'The rest of the site',
      text: 'For now, the rest is in one language only. Links to it say so.',
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
