import budgets from '../budgets.json' with { type: 'json' };
import type { Run } from './measured.ts';
import { brotli, filesOf, isList, kindOf, kinds, largest } from './site.ts';

/** A line of the table: what it is, the figure of today, that at scale, and whether it holds what we aim at. */
export interface Row {
  readonly what: string;
  readonly today: string;
  readonly atScale: string;
  readonly aim: string;
  readonly holds: boolean | undefined;
}

/** A built site with what its build took. */
export interface Built {
  readonly folder: string;
  readonly run: Run;
}

const { scale } = budgets;
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const row = (what: string, today: string, atScale: string, aim = '', holds?: boolean): Row => ({ what, today, atScale, aim, holds });

/** What the two builds took, beside Hugo's for the same entries. */
export function costRows(today: Built, atScale: Built, hugo: Run | undefined): Row[] {
  const whole = (built: Built) => built.run.cost;
  const pages = (built: Built) => built.run.upToMark ?? built.run.cost;
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  const times = (value: number, most?: number): [string, string, boolean?] =>
    most === undefined ? [value.toFixed(1), ''] : [value.toFixed(1), `${most} or less`, value <= most];
  return [
    row('whole build, processor', seconds(whole(today).cpu), seconds(whole(atScale).cpu)),
    row('whole build, wall', seconds(whole(today).seconds), seconds(whole(atScale).seconds)),
    row('pages alone, processor', seconds(pages(today).cpu), seconds(pages(atScale).cpu)),
    row('pages alone, wall', seconds(pages(today).seconds), seconds(pages(atScale).seconds)),
    row(
      'peak memory, all processes',
      `${whole(today).megabytes.toFixed(0)} MB`,
      `${whole(atScale).megabytes.toFixed(0)} MB`,
      `${scale.megabytes.most} MB or less`,
      whole(atScale).megabytes <= scale.megabytes.most,
    ),
    ...(hugo
      ? [
          row('Hugo, the same entries and lists, processor', '', seconds(hugo.cost.cpu)),
          row('our pages : Hugo, processor', '', ...times(pages(atScale).cpu / hugo.cost.cpu, scale.timesHugo.most)),
          row('our whole build with search : Hugo, processor', '', ...times(whole(atScale).cpu / hugo.cost.cpu)),
        ]
      : []),
  ];
}

/** How many files the two sites have, and how large those are that readers load. */
export function sizeRows(today: Built, atScale: Built): Row[] {
  const read = ({ folder }: Built) => {
    const files = filesOf(folder);
    return { folder, files, pages: files.filter(({ path }) => path.endsWith('.html')), lists: files.filter(({ path }) => isList(path)) };
  };
  const [before, after] = [read(today), read(atScale)];
  const both = (what: string, ask: (site: typeof before) => number, say = kilo, most?: number): Row =>
    row(what, say(ask(before)), say(ask(after)), most === undefined ? '' : `${say(most)} or less`, most === undefined ? undefined : ask(after) <= most);
  const under = (site: typeof before, folder: string) => site.files.filter(({ path }) => path.startsWith(folder));
  const whole = String;
  return [
    both('files', ({ files }) => files.length, whole, scale.files.most),
    both('pages', ({ pages }) => pages.length, whole),
    both(
      'bytes in all',
      ({ files }) => files.reduce((sum, { bytes }) => sum + bytes, 0),
      (bytes) => `${(bytes / 1e6).toFixed(0)} MB`,
    ),
    both('largest list page, unpacked', ({ lists }) => largest(lists).bytes),
    both('largest list page, brotli', ({ folder, lists }) => largest(lists, (path) => brotli(folder, path)).packed, kilo, scale.listPage.brotli.most),
    ...growth(before, after),
    both('first layer of the search, brotli', ({ folder }) => brotli(folder, 'pagefind/first.json')),
    both(
      'largest file of Pagefind’s index',
      (site) => largest(under(site, 'pagefind/').filter(({ path }) => /pf_(index|meta|filter|fragment)$/.test(path))).bytes,
    ),
    both('largest file of citations', (site) => largest(under(site, 'resources/cite/')).bytes),
    ...['json', 'csv', 'bib', 'ris'].map((ending) =>
      both(`resources.${ending}, whole`, ({ files }) => files.find(({ path }) => path === `resources.${ending}`)?.bytes ?? 0),
    ),
  ];
}

interface Site {
  folder: string;
  pages: readonly { path: string }[];
}

/** By how much the pages that both sites have grow with the number of entries, kind by kind. */
function growth(before: Site, after: Site): Row[] {
  const later = new Set(after.pages.map(({ path }) => path));
  const shared = Map.groupBy(
    before.pages.map(({ path }) => path).filter((path) => later.has(path)),
    kindOf,
  );
  return kinds.map(([kind]) => {
    const paths = shared.get(kind) ?? [];
    const mean = (site: Site) => paths.reduce((sum, path) => sum + brotli(site.folder, path), 0) / Math.max(1, paths.length);
    const more = mean(after) / mean(before) - 1;
    return row(
      `mean page, brotli: ${kind} (${paths.length})`,
      kilo(mean(before)),
      kilo(mean(after)),
      `grows by ${scale.growth.most * 100} % or less: ${(more * 100).toFixed(1)} %`,
      more <= scale.growth.most,
    );
  });
}
