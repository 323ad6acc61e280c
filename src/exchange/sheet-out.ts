import type { Answers } from '../domain/answers.ts';
import { sheetShape } from '../storage/sheet.ts';
import { writeOwn } from './write-own.ts';

/** The text of a file that holds one filled worksheet, apart from what reads it: a page loads no more than it needs. `at` is the moment it was made. */
export const toFile = (sheet: string, answers: Answers, at: string): string => writeOwn('worksheet', { sheet, v: sheetShape.version, at, data: answers });
