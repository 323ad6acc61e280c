import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import type { Cited } from '../../src/domain/cited.ts';
import { toBibtex, toCslJson, toCsv, toMarkdown, toRis, type Listed } from '../../src/formats/reading-list.ts';
import { readBibtex, readRis } from '../support/references.ts';
import { words } from '../support/words.ts';

const cited = (id: string): Cited => ({
  title: `Title of ${id}`,
  by: 'Ana Silva',
  type: 'Book',
  cost: 'Paid',
  status: 'Verified',
  path: `resources/${id}`,
  apa: `Silva, A. (2020). Title of ${id}. https://example.org/a_b_${id}`,
  bibtex: `@book{${id},\n\tauthor = {Silva, Ana},\n\tnote = {Partly verified},\n\ttitle = {Title of {${id.toUpperCase()}}},\n}\n`,
  ris: `TY  - BOOK\r\nAU  - Silva, Ana\r\nID  - ${id}\r\nN1  - Verified: seen.\r\nTI  - Title of ${id}\r\nER  - \r\n`,
  csl: { id, type: 'book', title: `Title of ${id}`, note: 'Verified: seen.' },
  row: [id, `Title of ${id}`, 'Ana Silva'],
});
const columns = ['id', 'title', 'creators'];
const listed = (id: string, note = ''): Listed => ({
  id,
  title: `Title of ${id}`,
  by: 'Ana Silva',
  note,
  cited: cited(id),
  page: `https://cairn.example/resources/${id}/`,
});
const gone: Listed = { id: 'gone', title: 'Once here', by: 'Somebody', note: 'my own words' };
const one = (note: string) => [listed('a', note), listed('b')];

describe('BibTeX', () => {
  test('holds every entry under its own id, in the reader’s order, and leaves out what is no longer in the catalog', () => {
    expect(readBibtex(toBibtex([listed('b'), gone, listed('a', 'read 50% of {this} & that_one \\ #1 ~')]))).toMatchObject([
      { id: 'b', note: 'Partly verified' },
      { id: 'a', note: 'Partly verified', annote: 'read 50% of {this} & that_one \\ #1 ~' },
    ]);
  });

  test('no note breaks the file, whatever is in it', () => {
    fc.assert(
      fc.property(words(), (note) => {
        const [first, second] = readBibtex(toBibtex(one(note)));
        expect([first?.id, second?.id]).toEqual(['a', 'b']);
        expect(second).not.toHaveProperty('annote');
      }),
      { numRuns: 300 },
    );
  });
});

describe('RIS', () => {
  test('holds every entry, and a note in one line beside what the catalogue says', () => {
    expect(readRis(toRis(one('read this\n\nER  - \nthen that'))).map(({ id, note }) => [id, note])).toEqual([
      ['a', 'read this / ER - / then that / Verified: seen.'],
      ['b', 'Verified: seen.'],
    ]);
    const bare = { ...cited('c'), ris: cited('c').ris.replace(/^N1.*\r\n/m, '') };
    expect(readRis(toRis([{ ...listed('c', 'mine'), cited: bare }])).map(({ note }) => note)).toEqual(['mine']);
  });

  test('no note breaks the file, whatever is in it', () => {
    fc.assert(
      fc.property(words(), (note) => {
        const text = toRis(one(note));
        expect(text.split('\r\n').filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual(['']);
        expect(text.match(/^ER {2}-/gm)).toHaveLength(2);
        expect(text).not.toMatch(/[^\r]\n/);
      }),
      { numRuns: 300 },
    );
  });
});

test('CSL-JSON holds every entry, with the reader’s note before ours', () => {
  const items = JSON.parse(toCslJson([...one('read\nthis'), gone])) as { id: string; note: string }[];
  expect(items.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(items[0]?.note).toBe('read\nthis\n\nVerified: seen.');
  expect(items[1]?.note).toBe('Verified: seen.');
});

describe('CSV', () => {
  test('has the columns of the catalogue and the note, and keeps what has left the catalogue', () => {
    const rows = parseCsv<Record<string, string>>(toCsv([...one('x'), gone], 'My list', columns), { columns: true });
    expect(rows).toEqual([
      { id: 'a', title: 'Title of a', creators: 'Ana Silva', myNote: 'x' },
      { id: 'b', title: 'Title of b', creators: 'Ana Silva', myNote: '' },
      { id: 'gone', title: 'Once here', creators: 'Somebody', myNote: 'my own words' },
    ]);
  });

  test.each(['=SUM(A1)', '+1', '-1', '@now', '\t=1+1', '=HYPERLINK("http://x","y")', '=1\nsecond line', '＝1'])('a note is never a formula: %s', (note) => {
    const rows = parseCsv(toCsv(one(note), 'My list', columns));
    expect(rows[1]?.[3]).not.toMatch(/^[=+\-@\t\r＝]/);
    expect(rows[1]?.[3]).toContain(note.trim());
  });

  test('every note comes back, but for the signs that keep it from being a formula', () => {
    const plain = (note = '') =>
      note
        .trim()
        .replace(/^'|(?<=[;\t][\s\p{C}]*)'/gu, '')
        .replace(/\r\n?/g, '\n');
    fc.assert(
      fc.property(words(), (note) => {
        const rows = parseCsv(toCsv(one(note), 'My list', columns));
        expect(rows.map((row) => row.length)).toEqual([4, 4, 4]);
        expect(plain(rows[1]?.[3])).toBe(plain(note));
      }),
      { numRuns: 300 },
    );
  });
});

describe('Markdown', () => {
  test('is a numbered list of references, each with its page and the note as a quotation', () => {
    expect(toMarkdown([listed('a', 'two\nlines'), gone], 'My *list*')).toBe(
      [
        '# My \\*list\\*',
        '',
        '1. Silva, A. (2020). Title of a. <https://example.org/a_b_a>',
        '',
        '   <https://cairn.example/resources/a/>',
        '',
        '   > two\\',
        '   > lines',
        '',
        '2. Once here. Somebody',
        '',
        '   > my own words',
        '',
      ].join('\n'),
    );
  });

  test('no note leaves its quotation, whatever is in it', () => {
    fc.assert(
      fc.property(words(), (note) => {
        const [title, list, ...rest] = fromMarkdown(
          toMarkdown([...one(note), ...Array.from({ length: 9 }, (_, n) => listed(`e${n}`, note))], 'My list'),
        ).children;
        expect([title?.type, list?.type, rest.length]).toEqual(['heading', 'list', 0]);
        if (list?.type !== 'list') return;
        expect(list.children).toHaveLength(11);
        for (const { children } of list.children)
          expect(children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', ...(children.length > 2 ? ['blockquote'] : [])]);
      }),
      { numRuns: 200 },
    );
  });
});
