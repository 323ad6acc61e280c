import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsl, type Work } from '../../src/formats/csl.ts';
import { toCsv } from '../../src/formats/csv.ts';
import { toOpml } from '../../src/formats/opml.ts';
import { risText } from '../../src/formats/ris.ts';
import { coins } from '../../src/head/coins.ts';
import { toApa, toBibtex, toRis } from '../../src/library/cite.ts';
import { open } from '../../src/schema/source.ts';
import { readContent } from '../../src/workbench/content-check.ts';
import { sampleResources } from '../../src/workbench/sample/sample-resources.ts';
import { readBibtex, readRis, risLines } from '../support/references.ts';
import { xmlMistake } from '../support/xml.ts';

const person = { given: 'Julie', family: 'Starr' };
const work = (change: Partial<Work> = {}): Work => ({
  id: 'the-manual',
  title: 'The Manual',
  type: 'book',
  creators: [person],
  year: 2014,
  publisher: 'Pearson',
  language: 'en',
  ...change,
});
const nasem = 'National Academies of Sciences, Engineering, and Medicine';

/** Titles that have broken somebody's export before. */
const nasty = [
  'Quotes "straight" and “curly”',
  'Braces {one} and }one{ more',
  '100% of R&D: #1 costs $5 a_b ~ c\\d',
  'Ünïcode: Çanakkale, Łódź, 日本, 🙂',
  '=HYPERLINK("http://x")',
  '+1, -1 and @all',
  "It's the mentor's – and the mentee's",
  'Semicolons; and, commas, too',
];

describe('a resource as CSL-JSON', () => {
  test('what is unknown is left out', () => {
    const item = toCsl(work({ creators: [], year: 'unknown', publisher: 'unknown', language: 'unknown' }));
    expect(item).toEqual({ id: 'the-manual', type: 'book', title: 'The Manual' });
  });

  test('a year in words is no date: nothing is guessed', () => {
    expect(toCsl(work({ year: 'founded 2008' })).issued).toBeUndefined();
    expect(toApa(toCsl(work({ year: 'founded 2008' })))).toBe('Starr, J. (n.d.). The Manual. Pearson.');
  });

  test('a founder or a reviser is not an author, a host is', () => {
    const creators = [
      person,
      { given: 'A', family: 'Founder', role: 'founder' },
      { given: 'B', family: 'Reviser', role: 'reviser' },
      { given: 'C', family: 'Host', role: 'host' },
    ];
    expect(toCsl(work({ creators })).author).toEqual([
      { family: 'Starr', given: 'Julie' },
      { family: 'Host', given: 'C' },
    ]);
  });

  test('a body stays in one piece, without our remark in brackets', () => {
    expect(toCsl(work({ creators: [nasem, 'Working Families (UK charity)'] })).author).toEqual([{ literal: nasem }, { literal: 'Working Families' }]);
  });

  test('an address is opened on a day only if somebody did', () => {
    expect(toCsl(work()).accessed).toBeUndefined();
    expect(toCsl(work({ accessed: '2026-03-09' })).accessed).toEqual({ 'date-parts': [[2026, 3, 9]] });
  });

  test('line breaks end in every field', () => {
    expect(toCsl(work({ title: 'Two\n  lines', note: 'a\r\nb' }))).toMatchObject({ title: 'Two lines', note: 'a b' });
  });
});

describe('APA, 7th edition', () => {
  const apa = (change: Partial<Work>) => toApa(toCsl(work(change)));

  test.each([
    ['a book with an edition', { edition: '2nd edition (ISBN and link); the 3rd is newer' }, 'Starr, J. (2014). The Manual (2nd ed.). Pearson.'],
    ['two authors, one a body', { creators: [person, 'Acas'] }, 'Starr, J., & Acas. (2014). The Manual. Pearson.'],
    ['a publisher that is the author', { creators: ['Acas'], publisher: 'Acas (Great Britain)' }, 'Acas. (2014). The Manual.'],
    ['a podcast', { type: 'podcast', genre: 'Audio podcast', year: 'unknown' }, 'Starr, J. (n.d.). The Manual [Audio podcast]. Pearson.'],
    [
      'an address without a day',
      { type: 'website', year: 'unknown', url: 'https://a.example/x' },
      'Starr, J. (n.d.). The Manual. Pearson. https://a.example/x',
    ],
    [
      'an address with a day',
      { type: 'website', year: 'unknown', url: 'https://a.example/x', accessed: '2026-03-09' },
      'Starr, J. (n.d.). The Manual. Pearson. Retrieved March 9, 2026, from https://a.example/x',
    ],
  ])('%s', (_, change, reference) => {
    expect(apa(change)).toBe(reference);
  });

  test('the words of the style follow the language', () => {
    const item = toCsl(work({ type: 'website', year: 'unknown', url: 'https://a.example/x' }));
    expect(toApa(item, 'es-ES')).toBe('Starr, J. (s. f.). The Manual. Pearson. https://a.example/x');
  });
});

describe('files that other programs read back', () => {
  test.each(nasty)('the title %j comes back from BibTeX, RIS, CSV and OPML as it was', (title) => {
    const item = toCsl(
      work({ title, publisher: title, note: title, creators: [nasem, { given: 'Søren', family: 'Ó Briain' }], url: 'https://a.example/x_y?a=1&b=%20#c' }),
    );
    const back = { id: 'the-manual', title, publisher: title, note: title, url: 'https://a.example/x_y?a=1&b=%20#c' };
    expect(readBibtex(toBibtex(item))).toEqual([expect.objectContaining({ ...back, names: [nasem, 'Søren Ó Briain'] })]);
    expect(readRis(toRis(item))).toEqual([expect.objectContaining({ ...back, names: [nasem.replaceAll(',', ''), 'Søren Ó Briain'] })]);
    const outline = toOpml({ title, modified: new Date(0), address: 'https://a.example/' }, [{ text: title, url: item.URL ?? '', description: title }]);
    expect(xmlMistake(outline)).toBe('');
    const read = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(outline) as { opml: { head: object; body: object } };
    expect(read.opml).toMatchObject({ head: { title }, body: { outline: { text: title, description: title, url: item.URL, type: 'link' } } });
  });

  test('every cell of a table comes back, and none is a formula', () => {
    const cells = [...nasty, 'two\nlines', '\tx', '=1+1'];
    const text = toCsv(
      ['id', 'title'],
      cells.map((cell, index) => [String(index), cell]),
    );
    const back = [['id', 'title'], ...cells.map((cell, index) => [String(index), /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell])];
    expect(Papa.parse(text.trimEnd(), { header: false }).data).toEqual(back);
    expect(parseCsv(text, { recordDelimiter: '\r\n' })).toEqual(back);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('RIS has the day of access in Y2, pages in two tags, padded days, the whole id and unbroken lines', () => {
    const url = `https://a.example/${'long/'.repeat(40)}`;
    const lines = risLines(toRis(toCsl(work({ id: 'an-id-of-more-than-twenty-letters', type: 'website', url, accessed: '2026-03-09' }))));
    expect(lines).toEqual(
      expect.arrayContaining([
        ['Y2', '2026/03/09/'],
        ['ID', 'an-id-of-more-than-twenty-letters'],
        ['UR', url],
      ]),
    );
    expect(lines.map(([tag]) => tag)).not.toContain('M1');
    expect(lines.at(-1)).toEqual(['ER', '']);
    expect(risLines(risText({ TY: 'JOUR', SP: '254-267', DA: '2024/3/9/' }))).toEqual([
      ['TY', 'JOUR'],
      ['SP', '254'],
      ['EP', '267'],
      ['DA', '2024/03/09/'],
      ['ER', ''],
    ]);
  });

  test('a podcast keeps its authors in RIS', () => {
    expect(risLines(toRis(toCsl(work({ type: 'podcast' }))))).toEqual(
      expect.arrayContaining([
        ['TY', 'SOUND'],
        ['AU', 'Starr, Julie'],
      ]),
    );
  });

  test('a circumflex, which this reader of BibTeX does not know, is written as LaTeX wants it', () => {
    expect(toBibtex(toCsl(work({ note: 'a^b' })))).toContain('note = {a{\\textasciicircum}b}');
  });

  test('entries one after the other are one file', () => {
    const items = ['a', 'b'].map((id) => toCsl(work({ id })));
    expect(readBibtex(items.map(toBibtex).join('')).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(readRis(items.map(toRis).join('')).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('what Zotero reads in a page', () => {
  const pairs = (change: Partial<Work>) =>
    coins(toCsl(work(change)))
      .split('&')
      .map((pair) => pair.split('=').map(decodeURIComponent));

  test('a book is a book', () => {
    expect(pairs({ isbn13: '9780306406157' })).toEqual(
      expect.arrayContaining([
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
        ['rft.btitle', 'The Manual'],
        ['rft.au', 'Starr, Julie'],
        ['rft.isbn', '9780306406157'],
        ['rft.date', '2014'],
      ]),
    );
  });

  test('a podcast is a podcast, and a body keeps its commas', () => {
    expect(pairs({ type: 'podcast', creators: [nasem] })).toEqual(
      expect.arrayContaining([
        ['rft.type', 'podcast'],
        ['rft.aucorp', nasem],
      ]),
    );
  });

  test('a plus in an address survives the reader that takes it for a space', () => {
    const read =
      coins(toCsl(work({ type: 'website', url: 'https://a.example/The+Guide%27s' })))
        .split('rft_id=')[1]
        ?.replace(/\+|%2[bB]/g, ' ') ?? '';
    expect(new URL(decodeURIComponent(read)).pathname).toBe('/The%2BGuide%27s');
  });
});

test('the shortened APA style says of each entry what the whole one says', async () => {
  const content = await readContent('.');
  const entries = [...content.filter(({ path }) => path.startsWith('content/resources/')), ...sampleResources(content, 100)].map(open);
  for (const entry of entries) {
    if (!('id' in entry)) throw new Error(entry.sentence);
    const item = toCsl({ ...(entry.data as Omit<Work, 'id'>), id: entry.id });
    expect(toApa(item)).toBe(toApa(item, 'en-US', 'apa'));
  }
}, 60_000);
