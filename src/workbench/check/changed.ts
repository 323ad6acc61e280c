/** Which files an editor or an engineer has changed, as git sees it. */
import { spawnSync } from 'node:child_process';

/** Runs git in a folder. Undefined when there is no git, or the folder is no clone. */
export type Git = (...words: string[]) => string | undefined;

/** git in this folder. */
export const gitIn =
  (folder: string): Git =>
  (...words) => {
    const { status, stdout } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
    return status === 0 ? stdout : undefined;
  };

const paths = (text: string | undefined) => (text ?? '').split('\0').filter(Boolean);

/** Where the branch left the published one. Undefined on that branch itself, and where there is none. */
function forkedFrom(git: Git): string | undefined {
  const main = ['origin/main', 'main'].find((name) => git('rev-parse', '--verify', '--quiet', name) !== undefined);
  return main === undefined ? undefined : git('merge-base', 'HEAD', main)?.trim();
}

/** Every file below a folder that git does not leave out; of the whole project for an empty text. Undefined without git. */
export const filesIn = (folder: string, git: Git): string[] | undefined => {
  const found = git('ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z', '--', folder || '.');
  return found === undefined ? undefined : paths(found).toSorted();
};

/** Files that differ from the last commit, that git does not know yet, and that were committed since the branch left main; deleted ones too. Undefined without git. */
export function changedFiles(git: Git): string[] | undefined {
  const edited = git('diff', '--name-only', '-z', '--relative', 'HEAD');
  if (edited === undefined) return undefined;
  const fork = forkedFrom(git);
  const committed = fork === undefined ? '' : git('diff', '--name-only', '-z', '--relative', fork, 'HEAD');
  const fresh = git('ls-files', '--others', '--exclude-standard', '-z');
  return [...new Set([...paths(edited), ...paths(fresh), ...paths(committed)])].toSorted();
}
