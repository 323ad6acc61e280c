import { expect, test } from 'vitest';
import type { BuiltSite } from '../../src/publish/built-site.ts';
import { contentType } from '../../src/publish/content-types.ts';
import { parseHeaders } from '../../src/publish/headers.ts';
import { caddyConfiguration } from '../../src/publish/hosts/caddy.ts';
import { nginxConfiguration } from '../../src/publish/hosts/nginx.ts';
import { contentTypes, expression, settings } from '../../src/publish/hosts/recipe.ts';
import { parseRedirects } from '../../src/publish/redirects.ts';

const site = (rules: string, more: Partial<BuiltSite> = {}): BuiltSite => ({
  base: '/',
  host: 'cairn.example',
  files: ['index.html', '404.html', 'about/index.html', 'about/team/index.html', '_astro/a.js', 'x.json', 'rules.json', 'x.bib'],
  rules: parseHeaders(rules),
  redirects: [],
  ...more,
});
const place = { root: '/srv/cairn' };
const rules = `
/*
  X-Content-Type-Options: nosniff
/about/*
  Content-Security-Policy: style-src 'sha256-a+/='
/404.html
  Content-Security-Policy: style-src 'sha256-404='
/rules.json
  Content-Type: application/speculationrules+json
/_astro/*
  Cache-Control: immutable
`;

test('a path of the rules fits in nginx and Caddy what it fits on the hosts that read it', () => {
  const fits = (path: string, address: string) => new RegExp(expression(path)).test(address);
  expect([fits('/about/*', '/about/team/'), fits('/a.b', '/a.b'), fits('/x/:name/', '/x/y/'), fits('/', '/')]).toEqual([true, true, true, true]);
  expect([fits('/about/*', '/aboutx'), fits('/a.b', '/axb'), fits('/x/:name/', '/x/y/z/'), fits('/', '/a')]).toEqual([false, false, false, false]);
});

test('two rules that set one header for one address stop with both', () => {
  expect(() => settings(site('/*\n  Cache-Control: a\n/about/*\n  cache-control: b'))).toThrow('/* and /about/* both set Cache-Control for /about/.');
  expect(settings(site(rules)).map(({ name }) => name)).toEqual(['X-Content-Type-Options', 'Content-Security-Policy', 'Cache-Control']);
});

test('a content type by rule is for that file only', () => {
  const { byEnding, byFile } = contentTypes(site(rules));
  expect(byEnding.get('json')).toBe('application/json');
  expect([...byFile]).toEqual([['rules.json', 'application/speculationrules+json']]);
});

test('files of the index are never text, and an unknown kind of file stops with what to do', () => {
  expect(['a.pagefind', 'a.pf_index', 'a.pf_fragment'].map(contentType)).toEqual(Array(3).fill('application/octet-stream'));
  expect(['a.webmanifest', 'a.csv', 'a.opml'].map(contentType)).toEqual(['application/manifest+json', 'text/csv; charset=utf-8', 'text/x-opml; charset=utf-8']);
  expect(() => contentType('a.xyz')).toThrow('Give ".xyz" a line in src/publish/content-types.ts.');
});

test('redirects get the base path, and a pattern stops with what to write', () => {
  expect(parseRedirects('# old\n/a/ /b/ 301\n/c/ https://x.example/\n', '/guide/')).toEqual([
    { from: '/guide/a/', to: '/guide/b/', status: 301 },
    { from: '/guide/c/', to: 'https://x.example/', status: 301 },
  ]);
  expect(() => parseRedirects('/a/* /b/:splat 301')).toThrow('Write each address out');
});

test('the nginx configuration holds every policy, and cannot be broken out of by a value', () => {
  const text = nginxConfiguration(site(rules), place);
  expect(text).toContain(`"~^/about/.*$" "style-src 'sha256-a+/='";`);
  expect(text).toContain('add_header Content-Security-Policy $cairn_content_security_policy always;');
  expect(text).toContain('server_name cairn.example;');
  expect(nginxConfiguration(site('/*\n  X-A: a"; } evil'), place)).toContain(String.raw`"a\"; } evil"`);
  expect(() => nginxConfiguration(site('/*\n  X-A: $host'), place)).toThrow('nginx cannot set a header that holds "$"');
});

test('the Caddy configuration gives what is not there its own policy, not that of the address', () => {
  const text = caddyConfiguration(site(rules), place);
  const [, errors = ''] = text.split('handle_errors');
  expect(text).toContain('@rule-2 path /about/*');
  expect(errors).toContain(`header Content-Security-Policy "style-src 'sha256-404='"`);
  expect(errors).toContain('header -Cache-Control');
  expect(caddyConfiguration(site('/*\n  X-A: {env.HOME}"'), place)).toContain(String.raw`"\{env.HOME\}\""`);
});

test('under a base path both lead there from the name without its slash', () => {
  const under = site('/guide/*\n  X-A: b', { base: '/guide/' });
  expect(nginxConfiguration(under, place)).toContain('location = /guide { return 301 /guide/$is_args$args; }');
  expect(caddyConfiguration(under, place)).toContain('redir /guide /guide/ 301');
});
