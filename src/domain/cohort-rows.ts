import type { Role } from './cohort-names.ts';

/** One row of the table that the coordinator edits. `line` is where it stood in the list. */
export interface Row {
  mentee: string;
  mentor: string;
  line?: number | undefined;
}

/** What the coordinator should look at in a row. `twin` is the number of the first row with the same pair. */
export type Flag = { is: 'missing'; role: Role } | { is: 'alike' } | { is: 'twin'; of: number };

const plain = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** True when both names are there. Only such rows are printed. */
export const isWhole = ({ mentee, mentor }: Row): boolean => plain(mentee) !== '' && plain(mentor) !== '';

/** What is worth a look in each row, in the order of the rows. Nothing is removed for it. */
export function flagsOf(rows: readonly Row[]): (Flag | undefined)[] {
  const seen = new Map<string, number>();
  return rows.map((row, index) => {
    const [mentee, mentor] = [plain(row.mentee), plain(row.mentor)];
    if (!mentee && !mentor) return undefined;
    if (!mentee || !mentor) return { is: 'missing', role: mentee ? 'mentor' : 'mentee' };
    if (mentee === mentor) return { is: 'alike' };
    const key = JSON.stringify([mentee, mentor]);
    const of = seen.get(key);
    if (of !== undefined) return { is: 'twin', of };
    seen.set(key, index + 1);
    return undefined;
  });
}

/** The same rows with mentees and mentors in each other's place. */
export const swapped = (rows: readonly Row[]): Row[] => rows.map(({ mentee, mentor, ...rest }) => ({ ...rest, mentee: mentor, mentor: mentee }));

/** The same rows with one more, after the last one that stood above it in the list. */
export function withRow(rows: readonly Row[], row: Row): Row[] {
  const line = row.line ?? Infinity;
  const place = rows.findLastIndex((other) => (other.line ?? Infinity) <= line) + 1;
  return rows.toSpliced(place, 0, row);
}
