import { describe, expect, test } from 'vitest';
import { isNarrowed, isQuoted, nothingChosen, readQuestion, weighty, wordsOf, writeQuestion, type Question } from '../../src/search/query.ts';

const read = (search: string) => readQuestion(new URLSearchParams(search));

describe('the address of a question', () => {
  test('holds words and every value of every facet, and gives them back', () => {
    const question: Question = {
      words: 'first team',
      chosen: { kind: ['guide', 'obstacle'], obstacle: ['skill-gap'], type: ['book'], cost: ['free', 'free-with-paid'] },
    };
    const address = writeQuestion(question);
    expect(address).toBe('?q=first+team&kind=guide&kind=obstacle&obstacle=skill-gap&type=book&cost=free&cost=free-with-paid');
    expect(read(address)).toEqual(question);
  });

  test('is plain when nothing is asked', () => {
    expect(writeQuestion({ words: '  ', chosen: nothingChosen })).toBe('');
  });

  test('keeps words with signs and other letters whole', () => {
    for (const words of ['R&D + C#', 'café? 100%', 'être=あ', '<b>"x"</b>']) expect(read(writeQuestion({ words, chosen: nothingChosen })).words).toBe(words);
  });

  test('passes over keys that it does not know', () => {
    expect(read('?utm_source=mail&q=mentor&page=2')).toEqual({ words: 'mentor', chosen: nothingChosen });
  });

  test('says whether anything narrows the results', () => {
    expect(isNarrowed(nothingChosen)).toBe(false);
    expect(isNarrowed({ ...nothingChosen, cost: ['free'] })).toBe(true);
  });
});

describe('the words of a question', () => {
  test('come once each, in small letters, without the signs around them', () => {
    expect(wordsOf('  Boss, boss! “Work-life” don’t?  ')).toEqual(['boss', 'work-life', 'don’t']);
  });

  test('are none when there are only signs', () => {
    expect(wordsOf(' ?! – ')).toEqual([]);
  });

  test('are few enough to search, however much is pasted', () => {
    expect(wordsOf(Array.from({ length: 500 }, (_, at) => `word${at}`).join(' '))).toHaveLength(12);
  });

  test('that carry the question stay when little words go', () => {
    expect(weighty(wordsOf('my boss takes credit for my work'))).toEqual(['boss', 'takes', 'credit', 'work']);
  });

  test('are all kept when all are little', () => {
    expect(weighty(['what', 'to', 'do'])).toEqual(['what', 'to', 'do']);
  });

  test('in quotation marks are meant exactly as they stand', () => {
    expect([isQuoted('"first team"'), isQuoted(' "a" '), isQuoted('first "team"'), isQuoted('""')]).toEqual([true, true, false, false]);
  });
});
