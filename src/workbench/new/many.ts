/** Many resources at once: each line of a list, or each work of a file of references, becomes a draft. */
import type { Entry } from '../../schema/source.ts';
import { fromCsl, type CslInput, type DraftFields } from './csl-input.ts';
import { doublesOf } from './duplicates.ts';
import { readLine } from './line.ts';
import { idFrom, type Ground } from './plan.ts';
import { formatOf, readReferences } from './references.ts';
import { shelfOf } from './shelf.ts';
import type { NewFile, Values } from './templates/kind.ts';
import { resourceText } from './templates/resource.ts';

/** One work of a list, with what is known of it. */
export interface Found {
  line: number;
  fields: DraftFields;
  remarks: string[];
}

/** A line that made no draft, and what to do. */
export interface Refused {
  line: number;
  sentence: string;
}

/** The works in a pasted text or in a file, and the lines that are none. */
export function worksIn(source: string): { found: Found[]; refused: Refused[] } {
  const text = source.replace(/^\uFEFF/, '');
  const found: Found[] = [];
  const refused: Refused[] = [];
  if (formatOf(text) === undefined)
    for (const [index, said] of text.split(/\r?\n/).map(readLine).entries()) {
      if (typeof said === 'string') refused.push({ line: index + 1, sentence: said });
      else if (said !== undefined) found.push({ line: index + 1, fields: said, remarks: [] });
    }
  else
    for (const { line, work, problem } of readReferences(text)) {
      if (work) found.push({ line, ...fromCsl(work) });
      else refused.push({ line, sentence: problem ?? '' });
    }
  return { found, refused };
}

/** The same work with what a register says of it: what the editor gave stays. */
export const withLooked = ({ line, fields, remarks }: Found, work: CslInput): Found => {
  const told = fromCsl(work);
  return { line, fields: { ...told.fields, ...fields }, remarks: [...remarks, ...told.remarks] };
};

/** The words from which an id is made: the title without its subtitle, else where it lies, else its number; none when nothing is known. */
function wordsFor({ title, url, isbn13 }: DraftFields): string {
  if (title !== undefined) return title.split(':')[0] ?? title;
  if (url !== undefined) return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$/, '');
  return isbn13 === undefined ? '' : `isbn ${isbn13}`;
}

/** The drafts for these works, each under an id of its own. What is there already, or stands twice in the list, is refused, unless the editor says `anyway`. `forAll` are fields that all of them share. */
export function draftsFor(
  found: readonly Found[],
  from: string,
  ground: Ground,
  anyway = false,
  forAll: Values = {},
): { files: NewFile[]; refused: Refused[] } {
  const files: NewFile[] = [];
  const refused: Refused[] = [];
  let shelf: readonly Entry[] = ground.shelf;
  for (const { line, fields, remarks } of found) {
    const base = idFrom(wordsFor(fields)) || 'resource';
    const id = [base, ...Array.from({ length: 98 }, (_, index) => `${base}-${index + 2}`)].find(
      (one) => !shelf.some((entry) => entry.collection === 'resources' && entry.id === one),
    );
    const [double] = anyway ? [] : doublesOf({ ...fields, collection: 'resources', id: id ?? base }, shelf);
    if (double || id === undefined) {
      refused.push({ line, sentence: double?.sentence ?? `There are too many with the id "${base}".` });
      continue;
    }
    const text = resourceText({ ...forAll, ...fields }, ground, [`From ${from}, line ${line}, on ${ground.today}. Nobody has checked it.`, ...remarks]);
    const file = { path: `content/resources/${id}.mdx`, text };
    files.push(file);
    shelf = [...shelf, ...shelfOf([file])];
  }
  return { files, refused };
}
