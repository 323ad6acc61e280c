import type { Filled } from '../offline/scope.ts';
import { hashOf, packed, type Site, type SiteFile } from './site-files.ts';

/** Pages without which one is lost: where to begin, where to search, and what is said when there is nothing. */
const PAGES = ['', 'search/', 'offline/'];
/** The first layer of the search, and what a home screen shows. */
const FILES = /^pagefind\/(?:first|catalog|names\/\w+\/phrases)\.json$|^(?:favicon\.svg|icon-192\.png|manifest\.webmanifest)$/;
/** A part of a script that is heavier than this comes only with the whole guide. */
const HEAVY = 30_000;

const isHashed = (path: string) => path.startsWith('_astro/');

/** What is filled into the worker, and how many bytes travel at the first visit. */
export function fillWorker(site: Site): { filled: Filled; bytes: number } {
  const pages = PAGES.map((path) => site.get(path));
  const loaded = pages.flatMap((page) => site.loadedBy(page));
  const paths = [...loaded, ...loaded.flatMap((path) => light(site, path)), ...[...site.files.keys()].filter((path) => FILES.test(path))];
  const files = [...pages, ...[...new Set(paths)].map((path) => site.get(path))];
  return {
    filled: { start: files.map((file) => entry(site, file)), needs: needs(site), untraced: untraced(site) },
    bytes: files.reduce((sum, file) => sum + packed(file), 0),
  };
}

const entry = ({ base }: Site, file: SiteFile): Filled['start'][number] => ({
  url: base + file.path,
  revision: isHashed(file.path) ? null : hashOf(file, 'hex').slice(0, 16),
  integrity: `sha256-${hashOf(file, 'base64')}`,
});

const light = (site: Site, script: string) => [...site.importedBy(script)].filter((path) => packed(site.get(path)) < HEAVY);

/** For each script that a page names: what it may import later. */
function needs(site: Site): Filled['needs'] {
  const scripts = new Set(pagesOf(site).flatMap((page) => site.loadedBy(page).filter((path) => path.endsWith('.js'))));
  return Object.fromEntries([...scripts].sort().map((script) => [script, light(site, script)]));
}

/** A page for those whom somebody may watch. It leaves no trace of ours, although it has no worksheet that keeps nothing. */
const SAFETY = 'mentorship/when-it-goes-wrong/';

/** Pages that are not kept when they are opened. */
const untraced = (site: Site) =>
  pagesOf(site)
    .filter(({ path, bytes }) => path === SAFETY || /<work-sheet[^>]*\sdata-quiet/.test(bytes.toString('utf8')))
    .map(({ path }) => path);

const pagesOf = ({ files }: Site) => [...files.values()].filter(({ path }) => path === '' || path.endsWith('/'));
