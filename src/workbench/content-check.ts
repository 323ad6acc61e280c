import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pLimit from 'p-limit';
import { checkSite } from '../schema/check-site.ts';
import { checkContent, report, type SourceFile } from '../schema/check.ts';

/** More open at once than some systems allow would end the build. */
const atOnce = 50;

/** What may lie in `content/` and is not content: what writers read, the license, the names that the spelling check takes, what is hidden (also in hidden folders) and copies that an editor program leaves. */
const isContent = (path: string) => !/\/\.|\/README\.md$|~$|^content\/(?:LICENSE|(?:[^/]+\/)?names\.txt)$/.test(path);

/** Every file of `content/` below the root, also one that does not belong there, so that the check can say so. README files excepted. */
export async function readContent(root: string): Promise<SourceFile[]> {
  const found = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = found.filter((one) => one.isFile()).map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'));
  return pLimit(atOnce).map(paths.filter(isContent).sort(), async (path) => ({ path, text: await readFile(join(root, path), 'utf8') }));
}

/** Stops the build, with every mistake in the content at once, before a page is made. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'cairn:content-check',
    hooks: {
      'astro:config:done': async ({ config }) => {
        const files = await readContent(fileURLToPath(config.root));
        const problems = [...checkContent(files), ...checkSite(files)];
        if (problems.length === 0) return;
        throw new Error(
          `${problems.length === 1 ? 'One thing' : `${problems.length} things`} in content/ and src/site.ts must be mended first:\n\n${problems.map(report).join('\n')}\n`,
        );
      },
    },
  };
}
