import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

/** From the ground up: a room may import only from itself and from rooms before it. */
const rooms = [
  'site-id',
  'site',
  'own-scripts',
  'domain',
  'words',
  'terrain',
  'formats',
  'schema',
  'storage',
  'exchange',
  'offline',
  'library',
  'components',
  'islands',
  'vocabulary',
  'head',
  'search',
  'layouts',
  'pages',
  'middleware',
  'publish',
];
const free = ['workbench', 'publish', 'content.config', 'env.d', 'styles'];

const room = (path: string) => path.replace(/^src\//, '').split(/\/|\.(?:ts|astro)$/)[0] ?? '';
const files = globSync('src/**/*.{ts,astro}').map((path) => path.replaceAll('\\', '/'));
/** Every import, types included: `from '…'`, `import '…'`, `import('…')`. */
const importsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|^\s*import|\bimport\()\s*['"]([^'"]+)['"]/gm)].map((match) => match[1] ?? '');
const imports = files.flatMap((path) =>
  importsOf(path).map((target) => ({ path, from: room(path), target, to: target.startsWith('.') ? room(join(dirname(path), target)) : '' })),
);

test('every file is in a room', () => {
  expect(files.filter((path) => ![...rooms, ...free].includes(room(path)))).toEqual([]);
});

test('a room imports only from rooms above it in the list', () => {
  const upward = imports.filter(
    ({ from, to }) => !free.includes(from) && to !== '' && to !== 'styles' && !(rooms.indexOf(to) <= rooms.indexOf(from) && rooms.includes(to)),
  );
  expect(upward.map(({ path, target }) => `${path} must not import ${target}`)).toEqual([]);
});

test('only the library, and render() in a route, ask Astro for content', () => {
  const askers = imports.filter(
    ({ target, from, path }) => target === 'astro:content' && !['library', 'content.config'].includes(from) && !/^src\/pages\/.*\.astro$/.test(path),
  );
  expect(askers.map(({ path }) => path)).toEqual([]);
});

test('src/README.md lists the same rooms in the same order', () => {
  const text = readFileSync('src/README.md', 'utf8');
  const places = rooms.map((name) => Math.max(text.indexOf(`| \`${name}.ts\``), text.indexOf(`| \`${name}/`)));
  expect(rooms.filter((_, index) => places[index] === -1)).toEqual([]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
