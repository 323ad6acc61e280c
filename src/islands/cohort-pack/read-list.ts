import { MOST_OF_PAIRS } from '../../domain/limits.ts';
import { readText, type TextFile } from '../../exchange/text-file.ts';

/** Reading a list: loaded when the first one is read. */
export { fromPairList } from '../../exchange/pair-list.ts';

/** The text of a file with a list, as spreadsheets write it. */
export const readListFile = (file: File): Promise<TextFile> => readText(file, MOST_OF_PAIRS);
