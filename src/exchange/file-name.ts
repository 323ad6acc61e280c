/** The kinds of file in which a sheet or a list leaves. */
export type Ending = 'json' | 'md' | 'txt' | 'csv' | 'docx' | 'ics' | 'bib' | 'ris';

const LONGEST_NAME = 40;

/** Letters and digits of any script in lower case, hyphens between. It may come out empty. */
function slug(name: string): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, LONGEST_NAME).join('').replace(/-$/, '');
}

/** A file name that says what it is, whose, and of which day in the reader's own time: mentorship-agreement-sam-k-2026-11-23.json. */
export function fileName(sheet: string, copyName: string | undefined, now: Date, ending: Ending): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
  return `${[sheet, slug(copyName ?? ''), day].filter(Boolean).join('-')}.${ending}`;
}
