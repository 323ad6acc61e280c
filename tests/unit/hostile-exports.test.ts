import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { fileName, type Ending } from '../../src/exchange/file-name.ts';
import { escaped } from '../../src/formats/bibtex.ts';
import { toCalendar } from '../../src/formats/calendar.ts';
import { toCsv } from '../../src/formats/csv.ts';
import { heading, inline, quote } from '../../src/formats/markdown-escape.ts';
import { toOpml } from '../../src/formats/opml.ts';
import { risText } from '../../src/formats/ris.ts';
import { breadcrumbs, scriptText } from '../../src/head/json-ld.ts';
import { readBibtex, readRis } from '../support/references.ts';
import { nasty } from '../support/hostile.ts';
import { words } from '../support/words.ts';

const harm = [
  ...nasty.filter(({ length }) => length < 2000),
  '</script><script>globalThis.hacked=1</script><!--',
  '[a](javascript:alert(1)) <javascript:alert(1)> ![x](x)',
  'x\r\nATTENDEE:mailto:x@example.org\r\nEND:VEVENT\r\nBEGIN:VEVENT',
  'x\r\nER  - \r\nTY  - BOOK\r\nTI  - y',
  'x},\n}\n@book{y,\n title = {z}',
  '"/><outline xmlUrl="http://x"/>',
  '\u202Egnp.exe',
];
const text = fc.oneof(words(), fc.constantFrom(...harm), fc.string({ unit: 'binary', maxLength: 80 }));
const check = (look: (one: string) => unknown) =>
  fc.assert(
    fc.property(text, (one) => void look(one)),
    { numRuns: 150, examples: harm.map((one): [string] => [one]) },
  );

describe('a table', () => {
  /** The cells as a spreadsheet splits them that takes this sign for the end of a cell, and knows quotes only at its beginning. */
  const cellsBy = (sign: string, table: string) => parseCsv(table, { delimiter: sign, relaxQuotes: true, relaxColumnCount: true, bom: true }).flat();
  const isFormula = (cell: string) => /^[\s\p{C}"]*[=+\-@＝＋－＠]/u.test(cell);

  test('has no cell that a spreadsheet takes for a formula', () => {
    check((one) => expect(cellsBy(',', toCsv(['a', 'b'], [[one, `x${one}`]])).filter(isFormula)).toEqual([]));
  });

  test.each([' =1+1', '\u200B=1+1', '\uFEFF=1+1', '\0=1+1', '\u00A0@x', '\n=1', "x;=cmd|' /C calc'!A0", 'x\t=1+1', 'x; +1', 'x;＝1'])(
    'nor where a semicolon or a tab ends a cell: %j',
    (one) => {
      const table = toCsv(['a', 'b'], [['first', one]]);
      for (const sign of [',', ';', '\t']) expect(cellsBy(sign, table).filter(isFormula), sign).toEqual([]);
    },
  );

  test('leaves ordinary words as they are', () => {
    const row = ['a - b', 'x; y', 'C++', 'a@b.org', '3=3', 'first\n- second'];
    expect(parseCsv(toCsv(['h'], [row]), { relaxColumnCount: true })[1]).toEqual(row);
  });
});

test('no text ends the script element of JSON-LD, or the line of a script', () => {
  check((name) => {
    const script = scriptText(breadcrumbs([{ name, address: 'https://cairn.example/' }]));
    expect(script).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(script)).toMatchObject({ itemListElement: [{ name }] });
  });
});

test('no text becomes another link in OPML', () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  check((one) => {
    const { opml } = parser.parse(
      toOpml({ title: one, modified: new Date(0), address: 'https://a.example/' }, [{ text: one, url: 'https://b.example/', description: one }]),
    ) as {
      opml: { body: { outline: object } };
    };
    expect(Object.keys(opml.body.outline).toSorted()).toEqual(['description', 'text', 'type', 'url']);
  });
});

test('no text becomes another record or field in RIS', () => {
  check((one) => {
    const record = risText({ TY: 'BOOK', TI: one, N1: one });
    expect(record.split('\r\n').map((line) => line.slice(0, 2))).toEqual(['TY', 'TI', 'N1', 'ER', '']);
    expect(readRis(record)).toHaveLength(1);
  });
});

test('no text becomes another record in BibTeX', () => {
  check((one) => expect(readBibtex(`@book{a,\n\ttitle = {A},\n\tannote = {${escaped(one)}},\n}\n`).map(({ id }) => id)).toEqual(['a']));
});

test('no text becomes another event or property in a calendar', () => {
  check((one) => {
    const { text: file } = toCalendar({
      ...{ uid: one, sequence: 0, stamp: new Date(0), zone: 'Europe/Berlin', language: 'en-US', summary: one, description: one },
      ...{ url: 'https://a.example/', day: '2026-11-30', time: '18:30', minutes: 60 },
    });
    const events = ICAL.Component.fromString(file).getAllSubcomponents('vevent');
    const names = events.flatMap((event) => event.getAllProperties().map(({ name }) => name));
    expect(events).toHaveLength(1);
    expect(names.filter((name) => !['uid', 'dtstamp', 'dtstart', 'dtend', 'duration', 'summary', 'description', 'url', 'sequence'].includes(name))).toEqual([]);
  });
});

test('no text becomes markup, or an address that runs, in Markdown', () => {
  const typesIn = (node: { type: string; url?: string; value?: string; children?: unknown[] }): string[] => [
    node.type === 'link' ? `link ${/^(?:https?|mailto):/.exec(node.url ?? '')?.[0] ?? node.url ?? ''}` : node.type,
    ...(node.children ?? []).flatMap((child) => typesIn(child as typeof node)),
  ];
  check((one) => {
    const types = new Set(typesIn(fromMarkdown([heading(1, one), inline(one), quote(one)].join('\n\n'))));
    for (const type of types)
      expect(['root', 'heading', 'paragraph', 'blockquote', 'text', 'break', 'link http:', 'link https:', 'link mailto:']).toContain(type);
  });
});

describe('the name of a file is safe on Windows, macOS and Linux', () => {
  const endings: readonly Ending[] = ['json', 'md', 'txt', 'csv', 'docx', 'ics', 'bib', 'ris'];
  /** https://learn.microsoft.com/windows/win32/fileio/naming-a-file: what is kept for devices, forbidden, or cut off. */
  const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?:\.|$)/i;
  const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{White_Space}<>:"/\\|?*'`$;&%#~!{}()[\]]/u;

  const names = fc.oneof(
    text,
    fc.constantFrom(
      'CON',
      'nul.txt',
      '..',
      '.',
      '-rf',
      '~',
      '. . .',
      'a.',
      'a ',
      'COM¹',
      '\u3164\u115F\uFFA0',
      'a\uFE0Fb',
      '\u202Efdp.exe',
      '𝒜'.repeat(60),
      'ก็'.repeat(80),
      'x'.repeat(999),
      '\u{E0041}tag',
    ),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );

  test('whatever a copy or a list is called', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('goals', 'my-list', 'mentorship-agreement-meetings', 'my-list-csl'),
        names,
        fc.constantFrom(...endings),
        (sheet, name, ending) => {
          const file = fileName(sheet, name, new Date(2026, 10, 23), ending);
          expect(file).not.toMatch(FORBIDDEN);
          expect(file).not.toMatch(RESERVED);
          expect(file).toMatch(new RegExp(`^[a-z].*-2026-11-23\\.${ending}$`, 'u'));
          expect(file.slice(0, -ending.length - 1)).not.toMatch(/[.-]$|\./);
          expect(new TextEncoder().encode(file).length).toBeLessThan(255);
          expect(file.isWellFormed()).toBe(true);
          expect(file).toBe(file.normalize('NFC'));
        },
      ),
      { numRuns: 1500 },
    );
  });
});
