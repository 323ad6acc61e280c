import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noAnswers, pick, setAnswer, type Answers } from '../../src/domain/answers.ts';
import type { Checklist, Outcomes } from '../../src/domain/checklist.ts';
import { composed } from '../../src/domain/drafts.ts';
import { decided } from '../../src/domain/outcomes.ts';
import { inEnglish } from '../support/sheet-words.ts';

const outcome = (id: string, least = 1) => ({ id, title: `Title of ${id}`, text: 'Text.', say: [], least });
const checklist = (outcomes: Partial<Outcomes>): Checklist => ({
  parties: { first: 'Mentee', second: 'Mentor', both: 'We agree' },
  sections: [
    {
      id: 'all',
      title: 'All',
      optIn: false,
      items: [
        {
          kind: 'choices',
          id: 'signs',
          label: 'Signs',
          answer: 'shared',
          other: false,
          options: [
            { id: 'task', label: 'A task', says: 'One task beats me.', points: [{ to: 'skill', weight: 2, because: 'You said that one task beats you.' }] },
            { id: 'tired', label: 'Tired', points: [{ to: 'balance', weight: 3, because: 'You said that you are tired.' }] },
            { id: 'alone', label: 'Alone', points: [{ to: 'network', weight: 1 }] },
            { id: 'none', label: 'None of these' },
          ],
        },
        { kind: 'tick', id: 'sure', label: 'Sure', points: [{ to: 'skill', weight: 1 }] },
        { kind: 'short', id: 'name', label: 'Name', answer: 'shared' },
      ],
    },
  ],
  outcomes: {
    title: 'What it may be',
    decide: 'rank',
    most: 2,
    after: 'any',
    none: { title: 'None', text: 'None.' },
    list: [outcome('skill'), outcome('balance'), outcome('network')],
    ...outcomes,
  },
});
const picked = (...ids: string[]): Answers => ids.reduce((all, id) => setAnswer(all, 'signs', pick(all.items['signs'] as never, id, true, true)), noAnswers);
const idsOf = (list: Checklist, answers: Answers) => decided(list, answers).found.map(({ outcome: { id } }) => id);

test('before anything is answered nothing is claimed', () => {
  expect(decided(checklist({}), noAnswers)).toEqual({ is: 'waiting', found: [] });
});

test('the heaviest come first, with their reasons, and no more than were asked for', () => {
  const { is, found } = decided(checklist({}), picked('task', 'tired', 'alone'));
  expect(is).toBe('found');
  expect(found.map(({ outcome: { id }, reasons }) => [id, reasons])).toEqual([
    ['balance', ['You said that you are tired.']],
    ['skill', ['You said that one task beats you.']],
  ]);
});

test('points of several answers add up', () => {
  expect(idsOf(checklist({ list: [outcome('skill', 3)] }), picked('task'))).toEqual([]);
  expect(idsOf(checklist({ list: [outcome('skill', 3)] }), setAnswer(picked('task'), 'sure', true))).toEqual(['skill']);
});

test('the first that has its weight decides, and one without a least always fits', () => {
  const first = checklist({ decide: 'first', list: [outcome('network'), outcome('skill'), outcome('rest', 0)] });
  expect(idsOf(first, picked('task', 'alone'))).toEqual(['network']);
  expect(idsOf(first, picked('task'))).toEqual(['skill']);
  expect(idsOf(first, picked('none'))).toEqual(['rest']);
});

test('"none" is said only when every question that counts was looked at', () => {
  expect(decided(checklist({}), picked('none')).is).toBe('waiting');
  expect(decided(checklist({ list: [outcome('elsewhere')] }), setAnswer(picked('none'), 'sure', true)).is).toBe('none');
});

test('a checklist that waits for all waits only for the questions that count', () => {
  expect(decided(checklist({ after: 'all' }), picked('task')).is).toBe('waiting');
  expect(decided(checklist({ after: 'all' }), setAnswer(picked('task'), 'sure', true)).is).toBe('found');
});

test('whatever is ticked, nothing is found twice and every reason was earned', () => {
  fc.assert(
    fc.property(fc.subarray(['task', 'tired', 'alone', 'none']), (ids) => {
      const { found } = decided(checklist({ most: 3 }), picked(...ids));
      expect(new Set(found.map(({ outcome: { id } }) => id)).size).toBe(found.length);
      expect(found.flatMap(({ reasons }) => reasons).length).toBeLessThanOrEqual(ids.length);
    }),
  );
});

test('a draft says an option in its own words, shows what is missing, and drops optional lines', () => {
  const text = 'Hello {name},\n\n{signs}\n? Name again: {name}\nBye.';
  const draft = { id: 'note', title: 'Note', text };
  expect(composed(checklist({}), picked('task'), draft, inEnglish)).toBe('Hello [Name],\n\nOne task beats me.\nBye.');
  expect(composed(checklist({}), setAnswer(picked('task', 'alone'), 'name', 'Ada $& {signs}'), draft, inEnglish)).toBe(
    'Hello Ada $& {signs},\n\nOne task beats me. Alone\nName again: Ada $& {signs}\nBye.',
  );
});

test('a draft can hold what was found', () => {
  expect(composed(checklist({}), picked('task'), { id: 'b', title: 'B', text: '{outcomes}: {reasons}' }, inEnglish)).toBe(
    'Title of skill: You said that one task beats you.',
  );
});
