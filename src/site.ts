/** What an adopter changes: facts about this copy of the site, no logic. Its permanent short name is in site-id.ts. docs/adopt.md goes through them. */
export const site = {
  name: 'Cairn',
  tagline: 'Get past a career obstacle with a mentor',
  description: 'A free guide to getting past career obstacles with the help of a mentor: what to do this week, whom to ask, and an agreement to print.',
  /** Where this copy is published. Canonical addresses, the sitemap and the feed use it. */
  origin: 'https://cairn.example',
  /** The path it is published under: '/' or '/some/path/'. */
  base: '/',
  /** Language of the content and the interface (BCP 47): the one whose pages stand at the root. */
  language: 'en-US',
  /** Further languages: each has a folder in content/, and its pages stand below its tag (/es/). */
  otherLanguages: ['es'],
  /** The tagline, the description and what the mark shows, in each of them. */
  inOtherLanguages: {
    es: {
      tagline: 'Supera un obstáculo profesional con una mentoría',
      description:
        'Una guía gratuita para superar obstáculos profesionales con una mentoría: qué hacer esta semana, a quién pedírselo y un acuerdo para imprimir.',
      mark: 'una pila de cinco piedras',
    },
  },
  /** What the mark in src/brand/mark.svg shows, for those who cannot see the social card. */
  mark: 'a cairn of five stones',
  /** Where mistakes are reported, or an empty string when there is no such place. It is shown on /contribute/ and in the footer. */
  repository: '',
  /** Where readers can write to you, 'mailto:...' or 'https://...', or an empty string. It is shown in the footer. */
  contact: '',
  /** A sentence of your own in the footer, such as who publishes this copy and whose words it builds on, or an empty string. */
  footerLine: '',
  /** The license of the words, as it stands in the published data and below framed lists. */
  license: 'CC BY 4.0',
  /** The worksheet that the home page and the shortcuts of a phone lead to: its file in content/checklists/ without its ending, or an empty string. */
  mainSheet: 'mentorship-agreement',
  /** The worksheets that a coordinator prints for many pairs at once. An empty list takes the cohort pack off the site. */
  cohortPack: ['mentorship-agreement', 'first-meeting'],
  /**
   * The editor for people who do not use git (docs/edit.md). `npm run edit` opens it on this computer whatever stands here. With `published` it is
   * also on the site, at /edit/, for the repository named here (owner/name) on github, gitlab or gitea; `server` is the API of one of your own.
   */
  editor: { published: false, host: 'github' as 'github' | 'gitlab' | 'gitea', repository: '', branch: 'main', server: '' },
  /**
   * The menu in the header, in order: the path of each section without its slashes. The names are those of the interface (src/words, `sections`). To give one of
   * your own, write { path: 'our-program', label: 'Our program' }, or with several languages label: { 'en-US': 'Our program', es: 'Nuestro programa' }.
   */
  menu: [{ path: 'obstacles' }, { path: 'mentorship' }, { path: 'case-studies' }, { path: 'resources' }, { path: 'checklists' }],
  /** The small menu in the footer. */
  footer: [
    { path: 'about' },
    { path: 'about/how-we-choose' },
    { path: 'about/glossary' },
    { path: 'contribute' },
    { path: 'privacy' },
    { path: 'offline' },
    { path: 'accessibility' },
  ],
};
