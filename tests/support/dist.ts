/** The built site, for tests that read what readers get. CAIRN_DIST names another folder than dist/. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { HtmlValidate, Parser, type HtmlElement } from 'html-validate';
import { site } from '../../src/site.ts';

/** One page: its path below the base ('obstacles/skill-gap/', '' for the home page), its text, and its elements. */
export interface BuiltPage {
  path: string;
  html: string;
  root: HtmlElement;
}

export const dist = process.env['CAIRN_DIST'] ?? 'dist';
export const origin = process.env['CAIRN_ORIGIN'] ?? site.origin;
export const base = `/${process.env['CAIRN_BASE'] ?? site.base}/`.replace(/\/+/g, '/');

/** Pages that are built but belong in no sitemap: the error page, and the kitchen sink for those who work on the site. */
export const unlisted = ['404.html', 'about/look/'];

const grammar = await new HtmlValidate().getConfigFor('index.html');

/** All pages of a built site, sorted by path. Stops with a plain sentence when there is none. */
export function readPages(folder = dist): BuiltPage[] {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no built site in ${folder}/. Run: npm run build`);
  // The editor is no page of the guide: tests/site/edit.test.ts looks after it.
  const files = globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('edit/'));
  return files.sort().map((file) => {
    const html = readFileSync(`${folder}/${file}`, 'utf8');
    return { path: file.replace(/(^|\/)index\.html$/, '$1'), html, root: new Parser(grammar).parseHtml(html) };
  });
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The text with its character references read. */
export const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') =>
    hex || decimal ? String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10)) : (named[name] ?? whole),
  );

/** The words of an element as a reader sees them, in one line. */
export const textOf = (element: { textContent: string } | null): string =>
  decode(element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** The value of an attribute of the first element that fits, or ''. */
export const attribute = (page: BuiltPage, selector: string, name: string): string => decode(page.root.querySelector(selector)?.getAttributeValue(name) ?? '');

/** The structured data of a page. */
export const jsonLd = (page: BuiltPage): Record<string, unknown>[] =>
  [...page.html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map((match) => JSON.parse(match[1] ?? '') as Record<string, unknown>);
