import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build, copyOfProject } from '../support/tree.ts';

test('one wrong id stops the real build, and the writer reads file, line, field and what to type', () => {
  using copy = copyOfProject();
  const path = `${copy.folder}/content/obstacles/skill-gap.mdx`;
  const text = readFileSync(path, 'utf8');
  const line = text.split('\n').findIndex((words) => words.startsWith('story:')) + 1;
  writeFileSync(path, text.replace('story: john-closes-a-skill-gap', 'story: john-closes-a-skil-gap'));
  const { code, output } = build(copy.folder);
  expect(code).not.toBe(0);
  expect(output).toContain(
    `content/obstacles/skill-gap.mdx:${line}  story: there is no case study "john-closes-a-skil-gap". Did you mean "john-closes-a-skill-gap"?`,
  );
});
