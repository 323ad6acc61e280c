import { sheetWords } from '../../src/islands/work-sheet/sheet-words.ts';
import { english } from '../../src/words/en-US.ts';
import { spanish } from '../../src/words/es.ts';

/** The words that a sheet is drawn and written with, in English and in Spanish. */
export const inEnglish = sheetWords(english);
export const inSpanish = sheetWords(spanish);
