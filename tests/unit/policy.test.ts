import { expect, test } from 'vitest';
import { needsOf, together } from '../../src/publish/needs.ts';
import { policyRules } from '../../src/publish/policy-rules.ts';
import { pagePolicy, withPolicy } from '../../src/publish/policy-text.ts';

const page = (head: string, body = '') => `<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const directive = (policy: string, name: string) => policy.split(';').find((part) => part.startsWith(name));

test('the policy holds the hash of the style as it stands in the page', () => {
  // The value is from: printf 'a{}' | openssl dgst -sha256 -binary | base64
  expect(directive(pagePolicy(needsOf(page('<style>a{}</style>'))), 'style-src')).toBe("style-src 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='");
});

test('a page gets what it needs and no more', () => {
  const plain = pagePolicy(needsOf(page('')));
  for (const name of ['script-src', 'style-src', 'connect-src', 'trusted-types', 'worker-src']) expect(directive(plain, name)).toBeUndefined();
  const withScript = pagePolicy(needsOf(page(''), 'document.title'));
  expect(directive(withScript, 'script-src')).toBe("script-src 'self'");
  expect(directive(withScript, 'trusted-types')).toBe("trusted-types 'none'");
  const searching = pagePolicy(needsOf(page(''), 'trustedTypes.createPolicy("default"); import(`${folder}pagefind.js`)'));
  expect(directive(searching, 'script-src')).toBe("script-src 'self' 'wasm-unsafe-eval'");
  expect(directive(searching, 'trusted-types')).toBe('trusted-types default');
  expect(directive(plain, 'img-src')).toBe("img-src 'self'");
  expect(directive(pagePolicy(needsOf(page('', '<input type="file" accept="image/png">'))), 'img-src')).toBe("img-src 'self' blob:");
});

test('a folder has what any of its pages needs, and what the page needs that says 404', () => {
  const one = (path: string, style: string, code = '') => ({ path, needs: needsOf(page(style), code) });
  const files = [
    one('404.html', '<style>missing{}</style>', 'x'),
    one('index.html', '<style>home{}</style>'),
    one('a/index.html', '<style>a{}</style>'),
    one('a/b/index.html', '<style>b{}</style>'),
  ];
  const rules = policyRules(files, '/');
  expect(rules.map(({ path }) => path)).toEqual(['/404.html', '/', '/a/*']);
  const policies = rules.map(({ headers }) => Object.fromEntries(headers)['Content-Security-Policy'] ?? '');
  expect(policies.map((policy) => directive(policy, 'style-src')?.split("'sha256").length)).toEqual([2, 2, 4]);
  expect(policies.map((policy) => directive(policy, 'script-src'))).toEqual(["script-src 'self'", undefined, "script-src 'self'"]);
});

test('only the folder that is made for it may be framed by other sites, and only data may be read by their pages', () => {
  const files = [
    '404.html',
    'index.html',
    'checklists/goals/index.html',
    'checklists.json',
    'embed/checklists/goals/index.html',
    'resources.csv',
    'robots.txt',
  ];
  const rules = policyRules(
    files.map((path) => ({ path, needs: needsOf('') })),
    '/',
  );
  const told = rules.map(({ path, headers }) => {
    const sent = Object.fromEntries(headers);
    const framed = directive(sent['Content-Security-Policy'] ?? '', 'frame-ancestors') === 'frame-ancestors *';
    return [path, framed, sent['Cross-Origin-Resource-Policy'], sent['Access-Control-Allow-Origin']];
  });
  expect(told).toEqual([
    ['/404.html', false, 'same-origin', undefined],
    ['/', false, 'same-origin', undefined],
    ['/checklists/*', false, 'same-origin', undefined],
    ['/checklists.json', false, 'cross-origin', '*'],
    ['/embed/*', true, 'cross-origin', undefined],
    ['/resources.csv', false, 'cross-origin', '*'],
    ['/robots.txt', false, 'cross-origin', undefined],
  ]);
});

test('a page with a frame may show our own pages in it', () => {
  expect(directive(pagePolicy(needsOf('<iframe src="/embed/a/"></iframe>')), 'frame-src')).toBe("frame-src 'self'");
  expect(directive(pagePolicy(needsOf('<pre>&lt;iframe src="/embed/a/"&gt;</pre>')), 'frame-src')).toBeUndefined();
});

test('the same needs give the same policy, in whatever order they come', () => {
  const [a, b] = [needsOf('<style>a{}</style>'), needsOf('<style>b{}</style>', 'x')];
  expect(pagePolicy(together([a, b]))).toBe(pagePolicy(together([b, a, b])));
});

test('nothing stands before the policy but the character set', () => {
  expect(withPolicy(page('<title>T</title>'), "default-src 'none'")).toContain(
    '<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><title>',
  );
  expect(() => withPolicy('<html></html>', '')).toThrow('Give it the layout Base.astro.');
});
