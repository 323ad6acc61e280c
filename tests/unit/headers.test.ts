import { describe, expect, test } from 'vitest';
import { below, formatHeaders, headersFor, matches, parseHeaders } from '../../src/publish/headers.ts';
import { headersFile } from '../../src/publish/write-headers.ts';

const text = `# A comment
/*
  X-Content-Type-Options: nosniff

/data/*
  Cache-Control: no-cache
  Link: </a.css>; rel=preload
/data/one.json
  cache-control: max-age=60
`;

describe('a _headers file', () => {
  test('is read, and written as it was read', () => {
    const rules = parseHeaders(text);
    expect(rules.map(({ path }) => path)).toEqual(['/*', '/data/*', '/data/one.json']);
    expect(rules[1]?.headers).toEqual([
      ['Cache-Control', 'no-cache'],
      ['Link', '</a.css>; rel=preload'],
    ]);
    expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
  });

  test('joins what several rules say of one header, whatever its letters', () => {
    expect(headersFor(parseHeaders(text), '/data/one.json')).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache, max-age=60',
      Link: '</a.css>; rel=preload',
    });
  });

  test.each([
    ['/*', '/', true],
    ['/*', '/a/b.html', true],
    ['/', '/', true],
    ['/', '/a', false],
    ['/data/*', '/data/', true],
    ['/data/*', '/data', false],
    ['/data/*', '/database/', false],
    ['/*.json', '/a/b.json', true],
    ['/a.b', '/axb', false],
    ['/:folder/one', '/x/one', true],
    ['/:folder/one', '/x/y/one', false],
  ])('%s and %s: %s', (path, address, fits) => {
    expect(matches(path, address)).toBe(fits);
  });

  test('goes below a base path', () => {
    const rules = below('/guide/', parseHeaders(text));
    expect(rules.map(({ path }) => path)).toEqual(['/guide/*', '/guide/data/*', '/guide/data/one.json']);
    expect(headersFor(rules, '/data/one.json')).toEqual({});
  });

  test.each([['X-Early: before any path'], ['/a\n  no colon here'], ['/a\n  ! X-Detached']])('says which line a host would pass over: %j', (wrong) => {
    expect(() => parseHeaders(wrong)).toThrow(/^_headers, line \d: ".+" is neither a path nor a header below one\. Write /);
  });

  test('has one block for each path: hosts keep the last of two', () => {
    const twice = parseHeaders('/a\n  X-One: 1\n/b\n  X-B: 1\n/a\n  X-Two: 2');
    expect(headersFile(twice)).toBe('/a\n  X-One: 1\n  X-Two: 2\n\n/b\n  X-B: 1\n');
  });

  test('is refused when Cloudflare Pages would cut it off', () => {
    const rule = (path: string, value: string) => ({ path, headers: [['X-A', value]] as const });
    expect(() => headersFile(Array.from({ length: 101 }, (_, index) => rule(`/${index}`, '1')))).toThrow(
      '_headers would have 101 rules, and Cloudflare Pages takes 100. Move files from the top of the site into a folder: each has a rule there.',
    );
    expect(() => headersFile([rule('/a', 'x'.repeat(2000))])).toThrow(/Cloudflare Pages takes 2000: X-A: x+\.\.\. Give the pages of one folder fewer/);
  });
});
