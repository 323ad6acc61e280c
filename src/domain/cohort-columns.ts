import { clean, isName, roleOf, wordsIn, type Role } from './cohort-names.ts';

/** Which columns hold the names. Each group of columns is one person: first name and last name may stand apart. */
export interface Columns {
  mentee: number[][];
  mentor: number[][];
  /** The headings, an empty one where a column has none, or nothing when the columns were guessed. */
  titles?: readonly string[];
  /** How many columns lines usually have. */
  width: number;
}

const firsts = ['first', 'given', 'forename', 'nombre', 'nombres'];
const lasts = ['last', 'family', 'surname', 'apellido', 'apellidos'];
const fillers = ['name', 'names', 'full', 'of', 'the', 'your', 'and', 'completo', 'de', 'del', 'la', 'el', 'persona', ...firsts, ...lasts];

interface Heading {
  index: number;
  role: Role | undefined;
  part: 'first' | 'last' | 'whole';
}

/** A cell that says only whose name stands below it, such as "Mentee", "Name of mentor", "mentor_last_name" or just "Name". */
function headingOf(cell: string, index: number): Heading[] {
  const all = wordsIn(cell).filter((word) => !/^\d+$/.test(word));
  const roles = all.map(roleOf).filter((role) => role !== undefined);
  const rest = all.filter((word) => roleOf(word) === undefined);
  if (all.length === 0 || roles.length > 1 || !rest.every((word) => fillers.includes(word))) return [];
  const [first, last] = [firsts, lasts].map((list) => rest.some((word) => list.includes(word)));
  return [{ index, role: roles[0], part: first === last ? 'whole' : first ? 'first' : 'last' }];
}

function groups(headings: readonly Heading[]): number[][] {
  const whole = headings.filter(({ part }) => part === 'whole').map(({ index }) => [index]);
  const parts = ['first', 'last'].flatMap((name) => headings.filter(({ part }) => part === name).map(({ index }) => index));
  return whole.length > 0 || parts.length === 0 ? whole : [parts];
}

/** The columns that a heading names, or nothing when the line is not a heading. */
export function columnsOf(cells: readonly string[]): Columns | undefined {
  const headings = cells.flatMap((cell, index) => headingOf(cell, index));
  const plain = headings.filter(({ role }) => role === undefined);
  const whole = plain.filter(({ part }) => part === 'whole');
  let mentee = groups(headings.filter(({ role }) => role === 'mentee'));
  let mentor = groups(headings.filter(({ role }) => role === 'mentor'));
  // "Name, Mentor": the column that does not say whose name it is belongs to the other one.
  if (mentee.length > 0 !== mentor.length > 0) [mentee, mentor] = mentee.length > 0 ? [mentee, groups(plain)] : [groups(plain), mentor];
  else if (mentee.length === 0 && whole.length === 2) [mentee, mentor] = [groups(whole.slice(0, 1)), groups(whole.slice(1))];
  if (mentee.length === 0 || mentor.length === 0) return undefined;
  return { mentee, mentor, titles: cells.map(clean), width: cells.length };
}

/** Without a heading: the first two columns that hold names on most lines. The mentee is taken to come first. */
export function guessColumns(lines: readonly (readonly string[])[]): Columns | undefined {
  const votes = new Map<string, number>();
  const vote = (key: string) => votes.set(key, (votes.get(key) ?? 0) + 1);
  for (const cells of lines) {
    const [mentee, mentor] = cells.flatMap((cell, index) => (isName(clean(cell)) ? [index] : []));
    const width = cells.findLastIndex((cell) => clean(cell) !== '') + 1;
    if (mentee !== undefined && mentor !== undefined) vote(`${mentee} ${mentor} ${width}`);
  }
  const [most] = [...votes].sort(([, a], [, b]) => b - a);
  if (!most) return undefined;
  const [mentee = 0, mentor = 1, width = 2] = most[0].split(' ').map(Number);
  return { mentee: [[mentee]], mentor: [[mentor]], width };
}
