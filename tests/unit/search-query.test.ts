import { describe, expect, test } from 'vitest';
import { isNarrowed, nothingChosen, readQuestion, writeQuestion, type Question } from '../../src/search/query.ts';

const read = (search: string) => readQuestion(new URLSearchParams(search));

describe('the address of a question', () => {
  test('holds words and every value of every facet, and gives them back', () => {
    const question: Question = {
      words: 'first team',
      chosen: { ...nothingChosen, kind: ['guide', 'obstacle'], obstacle: ['skill-gap'], type: ['book'], cost: ['free', 'free-with-paid'] },
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
