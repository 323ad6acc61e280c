import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedFiles, filesIn, gitIn } from '../../src/workbench/check/changed.ts';
import { contentOutcome, wordsOutcome } from '../../src/workbench/check/content.ts';
import { isSpelled } from '../../src/workbench/check/tools.ts';
import { edited } from '../support/content.ts';

const book = 'content/resources/a-book.mdx';
const obstacle = 'content/obstacles/skill-gap.mdx';

/** A clone with one commit on main, two files in it, and a branch that left it. */
function clone(): { folder: string; git: (...words: string[]) => void; put: (path: string, text: string) => void; [Symbol.dispose]: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-git-'));
  const git = (...words: string[]) =>
    void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { cwd: folder, stdio: 'ignore' });
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  git('init', '-b', 'main');
  put('content/a.md', 'a');
  put('content/b.md', 'b');
  git('add', '.');
  git('commit', '-m', 'First');
  return { folder, git, put, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

test('what is edited, new, taken away, or committed since the branch left main has changed; the rest has not', () => {
  using here = clone();
  expect(changedFiles(gitIn(here.folder))).toEqual([]);
  here.git('checkout', '-b', 'words');
  here.put('content/committed.md', 'c');
  here.git('add', '.');
  here.git('commit', '-m', 'Second');
  here.put('content/ä new one.md', 'n');
  here.put('content/a.md', 'aa');
  rmSync(join(here.folder, 'content/b.md'));
  expect(changedFiles(gitIn(here.folder))).toEqual(['content/a.md', 'content/b.md', 'content/committed.md', 'content/ä new one.md']);
});

test('a folder stands for every file in it, also for those that git does not know yet, and not for what git leaves out', () => {
  using here = clone();
  here.put('content/deep/new.md', 'n');
  here.put('.gitignore', 'left-out/\n');
  here.put('content/left-out/x.md', 'x');
  const git = gitIn(here.folder);
  expect(filesIn('content', git)).toEqual(['content/a.md', 'content/b.md', 'content/deep/new.md']);
  expect(filesIn('', git)).toContain('.gitignore');
});

test('in a folder that is no clone nothing is known of changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-git-'));
  expect(changedFiles(gitIn(folder))).toBeUndefined();
  rmSync(folder, { recursive: true });
});

test('mistakes in the changed files come first, those in others after them', () => {
  const files = edited([book, 'type: book', 'type: bok'], [obstacle, 'story: john', 'story: jon']);
  const { held, said } = contentOutcome(files, (path) => path === obstacle);
  expect(held).toBe(false);
  expect(said).toBe(
    `${obstacle}:10  story: there is no case study "jon". Did you mean "john"?\n\nIn files that you did not change:\n${book}:5  type: there is no term "bok" in content/topics/resource-types.yaml. Did you mean "book"?`,
  );
});

test('the words of a file that was not changed are left in peace', () => {
  const files = edited([book, 'A note.', 'A journey!']);
  expect(wordsOutcome(files, (path) => path === book).held).toBe(false);
  expect(wordsOutcome(files, (path) => path === 'content/evidence/allen-2004.yaml').held).toBe(true);
});

test('spelling is for words, and not for code', () => {
  const paths = [
    book,
    'README.md',
    'docs/decisions/005-libraries.md',
    'src/components/Cairn.astro',
    'src/words/es.ts',
    'src/site.ts',
    'content/names.txt',
    'package.json',
  ];
  expect(paths.filter(isSpelled)).toEqual(paths.slice(0, 5));
});
