/** Writes all files or none: what is there is never overwritten, and a failure halfway leaves nothing behind. */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NewFile } from './templates/kind.ts';

/** Writes the files below the root. Throws when one of them cannot be written, after taking back the others. */
export function writeAll(root: string, files: readonly NewFile[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files.filter(({ adds }) => !adds)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text, { flag: 'wx' });
      written.push(path);
    }
    for (const { path, text } of files.filter(({ adds }) => adds)) appendFileSync(join(root, path), text);
  } catch (error) {
    for (const path of written) rmSync(join(root, path));
    throw error;
  }
}
