import { existsSync, readFileSync } from 'node:fs';
import { glob, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { noAnswers } from '../domain/answers.ts';
import type { Sheet } from '../domain/checklist.ts';
import { documentOf } from '../domain/document.ts';
import { wordFile } from '../exchange/word.ts';
import { linkFrom } from '../islands/work-sheet/link-from.ts';
import type { SheetWords } from '../islands/work-sheet/sheet-words.ts';
import { findChromium } from './chromium.ts';
import { serve } from './serve.ts';

const papers = [
  { format: 'A4', ending: '-a4.pdf' },
  { format: 'Letter', ending: '-letter.pdf' },
] as const;

/** Blank worksheets to download, made beside their pages: a Word document each, and tagged PDFs for A4 and Letter where there is a Chromium. */
export function blankFiles(): AstroIntegration {
  let browser: ReturnType<typeof findChromium>;
  let base = '/';
  return {
    name: 'cairn:blank-files',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        browser = command === 'build' ? findChromium() : undefined;
        updateConfig({
          vite: { define: { 'import.meta.env.BLANK_FILES': command === 'build', 'import.meta.env.BLANK_PDFS': browser !== undefined } },
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages: string[] = [];
        for await (const path of glob(['checklists/*/index.html', '*/checklists/*/index.html'], { cwd: folder })) pages.push(path);
        const sheets = pages.sort().filter((path) => /<work-sheet(?![^>]*data-quiet)/.test(readFileSync(join(folder, path), 'utf8')));
        for (const path of sheets) await writeWord(folder, path);
        if (browser) await writePdfs(folder, base, sheets, browser.path);
        else
          logger.warn(
            'There is no Chromium here, so no blank PDFs were made and none are offered. To have them: npx playwright install chromium, or set CHROMIUM_PATH.',
          );
        say(logger, sheets.length, browser !== undefined);
      },
    },
  };
}

const say = (logger: AstroIntegrationLogger, count: number, printed: boolean) =>
  logger.info(`${count} blank worksheets to download: Word${printed ? ', PDF on A4, PDF on US Letter' : ' only'}`);

const nameOf = (path: string) => basename(dirname(path));

/** The sheet and the words of its language as its page holds them, and its address as it stands on paper. */
function sheetIn(html: string): { sheet: Sheet & { words: SheetWords }; address: string } {
  const data = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  return { sheet: JSON.parse(data) as Sheet & { words: SheetWords }, address: /data-address="([^"]*)"/.exec(html)?.[1] ?? '' };
}

async function writeWord(folder: string, path: string): Promise<void> {
  const { sheet, address } = sheetIn(readFileSync(join(folder, path), 'utf8'));
  const file = await wordFile(documentOf(sheet, noAnswers, sheet.words, address, linkFrom(address)), 'A4');
  await writeFile(join(folder, dirname(path), `${nameOf(path)}.docx`), file);
}

async function writePdfs(folder: string, base: string, pages: readonly string[], executablePath: string): Promise<void> {
  const { server, address } = await serve(folder, base, 0);
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    await print(browser, pages, folder, address);
  } finally {
    await browser.close();
    server.close();
  }
}

async function print(browser: Browser, pages: readonly string[], folder: string, address: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  // On paper, that is read for years, a face may take its time (astro.config.mjs: optional).
  await page.route(`${address}**/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('font-display:optional', 'font-display:block') });
  });
  for (const path of pages) {
    await page.goto(`${address}${dirname(path)}/`);
    for (const { format, ending } of papers) {
      const file = join(folder, dirname(path), `${nameOf(path)}${ending}`);
      await page.pdf({ path: file, format, tagged: true, outline: true });
      if (!existsSync(file)) throw new Error(`${file} was not written. Look for what Chromium said above, and build again.`);
    }
  }
}
