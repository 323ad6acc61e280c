import type { Answers } from '../domain/answers.ts';
import { sheetShape } from '../storage/sheet.ts';
import { readOwn, writeOwn } from './own-file.ts';

/** What a file turned out to be. */
export type FromFile = { is: 'read'; answers: Answers } | { is: 'not-ours' | 'other-sheet' | 'newer' };

/** The text of a file that holds one filled worksheet. `at` is the moment it was made. */
export const toFile = (sheet: string, answers: Answers, at: string): string => writeOwn('worksheet', { sheet, v: sheetShape.version, at, data: answers });

/** Reads such a file. It never throws: whatever was opened, the page can say what is wrong with it. */
export function fromFile(text: string, sheet: string): FromFile {
  const file = readOwn(text);
  if (file?.['cairn'] !== 'worksheet') return { is: 'not-ours' };
  if (file['sheet'] !== sheet) return { is: 'other-sheet' };
  const version = Number(file['v']);
  if (version > sheetShape.version) return { is: 'newer' };
  const answers = sheetShape.read(file['data'], version);
  return answers ? { is: 'read', answers } : { is: 'not-ours' };
}
