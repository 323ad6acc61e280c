import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Draft, type Stored } from '../../src/storage/draft.ts';
import { keyOf } from '../../src/storage/keys.ts';
import { sheetShape } from '../../src/storage/sheet.ts';
import { memory } from '../support/memory.ts';

/** One file for each version that was ever saved. They stay for ever. */
const fixtures = globSync('tests/fixtures/sheet-v*.json');

test('there is a saved worksheet of each version up to the present one', () => {
  expect(fixtures.length).toBe(sheetShape.version);
});

test.each(fixtures)('%s is read completely', async (path) => {
  const stored = JSON.parse(readFileSync(path, 'utf8')) as Stored;
  const key = keyOf('sheet', 'mentorship-agreement');
  const { disk, kept } = memory({ [key]: stored });
  const opened = await new Draft(key, sheetShape, disk).read();
  expect(opened).toEqual({ is: 'saved', data: stored.data, at: stored.at });
  expect(kept.get(key)).toEqual(stored);
});
