import { href, pathIn } from './addresses.ts';

/** A blank file to download: its name for the reader, and its address. */
export interface Blank {
  label: string;
  href: string;
}

const kinds = [
  { label: 'PDF, A4', ending: '-a4.pdf', printed: true },
  { label: 'PDF, US Letter', ending: '-letter.pdf', printed: true },
  { label: 'Word document', ending: '.docx', printed: false },
];

/** The blank files of a worksheet that this build makes beside its page. PDFs need a Chromium: where there is none, they are not offered. */
export const blanksOf = (checklist: string, language?: string): Blank[] =>
  kinds
    .filter(({ printed }) => import.meta.env.BLANK_FILES && (!printed || import.meta.env.BLANK_PDFS))
    .map(({ label, ending }) => ({ label, href: `${href(pathIn(`checklists/${checklist}`, language))}${checklist}${ending}` }));
