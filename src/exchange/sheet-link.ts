import type { Answers } from '../domain/answers.ts';
import { sheetShape } from '../storage/sheet.ts';
import { FITS, packed, unpacked } from './fragment.ts';
import { isVersion } from './own-file.ts';
import { acceptedAnswers, type FromSheet } from './sheet-file.ts';

/** How a link of this length travels: everywhere, not everywhere, hardly anywhere. */
export type LinkSize = 'fits' | 'long' | 'too-long';

const mark = { begins: 'd', format: 1 };
const LONGEST = 4000;

/** The answers as the fragment of an address, without `#`: `d1.` and JSON `[sheet, version, answers]`, deflated, as base64url. */
export const toFragment = async (sheet: string, answers: Answers): Promise<string> => `d${mark.format}.${await packed([sheet, sheetShape.version, answers])}`;

/** Reads such a fragment, also one that was wrapped, or has `).` or `%3E` behind it. It never throws, and never answers with other data than was sent. */
export async function fromFragment(fragment: string, sheet: string): Promise<FromSheet> {
  const found = await unpacked(fragment, mark);
  if (found.is !== 'read') return found;
  const [from, version, answers] = (Array.isArray(found.value) ? found.value : []) as unknown[];
  if (typeof from !== 'string' || !isVersion(version)) return { is: 'damaged' };
  if (from !== sheet) return { is: 'other-sheet' };
  if (version > sheetShape.version) return { is: 'newer' };
  return acceptedAnswers(answers, version);
}

/** How a whole address of this many characters travels: messengers and bookmarks cut at 2,000 to 4,000. */
export const linkSize = (length: number): LinkSize => (length <= FITS ? 'fits' : length <= LONGEST ? 'long' : 'too-long');
