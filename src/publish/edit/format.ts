import { parse } from 'yaml';
import { apart, together, withChanges } from './keep-text.ts';
import type { Fields } from './merge.ts';
import { toFile, toForm, type Shape } from './shape.ts';

/** Where a form keeps the text of the file that it shows, without the line break at its end: the CMS takes that off every text. */
const SOURCE = '_source';

/** How the editor reads the files of a collection, and how it writes them: only what was changed is written anew. */
export function formatOf(shape: Shape, hasBody: boolean) {
  return {
    fromFile: (text: string): Fields => {
      // A checkout on Windows may have its line ends.
      const { front, body } = apart(text.replaceAll('\r\n', '\n'));
      return { ...toForm((parse(front) ?? {}) as Fields, shape), ...(hasBody && { body: body ?? '' }), [SOURCE]: front.trim() };
    },
    toFile: (content: Fields): string => {
      const { [SOURCE]: before, body, ...fields } = content;
      const front = withChanges(textOf(before) && `${textOf(before)}\n`, toFile(fields, shape));
      return together(front, hasBody ? textOf(body) : undefined);
    },
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
