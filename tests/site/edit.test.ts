import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/publish/headers.ts';
import type { EditorSettings } from '../../src/publish/edit/git-host.ts';
import { site } from '../../src/site.ts';
import { base, dist } from '../support/dist.ts';

const { published }: EditorSettings = site.editor;

test('the editor is on the site only when site.ts says so', () => {
  expect(existsSync(`${dist}/edit/index.html`)).toBe(published);
});

test('no page that is read leads to the editor or loads any of it', () => {
  const pages = globSync('**/*.html', { cwd: dist }).filter((file) => !file.startsWith('edit'));
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter((file) => readFileSync(`${dist}/${file}`, 'utf8').includes(`${base}edit/`))).toEqual([]);
  const maps = ['sitemap-0.xml', 'guide.json', 'feed.xml', 'pagefind/catalog.json'].filter((file) => readFileSync(`${dist}/${file}`, 'utf8').includes('edit/'));
  expect(maps).toEqual([]);
});

test.runIf(published)('no more may be loaded into the editor than its policy says, and no search engine lists it', () => {
  const headers = headersFor(parseHeaders(readFileSync(`${dist}/_headers`, 'utf8')), `${base}edit/`);
  expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none';.*script-src 'self';.*connect-src 'self' https:\/\/[^ ;]+;frame-ancestors 'none'$/);
  expect(readFileSync(`${dist}/edit/index.html`, 'utf8')).toContain('<meta name="robots" content="noindex">');
});
