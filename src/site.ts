/** What an adopter changes: facts about this copy of the site, no logic. */
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
  /** Where mistakes are reported, or an empty string when there is no such place. It is shown on /contribute/ and in the footer. */
  repository: '',
  /**
   * The editor for people who do not use git (docs/edit.md). `npm run edit` opens it on this computer whatever stands here. With `published` it is
   * also on the site, at /edit/, for the repository named here (owner/name) on github, gitlab or gitea; `server` is the API of one of your own.
   */
  editor: { published: false, host: 'github', repository: '', branch: 'main', server: '' },
  /** The menu in the header, in order: the path of a section without its slashes. */
  menu: [
    { label: 'Obstacles', path: 'obstacles' },
    { label: 'Mentorship', path: 'mentorship' },
    { label: 'Case studies', path: 'case-studies' },
    { label: 'Resources', path: 'resources' },
    { label: 'Checklists', path: 'checklists' },
  ],
  /** The small menu in the footer. */
  footer: [
    { label: 'About', path: 'about' },
    { label: 'How we choose', path: 'about/how-we-choose' },
    { label: 'Glossary', path: 'about/glossary' },
    { label: 'Contribute', path: 'contribute' },
    { label: 'Privacy', path: 'privacy' },
    { label: 'Offline', path: 'offline' },
    { label: 'Accessibility', path: 'accessibility' },
  ],
} as const;
