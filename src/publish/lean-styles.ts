import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pLimit from 'p-limit';
import { presentIn } from './asked.ts';
import { leanSheet } from './lean-sheet.ts';
import { neededMarks } from './needed-marks.ts';
import { scriptsOf } from './scripts.ts';

const style = /<style>([^]*?)<\/style>/g;
/** More open at once than some systems allow would end the build. */
const atOnce = pLimit(50);

/** After the pages are built, makes one small style sheet of the several in each page. Pages of a kind keep the same sheet, so that a policy names few. */
export function leanStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'cairn:lean-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const kinds = await bySheet(folder);
        const codeOf = scriptsOf(folder, base);
        for (const [css, files] of kinds) await lean(css, files, folder, codeOf);
        logger.info(`${kinds.size} kinds of page, each with a style sheet of its own`);
      },
    },
  };
}

/** The files of all pages, by the whole of the styles that they carry. */
async function bySheet(folder: string): Promise<Map<string, string[]>> {
  const kinds = new Map<string, string[]>();
  for await (const file of glob('**/*.html', { cwd: folder })) {
    const css = [...(await readFile(join(folder, file), 'utf8')).matchAll(style)].map(([, text]) => text).join('\n');
    const same = kinds.get(css) ?? [];
    same.push(file);
    kinds.set(css, same);
  }
  return kinds;
}

/** Gives all pages of a kind the rules that one of them needs, in one element at the place of the last. */
async function lean(css: string, files: readonly string[], folder: string, codeOf: (html: string) => string): Promise<void> {
  const pages = await atOnce.map(files, (file) => readFile(join(folder, file), 'utf8'));
  const scripts = new Set(pages.map(codeOf).filter(Boolean));
  const present = presentIn(pages, [...scripts]);
  const sheet = leanSheet(css, present);
  const tidy = neededMarks(sheet, present);
  await atOnce.map(pages, (html, index) => {
    const last = html.lastIndexOf('<style>');
    const one = html.replaceAll(style, (_, __, at: number) => (at === last ? `<style>${sheet}</style>` : ''));
    return writeFile(join(folder, files[index] ?? ''), tidy(one));
  });
}
