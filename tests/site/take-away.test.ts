import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { takeAway } from '../../src/publish/take-away/pack.ts';
import { decode, dist } from '../support/dist.ts';

const zip = takeAway(dist, 'Cairn', '1.2.3');
const files = new Map(Object.entries(unzipSync(zip)));
const pages = [...files].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => ({ path, html: Buffer.from(bytes).toString('utf8') }));

test('it holds every page, in one folder, with a page to read first and without the worker', () => {
  expect(pages.length).toBe(globSync('**/*.html', { cwd: dist }).filter((file) => !file.startsWith('edit')).length + 1);
  expect([...files.keys()].filter((path) => !/^cairn-1\.2\.3\/(?:READ-ME\.html|guide\/.+)$/.test(path))).toEqual([]);
  expect([...files.keys()].filter((path) => /sw\.js$|_headers|_redirects|\.(?:br|gz)$/.test(path))).toEqual([]);
});

test('the same site gives the same bytes, in any time zone', () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  const again = takeAway(dist, 'Cairn', '1.2.3');
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(Buffer.from(again).equals(Buffer.from(zip))).toBe(true);
});

test('no address in a page needs a server: each leads to a file that is there', () => {
  const broken = pages.flatMap(({ path, html }) =>
    [...html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/<(?!meta)[a-z][^>]*?\s(?:href|src|action)=["']?([^"'\s>]+)/g)]
      .map(([, address = '']) => decode(address))
      .filter((address) => !/^(?:\w+:|#)/.test(address))
      .filter((address) => !files.has(join(dirname(path), decodeURI(address.replace(/[?#].*/, ''))) || ''))
      .map((address) => `${path}: ${address}`),
  );
  // Maps for search engines stay behind.
  expect(broken.filter((line) => !line.endsWith('sitemap-index.xml'))).toEqual([]);
});

test('no file in it is larger than its source by more than the drawings it brings', () => {
  const grown = pages.filter(({ path, html }) => {
    const source = path.includes('/guide/') ? readFileSync(`${dist}/${path.replace(/^.*?\/guide\//, '')}`, 'utf8').length : Infinity;
    return html.length > source * 1.3 + 12_000;
  });
  expect(grown.map(({ path }) => path)).toEqual([]);
});
