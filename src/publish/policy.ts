import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';
import { FOLDER, gitHostOf } from './edit/git-host.ts';
import { below, parseHeaders } from './headers.ts';
import { needsOf, nothing, type Needs } from './needs.ts';
import { policyRules, type SiteFile } from './policy-rules.ts';
import { editorPolicy, pagePolicy, withPolicy } from './policy-text.ts';
import { scriptsOf } from './scripts.ts';
import { headersFile } from './write-headers.ts';

/**
 * Gives every page its security policy, as a meta tag for hosts that send no headers, and writes `_headers` for those that do. It belongs
 * after every step that changes a page: the policy holds a hash of the page's style.
 */
export function policy(): AstroIntegration {
  let base = '/';
  return {
    name: 'cairn:policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const rules = await publish(fileURLToPath(dir), base);
        logger.info(`Every page has its security policy; ${rules} rules are in _headers`);
      },
    },
  };
}

async function publish(folder: string, base: string): Promise<number> {
  const paths: string[] = [];
  for await (const path of glob('**/*.*', { cwd: folder })) paths.push(path.replaceAll('\\', '/'));
  const codeOf = scriptsOf(folder, base);
  const files: SiteFile[] = [];
  for (const path of paths.sort()) files.push(path.startsWith(FOLDER) ? editorFile(path) : { path, needs: await settle(folder, path, codeOf) });
  const file = join(folder, '_headers');
  // What stays the same, from public/, comes first.
  const fixed = existsSync(file) ? parseHeaders(await readFile(file, 'utf8')) : [];
  const rules = below(base, [...fixed, ...policyRules(files, base)]);
  await writeFile(file, headersFile(rules));
  return rules.length;
}

/** The page of the editor has its policy from the start. */
const editorFile = (path: string): SiteFile => ({ path, needs: nothing, policy: editorPolicy(gitHostOf(site.editor)) });

/** Says what a file needs. A page gets its policy on the way. */
async function settle(folder: string, path: string, codeOf: (html: string) => string): Promise<Needs> {
  if (path.endsWith('.js')) return { ...nothing, scripts: true, wasm: path.startsWith('pagefind/') };
  if (!path.endsWith('.html')) return nothing;
  const page = await readFile(join(folder, path), 'utf8');
  const needs = needsOf(page, codeOf(page));
  await writeFile(join(folder, path), withPolicy(page, pagePolicy(needs)));
  return needs;
}
