import { globSync } from 'node:fs';

/** The path of every built page below the base, '' for the home page. For browser tests; tests/support/dist.ts reads the pages themselves. */
export const paths: readonly string[] = globSync('**/*.html', { cwd: process.env['CAIRN_DIST'] ?? 'dist' })
  .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
  .sort();

/** Pages of one kind look alike: sections, and what stands below them. */
const kind = (path: string) =>
  path
    .replace(/^embed\/(resources|checklists)\/.+$/, (path) => `embed/${/-30-days\/$/.test(path) ? 'ticks' : path.split('/')[1]}/*`)
    .replace(/^resources\/(type|obstacle|audience|cost|status|page)\/.+$/, 'resources/list/*')
    .replace(/^(obstacles|mentorship|case-studies|checklists|resources)\/[^/]+\/$/, '$1/*');

/** One page of each kind. */
export const oneOfEachKind: readonly string[] = paths.filter((path, index) => paths.findIndex((other) => kind(other) === kind(path)) === index);

/** The list in pieces of at most so many. */
export const pieces = <Item>(list: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
