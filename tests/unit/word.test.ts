import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noAnswers, type Answers } from '../../src/domain/answers.ts';
import { documentOf } from '../../src/domain/document.ts';
import { fit } from '../../src/domain/fit.ts';
import { wordFile, type Paper } from '../../src/exchange/word.ts';
import { agreement, answersTo, everyKind } from '../support/agreements.ts';
import { unzip } from '../support/unzip.ts';
import { words } from '../support/words.ts';
import { xmlMistake } from '../support/xml.ts';
import { inEnglish } from '../support/sheet-words.ts';

const ADDRESS = 'https://cairn.example/checklists/mentorship-agreement/';
const filled = (items: Answers['items']): Answers => ({ items, added: [] });

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (xml: string) => xml.replace(/&(\w+);/g, (_, name: string) => signs[name] ?? '');

/** The parts of a Word file, and its paragraphs in order, each with its style. */
async function read(sheet: typeof agreement, answers: Answers, paper: Paper = 'A4') {
  const parts = unzip(await wordFile(documentOf(sheet, answers, inEnglish, ADDRESS), paper));
  const part = (name: string) => parts.find(([path]) => path === name)?.[1] ?? '';
  const body = part('word/document.xml');
  const paragraphs = [...body.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([xml]) => ({
    xml,
    style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? '',
    text: [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)].map(([tag, text]) => (tag === '<w:tab/>' ? '\t' : decoded(text ?? ''))).join(''),
  }));
  const styled = (...styles: string[]) => paragraphs.filter(({ style }) => styles.includes(style)).map(({ style, text }) => `${style}: ${text}`);
  return { parts, part, body, paragraphs, styled };
}

describe('a sheet as a Word file', () => {
  test('each of 40 lines of an answer is there once, in order, also in the narrow columns of two sides', async () => {
    const lines = (who: string) => Array.from({ length: 40 }, (_, line) => `${who} line ${line + 1}.`);
    const { paragraphs } = await read(
      agreement,
      filled({ goals: lines('Goal').join('\n'), feedback: { first: lines('Mine').join('\n'), both: lines('Ours').join('\n') } }),
    );
    for (const who of ['Goal', 'Mine', 'Ours']) {
      expect(paragraphs.filter(({ text }) => text.startsWith(`${who} line`)).map(({ text }) => text)).toEqual(lines(who));
    }
  });

  test('title, sections and questions are headings of Word, in the order of the sheet', async () => {
    const { styled, part } = await read(everyKind, noAnswers);
    expect(styled('Title', 'Heading1', 'Heading2').slice(0, 5)).toEqual([
      'Title: 1. Every *kind* #',
      'Heading1: # All #',
      'Heading2: Name #',
      'Heading2: Feedback',
      'Heading2: How often',
    ]);
    expect(part('word/styles.xml').match(/<w:outlineLvl w:val="[01]"\/>/g)).toHaveLength(2);
    expect(part('docProps/core.xml')).toContain('<dc:title>1. Every *kind* #</dc:title>');
  });

  test('a blank sheet has room for every answer: ruled lines, boxes, rows with a head that is repeated', async () => {
    const { paragraphs, body, styled } = await read(everyKind, noAnswers);
    // name 1, feedback 3 for each of three, first day 1, signature 2
    expect(paragraphs.filter(({ style }) => style === 'Room')).toHaveLength(1 + 9 + 1 + 2);
    expect(styled('Option')).toContain('Option: ☐ Other: ________________________');
    expect(styled('Option').join()).not.toContain('☒');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    expect(body.match(/<w:tr>/g)).toHaveLength(2 * 3 + 1 + 3);
    expect(styled('ColumnHead')).toContain('ColumnHead: How near (Near | close / Far_away_)');
  });

  test('what was ticked is ticked, what was written beside the list stands there', async () => {
    const { styled } = await read(
      everyKind,
      filled({ agreed: true, often: { picked: ['near'], other: 'in May' }, steps: [{ step: 'Call', done: 'yes', place: 'far', day: '2026-11-23' }] }),
    );
    expect(styled('Option')).toEqual(
      expect.arrayContaining(['Option: ☒ [ ] 1. We agree *to this*.', 'Option: ☒ Near | close', 'Option: ☐ Far_away_', 'Option: ☒ Other: in May']),
    );
    expect(styled('Cell').join()).toContain('Cell: Call,Cell: November 23, 2026,Cell: ☒,Cell: Far_away_');
  });

  test.each(['CURRENT', 'TOTAL_PAGES', ' two  spaces ', 'a\tb', '<w:p/>&amp;', ']]>'])('no word of the reader is taken for a command: %s', async (text) => {
    const { paragraphs } = await read(everyKind, filled({ name: text }));
    expect(paragraphs.map((paragraph) => paragraph.text)).toContain(text);
  });

  test('a line that begins in Hebrew or Arabic runs from right to left, the others do not', async () => {
    const { paragraphs } = await read(everyKind, filled({ name: '1. שלום world\nhello שלום\nمرحبا' }));
    expect(paragraphs.filter(({ xml }) => xml.includes('<w:bidi/>')).map(({ text }) => text)).toEqual(['1. שלום world', 'مرحبا']);
  });

  test('it is laid out for the paper that was asked for, in the language of the site, with the address and the day of review at the foot', async () => {
    const [a4, letter] = [await read(everyKind, noAnswers, 'A4'), await read(everyKind, noAnswers, 'Letter')];
    expect(a4.body).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
    expect(letter.body).toMatch(/<w:pgSz [^>]*w:w="12240"[^>]*w:h="15840"/);
    expect(a4.part('word/styles.xml')).toContain('<w:lang w:val="en-US"/>');
    expect(a4.part('word/footer1.xml')).toContain(`${ADDRESS} · Reviewed November 23, 2026`);
  });

  test('whatever was written, every part of it is well-formed XML, and every line of it is in there', async () => {
    await fc.assert(
      fc.asyncProperty(answersTo(everyKind), words(), async (answers, name) => {
        const { parts, paragraphs } = await read(everyKind, { ...answers, items: { ...answers.items, name } });
        for (const [path, text] of parts) expect(xmlMistake(text), path).toBe('');
        const lines = name.trim() === '' ? [] : fit(name).split('\n');
        expect(paragraphs.map(({ text }) => text)).toEqual(expect.arrayContaining(lines));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

test('the check of XML finds what is wrong', () => {
  expect(xmlMistake('<?xml version="1.0"?><a b="1"><c/>x &amp; y</a>')).toBe('');
  for (const wrong of ['<a>', '<a></b>', '<a b=1/>', 'a & b', 'a < b', '<a>\u0001</a>', '<a b="1" b="2"/>', '<a>&nbsp;</a>'])
    expect(xmlMistake(wrong), wrong).not.toBe('');
});
