import type { DocumentWords } from '../../domain/document.ts';
import type { Words } from '../../words/words.ts';

/** What a sheet needs to be drawn and to be written into files, in the language of its page. It travels with the sheet in the page. */
export interface SheetWords extends DocumentWords {
  /** What a box is, for those who do not see it. */
  readonly ticked: string;
  readonly notTicked: string;
}

/** Those words of a language. */
export const sheetWords = ({ language, document }: Words): SheetWords => ({ language, ...document });
