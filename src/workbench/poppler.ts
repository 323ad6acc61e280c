/**
 * Poppler reads printed pages back for the tests: `pdfinfo`, `pdftotext`, `pdftoppm`. Where it is missing it is installed as Debian's package; where that
 * cannot be, the tests that need it are skipped and say so.
 */
import { spawnSync } from 'node:child_process';
import { installFromDebian } from './debian.ts';

/** True when poppler's commands are on this machine. */
export const hasPoppler = (): boolean => spawnSync('pdftotext', ['-v']).error === undefined;

/** True when poppler is there or could be installed. */
export function needPoppler(): boolean {
  if (hasPoppler()) return true;
  installFromDebian('poppler-utils');
  return hasPoppler();
}

if (import.meta.main) {
  console.log(
    needPoppler()
      ? 'Poppler: on this machine'
      : 'Poppler is not on this machine: tests that read paper back are skipped. To have them, install poppler (poppler-utils) and run the command again.',
  );
}
