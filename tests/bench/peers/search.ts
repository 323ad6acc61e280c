/** Other searches over the same pages, each in a bare page of its own: a field, results and nothing else. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { emptied, installed, tool } from '../cache.ts';
import type { PlainPage } from './flatten.ts';

const source = fileURLToPath(new URL('search', import.meta.url));

interface MiniSearchIndex {
  addAll(documents: object[]): void;
  toJSON(): object;
}
type MiniSearchClass = new (options: { fields: string[]; storeFields: string[] }) => MiniSearchIndex;

function bare(name: string, engine: string): string {
  const folder = emptied(`sites/${name}`);
  cpSync(`${source}/bare.html`, `${folder}/index.html`);
  cpSync(`${source}/show.js`, `${folder}/show.js`);
  cpSync(`${source}/${engine}.js`, `${folder}/search.js`);
  return folder;
}

/** Plain Pagefind: its own browser interface on its own whole index of our pages. Ours leaves out the texts of resources, which we do not show. */
export async function writePagefind(dist: string): Promise<void> {
  const { index } = await pagefind.createIndex();
  await index?.addDirectory({ path: dist });
  await index?.writeFiles({ outputPath: `${bare('search-pagefind', 'pagefind')}/pagefind` });
  await pagefind.close();
}

/** MiniSearch over title, description and tags of the pages that our search knows, or over their whole text as well. */
export async function writeMiniSearch(dist: string, pages: readonly PlainPage[], whole: boolean): Promise<void> {
  const folder = bare(whole ? 'search-minisearch-full' : 'search-minisearch', 'minisearch');
  cpSync(`${installed('tools')}/node_modules/minisearch/dist/umd/index.js`, `${folder}/minisearch.js`);
  const { default: MiniSearch } = await tool<{ default: MiniSearchClass }>('minisearch');
  const index = new MiniSearch({ fields: ['title', 'description', 'tags', 'text'], storeFields: ['title', 'description'] });
  const tags = tagsOf(dist);
  const found = entries(pages);
  index.addAll(
    found.map(({ path, title, description, markdown }) => ({
      id: path,
      title,
      description,
      tags: tags.get(path) ?? dirname(path),
      text: whole ? plainText(markdown) : '',
    })),
  );
  writeFileSync(`${folder}/index.json`, JSON.stringify(index));
}

/** Pages with words of their own: no lists, and not the page of the search itself. */
const entries = (pages: readonly PlainPage[]) => {
  const lists = new Set(pages.map(({ path }) => dirname(path)));
  return pages.filter(({ path }) => path && !lists.has(path) && !/^(?:search|data|resources\/my-list|resources\/.+\/.+)$/.test(path));
};

/** Marks of Markdown, and the addresses of its links, are no words. */
const plainText = (markdown: string) => markdown.replace(/\]\([^)]*\)/g, ' ').replace(/[*_#>|[\]\\`]/g, ' ');

/** What each resource is filed under, as published. */
function tagsOf(dist: string): Map<string, string> {
  const file = `${dist}/resources.json`;
  if (!existsSync(file)) return new Map();
  const { resources } = JSON.parse(readFileSync(file, 'utf8')) as { resources: { id: string; type: string; audience: string[]; obstacles: string[] }[] };
  return new Map(resources.map(({ id, type, audience, obstacles }) => [`resources/${id}`, [type, ...audience, ...obstacles].join(' ')]));
}
