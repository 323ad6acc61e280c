import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = `${process.env['CAIRN_DIST'] ?? 'dist'}/checklists`;
const html = (sheet: string) => readFileSync(`${folder}/${sheet}/index.html`, 'utf8');

/** Every worksheet of the built site, by the name of its folder. */
export const allSheets: readonly string[] = globSync('*/index.html', { cwd: folder })
  .map((path) => path.split(/[\\/]/)[0] ?? '')
  .filter((sheet) => html(sheet).includes('<work-sheet'))
  .sort();

/** Worksheets of which nothing is kept: they have no buttons and no files to download. */
export const quietSheets: readonly string[] = allSheets.filter((sheet) => html(sheet).includes('data-quiet'));

export const sheets: readonly string[] = allSheets.filter((sheet) => !quietSheets.includes(sheet));

/** The file that a reader can download blank, on this paper. */
export const blankFile = (sheet: string, format: 'A4' | 'Letter'): string => `${folder}/${sheet}/${sheet}-${format.toLowerCase()}.pdf`;

/** How many pages the checklist says it is, blank. */
export const promisedPages = (sheet: string): number => (parse(readFileSync(`content/checklists/${sheet}.yaml`, 'utf8')) as { pages: number }).pages;
