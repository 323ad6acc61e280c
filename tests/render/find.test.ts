import { expect, test, vi } from 'vitest';
import { find, findTerm, titled } from '../../src/library/library.ts';

vi.mock('astro:content', () => ({
  getCollection: (name: string) =>
    Promise.resolve(
      name === 'topics' ? [{ id: 'costs', data: { terms: [{ id: 'free' }, { id: 'paid' }] } }] : [{ id: 'skill-gap' }, { id: 'office-politics' }],
    ),
}));

test('what is there is found', async () => {
  expect(await find('obstacles', 'skill-gap')).toMatchObject({ id: 'skill-gap' });
});

test('a dangling id throws, with the nearest one that exists', async () => {
  await expect(find('obstacles', 'skil-gap')).rejects.toThrow('content/obstacles: there is no "skil-gap". Did you mean "skill-gap"?');
  await expect(titled('obstacles/skil-gap')).rejects.toThrow('content/obstacles: there is no "skil-gap". Did you mean "skill-gap"?');
});

test('a dangling term throws, with the terms there are', async () => {
  await expect(findTerm('costs', 'cheapish')).rejects.toThrow('content/topics/costs.yaml: there is no "cheapish". Known: free, paid.');
});
