import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A file of a built site: its path and how many bytes it has. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

/** All files of a built site. */
export const filesOf = (folder: string): BuiltFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({ path: path.slice(folder.length + 1).replaceAll('\\', '/'), bytes: statSync(path).size }));

export const brotli = (folder: string, path: string): number => brotliCompressSync(readFileSync(join(folder, path))).length;

/** A page that holds one part of a list of the catalog. */
export const isList = (path: string): boolean => /^(?:embed\/)?resources\/((page|[a-z]+)\/.+\/)?index\.html$/.test(path);

/** The pages that both sites have under the same address, by what kind they are. */
export const kinds: readonly (readonly [name: string, is: (path: string) => boolean])[] = [
  ['home', (path) => path === 'index.html'],
  ['search', (path) => path === 'search/index.html'],
  ['all resources, first page', (path) => path === 'resources/index.html'],
  ['list in a frame', (path) => isList(path) && path.startsWith('embed/')],
  ['list of resources', (path) => isList(path) && path !== 'resources/index.html'],
  ['resource', (path) => /^resources\/[^/]+\/index\.html$/.test(path) && path !== 'resources/my-list/index.html'],
  ['my list', (path) => path === 'resources/my-list/index.html'],
  ['obstacle', (path) => /^obstacles\/.+/.test(path)],
  ['guide', (path) => /^mentorship\/.+/.test(path)],
  ['checklist', (path) => /^checklists\/.+/.test(path)],
  ['every other page', () => true],
];

/** The kind of a page. */
export const kindOf = (path: string): string => kinds.find(([, is]) => is(path))?.[0] ?? '';

/** The largest of some files, by the bytes that `size` finds among those that are largest as they are. */
export function largest(files: readonly BuiltFile[], size: (path: string) => number = () => 0): { path: string; bytes: number; packed: number } {
  const first = files.toSorted((a, b) => b.bytes - a.bytes).slice(0, 30);
  const packed = Math.max(0, ...first.map(({ path }) => size(path)));
  return { path: first[0]?.path ?? '', bytes: first[0]?.bytes ?? 0, packed };
}
