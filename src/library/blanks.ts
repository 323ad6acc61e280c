import type { Words } from '../words/words.ts';
import { href, pathIn } from './addresses.ts';

/** A blank file to download: its name for the reader, and its address. */
export interface Blank {
  label: string;
  href: string;
}

const kinds = [
  { name: 'a4', ending: '-a4.pdf', printed: true },
  { name: 'letter', ending: '-letter.pdf', printed: true },
  { name: 'word', ending: '.docx', printed: false },
] as const;

/** The blank files of a worksheet that this build makes beside its page. PDFs need a Chromium: where there is none, they are not offered. */
export const blanksOf = (checklist: string, { blanks, language }: Words): Blank[] =>
  kinds
    .filter(({ printed }) => import.meta.env.BLANK_FILES && (!printed || import.meta.env.BLANK_PDFS))
    .map(({ name, ending }) => ({ label: blanks[name], href: `${href(pathIn(`checklists/${checklist}`, language))}${checklist}${ending}` }));
