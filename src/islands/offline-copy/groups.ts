import type { Words } from '../../words/words.ts';
import { caseStudies, guides, obstacles, pages, worksheets } from '../../library/library.ts';

/** Pages that are named when they open without a connection, in the order of the site. Entries of the catalog are counted, not named: there are many. */
export async function keptGroups(
  words: Words['offlineCopy']['groups'],
  myList: string,
): Promise<{ title: string; pages: { path: string; title: string }[] }[]> {
  const sheets = await worksheets();
  return [
    {
      title: words.begin,
      pages: [
        { path: '', title: words.home },
        { path: 'search', title: words.search },
        { path: 'resources', title: words.resources },
      ],
    },
    { title: words.obstacles, pages: (await obstacles()).map(({ id, data }) => ({ path: `obstacles/${id}`, title: data.title })) },
    { title: words.guides, pages: (await guides()).map(({ id, data }) => ({ path: `mentorship/${id}`, title: data.title })) },
    {
      title: words.checklists,
      pages: [...sheets.map(({ id, data }) => ({ path: `checklists/${id}`, title: data.title })), { path: 'resources/my-list', title: myList }],
    },
    { title: words.caseStudies, pages: (await caseStudies()).map(({ id, data }) => ({ path: `case-studies/${id}`, title: data.title })) },
    { title: words.about, pages: (await pages()).map(({ id, data }) => ({ path: id, title: data.title })) },
  ];
}
