import type { Answers } from '../domain/answers.ts';
import { LONGEST_COPY_NAME, MOST_BYTES_OF_SHEET } from '../domain/limits.ts';
import { sheetShape } from '../storage/sheet.ts';
import { readOwn } from './own-file.ts';

export { toFile } from './sheet-out.ts';

/** What a file or a link turned out to be. damaged: cut or changed on its way. too-big: more than any sheet holds. */
export type FromSheet = { is: 'read'; answers: Answers } | { is: 'not-ours' | 'other-sheet' | 'newer' | 'damaged' | 'too-big' };

/** Reads such a file. It never throws: whatever was opened, the page can say what is wrong with it. */
export function fromFile(text: string, sheet: string): FromSheet {
  const own = readOwn(text, { kind: 'worksheet', version: sheetShape.version, most: MOST_BYTES_OF_SHEET });
  if (own.is !== 'read') return own;
  return own.file['sheet'] === sheet ? acceptedAnswers(own.file['data'], own.version) : { is: 'other-sheet' };
}

/** Answers from outside, when they are answers, and keep to our limits. */
export function acceptedAnswers(data: unknown, version: number): FromSheet {
  const answers = sheetShape.read(data, version);
  if (!answers) return { is: 'damaged' };
  return (answers.name ?? '').length > LONGEST_COPY_NAME ? { is: 'too-big' } : { is: 'read', answers };
}
