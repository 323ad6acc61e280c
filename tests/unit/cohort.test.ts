import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohortOf, isBlank } from '../../src/domain/cohort.ts';
import { flagsOf, swapped, withRow } from '../../src/domain/cohort-rows.ts';
import { MOST_OF_PAIRS } from '../../src/domain/limits.ts';
import { linesOf } from '../../src/exchange/pair-list.ts';
import { fill } from '../../src/domain/fill.ts';
import { english } from '../../src/words/en-US.ts';
import { readText } from '../../src/exchange/text-file.ts';

const read = (text: string) => cohortOf(linesOf(text));
const pairs = (text: string) => read(text).pairs.map(({ mentee, mentor }) => `${mentee} > ${mentor}`);
const { why: sentences } = english.packPairs.problems;
const problems = (text: string) => read(text).problems.map(({ line, why, mentee, mentor }) => `${line}: ${fill(sentences[why], { name: mentee || mentor })}`);
const places = (text: string) => read(text).pairs.map(({ line, last }) => [line, last]);
const two = ['Ana Ruiz > Ben Osei', 'Cleo Wu > Dan Ito'];

describe('two columns', () => {
  test.each([
    ['commas', 'Ana Ruiz, Ben Osei\nCleo Wu,Dan Ito'],
    ['semicolons', 'Ana Ruiz;Ben Osei\nCleo Wu; Dan Ito'],
    ['tabs', 'Ana Ruiz\tBen Osei\nCleo Wu\tDan Ito'],
    ['bars, as in Markdown', '| Ana Ruiz | Ben Osei |\n| Cleo Wu | Dan Ito |'],
    ['quotes', '"Ana Ruiz","Ben Osei"\n"Cleo Wu", "Dan Ito"'],
    ['a mark at the start, and the line ends of Windows', '\uFEFFAna Ruiz,Ben Osei\r\nCleo Wu,Dan Ito\r\n'],
    ['the line ends of old Macs', 'Ana Ruiz,Ben Osei\rCleo Wu,Dan Ito\r'],
    ['separators at the end', 'Ana Ruiz,Ben Osei,,\nCleo Wu,Dan Ito,,\n,,,\n'],
    ['empty lines between', 'Ana Ruiz,Ben Osei\n\n  \n\nCleo Wu,Dan Ito'],
    ['numbers and bullets', '1. Ana Ruiz, Ben Osei\n2) Cleo Wu, Dan Ito'],
    ['a column of numbers', '1,Ana Ruiz,Ben Osei\n2,Cleo Wu,Dan Ito'],
    ['a separator of each kind', 'Ana Ruiz;Ben Osei\nCleo Wu,Dan Ito'],
  ])('%s', (_, text) => {
    expect(pairs(text)).toEqual(two);
    expect(problems(text)).toEqual([]);
  });

  test('a quoted cell keeps its comma, its quotes and its line break', () => {
    expect(pairs('"Ruiz, Ana","Osei, Ben"')).toEqual(['Ruiz, Ana > Osei, Ben']);
    expect(pairs('"Ana ""Annie"" Ruiz",Ben Osei')).toEqual(['Ana "Annie" Ruiz > Ben Osei']);
    expect(pairs('"Ana\nRuiz",Ben Osei\nCleo Wu,Dan Ito')).toEqual(two);
    expect(places('"Ana\nRuiz",Ben Osei\nCleo Wu,Dan Ito')).toEqual([
      [1, 2],
      [3, 3],
    ]);
  });

  test('names with a comma, separated by semicolons', () => expect(pairs('Ruiz, Ana; Osei, Ben')).toEqual(['Ruiz, Ana > Osei, Ben']));

  test('a quote that is never closed swallows no line', () => {
    expect(pairs('Ana "Annie Ruiz,Ben Osei\nCleo Wu,Dan Ito')).toEqual(['Ana "Annie Ruiz > Ben Osei', 'Cleo Wu > Dan Ito']);
    expect(pairs('"Ana Ruiz,Ben Osei\nCleo Wu,Dan Ito')).toHaveLength(2);
    expect(pairs('"Ana" Ruiz,Ben Osei\nCleo Wu,Dan Ito')).toHaveLength(2);
  });
});

describe('one line without columns', () => {
  test.each(['and', '&', '-', '–', '—', '/', '→', '->', 'with', 'AND'])('Ana Ruiz %s Ben Osei', (sign) => {
    expect(pairs(`Ana Ruiz ${sign} Ben Osei\n- Cleo Wu ${sign} Dan Ito`)).toEqual(two);
  });

  test('a hyphen or "and" inside a name stands', () =>
    expect(pairs('Ana-Maria Anderson and Ben Sandberg-Osei')).toEqual(['Ana-Maria Anderson > Ben Sandberg-Osei']));

  test('labels say who is who', () => {
    expect(pairs('Mentor: Ben Osei, Mentee: Ana Ruiz')).toEqual(['Ana Ruiz > Ben Osei']);
    expect(pairs('Mentor: Ben Osei\nMentee: Ana Ruiz\n\nMentee: Cleo Wu\nMentor: Dan Ito')).toEqual(two);
  });
});

test('two lines for each pair, with an empty line after it', () => {
  expect(pairs('Ana Ruiz\nBen Osei\n\nCleo Wu\nDan Ito\n')).toEqual(two);
  expect(places('Ana Ruiz\nBen Osei\n\nCleo Wu\nDan Ito')).toEqual([
    [1, 2],
    [4, 5],
  ]);
});

describe('a heading', () => {
  test.each([
    'Mentee,Mentor',
    'mentee name;mentor name',
    'Name of mentee\tName of mentor',
    'MenteeName,MentorName',
    'Mentee’s full name,Mentor’s full name',
    'Student (full name), Advisor (full name)',
    'Protégé,Coach',
    'Name,Mentor',
    'Name,Name',
    'Mentee and mentor',
  ])('%s', (heading) => {
    const sign = ['\t', ';'].find((candidate) => heading.includes(candidate)) ?? ',';
    const list = `${heading}\nAna Ruiz${sign}Ben Osei\nCleo Wu${sign}Dan Ito`;
    expect(pairs(list)).toEqual(two);
    expect(read(list).headings.map(({ line }) => line)).toEqual([1]);
  });

  test('columns may be swapped, far apart, and in parts', () => {
    expect(pairs('Mentor,Mentee\nBen Osei,Ana Ruiz')).toEqual(['Ana Ruiz > Ben Osei']);
    expect(pairs('Mentor and mentee\nBen Osei and Ana Ruiz')).toEqual(['Ana Ruiz > Ben Osei']);
    expect(pairs('No,Mentor,Team,Mentee\n7,Ben Osei,North,Ana Ruiz')).toEqual(['Ana Ruiz > Ben Osei']);
    expect(pairs('Mentee last name,Mentee first name,Mentor first name,Mentor surname\nRuiz,Ana,Ben,Osei')).toEqual(['Ana Ruiz > Ben Osei']);
  });

  test('a mentor with two mentees on one line is two pairs', () =>
    expect(pairs('Mentor,Mentee 1,Mentee 2\nBen Osei,Ana Ruiz,Cleo Wu\nDan Ito,Eve Ng,')).toEqual([
      'Ana Ruiz > Ben Osei',
      'Cleo Wu > Ben Osei',
      'Eve Ng > Dan Ito',
    ]));

  test('a second list below the first may have its columns the other way round', () =>
    expect(pairs('Mentee,Mentor\nAna Ruiz,Ben Osei\n\nMentor,Mentee\nDan Ito,Cleo Wu')).toEqual(two));
});

describe('what is no name of a pair is left out, and said', () => {
  test('columns, by their titles', () =>
    expect(read('Mentee,Mentee email,Mentor,Team\nAna Ruiz,a@x.org,Ben Osei,North\nCleo Wu,,Dan Ito,').leftOut).toEqual(['Mentee email', 'Team']));

  test('cells, where there is no title', () => {
    expect(read('Ana Ruiz,Ben Osei,ana@x.org\nCleo Wu,Dan Ito,2027-01-04').leftOut).toEqual(['ana@x.org', '2027-01-04']);
    expect(pairs('Ana Ruiz <ana@x.org>,Ben Osei (ben@x.org)')).toEqual(['Ana Ruiz > Ben Osei']);
  });
});

describe('problems say what to type', () => {
  test.each([
    ['Ana Ruiz', 'only one name'],
    ['Ana Ruiz,', 'only one name'],
    ['Ana Ruiz\nBen Osei\nCleo Wu', 'only one name'],
    ['Ana and Ben and Cleo', 'more than two names'],
    ['12345', 'no name here'],
    ['a@x.org, b@x.org', 'no name here'],
    ['---', 'no name here'],
    ['Mentee,Mentor\nAna Ruiz,', 'The mentor of “Ana Ruiz” is missing. Type the name.'],
    ['Mentee,Mentor\n,Ben Osei', 'The mentee of “Ben Osei” is missing. Type the name.'],
    ['Ana Ruiz,Ben Osei\nCleo Wu,TBD', 'The mentor of “Cleo Wu” is missing. Type the name.'],
    ['Ana Ruiz,Ben Osei\n,Dan Ito', 'The mentee of “Dan Ito” is missing'],
    ['Ana Ruiz,Ben Osei\nCleo Wu,Dan Ito\nEve Ng,Flo Li,Gil Ali', 'more than two names'],
    [`${'Very long '.repeat(12)}, Ben Osei`, 'too long'],
  ])('%j', (text, why) => {
    expect(problems(text).at(-1)).toContain(why);
  });

  test('with the line, its own words, and the names that could be read', () =>
    expect(read('Ana Ruiz,Ben Osei\n\n,Dan Ito').problems).toMatchObject([{ line: 3, last: 3, text: ',Dan Ito', mentee: '', mentor: 'Dan Ito' }]));
});

test('a heading between two names keeps them apart', () => {
  expect(read('Ana\nMentor: ,Name\nBen').problems.map(({ line }) => line)).toEqual([1, 3]);
});

test('nothing is lost: every line with something on it is in exactly one place', () => {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(',', ';', '\t', '\n', '\n', '\r\n', '\n\n', '"', '""', ' and ', ' - ', '/', '|', ' ', '@', '1. ') },
    { weight: 3, arbitrary: fc.constantFrom('Ana', 'Ben Osei', 'Mentee', 'mentor', 'Name', 'Mentor: ', 'TBD', '李明', '12', 'a@x.org', 'Last name') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const lines = linesOf(text);
      expect(lines.map(({ text: own }) => own).join('\n')).toBe(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
      const { pairs, problems, headings } = cohortOf(lines);
      const numbers = (places: readonly { line: number; last: number }[]) =>
        new Set(places.flatMap(({ line, last }) => Array.from({ length: last - line + 1 }, (_, index) => line + index)));
      const found = [numbers(pairs), numbers(problems), numbers(headings)].flatMap((set) => [...set]);
      expect(found.toSorted((a, b) => a - b)).toEqual([...numbers(lines.filter((line) => !isBlank(line)))]);
      for (const { mentee, mentor } of pairs) expect([mentee, mentor].every((name) => /\p{L}/u.test(name))).toBe(true);
      for (const { why } of problems) expect(sentences[why]).toMatch(/Type /);
    }),
    { numRuns: 2000 },
  );
});

test('names of any kind come back as they were, whatever separates them', () => {
  const word = fc.constantFrom('Ana', 'Ben', "O'Neil", 'Nguyễn', 'de la Cruz', 'José', '李明', 'محمد', 'Anne-Marie', 'van Andel', 'Jr.', 'Šárka');
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 20 }),
      fc.constantFrom(',', ';', '\t', ' / ', ' and ', ' → ', '","'),
      (list, sign) => {
        const quote = sign.includes('"') ? '"' : '';
        expect(pairs(list.map((pair) => `${quote}${pair.join(sign)}${quote}`).join('\n'))).toEqual(list.map((pair) => pair.join(' > ')));
      },
    ),
  );
});

test('rows: twins, gaps and the same name twice are shown, and nothing is removed', () => {
  const rows = [
    { mentee: 'Ana Ruiz', mentor: 'Ben Osei' },
    { mentee: 'Cleo Wu', mentor: 'Ben Osei' },
    { mentee: ' ana  ruiz', mentor: 'BEN OSEI' },
    { mentee: 'Dan Ito', mentor: '' },
    { mentee: 'Eve', mentor: 'Eve' },
    { mentee: '', mentor: '' },
  ];
  expect(flagsOf(rows)).toEqual([undefined, undefined, { is: 'twin', of: 1 }, { is: 'missing', role: 'mentor' }, { is: 'alike' }, undefined]);
  expect(swapped(swapped(rows))).toEqual(rows);
});

test('a row goes where its line stood', () => {
  const rows = [1, 3, 5].map((line) => ({ mentee: `${line}`, mentor: 'x', line }));
  expect(withRow(rows, { mentee: 'new', mentor: '', line: 4 }).map(({ mentee }) => mentee)).toEqual(['1', '3', 'new', '5']);
  expect(withRow(rows, { mentee: 'new', mentor: '' }).at(-1)?.mentee).toBe('new');
});

describe('a file', () => {
  const bytes = (...list: number[]) => new Blob([new Uint8Array(list)]);
  test.each([
    ['UTF-8', new Blob(['José,Zoë']), 'José,Zoë'],
    ['Windows letters, as older spreadsheets save', bytes(0x4a, 0x6f, 0x73, 0xe9), 'José'],
    ['UTF-16, as "Unicode text" is saved', bytes(0xff, 0xfe, 0x4a, 0, 0x6f, 0), 'Jo'],
  ])('%s', async (_, file, text) => expect(await readText(file, MOST_OF_PAIRS)).toEqual({ is: 'text', text }));

  test('that is no text, or too large, is refused', async () => {
    expect(await readText(bytes(0x50, 0x4b, 3, 4, 0, 0), MOST_OF_PAIRS)).toEqual({ is: 'not-text' });
    expect(await readText(new Blob(['x'.repeat(MOST_OF_PAIRS + 1)]), MOST_OF_PAIRS)).toEqual({ is: 'too-large' });
  });
});
