import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { alternates } from './src/publish/alternates.ts';
import { editor } from './src/publish/edit/editor.ts';
import { leanStyles } from './src/publish/lean-styles.ts';
import { policy } from './src/publish/policy.ts';
import { offlineCopy } from './src/publish/worker.ts';
import { searchIndex } from './src/search/index-site.ts';
import { site } from './src/site.ts';
import { sections } from './src/vocabulary/sections.ts';
import { blankFiles } from './src/workbench/blank-files.ts';
import { contentCheck } from './src/workbench/content-check.ts';
import { plainImports } from './src/workbench/plain-imports.ts';
import { shortScopes } from './src/workbench/short-scopes.ts';

// Vitest and some machines set BASE_URL, which Vite would take for ours.
delete process.env.BASE_URL;

// A face that comes late is for the next page: nothing moves under the eyes of a reader who has begun (docs/decisions/004).
const font = (file, weight) => ({ src: [`./src/styles/fonts/${file}.woff2`], weight, style: 'normal', display: 'optional' });

export default defineConfig({
  site: process.env.CAIRN_ORIGIN ?? site.origin,
  base: process.env.CAIRN_BASE ?? site.base,
  trailingSlash: 'always',
  i18n: { defaultLocale: site.language, locales: [site.language, ...site.otherLanguages] },
  devToolbar: { enabled: false },
  // One request a page: the style sheet is small enough to travel in it (docs/decisions/004).
  // Some pages at once: one renders while another is written.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  integrations: [
    contentCheck(),
    mdx(),
    sitemap({ filter: (page) => !page.endsWith('/about/look/'), ...alternates }),
    shortScopes(),
    blankFiles(),
    searchIndex(),
    leanStyles(),
    editor(),
    policy(),
    offlineCopy(),
  ],
  markdown: { processor: satteri({ hastPlugins: [sections] }), syntaxHighlight: false },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--font-heading',
      fallbacks: ['Georgia', 'serif'],
      options: { variants: [font('newsreader', '500')] },
    },
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-text',
      fallbacks: ['system-ui', 'sans-serif'],
      options: { variants: [font('atkinson', '400 700')] },
    },
  ],
  vite: {
    plugins: [tailwindcss(), plainImports()],
    build: {
      // Scripts stay files of their own, so that a strict policy needs no hash for them.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      // Astro marks each MDX file with a directive that the bundler reports once a file, though it means nothing to us.
      rollupOptions: {
        onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
        // The short name of the site is written where it is used, as if it had been typed there.
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
        // What every island that keeps something needs, and what all desks with buttons need, in one file each: each file more costs a page a request and some 100 bytes.
        output: {
          codeSplitting: {
            groups: [
              { name: 'isolated', test: /src\/domain\/isolated\.ts/, priority: 1 },
              { name: 'keep', test: /src\/storage\/(draft|keys|news|disk|spare)\.ts/ },
              {
                name: 'desk',
                test: /src\/(domain\/fill|words\/say|islands\/(words|counted|work-sheet\/(file|paper-choice|saved-words))|exchange\/(write-own|file-name))\.ts/,
              },
              { name: 'sheets', test: /src\/(domain\/answers|storage\/sheets?)\.ts/ },
            ],
          },
        },
      },
    },
  },
});
