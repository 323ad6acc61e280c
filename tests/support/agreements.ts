import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { noAnswers, type Answer, type Answers, type Choice, type Row, type Sides } from '../../src/domain/answers.ts';
import { isEach, questionsOf, sides, type Column, type Question, type Sheet } from '../../src/domain/checklist.ts';
import { checklist } from '../../src/schema/checklist.ts';
import { words } from './words.ts';

/** The mentorship agreement of this site. */
export const agreement: Sheet = checklist.parse(parse(readFileSync('content/checklists/mentorship-agreement.yaml', 'utf8')));

const options = [
  { id: 'near', label: 'Near | close' },
  { id: 'far', label: 'Far_away_' },
];

/** A small sheet with every kind of item, each with words that Markdown would like to eat. */
export const everyKind: Sheet = checklist.parse({
  title: '1. Every *kind* #',
  name: 'Every kind',
  description: 'A small sheet with every kind of item, each with words that Markdown would like to eat.',
  reviewed: '2026-11-23',
  form: 'worksheet',
  intro: 'For `testing` & <nothing> else.',
  sections: [
    {
      id: 'all',
      title: '# All #',
      help: '- Not a list.',
      items: [
        { kind: 'note', id: 'read-this', text: '> Not a quote.' },
        { kind: 'tick', id: 'agreed', label: '[ ] 1. We agree *to this*.', help: '2) Help with it.' },
        { kind: 'tick', id: 'agreed-too', label: 'And to this.' },
        { kind: 'short', id: 'name', label: 'Name #' },
        { kind: 'long', id: 'feedback', label: 'Feedback', help: '= Help', answer: 'each' },
        { kind: 'choice', id: 'often', label: 'How often', options, other: true },
        { kind: 'tick', id: 'after-a-list', label: 'Not an option.' },
        { kind: 'choices', id: 'topics', label: 'Topics', options, answer: 'each', other: true },
        { kind: 'choice', id: 'closed', label: 'Nothing beside', options },
        { kind: 'date', id: 'first', label: 'First day' },
        { kind: 'number', id: 'hours', label: 'Hours', min: 0, max: 9, unit: 'hours_a_week' },
        { kind: 'rating', id: 'sure', label: 'How sure', low: 'Not *at all*', high: '| very', answer: 'each' },
        {
          kind: 'table',
          id: 'steps',
          label: 'Steps',
          rows: 3,
          columns: [
            { id: 'step', label: 'Step | what' },
            { id: 'day', label: 'By when', kind: 'date' },
            { id: 'done', label: 'Done', kind: 'tick' },
            { id: 'place', label: 'How near', kind: 'choice', options },
          ],
        },
        { kind: 'signature', id: 'signed', label: 'Signed' },
      ],
    },
    { id: 'more', title: 'More', optIn: true, items: [{ kind: 'long', id: 'else', label: 'Anything else' }] },
  ],
});

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

/** Answers that name nothing are left out, as an untouched field leaves none. */
const given = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq: 3 });

const cellOf = ({ kind, options }: Column): fc.Arbitrary<string> =>
  kind === 'tick' ? fc.constantFrom('yes', '') : kind === 'date' ? day : kind === 'choice' ? fc.constantFrom('', ...options.map(({ id }) => id)) : words();

function answerTo(item: Question): fc.Arbitrary<Answer> {
  switch (item.kind) {
    case 'tick':
      return fc.boolean();
    case 'date':
      return day;
    case 'number':
      return fc.float({ min: 0, max: 99, noNaN: true }).map((number) => `${Math.abs(number)}`);
    case 'rating':
      return fc.integer({ min: 1, max: item.steps }).map(String);
    case 'choice':
    case 'choices':
      return fc.record<Choice>({
        picked: fc.subarray(
          item.options.map(({ id }) => id),
          { maxLength: item.kind === 'choice' ? 1 : item.options.length },
        ),
        other: item.other ? words() : fc.constant(''),
      });
    case 'table':
      return fc.array(fc.record<Row>(Object.fromEntries(item.columns.map((column) => [column.id, cellOf(column)])), { requiredKeys: [] }), { maxLength: 6 });
    case 'short':
    case 'long':
      return words(10_000);
  }
}

const record = <T>(arbitraries: Record<string, fc.Arbitrary<T | undefined>>): fc.Arbitrary<Record<string, T>> =>
  fc.record(arbitraries).map((found) => Object.fromEntries(Object.entries(found).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]]))));

const answersOfEach = (item: Question): fc.Arbitrary<Answer | Sides> => record<Answer>(Object.fromEntries(sides.map((side) => [side, given(answerTo(item))])));

/** Answers to a sheet as its form would make them, in sections that are there, with a name for the copy or without. */
export function answersTo(sheet: Sheet): fc.Arbitrary<Answers> {
  const extra = sheet.sections.filter(({ optIn }) => optIn).map(({ id }) => id);
  return fc.tuple(fc.subarray(extra), fc.option(words())).chain(([added, name]) => {
    const shown = questionsOf(sheet.sections.filter(({ id, optIn }) => !optIn || added.includes(id)));
    const items = Object.fromEntries(shown.map((item) => [item.id, given<Answer | Sides>(isEach(item) ? answersOfEach(item) : answerTo(item))]));
    return record<Answer | Sides>(items).map((found) => ({ ...noAnswers, items: found, added, ...(name !== null && { name }) }));
  });
}
