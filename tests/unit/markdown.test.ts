import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { isAnswered, noAnswers, rowsOf, type Answer, type Answers, type Sides } from '../../src/domain/answers.ts';
import { isEach, questionsOf, sides, type Question, type Sheet } from '../../src/domain/checklist.ts';
import { documentOf } from '../../src/domain/document.ts';
import { shownSections } from '../../src/domain/progress.ts';
import { toMarkdown } from '../../src/formats/markdown.ts';
import { agreement, answersTo, everyKind } from '../support/agreements.ts';
import { readMarkdown } from '../support/read-markdown.ts';
import { inEnglish } from '../support/sheet-words.ts';

const ADDRESS = 'https://cairn.example/checklists/mentorship-agreement/';
const written = (sheet: Sheet, answers: Answers) => toMarkdown(documentOf(sheet, answers, inEnglish, ADDRESS));

/** What counts as the same: an answer of blanks and no answer; empty cells and rows at the end of a table; a number with spaces around it. */
function plain(item: Question, answer: Answer | undefined): Answer {
  if (item.kind === 'tick') return answer === true;
  if (item.kind === 'table') {
    const rows = rowsOf(answer).map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
    const last = rows.findLastIndex((row) => isAnswered([row]));
    return last === -1 ? Array.from({ length: item.rows }, () => ({})) : rows.slice(0, last + 1);
  }
  if (item.kind === 'choice' || item.kind === 'choices') {
    const { picked = [], other = '' } = typeof answer === 'object' && !Array.isArray(answer) ? answer : {};
    return { picked, other: other.trim() === '' ? '' : other };
  }
  return typeof answer === 'string' && isAnswered(answer) ? answer : '';
}

function wanted(sheet: Sheet, { items, added, name = '' }: Answers): Answers {
  const questions = questionsOf(shownSections(sheet, { items, added }));
  const found = questions.map((item): [string, Answer | Sides] => {
    const answer = items[item.id];
    if (!isEach(item)) return [item.id, plain(item, answer as Answer | undefined)];
    return [item.id, Object.fromEntries(sides.map((side) => [side, plain(item, (answer as Sides | undefined)?.[side])]))];
  });
  return { items: Object.fromEntries(found), added, ...(name.trim() !== '' && { name: name.trim() }) };
}

const lengthIn = (answers: Answers) => Math.max(...(JSON.stringify(answers).match(/"(?:[^"\\]|\\.)*"/g) ?? []).map((text) => text.length));

describe('a sheet in Markdown', () => {
  test.each([
    ['the mentorship agreement', agreement, 200],
    ['every kind of item', everyKind, 800],
  ])(
    'what was written reads back sign by sign: %s',
    (_, sheet, numRuns) => {
      let longest = 0;
      fc.assert(
        fc.property(answersTo(sheet), (answers) => {
          longest = Math.max(longest, lengthIn(answers));
          expect(readMarkdown(written(sheet, answers), sheet)).toEqual(wanted(sheet, answers));
        }),
        { numRuns },
      );
      expect(longest).toBeGreaterThan(10_000);
    },
    120_000,
  );

  test.each([' ', '\n', 'a', '&', '*', 'a b\n', '1.'])(
    'a very long answer is written at once, whatever it is made of: "%s"',
    (sign) => {
      const before = performance.now();
      written(everyKind, { items: { name: `x${sign.repeat(200_000)}x` }, added: [] });
      expect(performance.now() - before).toBeLessThan(20_000);
    },
    60_000,
  );

  test('what no format can hold becomes what every format can: line ends LF, no control characters, no half characters', () => {
    const found = readMarkdown(written(everyKind, { items: { name: 'a\r\nb\rc\u0000\u001Bd\uD800e' }, added: [] }), everyKind);
    expect(found.items['name']).toBe('a\nb\nc\uFFFDe'.replace('c', 'cd'));
  });

  test('what a reader sees in the file itself is what was written, but for the signs that need it', () => {
    const markdown = written(everyKind, {
      items: { name: 'Sam & Kim: 50 % of 3 (or 4)!\n\n- see https://example.org/a_b and mail jo_e@example.org', hours: '2' },
      added: [],
    });
    expect(markdown).toContain('> Sam & Kim: 50 % of 3 (or 4)!\\\n> \\\n> \\- see <https://example.org/a_b> and mail <jo_e@example.org>\n');
    expect(markdown).toContain('> 2 hours\\_a\\_week\n');
  });

  test('a blank sheet is whole: every question, every option, room in the tables', () => {
    const markdown = written(everyKind, noAnswers);
    for (const item of questionsOf(shownSections(everyKind, noAnswers))) expect(readMarkdown(markdown, everyKind).items).toHaveProperty(item.id);
    expect(markdown.match(/^\|/gm)).toHaveLength(2 + 3);
    expect(markdown).toMatch(/Signed: _+\n/);
    expect(markdown).not.toContain('Anything else');
  });

  test('an option list does not swallow the sentence to tick that follows it', () => {
    const lists = fromMarkdown(written(everyKind, noAnswers)).children.filter(({ type }) => type === 'list');
    expect(lists.map((list) => ('children' in list ? list.children.length : 0))).toEqual([1, 1, 3, 1, 3, 3, 3, 2]);
  });
});
