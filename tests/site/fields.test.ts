import { expect, test } from 'vitest';
import { collections } from '../../src/schema/collections.ts';
import { factsOf } from '../../src/schema/facts.ts';
import { readPages, textOf } from '../support/dist.ts';

const pages = readPages();
const kinds = Object.entries(collections).map(([name, { noun, schema }]) => ({
  name,
  path: `contribute/fields/${noun.replaceAll(' ', '-')}/`,
  groups: factsOf(schema),
}));

test.each(kinds)('each field of $name stands on /$path with its meaning, its form and whether it must be there', ({ path, groups }) => {
  const page = pages.find((one) => one.path === path);
  const parts = (page?.root.querySelectorAll('main section.part') ?? []).map((part) =>
    part.querySelectorAll('dl.fields > div').map((row) => ({ name: textOf(row.querySelector('dt')), text: textOf(row) })),
  );
  expect(parts).toHaveLength(groups.length);
  for (const [index, { facts }] of groups.entries()) {
    expect(parts[index]?.length).toBeGreaterThanOrEqual(facts.length);
    for (const { name, required } of facts) {
      const row = parts[index]?.find((one) => one.name === name)?.text ?? '';
      expect(row, name).toMatch(required ? /Must be there\./ : /May be left out/);
    }
  }
});

test('what must be there has an example from a real file', () => {
  for (const { path, groups } of kinds) {
    const examples =
      pages
        .find((one) => one.path === path)
        ?.root.querySelectorAll('dl.fields pre')
        .map(textOf) ?? [];
    const needed = (groups[0]?.facts ?? []).filter(({ required }) => required).map(({ name }) => name);
    expect(needed.filter((name) => !examples.some((example) => example.startsWith(`${name}:`)))).toEqual([]);
  }
});

test('the list of fields is linked from the page that asks for help, and leads to each kind', () => {
  const links = (path: string) =>
    pages
      .find((one) => one.path === path)
      ?.root.querySelectorAll('main a')
      .map((link) => link.getAttributeValue('href') ?? '') ?? [];
  expect(links('contribute/').some((href) => href.endsWith('/contribute/fields/'))).toBe(true);
  for (const { path } of kinds) expect(links('contribute/fields/').some((href) => href.endsWith(`/${path}`))).toBe(true);
});
