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
    search: 'Search',
    breadcrumb: 'Breadcrumb',
    onThisPage: 'On this page',
    readNext: 'Read next',
    aboutThisSite: 'About this site',
    nothingKept: 'No account, no cookies, no tracking. What you write stays on your device.',
    notAdvice: 'Not legal, medical or financial advice. Stories and sample messages are made up.',
    reportMistake: 'Report a mistake',
    contact: 'Contact',
    /** On paper, at the foot. */
    reviewed: 'reviewed {day}',
    /** The picture that stands for a page where its link is shared. */
    picture: '{title}. {site}, with {mark}.',
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
    'contribute/fields': 'Which fields can you fill in?',
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
    /** In a sentence: who made a study of many. */
    withOthers: '{name} and others',
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
    checklists: 'Our checklists and worksheets: sections and items, each with its permanent id.',
    checklistsSchema: 'The shape of that file, as JSON Schema.',
    feed: 'The guides, obstacles and stories that are new or were looked at again, as a feed (RSS).',
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
    meaning: 'What verified, partly verified and not verified mean: <how>how we check and choose</how>.',
    data: 'The whole catalog is there <data>as data</data>.',
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
    buttons: 'The buttons above remove the copy and the pages you opened.',
    removing: '<privacy>The privacy page</privacy> shows all that this site keeps here, and forgets it when you ask.',
  },

  // /contribute/fields/: what writers can fill in
  fields: {
    name: 'Fields',
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
  tickList: {
    status: {
      none: 'Tick what you have done. Ticks are kept on this device.',
      saved: '{done} of {total} done. Saved on this device.',
      unreadable: 'The ticks that were kept here could not be read. They were put aside, not deleted: the privacy page shows them.',
      newer: 'These ticks were made by a newer version of this page. Reload the page to change them.',
      failed: 'Not saved: this browser does not let the page keep anything. The ticks last until you close the page. You can print it.',
      cleared: 'Cleared.',
    },
    undo: 'Undo',
    clear: 'Clear ticks',
  },

  /** What stands on the paper of a worksheet and in every file made from it. */
  document: {
    /** A box that is ticked, said in words. */
    yes: 'Yes',
    /** A step on a scale. */
    rated: '{rating} of {steps}',
    /** A box, for those who do not see it. */
    ticked: 'Ticked',
    notTicked: 'Not ticked',
    /** Before what is written beside a list. */
    other: 'Other:',
    reviewed: 'Reviewed {day}',
    /** Above the needs, in the map of people. */
    helpWith: 'What they help with',
  },

  worksheet: {
    noScript: 'Filling this in on the screen needs JavaScript, which is off in this browser. Below is the whole sheet: print it and fill it in by hand.',
    somethingElse: 'Something else',
    clearAnswer: 'Clear this answer',
    /** After the name of a place to sign. */
    byHand: ': by hand, after printing.',
    row: 'Row {number}',
    addRow: 'Add a row',
    addParts: 'Parts you can add',
    /** Before the title of a part. */
    addPart: 'Add this part:',
    takeOut: 'Take this part out',
    onPaper: { optional: 'Part you can add: {title}', recall: 'Then:' },
    recall: 'On this device, from before:',
    /** How the answers of two sides stand. `{firstName}` is what a side is called, `{firstPlain}` the same in small letters; `{first}` is its answer. */
    between: {
      same: 'You gave the same answer. Write it down as what you agree.',
      different: 'Your answers differ. {firstName}: {first}. {secondName}: {second}. Talk it through, then write what you agree.',
      picked: 'Only {firstPlain}: {first}. Only {secondPlain}: {second}. Both: {both}.',
      nothing: 'nothing',
      both: 'You have both answered. Talk it through, then write what you agree.',
    },
    found: {
      waitingForAll: 'Answer all the questions above first.',
      waiting: 'Answer what you can above. It appears here.',
      found: 'Your answers point to: {titles}.',
      say: 'Words to use:',
    },
    circles: 'The same people drawn in circles: you in the middle, the close ones next to you.',
    set: 'Print this page with your browser: Ctrl and P, or Command and P on a Mac. On a phone, use Share, then Print.',
    copy: { do: 'Copy', copied: 'Copied', refused: 'Select the text and copy it by hand' },
    copies: { label: 'This copy', unnamed: 'First copy', dated: 'Copy of {day}' },
    papers: { legend: 'Paper', own: 'My printer’s paper', a4: 'A4', letter: 'US Letter', large: 'Large print' },
  },

  /** The line of a worksheet that is always in view. */
  worksheetBar: {
    quiet: 'Nothing is kept here. When you leave or reload this page, the ticks are gone.',
    leave: 'Leave this page quickly',
    gettingReady: 'Getting ready. If this stays, the page’s script did not load: print the blank sheet instead.',
    status: {
      empty: 'Nothing is kept here yet. What you type is saved on this device, and nowhere else.',
      saving: 'Saving',
      saved: 'Saved on this device at {time}',
      savedBefore: 'Saved on this device on {day}',
      failed: 'Not saved. This browser does not let the page keep anything. Print it or download a copy before you leave.',
      unread: 'This browser did not let the page see what is kept. Nothing was changed. Reload the page to look again, before you type.',
      elsewhere: 'Not saved here: this sheet was changed in another tab. Your text is kept as a copy. Which one is right?',
      newer: 'This was saved by a newer version of this page. You can read and print it. Reload the page to change it.',
      unreadable: 'What was saved here could not be read. It was put aside, not deleted: see Earlier versions below.',
      cleared: 'Cleared.',
      putBack: 'The earlier version is back.',
      savedAsCopy: 'Saved as a copy of your own. Nothing else was changed.',
      nextCopy: 'A new copy is open. The one before is kept.',
      notOurs: 'That is not a worksheet from this site. Choose a file that you downloaded here. Nothing was changed.',
      otherSheet: 'That belongs to another worksheet. Open it on that worksheet’s page. Nothing was changed.',
      newerFile: 'That was made by a newer version of this page. Reload the page, then try again. Nothing was changed.',
      damagedFile: 'The file is not whole: a part of it is missing or changed. Ask for it again, or open another copy of it. Nothing was changed.',
      noFile: 'The page could not read the file. Choose it again. Nothing was changed.',
      damagedLink: 'The link is not whole: a part of it was lost or changed on its way. Ask for it again, or for the file. Nothing was changed.',
      tooBig: 'That is far larger than a worksheet can be, so it was not opened. Ask for it again, or choose another file. Nothing was changed.',
      noScript: 'A part of this page did not load. Check the connection, reload the page and try again. Nothing was changed.',
    },
    progress: '{done} of {total} answered',
    open: { none: '', one: '{count} to talk through', other: '{count} to talk through' } as Forms,
    undo: 'Undo',
    theirs: 'Show the other tab’s',
    mine: 'Keep what is here',
    download: 'Download a copy',
    reminder: {
      one: 'You have not downloaded a copy for {count} day. A browser may empty its storage; a file stays yours.',
      other: 'You have not downloaded a copy for {count} days. A browser may empty its storage; a file stays yours.',
    } as Forms,
  },

  /** What one can do with a worksheet. */
  worksheetDesk: {
    printBlank: 'Print blank',
    openFile: 'Open a file',
    blanks: 'Blank, to download:',
    print: 'Print it',
    printFilled: 'Print filled',
    take: 'Take it along',
    download: 'Download a copy',
    word: 'Word document',
    calendar: 'Dates for a calendar',
    text: 'Copy as text',
    markdown: 'Copy as Markdown',
    link: 'Share by link',
    takeHelp:
      'A browser may empty its storage; Safari does so after seven days of use without a visit here. The downloaded copy is a file of yours: open it here again, or send it to the other person, who opens it here too.',
    several: 'Several copies, earlier versions',
    name: 'Name of this copy',
    another: 'Start another copy',
    earlier: 'Earlier versions',
    clear: 'Clear',
    severalHelp: 'One copy for each person you work with. Earlier versions are kept on this device while you write.',
  },

  /** The windows that a click on a worksheet opens. */
  worksheetWindows: {
    close: 'Close',
    clear: {
      title: 'Clear this copy?',
      about: 'Its answers and its earlier versions are removed from this device. You can undo it until you leave the page.',
      keep: 'Keep it',
      clear: 'Clear it',
    },
    /** Titles, and what is said of a link. */
    text: {
      text: 'As text',
      markdown: 'As Markdown',
      link: 'Share by link',
      fits: 'The link holds everything you wrote on this copy. Anyone who has it can read it, and mail and chat programs may look into it. Our host never gets to see it. For private matters, send the file.',
      long: 'The link holds everything you wrote on this copy, and it is long: some chat programs cut it off. Better send the file. Anyone who has the link can read it.',
      tooLong: 'This copy is too long for a link. Download it and send the file.',
    },
    qr: {
      show: 'Show as QR code',
      label: 'QR code of the link',
      tooLong: 'The link is too long for a QR code that a phone can read. Send the link or the file.',
    },
    download: 'Download a copy',
    earlier: {
      title: 'Earlier versions',
      some: 'From this device, the newest first. Looking at one changes nothing.',
      none: 'There is none yet. While you write, one is kept every two minutes.',
      list: { earlier: '{when}', aside: '{when}, put aside', unreadable: '{when}, put aside: cannot be read', look: 'Look at it', file: 'Download it' },
    },
    preview: {
      link: 'Somebody shared this with you',
      file: 'This is in the file',
      earlier: 'This is how it was',
      about: 'It is only shown. Nothing on this device has changed.',
      save: 'Save as my copy',
      putBack: 'Put this back',
    },
    calendar: {
      title: 'Dates for a calendar',
      about:
        'A file for the calendar on your phone or computer. Open it and the dates are there. Nobody is invited by it: send it to the other person yourself.',
      first: 'First meeting',
      at: 'At',
      minutes: 'Minutes',
      often: 'How often',
      every: { week: 'Every week', twoWeeks: 'Every two weeks', threeWeeks: 'Every three weeks', fourWeeks: 'Every four weeks', once: 'Once' },
      last: 'Last meeting',
      review: 'Halfway review',
      zone: 'Time zone',
      noDay: 'Choose the day of the first meeting.',
      dates: { none: '', one: 'One meeting: {days}', other: '{count} meetings: {days}' } as Forms,
      wrong: 'The last meeting must come after the first.',
      save: 'Download the meetings',
      saveReview: 'Download the halfway review',
      saveLast: 'Download the last meeting',
      /** What an entry is called in the reader’s calendar. */
      summaryOfReview: 'Mentoring: halfway review',
      summaryOfLast: 'Mentoring: last meeting',
      help: 'Each file holds one entry, because some calendars read only the first.',
    },
  },

  keptSheets: {
    title: 'Go on where you left',
    saved: '{title}, last saved on {day}',
    named: '{title}: {name}, last saved on {day}',
  },

  myList: {
    title: 'My list',
    entry: 'Entry',
    thisEntry: 'this entry',
    entries: 'Entries',
    count: { one: '{count} entry', other: '{count} entries' } as Forms,
    cost: 'Cost: {cost}',
    noScript:
      'Keeping a list needs JavaScript, which is off in this browser. Instead, save the pages of the entries that you want as bookmarks, or print them. You find them in <catalog>the catalog</catalog>.',
    empty: {
      title: 'Nothing is on it yet',
      what: 'This is a place for the books, courses and people that you want to come back to, in the order in which you want to take them up. Go to an entry of the catalog and choose “Keep on my list”.',
      where: 'It stays on this device. You can print it, send it to your mentor, or hand it to a reference manager.',
      catalog: 'Go to the catalog',
      file: 'Did somebody send you a list as a file, or did you save one?',
    },
    openFile: 'Open a file',
    name: 'Name of the list, if you like',
    missing:
      'What kind of thing some entries are, and what they cost, could not be loaded. Your list and your notes are all here. Reload the page to try again.',
    more: 'Find more in the catalog',
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    gone: 'This entry is not in the catalog any more. What you wrote about it stays here.',
    note: 'Note',
    /** Between “Note” and the title of an entry. */
    noteOn: 'on',
    print: { title: 'Print it', lines: 'Lines to write on, where there is no note', print: 'Print the list' },
    share: {
      title: 'Share it, or keep it safe',
      file: 'Save as a file',
      link: 'Share by link',
      help: 'The file holds your list and your notes. Send it to somebody, who opens it on this page, or open it here yourself, on another device too. A browser may empty its storage; Safari does so after seven days of use without a visit here. The file stays yours.',
    },
    formats: {
      title: 'Use it in another program',
      ris: 'for most reference managers',
      bib: 'for LaTeX',
      csl: 'for citation tools',
      csv: 'for a spreadsheet',
      md: 'for notes and web pages',
      help: 'Each is a file with the references in your order. Your notes are in it.',
    },
    gettingReady: 'Getting ready. If this stays, the page’s script did not load: reload the page. What you kept is still on this device.',
    status: {
      empty: 'Nothing is kept here yet. What you add is saved on this device, and nowhere else.',
      saving: 'Saving',
      saved: 'Saved on this device at {time}.',
      savedBefore: 'Saved on this device on {day}.',
      failed: 'Not saved. This browser does not let the page keep anything. Save the list as a file or print it before you leave.',
      unread: 'This browser did not let the page see what is kept. Nothing was changed. Reload the page to look again.',
      newer: 'This was saved by a newer version of this page. You can read, print and share it. Reload the page to change it.',
      unreadable: 'What was saved here could not be read. It was put aside, not deleted: you can download it on the privacy page.',
      added: 'Added: {title}.',
      addedUntitled: 'Added. Its title could not be loaded. It is filled in when you come back with a connection.',
      there: '{title} is on your list already, at place {place}.',
      notInCatalog: 'The link leads to an entry that is not in the catalog. Look for it in the catalog and keep it from there. Nothing was added.',
      full: 'Your list is full: it holds {most} entries. Remove one, then add this one again. Nothing was added.',
      moved: 'Moved {title} to place {place} of {count}.',
      removed: 'Removed: {title}.',
      backOnList: '{title} is back at place {place}.',
      takenOff: '{title} is off your list again.',
      noteFull: 'This note is full: it holds {most} characters.',
      merged: { none: 'Everything was on your list already. Nothing was added.', one: 'Added 1 entry.', other: 'Added {count} entries.' } as Forms,
      noted: { none: '', one: 'The note on 1 entry now holds both texts.', other: 'The notes on {count} entries now hold both texts.' } as Forms,
      noRoom: { none: '', one: '1 entry did not fit: a list holds {most}.', other: '{count} entries did not fit: a list holds {most}.' } as Forms,
      noRoomForNote: {
        none: '',
        one: '1 note was left out, because both texts together are too long.',
        other: '{count} notes were left out, because both texts together are too long.',
      } as Forms,
      unmerged: 'Your list is as it was before.',
      exported: 'The file is made: {file}.',
      exportedWithout: {
        one: 'The file is made: {file}. 1 entry is not in it, because it is not in the catalog any more.',
        other: 'The file is made: {file}. {count} entries are not in it, because they are not in the catalog any more.',
      } as Forms,
      notExported: 'The references could not be loaded, so no file was made. Check the connection and press the button again.',
      notOurs: 'That is not a list from this site. Choose a file that you saved here. Nothing was changed.',
      newerFile: 'That list was made by a newer version of this page. Reload the page, then try again. Nothing was changed.',
      damagedFile: 'The file is not whole: a part of it is missing or changed. Ask for it again, or open another copy of it. Nothing was changed.',
      noFile: 'The page could not read the file. Choose it again. Nothing was changed.',
      damagedLink: 'The link is not whole: a part of it was lost or changed on its way. Ask for it again, or for the file. Nothing was changed.',
      tooBig: 'That is far larger than a list can be, so it was not opened. Ask for it again, or choose another file. Nothing was changed.',
      noScript: 'A part of this page did not load. Check the connection, reload the page and try again. Nothing was changed.',
    },
    undo: 'Undo',
    back: 'Back to the entry',
    reminder: {
      one: 'You have not saved this list as a file for {count} day. A browser may empty its storage; a file stays yours.',
      other: 'You have not saved this list as a file for {count} days. A browser may empty its storage; a file stays yours.',
    } as Forms,
    link: {
      title: 'Share by link',
      withNotes: 'With my notes',
      about: {
        fits: 'The link holds which entries are on your list, and their order. Anyone who has the link can see them.',
        fitsNotes:
          'The link holds your entries and your notes. Anyone who has it can read them, and mail and chat programs may look into it. For private notes, send the file.',
        tooLong: 'Your list is too long for a link: mail and chat programs would cut it off. Send it as a file. The file holds your notes, too.',
        tooLongNotes: 'With your notes the link is too long: mail and chat programs would cut it off. Leave the notes out, or send the file.',
      },
      copy: 'Copy',
      copied: 'Copied',
      refused: 'Select the link and copy it by hand',
      close: 'Close',
    },
    shared: {
      link: 'Somebody shared this list with you',
      file: 'This list is in the file',
      count: { none: '', one: '1 entry.', other: '{count} entries.' } as Forms,
      about: {
        new: {
          none: 'All of them are on your list.',
          one: '1 of them is not on your list yet.',
          other: '{count} of them are not on your list yet.',
        } as Forms,
        unknown: {
          one: '1 more is not in the catalog and has no title, so it is left out.',
          other: '{count} more are not in the catalog and have no title, so they are left out.',
        } as Forms,
        untitled: 'The titles could not be loaded. Check the connection and open it again to see them.',
        onlyShown: 'It is only shown: nothing on this device has changed.',
      },
      add: 'Add these to my list',
    },
  },

  /** Many pairs at once. */
  pack: {
    legend: 'One print job for many pairs',
    noScript:
      'Filling in names for many pairs needs JavaScript, which is off in this browser. You can still print the blank sheets, as many as you have pairs, and write the names by hand:',
    blank: '{name}, blank',
    notMade: 'The sheets of your pairs are not made yet. Go back to the page, press “Print the pairs” at its end, and then “Print now”.',
    logo: { alt: 'Logo', altOf: 'Logo of {program}' },
    mentee: 'Mentee',
    mentor: 'Mentor',
    number: 'No.',
  },

  packList: {
    title: 'Your list',
    label: 'Mentees and mentors, a pair on each line',
    help: 'Names only, the mentee first. Put a comma, a tab or “and” between the two. If the first line is a heading such as “Mentor, Mentee”, the order follows it.',
    examples: 'What a list can look like',
    /** What the page takes for a pair in every language: commas, semicolons, tabs, dashes, “and”, “Mentor” and “Mentee” as headings. */
    example: {
      lines: { title: 'A line for each pair', text: 'Ana Ruiz, Ben Osei\nCleo Wu, Dan Ito' },
      heading: { title: 'From a spreadsheet, with a heading', text: 'Mentor;Mentee\nBen Osei;Ana Ruiz\nDan Ito;Cleo Wu' },
      email: { title: 'As in an email', text: 'Ana Ruiz and Ben Osei\nCleo Wu and Dan Ito' },
      two: { title: 'Two lines, then an empty one', text: 'Ana Ruiz\nBen Osei\n\nCleo Wu\nDan Ito' },
    },
    read: 'Read the list',
    openFile: 'Open a file',
    openList: 'Open a list of pairs',
    undo: 'Undo',
    status: {
      empty: 'There is nothing to read yet. Paste or type a list first.',
      pairs: { none: 'No pair was understood.', one: '1 pair was understood.', other: '{count} pairs were understood.' } as Forms,
      problems: { none: '', one: '1 line needs a look.', other: '{count} lines need a look.' } as Forms,
      heading: 'Line {lines} was taken as a heading.',
      leftOut: 'Left out, because only names are needed: {cells}.',
      more: '{cells}, and {count} more',
      quoted: '“{cell}”',
      /** A column without a heading of its own. */
      column: 'column {number}',
      undone: 'It is as it was before.',
      swapped: 'Mentees and mentors have changed places.',
      removed: 'The pair is out of the list.',
      dropped: 'The line is left out.',
      tooLarge: 'This is too large for a list of names. Take only the columns with the names, or a part of the lines. Nothing was changed.',
      tooMany: 'This list has more than {most} lines or pairs. Split it, and read one part after the other. Nothing was changed.',
      unreadable: 'The page could not read the file. Choose it again. Nothing was changed.',
      notText: 'This is not a text file. In your spreadsheet, choose “Save as” and then CSV, and open that file. Nothing was changed.',
      noScript: 'A part of the page could not be loaded. Check the connection and press the button again.',
    },
    kept: 'The list is not kept, and it goes nowhere: it is gone when you leave or reload this page. Keep your own file.',
  },

  packPairs: {
    title: 'Pairs',
    problems: {
      title: 'Lines that are no pair',
      count: { one: '1 line that is no pair', other: '{count} lines that are no pair' } as Forms,
      help: 'Mend each one here, or in the list above and read it again.',
      where: { line: 'Line {line}', lines: 'Lines {line} to {last}' },
      /** What is wrong with a line, and what to type. `{name}` is the name that is there. */
      why: {
        one: 'There is only one name here. Type both on one line, with a comma between them.',
        none: 'There is no name here. Type a mentee and a mentor, with a comma between them, or leave the line out.',
        many: 'There are more than two names here. Type each pair on a line of its own.',
        long: 'This is too long for two names. Type only the names, with a comma between them.',
        mentee: 'The mentee is missing. Type the name of the mentee beside “{name}”.',
        mentor: 'The mentor is missing. Type the name of the mentor beside “{name}”.',
      },
      mend: 'Make it a row',
      drop: 'Leave it out',
    },
    none: 'No pairs yet. Read a list above, or add them by hand.',
    /** Said of rows and fields. */
    row: {
      mentee: 'Mentee of pair {number}',
      mentor: 'Mentor of pair {number}',
      pair: ' pair {number}',
      twin: 'The same pair as number {of}.',
      alike: 'Both names are the same.',
      missingMentee: 'The mentee is missing, so this pair is not printed.',
      missingMentor: 'The mentor is missing, so this pair is not printed.',
    },
    caption: 'Pairs that were understood',
    line: 'Line',
    remove: 'Remove',
    add: 'Add a pair',
    swap: 'Swap mentees and mentors',
  },

  packSheets: {
    title: 'The sheets',
    print: 'Print',
    pages: { one: 'for each pair, one page', other: 'for each pair, {count} pages' } as Forms,
    tickSheet: { title: 'Tick sheet', about: 'for you, a row for each pair' },
    copies: { label: 'Copies for each pair', one: 'One', two: 'Two: one for each person', three: 'Three: one for you, too' },
    program: 'Name of the program, if you like',
    logo: {
      label: 'Logo, if you like',
      help: 'PNG, JPEG or SVG, up to 2 MB. It stands at the top of each sheet, and stays in this browser.',
      open: 'Choose a picture',
      input: 'Choose a logo',
      remove: 'Take it off',
      said: {
        alt: 'Your logo',
        shown: 'The logo is on the sheets.',
        gone: 'The logo is off the sheets.',
        tooLarge: 'This file is larger than 2 MB. Save the picture smaller, and choose it again.',
        tooWide: 'This picture is more than 4,000 dots wide or high. Save it smaller, and choose it again.',
        notAPicture: 'This cannot be shown as a picture. Choose a PNG, JPEG or SVG file.',
      },
    },
    /** The columns of the tick sheet. */
    steps: { signed: 'Agreement signed', week: 'Week {number}', closed: 'Closed', notes: 'Notes' },
  },

  packDates: {
    title: 'Dates for everyone',
    help: 'If all pairs share them. Each becomes a file for a calendar that you can send around. No names stand in it.',
    kickOff: { label: 'Kick-off', summary: 'Mentoring program: kick-off' },
    review: { label: 'Halfway review', summary: 'Mentoring program: halfway review' },
    closing: { label: 'Closing', summary: 'Mentoring program: closing' },
    day: 'Day',
    at: 'At',
    minutes: 'Minutes',
    file: 'File for a calendar',
    onSheets: 'Write the halfway review and the closing on each agreement',
    failed: 'The file could not be made. Look at your connection, and press the button again.',
  },

  packPrint: {
    title: 'Print it',
    sum: {
      noPair: 'Nothing to print yet: there is no pair with both names.',
      noSheet: 'Nothing to print: choose a sheet above.',
      tooMany: 'One print job holds up to {most} pairs. Make two lists of yours, and print them one after the other.',
      pages: { one: 'About 1 page, more in large print.', other: 'About {count} pages, more in large print.' } as Forms,
      missing: { none: '', one: '1 pair is left out: a name is missing.', other: '{count} pairs are left out: a name is missing.' } as Forms,
      problems: { none: '', one: '1 line is still no pair.', other: '{count} lines are still no pair.' } as Forms,
    },
    make: { none: 'Print the pairs', one: 'Print 1 pair', other: 'Print {count} pairs' } as Forms,
    print: 'Print now',
    progress: '{done} of {count} pairs are ready',
    made: {
      making: 'Making the sheets.',
      changed: 'You changed something, so the sheets have to be made again.',
      failed: 'The sheets could not be made. Look at your connection, and press the button again.',
      ready: {
        one: 'The sheets of 1 pair are ready. They are one print job.',
        other: 'The sheets of {count} pairs are ready. They are one print job.',
      } as Forms,
    },
  },

  offlineCopy: {
    title: 'Save the whole guide',
    noScript: 'Saving here needs JavaScript, which is off in this browser. Below is what you can do without it.',
    status: {
      none: 'The whole guide is not saved yet. Saving loads {bytes} and takes {room} on this device.',
      partKept: '{n} of {m} files are here. {bytes} are still to load.',
      saving: 'Saving. You can go on reading.',
      quarter: '{percent} percent is saved.',
      saved: 'Saved for offline on this device on {day}. It takes {room}.',
      newer: 'Saved for offline on this device on {day}. There is a newer version: updating loads {update}.',
      stopped: 'Stopped. What was loaded is kept. {n} of {m} files are here.',
      lost: 'The connection was lost. What was loaded is kept: {n} of {m} files. Go on when you are connected again.',
      full: 'There is no room left on this device. {n} of {m} files are kept and can be read. Make room, then go on, or remove the copy.',
      changed: 'Some files on the server have changed meanwhile. {n} of {m} files are kept. Wait a few minutes, then go on.',
      removed: 'Removed. The copy is no longer on this device.',
      forgotten: 'Removed. The list of pages you opened is gone from this device. The saved guide, if you have it, stays.',
      noList: 'The site cannot be reached now, so the guide cannot be saved. Come back to this page later.',
      refused:
        'This browser does not let the site keep pages. If this is a private window, open this page in a normal one. You can still save or print each page.',
      insecure: 'This address does not begin with https, so the browser lets the site keep nothing for offline reading. You can still save or print each page.',
      off: 'Offline reading is switched off on this copy of {site}. You can still save or print each page.',
    },
    progress: '{n} of {m} files, {done} of {bytes}',
    save: 'Save the guide for offline reading ({bytes})',
    goOn: 'Go on saving ({bytes})',
    update: 'Update the copy ({bytes})',
    stop: 'Stop',
    remove: 'Remove the copy',
    asked: {
      title: 'This page did not load',
      what: 'You asked for {address}. There is no connection, or the site does not answer, and that page is not kept on this device.',
      still: 'What was saved on this device is still here.',
      again: 'Try again',
    },
    kept: 'What opens without a connection',
    groups: {
      begin: 'To begin with',
      home: 'Home',
      search: 'Search',
      resources: 'Resources',
      obstacles: 'Obstacles',
      guides: 'Guides',
      checklists: 'Checklists and worksheets',
      caseStudies: 'Case studies',
      about: 'About this site',
      others: 'Other pages you opened',
    },
    more: {
      one: 'And {count} more page, an entry or a list of the catalog.',
      other: 'And {count} more pages, most of them entries and lists of the catalog.',
    } as Forms,
    forget: 'Remove the pages I opened',
  },

  storedData: {
    what: 'What',
    holds: 'What it holds',
    now: 'On this device now',
    /** Before the names, where the table is narrow. */
    nowLabel: 'On this device now: ',
    nothing: 'nothing',
    start: 'the page to search from',
    guide: 'the copy of the guide',
    byHand:
      'To remove it all yourself, open the settings of your browser, find the data or storage of this site, and clear it. Ticks and answers on this site are then gone.',
    download: 'Download what is here',
    /** The name of that file. */
    file: 'what-this-site-kept.json',
    forget: 'Forget everything on this device',
    status: {
      nothing: 'Nothing is kept on this device.',
      forgotten: 'Done. Nothing is kept on this device any more.',
      failed: 'This browser did not let the page look. Clear the data of this site in the settings of your browser.',
    },
    question: {
      title: 'Forget everything?',
      about:
        'All ticks, all worksheets, your list and the pages kept for offline reading are removed from this device for good. Copies that you downloaded stay yours.',
      keep: 'Keep it',
      forget: 'Forget everything',
    },
    /** Every kind of thing that is kept on the device: storage/keys.ts. */
    kinds: {
      ticks: { title: 'Ticks', holds: 'Which items you ticked on a list, so that the ticks are there when you come back.' },
      sheet: { title: 'Worksheets', holds: 'What you wrote on a worksheet, such as the mentorship agreement.' },
      history: { title: 'Earlier versions', holds: 'How a worksheet looked before, up to twenty times for each copy, so that you can go back.' },
      download: { title: 'Downloads', holds: 'On which day you last downloaded a copy of a worksheet or of your list, so that the page can remind you.' },
      calendar: {
        title: 'Calendar numbers',
        holds: 'A random number for the dates of each worksheet: a second file for your calendar then replaces the first.',
      },
      list: { title: 'My list', holds: 'Which entries of the catalog you keep, in your order, and your notes on them.' },
      pages: {
        title: 'Pages',
        holds:
          'Which pages you opened since your first obstacle, worksheet or search here, and the copy of the guide if you saved it, so that they open without a connection.',
      },
      paper: { title: 'Paper', holds: 'The paper size and the size of print that you chose.' },
      kept: { title: 'Copies kept aside', holds: 'A copy of what could not be read, or of what two open tabs both wrote. Nothing is thrown away without you.' },
    },
  },

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

  // pages/index, layouts/HomeLayout
  home: {
    title: 'What is in your way?',
    lead: 'Find the obstacle you face, the kind of mentor who can help, and one step to take this week.',
    search: 'Say it in your own words',
    example: 'my boss takes credit',
    /** Before what cannot wait, each a link (`urgent` in topics/obstacles.yaml), and before the last of them. */
    urgent: 'If it cannot wait:',
    or: ', or ',
    read: {
      title: 'Read',
      text: 'What each obstacle is, who can help, what to say first, and what the evidence does and does not show.',
      link: 'Start with what mentorship is',
    },
    find: {
      title: 'Find',
      text: {
        none: 'Books, courses, websites and people to learn from. Nothing is listed yet.',
        one: 'One resource so far. It says what we checked and what it costs.',
        other: '{count} books, courses, websites, podcasts, organizations and events. Each says what we checked and what it costs.',
      },
      link: 'Look through the resources',
    },
    print: {
      title: 'Print',
      /** {sheet} is the main worksheet of site.ts, {count} how many there are beside it. */
      text: {
        none: '{sheet}, blank or filled in. What you write stays on your device.',
        one: '{sheet} and {count} more checklist, blank or filled in. What you write stays on your device.',
        other: '{sheet} and {count} more checklists, blank or filled in. What you write stays on your device.',
      },
      link: 'Open the {sheet}',
      all: 'Checklists and worksheets, blank or filled in. What you write stays on your device.',
      allLink: 'Look through the checklists',
    },
    stages: 'With a mentor, in five stages',
    /** On the home page of another language than the site's own, below what is translated. */
    rest: {
      title: 'The rest of the site',
      text: 'For now, the rest is in one language only. Links to it say so.',
    },
  },

  // publish/edit/: the page of the editor, whose own words come with it
  edit: {
    title: 'Edit {site}',
    noScript: 'The editor runs in the browser and needs scripts. Without them, change the files in the folder content with any text editor.',
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
