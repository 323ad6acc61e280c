import { expect, test, vi } from 'vitest';
import { linkFrom } from '../../src/islands/work-sheet/link-from.ts';
import { sheetPlaces } from '../../src/library/sheet-places.ts';

const held: Record<string, object[]> = {
  obstacles: ['skill-gap', 'networking', 'es/skill-gap'].map((id) => ({ id, data: { order: 1 } })),
  topics: ['stages', 'obstacles'].map((id) => ({ id, data: { terms: [] } })),
};
vi.mock('astro:content', () => ({ getCollection: (name: string) => Promise.resolve(held[name] ?? []) }));

const next = (to: string) => ({ text: 'Read on:', to, label: 'there' });
const outcome = (to: string) => ({ id: to, title: to, text: to, say: [], next: next(to), least: 1 });
const sheet = {
  outcomes: {
    title: 'Found',
    decide: 'first' as const,
    most: 1,
    after: 'any' as const,
    none: { title: 'None', text: 'None' },
    list: [outcome('obstacles/skill-gap'), outcome('obstacles/networking'), outcome('pages/about')],
  },
};
const readIn = async (language: string, address: string) =>
  (await sheetPlaces(sheet, language)).outcomes?.list.map((one) => one.next && linkFrom(address)(one.next));

test('a file of a worksheet leads to the pages of its language, and to those of the site where there is no translation', async () => {
  expect(await readIn('es', 'https://cairn.example/some/es/checklists/goals/')).toEqual([
    'https://cairn.example/some/es/obstacles/skill-gap/',
    'https://cairn.example/some/obstacles/networking/',
    'https://cairn.example/some/about/',
  ]);
  expect(await readIn('en-US', 'https://cairn.example/some/checklists/goals/')).toEqual([
    'https://cairn.example/some/obstacles/skill-gap/',
    'https://cairn.example/some/obstacles/networking/',
    'https://cairn.example/some/about/',
  ]);
});
