/** Writes all files or none: what is there is never overwritten, and a failure halfway leaves nothing behind. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { endedLine, type NewFile } from './templates/kind.ts';

/** Writes the files below the root. Throws when one of them cannot be written, after taking back the others. */
export function writeAll(root: string, files: readonly NewFile[]): void {
  const takeBack: (() => void)[] = [];
  try {
    for (const { path, text, adds } of files) {
      const file = join(root, path);
      if (adds) {
        const before = readFileSync(file, 'utf8');
        writeFileSync(file, endedLine(before) + text);
        takeBack.push(() => writeFileSync(file, before));
      } else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text, { flag: 'wx' });
        takeBack.push(() => rmSync(file));
      }
    }
  } catch (error) {
    for (const undo of takeBack) undo();
    throw error;
  }
}
