/** Our content as a Hugo site with a hand-written sheet: a file of its own as usual, and inlined, which is the least a page can cost. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptied } from '../cache.ts';
import { frontMatter, type PlainPage } from './flatten.ts';

const source = fileURLToPath(new URL('hugo', import.meta.url));

/** The version of the Hugo on this machine. Stops with what to do when there is none. */
export function hugoVersion(): string {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  const version = /v([\d.]+)/.exec(stdout)?.[1];
  if (!version) throw new Error('There is no Hugo here to compare with. Install it (Debian: apt-get install hugo) and run the bench again.');
  return version;
}

/** Writes the sources of the Hugo site and answers their folder. */
export function writeHugo(pages: readonly PlainPage[]): string {
  const folder = emptied('sites/hugo-source');
  cpSync(source, folder, { recursive: true });
  cpSync(`${folder}/layouts/_default/single.html`, `${folder}/layouts/_default/list.html`);
  const folders = new Set(pages.map(({ path }) => dirname(path)));
  for (const page of pages) {
    const file = `${folder}/content/${folders.has(page.path) || page.path === '' ? `${page.path}/_index` : page.path}.md`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, frontMatter(page) + page.markdown);
  }
  return folder;
}

/** How the Hugo site is built from its sources, without anything from an earlier build. */
export const hugoBuild = (folder: string, out: string): [string, ...string[]] => [
  'hugo',
  '--quiet',
  '--minify',
  '--source',
  folder,
  '--destination',
  out,
  '--cleanDestinationDir',
];

/** Builds both forms of the Hugo site. */
export function buildHugo(pages: readonly PlainPage[]): { external: string; inlined: string } {
  const folder = writeHugo(pages);
  const build = (inline: boolean) => {
    const out = emptied(`sites/hugo-${inline ? 'inlined' : 'external'}`);
    const [command, ...words] = hugoBuild(folder, out);
    execFileSync(command, words, { env: { ...process.env, HUGO_PARAMS_INLINE: String(inline) }, stdio: ['ignore', 'ignore', 'inherit'] });
    return out;
  };
  return { external: build(false), inlined: build(true) };
}
