import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { parse } from 'yaml';
import { site as facts } from '../site.ts';
import { wordsFor } from '../words/words.ts';
import { speechOf } from './speech/others.ts';
import { english, speak } from './words.ts';
import { filesOfLayer, headingsOf } from './write-layer.ts';

/** What Indexed.astro writes on every page that is to be found. Lists and the page of the search itself go without. */
const mark = 'data-pagefind-filter="kind:';
/** All that Indexed.astro writes. Once it is in the index, readers need not load it. */
const marks = /<span hidden data-pagefind-(?:filter|meta)="[^"]*"><\/span>/g;
/** Left out of the text: headings that the result shows already, and cards of other pages, whose words belong to those pages. */
const excludeSelectors = ['.hero .head', 'caption', '.card', '.entries', 'article.story'];
/** What Pagefind brings for pages that use its own search fields. Ours do not. */
const notOurs = /^(?:pagefind-(?:component-ui|modular-ui|ui|highlight)\.|wasm\.unknown\.)/;
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
  // Written here, not by Pagefind: on a busy machine its process has ended before the last file was whole (pagefind.js cut at 32 kB, 1.5.2).
  const { files, errors: unwritten } = await index.getFiles();
  stopAt(unwritten);
  await writeAll(outputPath, new Map(files.filter(({ path }) => !notOurs.test(path)).map(({ path, content }) => [path, content])));
  await pagefind.close();
  for (const language of [facts.language, ...facts.otherLanguages]) {
    // How words are read is set for the whole program: one language after the other.
    const tongue = new Intl.Locale(language).language;
    speak(tongue === 'en' ? english : speechOf(tongue));
    const layer = await filesOfLayer({ folder: outputPath, headings, groups: await sameWords(language), words: wordsFor(language) });
    await writeAll(outputPath, stamped(layer, language === facts.language ? '' : language));
  }
  return headings.size;
}

/** Files that a page begins with keep their names, but for the language, and say in which folder the rest of the same build lies. */
function stamped(layer: ReadonlyMap<string, unknown>, language: string): Map<string, string> {
  const ending = language && `-${language}`;
  const texts = [...layer].map(([name, content]) => [name, JSON.stringify(content)] as const);
  const build = createHash('sha256').update(texts.flat().join('\n')).digest('hex').slice(0, 12) + ending;
  return new Map(
    texts.map(([name, text]) =>
      name === 'first' || name === 'catalog' ? [`${name}${ending}.json`, text.replace('{', `{"build":"${build}",`)] : [`names/${build}/${name}.json`, text],
    ),
  );
}

/** Writes files by their names. */
async function writeAll(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const below of new Set([...files.keys()].map((name) => dirname(`${folder}/${name}`)))) await mkdir(below, { recursive: true });
  const all = [...files];
  for (let at = 0; at < all.length; at += atOnce)
    await Promise.all(all.slice(at, at + atOnce).map(([name, content]) => writeFile(`${folder}/${name}`, content)));
}

/** The groups of words that mean the same, as writers keep them. */
async function sameWords(language: string): Promise<string[][]> {
  const file = `content/${language === facts.language ? '' : `${language}/`}topics/everyday-words.yaml`;
  if (!existsSync(file)) return [];
  const { terms } = parse(await readFile(file, 'utf8')) as { terms: { label: string; also?: string[] }[] };
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
