import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tags } from '../../src/schema/vocabulary.ts';

/** Set by the build itself (sections.ts), never typed by a writer. */
const internal = ['MarginNotes', 'Stop'];

const files = [
  ['for-obstacles.ts', 'obstacles'],
  ['for-stories.ts', 'case-studies'],
  ['for-pages.ts', 'pages'],
] as const;

/** The names in the object that a vocabulary file exports. */
const shownBy = (file: string) =>
  (/export const \w+ = \{([^}]+)\}/.exec(readFileSync(`src/vocabulary/${file}`, 'utf8'))?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('...'));

test('the tags that the check knows are the tags that pages can show', () => {
  const everywhere = Object.keys(tags).filter((name) => tags[name]?.in === undefined);
  expect(everywhere.sort()).toEqual(
    shownBy('index.ts')
      .filter((name) => !internal.includes(name))
      .sort(),
  );
  for (const [file, collection] of files)
    expect([file, ...shownBy(file).sort()]).toEqual([
      file,
      ...Object.keys(tags)
        .filter((name) => tags[name]?.in?.includes(collection))
        .sort(),
    ]);
});
