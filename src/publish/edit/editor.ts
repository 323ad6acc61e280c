import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { Connect } from 'vite';
import { site } from '../../site.ts';
import { editorPolicy } from '../policy-text.ts';
import { FOLDER, gitHostOf, type EditorSettings } from './git-host.ts';
import { configText, writeEditor } from './write-editor.ts';

const settings: EditorSettings = site.editor;

/** The editor at /edit/: always in `astro dev`, and in the built site when `site.ts` says so. It belongs after the pages and before their policies. */
export function editor(): AstroIntegration {
  let root = '.';
  let base = '/';
  return {
    name: 'cairn:editor',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:server:setup': ({ server }) => {
        // The server has taken the base path off by now.
        server.middlewares.use('/edit', serveEditor(root, base));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!settings.published) return;
        if (settings.repository === '')
          throw new Error('src/site.ts: the editor is to be published, but editor.repository is empty. Write owner/name, or published: false.');
        await writeEditor(join(fileURLToPath(dir), FOLDER), root, base);
        logger.info(`The editor is at ${base}${FOLDER}, for ${settings.repository}`);
      },
    },
  };
}

/** Made at the first request. What it is told is read from the content each time. */
function serveEditor(root: string, base: string): Connect.NextHandleFunction {
  const folder = join(root, 'node_modules/.cache/cairn-edit');
  const files = sirv(folder, { dev: true });
  let made: Promise<void> | undefined;
  return (request, response, next) => {
    // What failed is tried again at the next request: a mistake in the content may be mended by then.
    made ??= writeEditor(folder, root, base).catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    response.setHeader('Content-Security-Policy', editorPolicy(gitHostOf(settings)));
    const answer = async () => {
      await made;
      if (request.url?.startsWith('/config.json')) response.setHeader('Content-Type', 'application/json').end(await configText(root, base));
      else files(request, response, next);
    };
    answer().catch(next);
  };
}
