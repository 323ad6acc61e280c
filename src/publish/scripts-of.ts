import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const loaded = /<script[^>]* src="([^"]+)"/g;
const named = /["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** The text of every script that the pages load, with all that these import, at once or later. */
export async function scriptsOf(pages: readonly string[], folder: string, base: string): Promise<string[]> {
  const starts = new Set(pages.flatMap((html) => [...html.matchAll(loaded)].map(([, src = '']) => join(folder, src.slice(base.replace(/\/$/, '').length)))));
  const found = new Map<string, string>();
  for (const file of starts) await follow(file, found);
  return [...found.values()];
}

async function follow(file: string, found: Map<string, string>): Promise<void> {
  if (found.has(file) || !existsSync(file)) return;
  const code = await readFile(file, 'utf8');
  found.set(file, code);
  for (const [, target = ''] of code.matchAll(named)) await follow(join(dirname(file), target), found);
}
