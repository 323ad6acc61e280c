import { caseStudies, guides, obstacles, pages, worksheets } from '../../library/library.ts';

/** Pages that are named when they open without a connection, in the order of the site. Entries of the catalog are counted, not named: there are many. */
export async function keptGroups(): Promise<{ title: string; pages: { path: string; title: string }[] }[]> {
  const sheets = await worksheets();
  return [
    {
      title: 'To begin with',
      pages: [
        { path: '', title: 'Home' },
        { path: 'search', title: 'Search' },
        { path: 'resources', title: 'Resources' },
      ],
    },
    { title: 'Obstacles', pages: (await obstacles()).map(({ id, data }) => ({ path: `obstacles/${id}`, title: data.title })) },
    { title: 'Guides', pages: (await guides()).map(({ id, data }) => ({ path: `mentorship/${id}`, title: data.title })) },
    {
      title: 'Checklists and worksheets',
      pages: [...sheets.map(({ id, data }) => ({ path: `checklists/${id}`, title: data.title })), { path: 'resources/my-list', title: 'My list' }],
    },
    { title: 'Case studies', pages: (await caseStudies()).map(({ id, data }) => ({ path: `case-studies/${id}`, title: data.title })) },
    { title: 'About this site', pages: (await pages()).map(({ id, data }) => ({ path: id, title: data.title })) },
  ];
}
