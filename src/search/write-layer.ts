import { readFile, readdir, rm } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import pLimit from 'p-limit';
import type { Words } from '../words/words.ts';
import { inShort, sameInShort } from './brief.ts';
import { filesOfCatalog } from './catalog-files.ts';
import { kindNames } from './kind-names.ts';
import { orderOf, type KindId } from './kinds.ts';
import { textOf, toColumns, toFactColumns, type FirstFile, type IdsFile, type LayerPage, type PhrasesFile } from './layer.ts';
import { facets } from './query.ts';

/** What Pagefind wrote of a page (1.5): a gzipped JSON behind twelve letters of its own. */
interface Fragment {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

const signature = 'pagefind_dcd';
/** More open at once than some systems allow would end the build. */
const atOnce = 50;

/** The headings of a page, each once, without those of windows that open over it. */
export const headingsOf = (html: string): string[] => [
  ...new Set(
    [...html.replace(/<dialog[\s\S]*?<\/dialog>/g, '').matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)]
      .map(([, text = '']) =>
        text
          .replace(/<[^>]+>/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter(Boolean),
  ),
];

/** What the first layer of a language is made from: where Pagefind wrote, the headings of all pages by their paths, groups of words that mean the same, the words of the interface. */
export interface LayerParts {
  readonly folder: string;
  readonly headings: ReadonlyMap<string, readonly string[]>;
  readonly groups: readonly (readonly string[])[];
  readonly words: Words;
}

/** The files of the first layer by their names: what the search knows of each page by its names, before the index of all words has loaded. */
export async function filesOfLayer({ folder, headings, groups, words }: LayerParts) {
  const read = await readFragments(folder, words);
  const usual = usualHeadings(read.map(({ path }) => headings.get(path) ?? []));
  const pages = read
    .map((page) => ({ ...page, headings: (headings.get(page.path) ?? []).filter((heading) => !usual.has(heading)) }))
    .sort((a, b) => orderOf(a.facts) - orderOf(b.facts) || a.title.localeCompare(b.title, words.language));
  const isEntry = ({ facts }: LayerPage) => facts.type !== undefined;
  const answers = pages.filter((page) => !isEntry(page));
  const entries = pages.filter(isEntry);
  const same = sameInShort(groups).map(textOf);
  const first: FirstFile = {
    same,
    facts: toFactColumns(answers.map(({ facts }) => facts)),
    kinds: kindNames(words, answers),
    pages: toColumns(answers.map((page) => ({ ...page, words: inShort(page.words) }))),
  };
  const phrases: PhrasesFile = toColumns(answers).words;
  await dropTexts(folder, entries);
  return new Map<string, unknown>([
    ['first', first],
    ['phrases', phrases],
    ['ids', idsOf([...answers, ...entries])],
    ...filesOfCatalog(entries, same, answers.length, kindNames(words, entries)),
  ]);
}

/** Cuts off what all ids begin with, which is the language. */
function idsOf(pages: readonly LayerPage[]): IdsFile {
  const before = /^.*_/.exec(pages[0]?.id ?? '')?.[0] ?? '';
  return { before, ids: pages.map(({ id }) => (id.startsWith(before) ? id.slice(before.length) : id)) };
}

/** Pagefind puts the language of a page before the id of its fragment. */
async function readFragments(folder: string, words: Words): Promise<LayerPage[]> {
  const files = (await readdir(`${folder}/fragment`)).filter((file) => file.startsWith(`${words.language.toLowerCase()}_`)).sort();
  return pLimit(atOnce).map(files, (file) => readPage(`${folder}/fragment/${file}`, file.replace(/\.pf_fragment$/, ''), words.search));
}

/**
 * Takes away what Pagefind wrote to show the text of a resource around what was found. We show its summary, which the catalog's files have, so that nothing would
 * ever load these: with 10,000 resources they are two fifths of all files.
 */
async function dropTexts(folder: string, entries: readonly LayerPage[]): Promise<void> {
  await pLimit(atOnce).map(entries, ({ id }) => rm(`${folder}/fragment/${id}.pf_fragment`));
}

async function readPage(path: string, id: string, { kinds }: Words['search']): Promise<LayerPage> {
  const text = gunzipSync(await readFile(path)).toString('utf8');
  if (!text.startsWith(signature))
    throw new Error(`${path} is not a fragment of the Pagefind that this was written for. Compare write-layer.ts with the new version.`);
  const { url, meta, filters } = JSON.parse(text.slice(signature.length)) as Fragment;
  return {
    id,
    path: url.replace(/^\//, ''),
    title: meta['title'] ?? '',
    kind: meta['kind'] ?? '',
    also: kinds[filters['kind']?.[0] as KindId].also,
    note: meta['note'] ?? '',
    summary: meta['summary'] ?? '',
    words: meta['words']?.split('; ') ?? [],
    headings: [],
    facts: Object.fromEntries(facets.flatMap((facet) => (filters[facet] ? [[facet, filters[facet]]] : []))),
  };
}

/** Headings that several pages share ("Is it for you?") tell nothing about one of them. */
function usualHeadings(pages: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const heading of pages.flat()) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 3).map(([heading]) => heading));
}
