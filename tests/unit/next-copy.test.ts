import { expect, test } from 'vitest';
import { noAnswers, setAnswer, type Answer, type Answers } from '../../src/domain/answers.ts';
import type { Checklist, Column } from '../../src/domain/checklist.ts';
import { networkOf } from '../../src/domain/network.ts';
import { nextCopyOf } from '../../src/domain/next-copy.ts';
import { keeps } from '../../src/domain/written.ts';
import { inEnglish } from '../support/sheet-words.ts';

const column = (id: string, kind: Column['kind'] = 'text', options: string[] = []): Column => ({
  id,
  label: id,
  kind,
  options: options.map((option) => ({ id: option, label: `The ${option}` })),
});
const table = (id: string, columns: Column[]) => ({ kind: 'table' as const, id, label: id, columns, rows: 3 });
const meeting: Checklist = {
  parties: { first: 'Mentee', second: 'Mentor', both: 'We' },
  sections: [
    {
      id: 'all',
      title: 'All',
      optIn: false,
      items: [
        { kind: 'short', id: 'mentee', label: 'Mentee', answer: 'shared' },
        { kind: 'date', id: 'on', label: 'Date' },
        { kind: 'short', id: 'topic', label: 'Topic', answer: 'shared' },
        table('actions', [column('what'), column('done', 'tick')]),
        table('log', [column('date', 'date'), column('about')]),
        table('people', [column('name'), column('need', 'choice', ['work', 'truth']), column('near', 'choice', ['close', 'far'])]),
      ],
    },
  ],
  nextCopy: { label: 'Next', keep: ['mentee'], carry: [{ table: 'actions', unless: 'done' }], log: { table: 'log', columns: { date: 'on', about: 'topic' } } },
  map: { title: 'Map', table: 'people', name: 'name', rows: 'need', columns: 'near', gaps: [] },
};
const held: [string, Answer][] = [
  ['mentee', 'Ada'],
  ['on', '2026-12-07'],
  ['topic', 'Pricing'],
  ['actions', [{ what: 'Call', done: 'yes' }, { what: 'Write' }, {}]],
  ['log', [{ date: '2026-11-23', about: 'First' }]],
];
const answers = held.reduce<Answers>((all, [id, answer]) => setAnswer(all, id, answer), { ...noAnswers, name: 'With Sam' });

test('the next copy takes the names, the open actions and a line of the log along, and nothing else', () => {
  expect(nextCopyOf(meeting, answers, inEnglish)).toEqual({
    name: 'With Sam',
    added: [],
    items: {
      mentee: 'Ada',
      actions: [{ what: 'Write' }],
      log: [
        { date: '2026-11-23', about: 'First' },
        { date: '2026-12-07', about: 'Pricing' },
      ],
    },
  });
});

test('the copy it came from stays as it was', () => {
  const before = structuredClone(answers);
  nextCopyOf(meeting, answers, inEnglish);
  expect(answers).toEqual(before);
});

test('a meeting of which nothing was noted adds no line to the log', () => {
  expect(nextCopyOf(meeting, noAnswers, inEnglish).items['log']).toEqual([]);
});

test('the map names everybody once in their place, and what nobody helps with', () => {
  const people = [{ name: ' Ada ', need: 'work', near: 'close' }, { name: 'Bo', need: 'work' }, { name: 'No need yet' }, { need: 'truth' }];
  const network = networkOf(meeting, setAnswer(noAnswers, 'people', people));
  expect(network?.people).toEqual([
    { name: 'Ada', need: 'work', closeness: 'close' },
    { name: 'Bo', need: 'work', closeness: 'far' },
  ]);
  expect(network?.gaps).toEqual(['truth']);
});

test.each([
  [{ most: 3 }, 'one two three', true],
  [{ most: 3 }, 'one two three four', false],
  [{ least: 2 }, 'one', false],
  [{ avoid: ['be my mentor'] }, 'Would you Be  my\nmentor?', false],
  [{ avoid: ['but'] }, 'A butter knife', true],
  [{ include: ['?'] }, 'Shall we', false],
  [{ include: ['?'] }, 'Shall we?', true],
  [{ include: ['minute', 'minutes'] }, 'Twenty minutes.', true],
  [{ include: ['15'] }, '150 pages', false],
  [{ avoid: ["don't you"] }, 'Why don’t you stay?', false],
])('a check %j of "%s" holds: %s', (rule, text, kept) => {
  expect(keeps(text, { id: 'x', good: 'Good.', say: 'Say.', ...rule })).toBe(kept);
});

test('an empty answer keeps no check', () => {
  expect(keeps('  ', { id: 'x', most: 3, good: '', say: '' })).toBe(false);
});
