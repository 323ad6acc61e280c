/** Where the bench keeps peers, their packages and what each part measured last. Git ignores it. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project, and the folder that may be thrown away at any time. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const cache = `${root}.cache/bench`;
const peers = fileURLToPath(new URL('peers', import.meta.url));

/** A folder below the cache, empty. */
export function emptied(name: string): string {
  const folder = `${cache}/${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Installs the pinned packages of a peer into the cache, unless they are there already, and answers the folder. */
export function installed(peer: 'starlight' | 'tools'): string {
  const folder = `${cache}/${peer}`;
  const lock = readFileSync(`${peers}/${peer}/package-lock.json`, 'utf8');
  const stamp = `${folder}/installed-lock.json`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return folder;
  console.log(`  installing ${peer} into the cache (once) ...`);
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(`${peers}/${peer}/${file}`, `${folder}/${file}`);
  // The script of esbuild only checks its own binary, which its platform package brings.
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  cpSync(`${folder}/package-lock.json`, stamp);
  return folder;
}

/** A module of the tools, which the project itself does not depend on. The caller says what it is. */
export async function tool<Module>(name: string): Promise<Module> {
  const resolve = createRequire(`${installed('tools')}/package.json`);
  return (await import(pathToFileURL(entry(resolve, name)).href)) as Module;
}

/** The file that `import` would take: some packages offer nothing to `require`. */
function entry(resolve: NodeJS.Require, name: string): string {
  const folder = `${cache}/tools/node_modules/${name}`;
  const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { exports?: string | Record<string, unknown> };
  return typeof exports === 'string' ? `${folder}/${exports}` : resolve.resolve(name);
}

/** The version of a package in the cache or in the project. */
export function versionOf(name: string, folder = root): string {
  return (JSON.parse(readFileSync(`${folder}/node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
}
