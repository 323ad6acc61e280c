import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import pLimit from 'p-limit';
import { facets } from './query.ts';
import type { LayerFile, LayerPage } from './layer.ts';

/** What Pagefind wrote of a page (1.5): a gzipped JSON behind twelve letters of its own. */
interface Fragment {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

const signature = 'pagefind_dcd';
/** More open at once than some systems allow would end the build. */
const atOnce = 50;

/** The headings of a page, without those of windows that open over it. */
const headingsOf = (html: string): string[] =>
  [...html.replace(/<dialog[\s\S]*?<\/dialog>/g, '').matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)]
    .map(([, text = '']) =>
      text
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);

/** Writes `first.json` beside the index: what the search knows of each page before the index of all words has loaded. */
export async function writeLayer(folder: string, pages: ReadonlyMap<string, string>, same: LayerFile['same']): Promise<void> {
  const files = (await readdir(`${folder}/fragment`)).sort();
  const read = await pLimit(atOnce).map(files, (file) => readPage(`${folder}/fragment/${file}`, file.replace(/\.pf_fragment$/, '')));
  const usual = usualHeadings([...pages.values()]);
  const layer: LayerFile = {
    same,
    pages: read.map((page) => ({ ...page, headings: headingsOf(pages.get(page.path) ?? '').filter((heading) => !usual.has(heading)) })),
  };
  await writeFile(`${folder}/first.json`, JSON.stringify(layer));
  await dropTexts(folder, read);
}

/**
 * Takes away what Pagefind wrote to show the text of a resource around what was found. We show its summary, which the first layer has, so that nothing would ever
 * load these files: with 10,000 resources they are two fifths of all files.
 */
async function dropTexts(folder: string, pages: readonly Omit<LayerPage, 'headings'>[]): Promise<void> {
  const told = pages.filter(({ facts }) => facts.type !== undefined);
  await pLimit(atOnce).map(told, ({ id }) => rm(`${folder}/fragment/${id}.pf_fragment`));
}

async function readPage(path: string, id: string): Promise<Omit<LayerPage, 'headings'>> {
  const text = gunzipSync(await readFile(path)).toString('utf8');
  if (!text.startsWith(signature))
    throw new Error(`${path} is not a fragment of the Pagefind that this was written for. Compare write-layer.ts with the new version.`);
  const { url, meta, filters } = JSON.parse(text.slice(signature.length)) as Fragment;
  return {
    id,
    path: url.replace(/^\//, ''),
    title: meta['title'] ?? '',
    kind: meta['kind'] ?? '',
    note: meta['note'] ?? '',
    summary: meta['summary'] ?? '',
    words: meta['words']?.split('; ') ?? [],
    facts: Object.fromEntries(facets.flatMap((facet) => (filters[facet] ? [[facet, filters[facet]]] : []))),
  };
}

/** Headings that several pages share ("Is it for you?") tell nothing about one of them. */
function usualHeadings(pages: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const heading of pages.flatMap((html) => [...new Set(headingsOf(html))])) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 3).map(([heading]) => heading));
}
