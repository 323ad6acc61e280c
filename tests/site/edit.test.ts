import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/publish/headers.ts';
import { guideList } from '../../src/publish/guide-files.ts';
import { Site } from '../../src/publish/site-files.ts';
import type { EditorSettings } from '../../src/publish/edit/git-host.ts';
import { site } from '../../src/site.ts';
import { base, dist, readPages } from '../support/dist.ts';

const { published }: EditorSettings = site.editor;

test('the editor is on the site only when site.ts says so', () => {
  expect(existsSync(`${dist}/edit/index.html`)).toBe(published);
});

test('no page that is read leads to the editor or loads any of it', () => {
  const pages = readPages().filter(({ html }) => html.includes(`${base}edit/`) || /sveltia/i.test(html));
  expect(pages.map(({ path }) => path)).toEqual([]);
  const maps = ['sitemap-0.xml', 'guide.json', 'sw.js', 'feed.xml'].filter((file) => readFileSync(`${dist}/${file}`, 'utf8').includes('edit/'));
  expect(maps).toEqual(published ? [] : maps.filter((file) => file !== 'sw.js'));
});

test('the copy for offline reading goes without the editor, also where it is published', async () => {
  const whole = await Site.read(dist, base);
  const [home] = [...whole.files.values()];
  if (home) for (const path of ['edit/', 'edit/editor.js']) whole.files.set(path, { ...home, path });
  expect(guideList(whole).files.filter(([path]) => path.startsWith('edit/'))).toEqual([]);
});

test.runIf(published)('no more may be loaded into the editor than its policy says, and no search engine lists it', () => {
  const headers = headersFor(parseHeaders(readFileSync(`${dist}/_headers`, 'utf8')), `${base}edit/`);
  expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none';.*script-src 'self';.*connect-src 'self' https:\/\/[^ ;]+;frame-ancestors 'none'$/);
  expect(readFileSync(`${dist}/edit/index.html`, 'utf8')).toContain('<meta name="robots" content="noindex">');
});
