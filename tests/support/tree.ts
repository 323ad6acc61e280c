import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build needs. The packages are linked, not copied. */
const needed = ['content', 'public', 'src', '.env', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project in a folder of its own, which a test may break. `using` it removes it at the end. */
export function copyOfProject(): { folder: string; [Symbol.dispose]: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  for (const name of needed) cpSync(name, join(folder, name), { recursive: true });
  // Each package by itself: what Astro keeps between builds lies beside them, and must not be mixed with that of the project.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => !name.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What a shell has. Vitest sets more (BASE_URL, MODE, PROD ...), which Astro would take for the site's own settings. */
const shell = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'USERPROFILE', 'CAIRN_ORIGIN'];

/** Runs the real build in a folder, with more settings if any, and hands back its exit code and all that it said. */
export function build(folder: string, settings: Record<string, string> = {}, ...words: string[]): { code: number | null; output: string } {
  const env = { ...Object.fromEntries(shell.map((name) => [name, process.env[name]])), ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--env-file=.env', 'node_modules/astro/bin/astro.mjs', 'build', ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}
