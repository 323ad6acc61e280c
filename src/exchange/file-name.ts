/** The kinds of file in which a sheet or a list leaves. */
export type Ending = 'json' | 'md' | 'txt' | 'csv' | 'docx' | 'ics' | 'bib' | 'ris';

const LONGEST_NAME = 40;

/**
 * Letters and digits of any script in lower case, hyphens between. It may come out empty. No sign that a system forbids is left, none that cannot be seen
 * (some fillers are letters), and none that turns the direction.
 */
function slug(name: string): string {
  const words =
    name
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, LONGEST_NAME).join('').replace(/-$/, '');
}

/**
 * A file name that says what it is, whose, and of which day in the reader's own time: mentorship-agreement-sam-k-2026-11-23.json. It begins with a word of
 * ours, so that it is no name that Windows keeps for itself, and is shorter than the 255 bytes that file systems hold.
 */
export function fileName(sheet: string, copyName: string | undefined, now: Date, ending: Ending): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
  return `${[sheet, slug(copyName ?? ''), day].filter(Boolean).join('-')}.${ending}`;
}
