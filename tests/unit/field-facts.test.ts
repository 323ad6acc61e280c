import { expect, test } from 'vitest';
import { collections } from '../../src/schema/collections.ts';
import { factsOf } from '../../src/schema/facts.ts';

test.each(Object.entries(collections))('every field of %s, also inside other fields, says in a sentence what it is', (_, { schema }) => {
  const groups = factsOf(schema);
  const silent = groups.flatMap(({ path, facts }) => facts.filter(({ meaning }) => !/[.:]$|[.?!]["”]$/.test(meaning)).map(({ name }) => `${path}.${name}`));
  expect(silent).toEqual([]);
});

test('a field is known by its form, whether it must be there, and what holds without it', () => {
  const of = (name: keyof typeof collections, path: string, field: string) =>
    factsOf(collections[name].schema)
      .find((group) => group.path === path)
      ?.facts.find((one) => one.name === field);
  expect(of('resources', '', 'bestFor')).toMatchObject({ required: true, typed: { as: 'words', most: 40, many: false } });
  expect(of('resources', '', 'audience')).toMatchObject({ required: true, typed: { as: 'id', to: 'term:audiences', many: true } });
  expect(of('resources', '', 'url')).toMatchObject({ required: false, typed: { as: 'address' } });
  expect(of('resources', 'link', 'checked')).toMatchObject({ required: true, typed: { as: 'day' } });
  expect(of('checklists', '', 'who')).toMatchObject({ required: false, otherwise: 'Anyone' });
  expect(of('checklists', 'sections.items', 'columns')).toMatchObject({ in: ['table'], typed: { as: 'fields', many: true } });
  expect(of('checklists', 'sections.items', 'kind')?.typed.choices).toContain('signature');
});
