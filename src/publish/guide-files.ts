import { MOST_ENTRIES, type GuideFile, type GuideList } from '../offline/guide-list.ts';
import { hashOf, packed, type Site } from './site-files.ts';

/** Everything that one needs to read, search and fill in: pages, what they load, the index, what the catalog knows of each entry. */
const PARTS: readonly RegExp[] = [
  /^(?:.*\/)?$/,
  /^_astro\//,
  /^(?:grounds\/)?[^/]+\.svg$/,
  /^(?:icon-192\.png|manifest\.webmanifest)$/,
  /^resources\/cite\//,
  /^pagefind\//,
];
/** Of those: what no reader asks for. Pages for the frames of other sites say what the full ones say; those that a page of ours frames come with it. */
const LEFT_OUT = /^about\/look\/$|^(?:edit|embed)\//;
const ENTRY = /^resources\/[^/]+\/$/;
const CATALOG = /^resources\/.+\/$|^pagefind\/(?:fragment|index|filter|names\/\w+\/(?:entries|words))\//;

/** The list of the copy that a reader can ask for. */
export function guideList(site: Site): GuideList {
  const own = [...site.files.keys()].filter((path) => PARTS.some((part) => part.test(path)) && !LEFT_OUT.test(path));
  const paths = [...new Set([...own, ...own.filter((path) => /^$|\/$/.test(path)).flatMap((path) => site.framedBy(site.get(path)))])];
  const isLarge = paths.filter((path) => ENTRY.test(path)).length > MOST_ENTRIES;
  const files = paths.filter((path) => !isLarge || !CATALOG.test(path) || path === 'resources/my-list/').map((path) => site.get(path));
  // Names that change with their content first: while the copy grows or is updated, what is there fits together.
  const ordered = [...files.filter(({ path }) => path.startsWith('_astro/')), ...files.filter(({ path }) => !path.startsWith('_astro/'))];
  const listed = ordered.map((file): GuideFile => [file.path, hashOf(file, 'hex').slice(0, 16), packed(file)]);
  return {
    bytes: listed.reduce((sum, [, , bytes]) => sum + bytes, 0),
    room: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    files: listed,
  };
}
