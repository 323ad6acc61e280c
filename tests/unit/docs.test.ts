import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (path: string) => readFileSync(path, 'utf8');
const documents = globSync(['*.md', '.github/**/*.md', 'docs/**/*.md', 'src/**/*.md', 'tests/**/*.md', 'content/**/README.md']).map((path) =>
  path.replaceAll('\\', '/'),
);
/** Code shows what others would type. */
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`]*`/g, '');

test.each(documents)('%s links only to files that are there', (path) => {
  const targets = [...withoutCode(read(path)).matchAll(/\]\((?![a-z]+:)([^)#\s]+)/g)].map(([, target = '']) => target);
  expect(targets.filter((target) => !target.startsWith('/') && !existsSync(join(dirname(path), target)))).toEqual([]);
});

test.each(documents)('%s names only commands that there are', (path) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read(path).matchAll(/npm run (?:--silent |-s )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every command stands in CONTRIBUTING, so that nobody has to find it', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const text = read('.github/CONTRIBUTING.md');
  // `test:` stands with the first of its kind; `check:types` and the like are what `check:all` runs.
  const inside = ['check:types', 'check:lint', 'check:format', 'research', 'start', 'dev', 'test'];
  expect(Object.keys(scripts).filter((name) => !inside.includes(name) && !text.includes(`\`npm run ${name}`) && !text.includes(`\`${name}\``))).toEqual([]);
});

test('the README is two screens', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(90);
});

test.each(globSync('.github/**/*.yml'))('%s is YAML', (path) => {
  expect(parse(read(path))).toBeTypeOf('object');
});

test('each issue form asks for something, and each question has an id of its own', () => {
  for (const path of globSync('.github/ISSUE_TEMPLATE/*.yml').filter((path) => !path.endsWith('config.yml'))) {
    const form = parse(read(path)) as {
      name: string;
      description: string;
      body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
    };
    expect([form.name, form.description]).toEqual([expect.stringMatching(/\w{3}/), expect.stringMatching(/\w{3}/)]);
    const ids = form.body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(form.body.every(({ type, id, attributes }) => (type === 'markdown' ? attributes.value : id && attributes.label))).toBe(true);
  }
});
