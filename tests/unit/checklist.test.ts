import { parse } from 'yaml';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { noAnswers, setAnswer, addSection } from '../../src/domain/answers.ts';
import { isEach, questionsOf, type Checklist, type Item, type LongItem, type ChoiceItem } from '../../src/domain/checklist.ts';
import { differences, pickedApart, progress, standing } from '../../src/domain/progress.ts';
import { say, sayDay } from '../../src/domain/say.ts';
import { clearTicks, countTicks, setTick } from '../../src/domain/ticks.ts';
import { checklist as schema, type Checklist as Checked } from '../../src/schema/checklist.ts';
import { itemKinds } from '../../src/schema/item-kinds.ts';
import { everyKind } from '../support/agreements.ts';
import { everyKind as everyKindInYaml } from '../support/every-kind.ts';
import { inEnglish } from '../support/sheet-words.ts';

const long: LongItem = { kind: 'long', id: 'feedback', label: 'How I like feedback', answer: 'each', lines: 2 };
const often: ChoiceItem = {
  kind: 'choice',
  id: 'often',
  label: 'How often',
  answer: 'each',
  other: true,
  options: [
    { id: 'weekly', label: 'Every week' },
    { id: 'monthly', label: 'Every month' },
  ],
};
const sheet: Checklist = {
  parties: { first: 'Mentee', second: 'Mentor', both: 'We agree' },
  sections: [
    {
      id: 'one',
      title: 'One',
      optIn: false,
      items: [{ kind: 'short', id: 'name', label: 'Name', answer: 'shared' }, long, often, { kind: 'note', id: 'n', text: 'Read this.' }],
    },
    { id: 'gifts', title: 'Gifts', optIn: true, items: [{ kind: 'tick', id: 'none', label: 'No gifts.' }] },
    { id: 'sign', title: 'Sign', optIn: false, items: [{ kind: 'signature', id: 's', label: 'Mentee' }] },
  ],
};

describe('checklists', () => {
  test('what the schema lets through fits the rules', () => {
    expectTypeOf<Checked>().toExtend<Checklist>();
    expectTypeOf<Checked['sections'][number]['items'][number]>().toExtend<Item>();
    expectTypeOf<Checked['sections'][number]['items'][number]['kind']>().toEqualTypeOf<Item['kind']>();
    const parsed = schema.shape.sections.parse([{ id: 'a', title: 'A', items: [{ kind: 'short', id: 'b', label: 'B' }] }]);
    expect(questionsOf(parsed).map(isEach)).toEqual([false]);
  });

  test('the sheets that tests make up have every kind of item', () => {
    for (const { sections } of [everyKind, schema.parse(parse(everyKindInYaml))])
      expect(new Set(sections.flatMap(({ items }) => items.map(({ kind }) => kind)))).toEqual(new Set(itemKinds));
  });

  test('progress counts questions, not notes, signatures or clauses that were not added', () => {
    expect(progress(sheet, noAnswers)).toEqual({ done: 0, total: 3 });
    expect(progress(sheet, addSection(noAnswers, 'gifts'))).toEqual({ done: 0, total: 4 });
    expect(progress(sheet, setAnswer(noAnswers, 'feedback', 'In private', 'second'))).toEqual({ done: 1, total: 3 });
  });

  test('two sides that pick the same agree on it, and two that do not are named', () => {
    const first = setAnswer(noAnswers, 'often', { picked: ['weekly'], other: '' }, 'first');
    expect(standing(often, first)).toBe('first');
    expect(standing(often, setAnswer(first, 'often', { picked: ['weekly'], other: '' }, 'second'))).toBe('same');
    const apart = setAnswer(first, 'often', { picked: ['monthly'], other: '' }, 'second');
    expect(standing(often, apart)).toBe('different');
    expect(differences(sheet, apart)).toEqual([often]);
    expect(standing(often, setAnswer(apart, 'often', { picked: ['monthly'], other: '' }, 'both'))).toBe('agreed');
  });

  test('free text is left for people to compare, unless it is the same but for spaces and capitals', () => {
    const first = setAnswer(noAnswers, 'feedback', 'In private', 'first');
    expect(standing(long, setAnswer(first, 'feedback', 'In writing', 'second'))).toBe('both');
    expect(standing(long, setAnswer(first, 'feedback', ' in  private ', 'second'))).toBe('same');
  });

  test('what only one side picked is told from what both did', () => {
    expect(pickedApart({ picked: ['a', 'b'], other: '' }, { picked: ['b', 'c'], other: '' })).toEqual({ first: ['a'], second: ['c'], both: ['b'] });
  });

  test('an option that is no longer offered is still named', () => {
    expect(say(often, { picked: ['gone', 'weekly'], other: 'not in August' }, inEnglish)).toBe('Every week, gone, not in August');
  });

  test('a day is that day in every time zone, and words in a date field stay words', () => {
    expect(sayDay('2026-11-23', 'en-US')).toBe('November 23, 2026');
    expect(sayDay('2026-01-01', 'en-US')).toBe('January 1, 2026');
    for (const words of ['next spring', '2026-02-30', '2026-13-01', '']) expect(sayDay(words, 'en-US')).toBe(words);
  });
});

describe('ticks', () => {
  test('a reworded item keeps its tick, and so does one that was moved', () => {
    expect(countTicks(['call-sam', 'list-skills'], ['list-skills', 'new-item', 'call-sam'])).toBe(2);
  });

  test('a tick for an item that is gone is kept and not counted', () => {
    const ticks = setTick(['gone'], 'here', true);
    expect(countTicks(ticks, ['here'])).toBe(1);
    expect(clearTicks(ticks, ['here'])).toEqual(['gone']);
  });

  test('ticking twice ticks once', () => {
    expect(setTick(setTick([], 'a', true), 'a', true)).toEqual(['a']);
    expect(setTick(['a', 'b'], 'a', false)).toEqual(['b']);
  });
});
