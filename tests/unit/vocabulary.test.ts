import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tags } from '../../src/schema/vocabulary.ts';

/** Set by the build itself (sections.ts), never typed by a writer. */
const internal = ['MarginNotes', 'Stop'];

/** The names in the object that a vocabulary file exports. */
const shownBy = (file: string) =>
  (/export const \w+ = \{([^}]+)\}/.exec(readFileSync(`src/vocabulary/${file}`, 'utf8'))?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('...'));

test('the tags that the check knows are the tags that pages can show', () => {
  const shown = [...shownBy('index.ts'), ...shownBy('for-pages.ts')].filter((name) => !internal.includes(name));
  expect(Object.keys(tags).sort()).toEqual(shown.sort());
});
