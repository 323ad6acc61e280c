import { describe, expect, test } from 'vitest';
import { addSection, answerOf, choiceOf, isAnswered, isEmpty, noAnswers, pick, removeSection, setAnswer, setCell } from '../../src/domain/answers.ts';

describe('answers', () => {
  test('setting an answer leaves the value it was given untouched', () => {
    const before = Object.freeze({ items: Object.freeze({}), added: [] });
    const after = setAnswer(before, 'goals', 'Run the Monday meeting');
    expect(answerOf(after, 'goals')).toBe('Run the Monday meeting');
    expect(before.items).toEqual({});
  });

  test('each side keeps its own answer', () => {
    let answers = setAnswer(noAnswers, 'feedback', 'In private', 'first');
    answers = setAnswer(answers, 'feedback', 'In writing', 'second');
    answers = setAnswer(answers, 'feedback', 'In private, then in writing', 'both');
    expect(answers.items['feedback']).toEqual({ first: 'In private', second: 'In writing', both: 'In private, then in writing' });
  });

  test('a shared question that is now asked of each shows its old answer as what both agree, and keeps it', () => {
    const old = setAnswer(noAnswers, 'feedback', 'Soon after');
    expect(answerOf(old, 'feedback', 'both')).toBe('Soon after');
    expect(answerOf(old, 'feedback', 'first')).toBeUndefined();
    expect(setAnswer(old, 'feedback', 'In private', 'first').items['feedback']).toEqual({ both: 'Soon after', first: 'In private' });
  });

  test('a question that is no longer asked of each shows what both agreed, and forgets neither side', () => {
    const old = setAnswer(setAnswer(noAnswers, 'f', 'mine', 'first'), 'f', 'ours', 'both');
    expect(answerOf(old, 'f')).toBe('ours');
    expect(setAnswer(old, 'f', 'new').items['f']).toEqual({ first: 'mine', both: 'new' });
  });

  test('an answer to a question that is not there stays', () => {
    const old = { items: { gone: 'kept text' }, added: ['gone-section'] };
    expect(setAnswer(old, 'goals', 'x').items['gone']).toBe('kept text');
    expect(removeSection(addSection(old, 'extra'), 'extra').added).toEqual(['gone-section']);
  });

  test('taking a clause out never loses what was written in it', () => {
    const filled = setAnswer(addSection(noAnswers, 'gifts'), 'gift-rule', 'None');
    const out = removeSection(filled, 'gifts');
    expect(out.added).toEqual([]);
    expect(answerOf(addSection(out, 'gifts'), 'gift-rule')).toBe('None');
  });

  test('adding a clause twice adds it once', () => {
    expect(addSection(addSection(noAnswers, 'gifts'), 'gifts').added).toEqual(['gifts']);
  });

  test('one of a list replaces the other, many of a list stand side by side, and what is written beside stays', () => {
    const one = pick({ picked: ['weekly'], other: 'not in August' }, 'monthly', true, false);
    expect(one).toEqual({ picked: ['monthly'], other: 'not in August' });
    expect(pick(one, 'weekly', true, true).picked).toEqual(['monthly', 'weekly']);
    expect(pick(one, 'monthly', false, true).picked).toEqual([]);
  });

  test('words typed before a question became a list stand beside the list', () => {
    expect(choiceOf('once a term')).toEqual({ picked: [], other: 'once a term' });
  });

  test('a cell can be set in a row that was not there', () => {
    expect(setCell(undefined, 2, 'by', 'June')).toEqual([{}, {}, { by: 'June' }]);
  });

  test('blanks and unticked boxes are no answer', () => {
    for (const nothing of [undefined, '', '  \n', false, [], [{ a: ' ' }], { picked: [], other: ' ' }]) expect(isAnswered(nothing)).toBe(false);
    expect(isEmpty({ items: { a: '', b: { first: ' ' }, c: false }, added: [] })).toBe(true);
    expect(isEmpty({ items: { b: { second: 'x' } }, added: [] })).toBe(false);
  });
});
