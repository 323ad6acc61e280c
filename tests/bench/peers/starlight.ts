/** Our content as a Starlight site, with its default theme and search. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed } from '../cache.ts';
import { frontMatter, type PlainPage } from './flatten.ts';

const settings = fileURLToPath(new URL('starlight/astro.config.mjs', import.meta.url));
/** What makes a folder of Markdown a collection of Starlight's (its manual, "Manual setup"). */
const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Writes the sources of the Starlight site beside its packages and answers their folder. */
export function writeStarlight(pages: readonly PlainPage[]): string {
  const folder = installed('starlight');
  rmSync(`${folder}/src`, { recursive: true, force: true });
  cpSync(settings, `${folder}/astro.config.mjs`);
  for (const page of pages) {
    const file = `${folder}/src/content/docs/${page.path}/index.md`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, frontMatter(page) + page.markdown);
  }
  writeFileSync(`${folder}/src/content.config.ts`, collections);
  return folder;
}

/** How the Starlight site is built from its sources into their folder `dist`, without anything from an earlier build. */
export const starlightBuild = (folder: string): [string, ...string[]] => [
  process.execPath,
  `${folder}/node_modules/astro/bin/astro.mjs`,
  'build',
  '--force',
  '--silent',
  '--root',
  folder,
];

/** Builds the Starlight site and answers its folder. */
export function buildStarlight(pages: readonly PlainPage[]): string {
  const folder = writeStarlight(pages);
  rmSync(`${folder}/dist`, { recursive: true, force: true });
  const [command, ...words] = starlightBuild(folder);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(command, words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return `${folder}/dist`;
}
