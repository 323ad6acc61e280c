import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { parse } from 'yaml';
import { filesOfLayer, headingsOf } from './write-layer.ts';

/** What Indexed.astro writes on every page that is to be found. Lists and the page of the search itself go without. */
const mark = 'data-pagefind-filter="kind:';
/** All that Indexed.astro writes. Once it is in the index, readers need not load it. */
const marks = /<span hidden data-pagefind-(?:filter|meta)="[^"]*"><\/span>/g;
/** Left out of the text: headings that the result shows already, and cards of other pages, whose words belong to those pages. */
const excludeSelectors = ['.hero .head', 'caption', '.card', '.entries', 'article.story'];
const atOnce = 50;

/** After the pages are built, writes the search index beside them and says how many pages it holds. In `astro dev` the last index serves. */
export function searchIndex(): AstroIntegration {
  let folder = '';
  return {
    name: 'cairn:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('pagefind/', config.outDir));
      },
      'astro:server:setup': ({ server }) => {
        // The server has taken the base path off by now.
        server.middlewares.use('/pagefind', sirv(folder, { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeIndex(fileURLToPath(dir), folder);
        logger.info(`${count} pages can be searched`);
      },
    },
  };
}

/** Indexes the marked pages of a built site and answers how many there are. */
async function writeIndex(site: string, outputPath: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors });
  if (!index) throw new Error(`The search index could not be started: ${errors.join(' ')}`);
  const paths: string[] = [];
  for await (const path of glob('**/*.html', { cwd: site })) paths.push(path);
  const headings = new Map<string, string[]>();
  for (let at = 0; at < paths.length; at += atOnce) await Promise.all(paths.slice(at, at + atOnce).map((path) => add(index, site, path, headings)));
  stopAt((await index.writeFiles({ outputPath })).errors);
  await pagefind.close();
  await writeLayer(outputPath, await filesOfLayer(outputPath, headings, await sameWords()));
  return headings.size;
}

/** Writes the first layer beside the index. */
async function writeLayer(folder: string, files: ReadonlyMap<string, unknown>): Promise<void> {
  for (const name of ['entries', 'words']) await mkdir(`${folder}/${name}`, { recursive: true });
  const all = [...files];
  for (let at = 0; at < all.length; at += atOnce)
    await Promise.all(all.slice(at, at + atOnce).map(([name, content]) => writeFile(`${folder}/${name}.json`, JSON.stringify(content))));
}

/** The groups of words that mean the same, as writers keep them. */
async function sameWords(): Promise<string[][]> {
  const { terms } = parse(await readFile('content/topics/everyday-words.yaml', 'utf8')) as { terms: { label: string; also?: string[] }[] };
  return terms.map(({ label, also = [] }) => [label, ...also]);
}

async function add(index: pagefind.PagefindIndex, site: string, sourcePath: string, headings: Map<string, string[]>): Promise<void> {
  const html = await readFile(`${site}/${sourcePath}`, 'utf8');
  if (!html.includes(mark)) return;
  stopAt((await index.addHTMLFile({ sourcePath, content: readable(html) })).errors);
  headings.set(sourcePath.replace(/index\.html$/, ''), headingsOf(html));
  await writeFile(`${site}/${sourcePath}`, html.replace(marks, ''));
}

/** Puts a space where Pagefind would join words that only the style keeps apart. */
const readable = (html: string): string => html.replace(/<\/(?:dt|dd|th|td|label|legend|span)>(?=<)/g, '$& ');

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be written: ${errors.join(' ')}`);
}
