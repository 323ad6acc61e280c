/** Kept tools, started on some files. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a tool said, and whether it found nothing to mend. */
export interface Outcome {
  name: string;
  held: boolean;
  said: string;
}

const bin = (...path: string[]) => join('node_modules', ...path);

/** Runs a script of Node to its end. */
function run(name: string, words: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
    child.on('error', (error) => done({ name, held: false, said: error.message }));
    child.on('close', (code) => done({ name, held: code === 0, said: said.trim() }));
  });
}

/** The files whose spelling is checked, as in .cspell.config.yaml. */
export const isSpelled = (path: string): boolean =>
  /^content\/.*\.(?:md|mdx|yaml)$|^docs\/.*\.md$|^README\.md$|^src\/.*\.(?:astro|md)$|^src\/words\/(?:en-US|es)\.ts$/.test(path);

/** The spelling of these files, and what to do about a name that it does not know. */
export const spelling = async (files: readonly string[]): Promise<Outcome> => {
  const outcome = await run('spelling', [bin('cspell', 'bin.mjs'), 'lint', '--no-progress', '--no-summary', '--no-must-find-files', ...files]);
  return outcome.held ? outcome : { ...outcome, said: `${outcome.said}\nMend the word. If it is a name, add it to content/names.txt, one a line.` };
};

/** The lint rules, on these files. */
export const lint = (files: readonly string[]): Promise<Outcome> =>
  run('lint', [bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '--no-warn-ignored', ...files]);

/** The format of these files. */
export const format = (files: readonly string[]): Promise<Outcome> =>
  run('format', [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--ignore-unknown', '--log-level', 'warn', ...files]);

/** The types of all code: what one file promises, others use. */
export const types = async (): Promise<Outcome> => {
  const all = await run('types', ['--env-file=.env', bin('astro', 'bin', 'astro.mjs'), 'check']);
  return all.held ? run('types', [bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.pure.json']) : all;
};
