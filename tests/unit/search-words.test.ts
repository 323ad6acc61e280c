import { describe, expect, test } from 'vitest';
import { nearestWord } from '../../src/search/spelling.ts';
import { sameOf, tokensOf } from '../../src/search/tokens.ts';
import { quotedOf, weighty, wordsOf } from '../../src/search/words.ts';

describe('the words of a question', () => {
  test('come once each, in small letters, without the signs around them', () => {
    expect(wordsOf('  Boss, boss! “Work-life” don’t?  ')).toEqual(['boss', 'work', 'life', 'dont']);
  });

  test('are none when there are only signs', () => {
    expect(wordsOf(' ?! – ')).toEqual([]);
  });

  test('are few enough to search, however much is pasted', () => {
    expect(wordsOf(Array.from({ length: 500 }, (_, at) => `word${at}`).join(' '))).toHaveLength(24);
  });

  test('that carry the question stay when little words go', () => {
    expect(weighty(wordsOf('my boss takes credit for my work'))).toEqual(['boss', 'takes', 'credit', 'work']);
  });

  test('are all kept when all are little', () => {
    expect(weighty(['what', 'to', 'do'])).toEqual(['what', 'to', 'do']);
  });

  test('in quotation marks are meant exactly as they stand', () => {
    expect(['"first team"', ' “a” ', 'first "team"', '""'].map(quotedOf)).toEqual(['first team', 'a', undefined, undefined]);
  });
});

describe('words that mean the same', () => {
  const same = sameOf([
    ['boss', 'line manager', 'supervisors'],
    ['laid off', 'redundant'],
  ]);
  const groups = (...words: string[]) => tokensOf(words, same).filter(({ kind }) => kind === 'same');

  test('are taken for each other in any form, as a word or as a phrase', () => {
    for (const words of [['boss'], ['line', 'managers'], ['supervisor']]) expect(groups(...words).map(({ text }) => text)).toEqual(['=0']);
    expect(groups('being', 'laid', 'off', 'today')).toEqual([{ text: '=1', kind: 'same', at: [1, 2] }]);
  });

  test('leave the parts of a phrase alone', () => {
    expect(groups('line')).toEqual([]);
    expect(groups('off', 'laid')).toEqual([]);
  });
});

describe('a typing error', () => {
  const known = new Map([
    ['harassment', 3],
    ['manager', 9],
    ['mentor', 20],
    ['mentee', 2],
    ['boss', 5],
  ]);

  test.each([
    ['harrasment', 'harassment'],
    ['manger', 'manager'],
    ['mentro', 'mentor'],
    ['bos', undefined],
    ['guadalajara', undefined],
    ['ment', undefined],
  ])('"%s" was meant as "%s"', (typed, meant) => expect(nearestWord(typed, known)).toBe(meant));

  test('is never put right with another usual error', () => {
    expect(
      nearestWord(
        'critisizm',
        new Map([
          ['critisism', 2],
          ['criticism', 9],
        ]),
      ),
    ).toBe('criticism');
  });

  test('of two words as near, the more frequent one was meant', () => {
    expect(
      nearestWord(
        'mente',
        new Map([
          ['mentee', 2],
          ['mented', 7],
        ]),
      ),
    ).toBe('mented');
  });
});
