import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Filled } from '../../src/offline/scope.ts';
import budgets from '../bench/budgets.json' with { type: 'json' };
import { readOffline } from '../support/offline-files.ts';
import { base, dist, readPages, unlisted } from '../support/dist.ts';

const { list, filled } = readOffline(dist);
const fileOf = (path: string) => `${dist}/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`;
const bytesOf = (path: string) => readFileSync(fileOf(path));
const hash = (path: string, as: 'hex' | 'base64') => createHash('sha256').update(bytesOf(path)).digest(as);
const packed = (path: string) => Math.min(bytesOf(path).length, brotliCompressSync(bytesOf(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const startPaths = ({ start }: Filled) => start.map(({ url }) => url.slice(base.length));

test('every file of the copy exists, with the revision and the size that the list says', () => {
  const wrong = list.files.filter(
    ([path, revision, bytes]) => !existsSync(fileOf(path)) || hash(path, 'hex').slice(0, 16) !== revision || packed(path) !== bytes,
  );
  expect(wrong, 'Something changed these files after the worker was filled: make src/publish/worker.ts the last step.').toEqual([]);
});

test('the sizes said before saving are true', () => {
  expect(list.bytes).toBe(sum(list.files.map(([, , bytes]) => bytes)));
  expect(list.room).toBe(sum(list.files.map(([path]) => statSync(fileOf(path)).size)));
});

test('the copy holds every page that readers are led to, and all that these pages load', () => {
  const there = new Set(list.files.map(([path]) => path));
  expect(
    readPages()
      .map(({ path }) => path)
      .filter((path) => !unlisted.includes(path) && !there.has(path)),
  ).toEqual([]);
  const loaded = (page: { html: string }) =>
    [...page.html.matchAll(/(?:src|href)="([^"]+\.(?:js|svg|webmanifest))"|url\("?([^")]+\.woff2)/g)].map((match) => match[1] ?? match[2] ?? '');
  const missing = [...new Set(readPages().flatMap(loaded))].filter((address) => address.startsWith(base) && !there.has(address.slice(base.length)));
  expect(missing).toEqual([]);
});

test('a frame in a page of the copy has its own page there: without a connection it would be refused', () => {
  const there = new Set(list.files.map(([path]) => path));
  const framed = readPages()
    .filter(({ path }) => there.has(path))
    .flatMap(({ html }) => [...html.matchAll(/<iframe[^>]*\ssrc="([^"]+)"/g)].map(([, address = '']) => address.slice(base.length)));
  expect(framed.length).toBeGreaterThan(0);
  expect(framed.filter((path) => !there.has(path))).toEqual([]);
});

test('neither worker, nor the interfaces of Pagefind, nor cards and downloads are in the copy', () => {
  const paths = list.files.map(([path]) => path);
  expect(paths.filter((path) => /sw\.js|guide\.json|-ui\.|highlight|wasm\.unknown|^cards\/|\.(?:pdf|docx|csv|bib|ris)$|^404\.html/.test(path))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
});

test('each file of the first visit exists and is the one that the worker will insist on', () => {
  for (const { url, integrity, revision } of filled.start) {
    const path = url.slice(base.length);
    expect(url.startsWith(base)).toBe(true);
    expect(integrity, path).toBe(`sha256-${hash(path, 'base64')}`);
    expect(revision === null, path).toBe(path.startsWith('_astro/'));
  }
  expect(startPaths(filled)).toEqual(expect.arrayContaining(['', 'search/', 'offline/', 'favicon.svg', 'manifest.webmanifest']));
});

test('the first visit costs little', () => {
  const bytes = sum([...startPaths(filled), 'sw.js'].map(packed));
  expect(bytes).toBeLessThanOrEqual(budgets.offlineStart.bytes.most);
});

test('a page that was opened has all its buttons: what its scripts may import is named and exists', () => {
  expect(Object.keys(filled.needs).length).toBeGreaterThan(5);
  expect(
    Object.values(filled.needs)
      .flat()
      .filter((path) => !existsSync(`${dist}/${path}`)),
  ).toEqual([]);
  const sheet = Object.entries(filled.needs).find(([script]) => script.includes('WorkSheet'));
  expect(sheet?.[1].some((path) => path.includes('/ways.'))).toBe(true);
});

test('a page that promises to keep nothing is named as one that leaves no trace', () => {
  expect(filled.untraced).toEqual(['checklists/is-this-all-right/', 'mentorship/when-it-goes-wrong/']);
});

test('the site can be put on a home screen, under its own path', () => {
  const manifest = JSON.parse(readFileSync(`${dist}/manifest.webmanifest`, 'utf8')) as {
    id: string;
    start_url: string;
    scope: string;
    display: string;
    icons: { src: string; sizes: string; purpose?: string }[];
    shortcuts: { url: string; icons: { src: string }[] }[];
  };
  expect([manifest.id, manifest.start_url, manifest.scope]).toEqual([base, base, base]);
  expect(manifest.display).toBe('standalone');
  const pictures = [...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }) => icons)].map(({ src }) => src);
  expect(pictures.filter((src) => !src.startsWith(base) || !existsSync(`${dist}/${src.slice(base.length)}`))).toEqual([]);
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
  expect(manifest.shortcuts.filter(({ url }) => !existsSync(fileOf(url.slice(base.length))))).toEqual([]);
});
