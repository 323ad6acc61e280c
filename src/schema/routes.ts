/** Pages of ours that no file in `content/` stands behind, with their titles, by the name under which writers link them. */
export const routes: Readonly<Record<string, string>> = {
  'contribute/fields': 'Which fields can you fill in?',
  'checklists/cohort-pack': 'One print job for all your pairs',
  'checklists/print-all': 'All worksheets in one document',
  'resources/my-list': 'My list',
  offline: 'Without a connection',
};
