import { site } from '../site.ts';
import { nearest } from '../domain/nearest.ts';
import { knownIds } from './known.ts';
import { open, type Entry, type Problem, type SourceFile } from './source.ts';

/** What src/site.ts says of this copy of the site, as far as it names pages and worksheets. */
export type Named = Pick<typeof site, 'mainSheet' | 'cohortPack'> & Readonly<Record<'menu' | 'footer', readonly { path: string }[]>>;

/** Pages that are always there. */
const always = ['obstacles', 'mentorship', 'resources', 'checklists', 'search', 'offline'];

/** What `src/site.ts` names and nobody wrote: a page in a menu, or a worksheet. */
export function checkSite(files: readonly SourceFile[], { menu, footer, mainSheet, cohortPack }: Named = site): Problem[] {
  const known = knownIds(files.map(open).filter((entry): entry is Entry => 'id' in entry));
  const entries = known.get('entry') ?? new Set<string>();
  const stories = known.has('case-studies') ? ['case-studies'] : [];
  const pages = new Set([...always, ...stories, ...[...entries].map((entry) => entry.replace(/^pages\//, ''))]);
  const sheets = known.get('checklists') ?? new Set<string>();
  const missing = (field: string, noun: string, found: string, among: Set<string>): Problem[] => {
    if (among.has(found)) return [];
    const near = nearest(found, [...among]);
    const help = near ? `Did you mean "${near}"?` : 'Take it out, or write it in content/.';
    return [{ path: 'src/site.ts', line: 1, field, sentence: `there is no ${noun} "${found}". ${help}` }];
  };
  return [
    ...menu.flatMap(({ path }) => missing('menu', 'page', path, pages)),
    ...footer.flatMap(({ path }) => missing('footer', 'page', path, pages)),
    ...[mainSheet].filter(Boolean).flatMap((id) => missing('mainSheet', 'worksheet', id, sheets)),
    ...cohortPack.flatMap((id) => missing('cohortPack', 'worksheet', id, sheets)),
  ];
}
