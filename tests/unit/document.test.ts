import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noAnswers, type Answers } from '../../src/domain/answers.ts';
import type { Sheet } from '../../src/domain/checklist.ts';
import { documentOf } from '../../src/domain/document.ts';
import type { Given, Part } from '../../src/domain/document-part.ts';
import { fit } from '../../src/domain/fit.ts';
import { toPlainText } from '../../src/formats/plain-text.ts';
import { agreement, answersTo, everyKind } from '../support/agreements.ts';
import { inEnglish } from '../support/sheet-words.ts';

const ADDRESS = 'https://cairn.example/checklists/mentorship-agreement/';
const filled = (items: Answers['items'], more: Partial<Answers> = {}): Answers => ({ items, added: [], ...more });
const made = (sheet: Sheet, answers: Answers) => documentOf(sheet, answers, inEnglish, ADDRESS);
const partNamed = (sheet: Sheet, answers: Answers, label: string): Part | undefined =>
  made(sheet, answers)
    .sections.flatMap(({ list }) => list)
    .find((part) => 'label' in part && part.label === label);
const givenTo = (answers: Answers, label: string): Given[] => {
  const part = partNamed(everyKind, answers, label);
  return part?.kind === 'question' ? part.voices.map(({ given }) => given) : [];
};

const quiz: Sheet = {
  ...everyKind,
  sections: [
    {
      id: 's',
      title: 'S',
      optIn: false,
      items: [
        {
          kind: 'choice',
          id: 'block',
          label: 'What is in your way?',
          answer: 'shared',
          other: false,
          options: [
            { id: 'skills', label: 'I cannot do it yet', points: [{ to: 'gap', weight: 2, because: 'You cannot do it yet.' }] },
            { id: 'few', label: 'I know few people', points: [{ to: 'net', weight: 1 }] },
            { id: 'both', label: 'Nobody knows me', points: ['net', 'gap'].map((to) => ({ to, weight: 1 })) },
          ],
        },
        {
          kind: 'table',
          id: 'people',
          label: 'People',
          rows: 2,
          columns: (['who', 'need', 'near'] as const).map((id) => ({ id, label: id, kind: 'text', options: [{ id: 'x', label: 'X' }] })),
        },
      ],
    },
  ],
  outcomes: {
    title: 'What this may be',
    decide: 'rank',
    most: 1,
    after: 'any',
    none: { title: 'Nothing stands out', text: 'That happens.' },
    list: [
      { id: 'net', title: 'A small network', text: 'T1', say: ['Say this'], least: 2 },
      { id: 'gap', title: 'A skill gap', text: 'T2', say: [], least: 1, next: { text: 'Read on.', to: 'obstacles/skill-gap', label: 'Skill gap' } },
    ],
  },
  map: { title: 'Your people', table: 'people', name: 'who', rows: 'need', columns: 'near', gaps: [] },
  drafts: { title: 'Ready to send', list: [{ id: 'd', title: 'A message', text: 'I need help: {block}.' }] },
};

describe('a sheet as a document', () => {
  test('making one leaves the answers as they were', () => {
    fc.assert(
      fc.property(answersTo(everyKind), (answers) => {
        const before = structuredClone(answers);
        made(everyKind, answers);
        expect(answers).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  test('clauses that were not added are not in it, also when something was once written there', () => {
    const titles = (answers: Answers) => made(agreement, answers).sections.map(({ title }) => title);
    expect(titles(filled({ 'other-points': 'x' }))).not.toContain('Anything else');
    expect(titles(filled({}, { added: ['anything-else'] }))).toContain('Anything else');
  });

  test('a question asked of each has three answers with their names, a shared one has one without', () => {
    const part = partNamed(everyKind, filled({ feedback: { second: 'In private' } }), 'Feedback');
    expect(part).toMatchObject({ kind: 'question', voices: [{ party: 'Mentee' }, { party: 'Mentor', given: { text: 'In private' } }, { party: 'We agree' }] });
    expect(partNamed(everyKind, noAnswers, 'Name #')).toMatchObject({ voices: [{ party: '', given: { text: '', lines: 1 } }] });
  });

  test('a question that was once shared shows its old answer as what both agree', () => {
    expect(givenTo(filled({ feedback: 'Soon' }), 'Feedback')).toMatchObject([{ text: '' }, { text: '' }, { text: 'Soon' }]);
  });

  test('no answer is lost when the sheet has changed since: options and steps that are gone, words in a column to tick', () => {
    expect(givenTo(filled({ often: { picked: ['gone', 'near'], other: 'in May' } }), 'How often')).toMatchObject([
      { boxes: [{ ticked: true }, { ticked: false }], other: 'gone, in May' },
    ]);
    expect(givenTo(filled({ closed: 'once typed' }), 'Nothing beside')).toMatchObject([{ other: 'once typed' }]);
    expect(givenTo(filled({ sure: { first: '9' } }), 'How sure')).toMatchObject([{ other: '9' }, {}, {}]);
    expect(givenTo(filled({ steps: [{ done: 'in June', place: 'gone', day: 'soon' }] }), 'Steps')).toMatchObject([{ rows: [['', 'soon', 'in June', 'gone']] }]);
  });

  test('a list without a line for something else has none', () => {
    expect(givenTo(noAnswers, 'Nothing beside')[0]).not.toHaveProperty('other');
    expect(givenTo(noAnswers, 'How often')[0]).toHaveProperty('other', '');
  });

  test('a table says its cells in words, keeps room for the rest of its rows, and says what can be picked only while it is empty', () => {
    const filledTable = filled({ steps: [{ step: 'Call', day: '2026-11-23', done: 'yes', place: 'near' }, {}, { step: 'Meet' }, { step: ' ' }] });
    expect(givenTo(filledTable, 'Steps')).toEqual([
      {
        kind: 'table',
        head: ['Step | what', 'By when', 'Done', 'How near'],
        rows: [
          ['Call', 'November 23, 2026', true, 'Near | close'],
          ['', '', false, ''],
          ['Meet', '', false, ''],
        ],
        spare: [],
      },
    ]);
    expect(givenTo(noAnswers, 'Steps')).toMatchObject([
      { head: ['Step | what', 'By when', 'Done', 'How near (Near | close / Far_away_)'], rows: [], spare: Array(3).fill(['', '', false, '']) },
    ]);
  });

  test('a blank one can be counted by hand: options name the numbers of the outcomes that they speak for', () => {
    const { blank, outcomes, sections } = made(quiz, noAnswers);
    expect(blank).toBe(true);
    expect(outcomes?.list.map(({ title, next }) => [title, next])).toEqual([
      ['1. A small network', ''],
      ['2. A skill gap', 'Read on. (Skill gap)'],
      ['Nothing stands out', ''],
    ]);
    expect(sections[0]?.list[0]).toMatchObject({
      voices: [{ given: { boxes: [{ label: 'I cannot do it yet (2)' }, { label: 'I know few people (1)' }, { label: 'Nobody knows me (1, 2)' }] } }],
    });
  });

  test('a filled one holds what the answers point to, with the reasons, and where to go next', () => {
    const { blank, outcomes, sections, drafts } = documentOf(
      quiz,
      filled({ block: { picked: ['skills'], other: '' } }),
      inEnglish,
      ADDRESS,
      ({ to }) => `https://cairn.example/${to}/`,
    );
    expect(blank).toBe(false);
    expect(outcomes?.list).toEqual([
      { title: 'A skill gap', text: 'T2', reasons: ['You cannot do it yet.'], say: [], next: 'Read on. https://cairn.example/obstacles/skill-gap/' },
    ]);
    expect(sections[0]?.list[0]).toMatchObject({ voices: [{ given: { boxes: [{ label: 'I cannot do it yet' }, {}, {}] } }] });
    expect(made(quiz, noAnswers).drafts).toBeUndefined();
    expect(drafts?.list).toEqual([{ title: 'A message', help: '', text: 'I need help: I cannot do it yet.' }]);
  });

  test('while the answers point to nothing yet, it says nothing; when they never will, it says so', () => {
    expect(made(quiz, filled({ people: [{ who: 'Sam' }] })).outcomes).toBeUndefined();
    expect(made(quiz, filled({ block: { picked: ['few'], other: '' } })).outcomes?.list.map(({ title }) => title)).toEqual(['Nothing stands out']);
  });

  test('the map of people stands in it as a table', () => {
    expect(
      made(
        quiz,
        filled({
          people: [
            { who: 'Sam', need: 'x', near: 'x' },
            { who: 'Kim', need: 'x' },
          ],
        }),
      ).map?.list,
    ).toMatchObject([{ table: { head: ['What they help with', 'X'], rows: [['X', 'Sam, Kim']] } }]);
  });

  test('a text that a format could not hold is made fit, every other stays as it is', () => {
    expect(fit('a\r\nb\rc\u0000\u0008\u007F\u0085\uFFFE\uFFFFd\uD83Ee\tf\ng')).toBe('a\nb\ncd\uFFFDe\tf\ng');
    const fine = '👩🏽‍🌾 \u202Eש\u202C \u00A0\u200B\u3000\uFEFF é 日本 <&>"';
    expect(fit(fine)).toBe(fine);
  });
});

describe('a sheet as plain text', () => {
  test('what was written stands in it as it was, indented, and what was picked in words', () => {
    const text = toPlainText(
      made(
        everyKind,
        filled(
          { name: 'a *b*\n\n  c', agreed: true, often: { picked: ['near'], other: 'in May' }, hours: '3', sure: { first: '4' }, feedback: { both: 'Soon' } },
          { name: 'Sam' },
        ),
      ),
    );
    expect(text).toContain('1. Every *kind* #: Sam\n======================\n\n');
    expect(text).toContain('Name #\n  a *b*\n\n    c\n');
    expect(text).toContain('☒ [ ] 1. We agree *to this*.\n');
    expect(text).toContain('How often\n  Near | close, in May\n');
    expect(text).toContain('Hours\n  3 hours_a_week\n');
    expect(text).toContain('  Mentee:\n    Not *at all* ☐ 1 ☐ 2 ☐ 3 ☒ 4 ☐ 5 | very\n');
    expect(text).toContain('  Mentor:\n    -\n  We agree:\n    Soon\n');
    expect(text).toMatch(/\n\nhttps:\/\/cairn\.example\/checklists\/mentorship-agreement\/\nReviewed November 23, 2026\n$/);
  });

  test('a blank one has every option and lines to write on', () => {
    const text = toPlainText(made(everyKind, noAnswers));
    expect(text).toContain('How often\n  ☐ Near | close\n  ☐ Far_away_\n  ☐ Other: ______________________________\n');
    expect(text).toMatch(/Name #\n {2}_{60}\n/);
    expect(text.match(/^ {2}Done: ☐$/gm)).toHaveLength(3);
    expect(text).toMatch(/Signed: _{30}\n/);
  });

  test('what the answers point to and the drafts stand at its end', () => {
    const text = toPlainText(made(quiz, filled({ block: { picked: ['skills'], other: '' } })));
    expect(text).toContain('A skill gap\nT2\n- You cannot do it yet.\nRead on. (Skill gap)\n');
    expect(text).toContain('A message\n  I need help: I cannot do it yet.\n');
  });
});
