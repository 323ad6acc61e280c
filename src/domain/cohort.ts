import { columnsOf, guessColumns, type Columns } from './cohort-columns.ts';
import { clean, isName, labelled, namesIn, type Role } from './cohort-names.ts';
import { LONGEST_PERSON, MOST_PAIRS_ON_A_LINE } from './limits.ts';

/** One line of a list as it was typed, and the cells in it; none when it is longer than any line of names. A quoted cell may run on to the `last` line. */
export interface Line {
  line: number;
  last: number;
  text: string;
  cells: string[];
}

interface Place {
  line: number;
  last: number;
}

/** A mentee, a mentor, and where they stood in the list. */
export interface Pair extends Place {
  mentee: string;
  mentor: string;
}

/** Why a line is no pair: one name, none, more than two, more than names can be long; or whose name is missing. */
export type Why = 'one' | 'none' | 'many' | 'long' | Role;

/** A line that is no pair: its own words, what is wrong with it, and the names that could be read. */
export interface Problem extends Pair {
  text: string;
  why: Why;
}

/** What a list turned out to hold. Every line with a word in it is in exactly one of pairs, problems and headings. */
export interface Cohort {
  pairs: Pair[];
  problems: Problem[];
  headings: Line[];
  /** Cells that hold no name of a pair, each once: titles of columns where there is a heading, or the number of a column that the heading leaves without one. */
  leftOut: (string | number)[];
}

/** What one line says, before the lines around it are looked at. */
type Reading =
  { is: 'pairs'; pairs: Pair[]; leftOut?: (string | number)[] } | { is: 'problem'; problem: Problem } | { is: 'lone'; name: string; role?: Role; of: Line };

/** True when there is nothing on the line but white space, separators and quotes. */
export const isBlank = ({ text }: Line): boolean => /^[\s,;|"]*$/.test(text);

const place = ({ line, last }: Place): Place => ({ line, last });
const problem = (of: Line, why: Why, mentee = '', mentor = ''): Reading => ({
  is: 'problem',
  problem: { ...place(of), text: of.text, why, mentee, mentor },
});

/** Reads a list of pairs. Nothing is lost: what cannot be read is handed back with what is wrong with it. */
export function cohortOf(lines: readonly Line[]): Cohort {
  const cohort: Cohort = { pairs: [], problems: [], headings: [], leftOut: [] };
  const leftOut = new Set<string | number>();
  let columns = guessColumns(lines.filter((line) => !isBlank(line) && !columnsOf(split(line))).map(({ cells }) => cells));
  for (const block of blocksOf(lines)) {
    const readings: Reading[] = [];
    for (const line of block) {
      const found = columnsOf(split(line));
      if (found) cohort.headings.push(line);
      else readings.push(read(line, columns));
      columns = found ?? columns;
    }
    for (const reading of joined(readings)) {
      if (reading.is === 'pairs') cohort.pairs.push(...reading.pairs);
      if (reading.is === 'problem') cohort.problems.push(reading.problem);
      if (reading.is === 'pairs') for (const cell of reading.leftOut ?? []) leftOut.add(cell);
    }
  }
  return { ...cohort, leftOut: [...leftOut] };
}

/** The lines between empty lines. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (!isBlank(line)) blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length) blocks.push([]);
  }
  return blocks;
}

const full = ({ cells }: Line) => cells.filter((cell) => clean(cell) !== '');
const split = (line: Line) => (full(line).length === 1 ? namesIn(full(line)[0] ?? '') : line.cells);

/** Two names by themselves, one right below the other, are a pair. Any other lone name is a problem. */
function joined(readings: readonly Reading[]): Reading[] {
  const [first, second] = readings;
  const areAlone = readings.length === 2 && first?.is === 'lone' && second?.is === 'lone' && second.of.line === first.of.last + 1;
  if (areAlone && (first.role === undefined || first.role !== second.role)) {
    const [mentee, mentor] = first.role === 'mentor' || second.role === 'mentee' ? [second, first] : [first, second];
    return [{ is: 'pairs', pairs: [{ mentee: mentee.name, mentor: mentor.name, line: first.of.line, last: second.of.last }] }];
  }
  return readings.map((reading) => {
    if (reading.is !== 'lone') return reading;
    return reading.role === 'mentor' ? problem(reading.of, 'one', '', reading.name) : problem(reading.of, 'one', reading.name);
  });
}

function read(line: Line, columns: Columns | undefined): Reading {
  if (line.cells.length === 0) return problem(line, 'long');
  const cells = full(line);
  const alone = cells[0] ?? '';
  if (cells.length <= 1 && (!columns || line.cells.length <= 1 || namesIn(alone).length > 1)) return readOne(line, alone, columns);
  const labels = cells.map((cell) => labelled(clean(cell)));
  if (labels.length === 2 && labels.every(({ role }) => role)) return readTwo(line, labels);
  return readColumns(line, columns);
}

/** A line that is not in columns: "Ana Ruiz and Ben Osei", or a name by itself. */
function readOne(line: Line, text: string, columns: Columns | undefined): Reading {
  const names = namesIn(text).map(labelled);
  const [first, second] = names;
  if (!first || !names.some(({ name }) => isName(name))) return problem(line, 'none');
  if (text.length > 2 * LONGEST_PERSON) return problem(line, 'long');
  if (names.length > 2)
    return tooMany(
      line,
      names.map(({ name }) => name),
    );
  if (second) return readTwo(line, names, mentorFirst(columns));
  return first.name.length > LONGEST_PERSON ? problem(line, 'long') : { is: 'lone', ...first, of: line };
}

const mentorFirst = (columns: Columns | undefined) => columns?.titles !== undefined && (columns.mentor[0]?.[0] ?? 0) < (columns.mentee[0]?.[0] ?? 0);

function readTwo(line: Line, [first, second]: readonly { name: string; role?: Role }[], turn = false): Reading {
  const other = first?.role === 'mentor' || second?.role === 'mentee' || (turn && !first?.role && !second?.role);
  const [mentee, mentor] = other ? [second, first] : [first, second];
  return pairsOr(line, [mentee?.name ?? ''], [mentor?.name ?? '']);
}

function readColumns(line: Line, columns: Columns | undefined): Reading {
  const { mentee = [[0]], mentor = [[1]], titles, width = 2 } = columns ?? {};
  const cell = (index: number) => clean(line.cells[index] ?? '');
  const people = (groups: number[][]) => groups.map((group) => clean(group.map(cell).join(' ')));
  const used = new Set([...mentee, ...mentor].flat());
  const others = line.cells.flatMap((_, index) => (used.has(index) || cell(index) === '' ? [] : [index]));
  if (!titles && others.some((index) => index >= width && isName(cell(index)))) return tooMany(line, line.cells.map(clean).filter(isName));
  const reading = pairsOr(line, people(mentee), people(mentor));
  return reading.is === 'pairs' ? { ...reading, leftOut: others.map((index) => (titles ? titles[index] || index + 1 : cell(index))) } : reading;
}

const tooMany = (line: Line, [first = '', ...rest]: readonly string[]) => problem(line, 'many', first, rest.join(', '));

/** Every mentee of the line with every mentor of it, or what is wrong with them. */
function pairsOr(line: Line, mentees: readonly string[], mentors: readonly string[]): Reading {
  const [left, right] = [mentees.filter(isName), mentors.filter(isName)];
  const [mentee = '', mentor = ''] = [left[0], right[0]];
  if (left.length === 0 && right.length === 0) return problem(line, 'none');
  if ([...left, ...right].some((name) => name.length > LONGEST_PERSON)) return problem(line, 'long');
  if (left.length === 0) return problem(line, 'mentee', '', mentor);
  if (right.length === 0) return problem(line, 'mentor', mentee);
  if (left.length * right.length > MOST_PAIRS_ON_A_LINE) return problem(line, 'many');
  return { is: 'pairs', pairs: left.flatMap((one) => right.map((other) => ({ ...place(line), mentee: one, mentor: other }))) };
}
