import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/workbench/content-check.ts';
import { kinds } from '../../src/workbench/new/templates/kinds.ts';
import { leastAnswers, madeFrom } from '../support/new-entries.ts';
import { build, copyOfProject } from '../support/tree.ts';

test('one new entry of each kind, with the least answers, is built; the draft among them stands nowhere', async () => {
  using copy = copyOfProject();
  const content = await readContent('.');
  const least = leastAnswers('skill-gap', 'john-closes-a-skill-gap', 'mentees-guide');
  for (const kind of Object.keys(kinds))
    for (const { path, text, adds } of madeFrom(kind, least[kind] ?? {}, content).made) (adds ? appendFileSync : writeFileSync)(join(copy.folder, path), text);
  const { code, output } = build(copy.folder);
  expect(code, output).toBe(0);
  const pages = ['obstacles/blocked-path', 'mentorship/say-no', 'case-studies/zoe-asks-once', 'checklists/what-to-pack', 'who-pays'];
  expect(pages.filter((page) => !existsSync(join(copy.folder, 'dist', page, 'index.html')))).toEqual([]);
  expect(existsSync(join(copy.folder, 'content/resources/zymurgy-for-two.mdx'))).toBe(true);
  expect(existsSync(join(copy.folder, 'dist/resources/zymurgy-for-two'))).toBe(false);
}, 300_000);
