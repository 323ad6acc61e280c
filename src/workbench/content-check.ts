import { readFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pLimit from 'p-limit';
import { checkSite } from '../schema/check-site.ts';
import { checkContent, report, type SourceFile } from '../schema/check.ts';

/** More open at once than some systems allow would end the build. */
const atOnce = 50;

/** Every file of `content/` below the root, README files excepted. */
export async function readContent(root: string): Promise<SourceFile[]> {
  const paths: string[] = [];
  for await (const path of glob('content/**/*.{md,mdx,yaml,yml}', { cwd: root })) if (!/README\.md$/.test(path)) paths.push(path);
  return pLimit(atOnce).map(paths.sort(), async (path) => ({
    path: relative('.', path).split(sep).join('/'),
    text: await readFile(`${root}/${path}`, 'utf8'),
  }));
}

/** Stops the build, with every mistake in the content at once, before a page is made. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'cairn:content-check',
    hooks: {
      'astro:config:done': async ({ config, logger }) => {
        const files = await readContent(fileURLToPath(config.root));
        const problems = [...checkContent(files), ...checkSite(files)];
        if (problems.length === 0) return;
        for (const problem of problems) logger.error(report(problem));
        throw new Error(
          `${problems.length === 1 ? 'One thing' : `${problems.length} things`} in content/ and src/site.ts must be mended first:\n\n${problems.map(report).join('\n')}\n`,
        );
      },
    },
  };
}
