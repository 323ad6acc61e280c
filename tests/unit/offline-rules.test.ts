import { expect, test } from 'vitest';
import { missing, revisionOf, weight, type GuideList } from '../../src/offline/guide-list.ts';
import { isWhole, keyOf, kindOf, mayKeep, newest, tooMany, type Facts } from '../../src/offline/rules.ts';

const page: Facts = { status: 200, type: 'basic', redirected: false, contentType: 'text/html; charset=utf-8' };

test('what is kept has a name without anything a reader typed or shared', () => {
  expect(keyOf('https://a.example/search/?q=secret')).toBe('https://a.example/search/');
  expect(keyOf('https://a.example/checklists/goals/?utm_source=x#d1.secret')).toBe('https://a.example/checklists/goals/');
  expect(keyOf('https://a.example/pagefind/pagefind-entry.json?ts=17')).toBe('https://a.example/pagefind/pagefind-entry.json');
});

test('each file is answered by its own plan, and exports and downloads by none', () => {
  expect(kindOf('mentorship/', true)).toBe('page');
  expect(kindOf('_astro/keep.B2uT.js', false)).toBe('hashed');
  expect(kindOf('pagefind/fragment/en_1.pf_fragment', false)).toBe('hashed');
  expect(kindOf('pagefind/pagefind.en_1.pf_meta', false)).toBe('hashed');
  expect(kindOf('pagefind/pagefind-worker.js', false)).toBe('data');
  expect(kindOf('resources/cite/3.json', false)).toBe('data');
  expect(kindOf('grounds/find.svg', false)).toBe('picture');
  for (const path of ['resources.json', 'guide.json', 'sw.js', 'checklists/goals/goals-a4.pdf', 'cards/home.jpg', 'mentorship/'])
    expect(kindOf(path, false)).toBeUndefined();
});

test('an error, a redirect, a foreign answer or another kind of file is never kept', () => {
  expect(mayKeep('page', page)).toBe(true);
  for (const status of [0, 204, 206, 301, 404, 500, 503]) expect(mayKeep('page', { ...page, status })).toBe(false);
  for (const type of ['opaque', 'opaqueredirect', 'cors', 'error'] as const) expect(mayKeep('page', { ...page, type })).toBe(false);
  expect(mayKeep('page', { ...page, redirected: true })).toBe(false);
  expect(mayKeep('page', { ...page, contentType: 'application/pdf' })).toBe(false);
  // A host that answers 200 with its error page.
  expect(mayKeep('hashed', page)).toBe(false);
  expect(mayKeep('hashed', { ...page, contentType: 'text/javascript' })).toBe(true);
});

test('half a page and half a file of data are told from whole ones', () => {
  expect(isWhole('text/html', '<!doctype html><html>…</html>\n')).toBe(true);
  expect(isWhole('text/html', '<!doctype html><html>…</ht')).toBe(false);
  expect(isWhole('application/json', '{"a":[1,2]}')).toBe(true);
  expect(isWhole('application/json', '{"a":[1,')).toBe(false);
});

test('of several kept pages the one that its server sent last is shown', () => {
  const sent = (day: string | undefined) => ({ headers: new Headers(day ? { Date: day } : {}), day });
  const [old, young, none] = [sent('Thu, 26 Nov 2026 10:00:00 GMT'), sent('Fri, 27 Nov 2026 10:00:00 GMT'), sent(undefined)];
  expect(newest([none, old, young])).toBe(young);
  expect(newest([none])).toBe(none);
  expect(newest([])).toBeUndefined();
});

test('the oldest go first when there are too many', () => {
  expect(tooMany([1, 2, 3, 4], 3)).toEqual([1]);
  expect(tooMany([1, 2], 3)).toEqual([]);
});

test('an update loads what has changed or is new, and nothing else', async () => {
  const list: GuideList = {
    bytes: 60,
    room: 0,
    files: [
      ['', 'a1', 10],
      ['about/', 'b2', 20],
      ['new/', 'c3', 30],
    ],
  };
  const left = missing(
    list,
    new Map([
      ['', 'a1'],
      ['about/', 'b1'],
      ['gone/', 'd4'],
    ]),
  );
  expect(left.map(([path]) => path)).toEqual(['about/', 'new/']);
  expect(weight(left)).toBe(50);
  expect(await revisionOf(new TextEncoder().encode('cairn'))).toMatch(/^[\da-f]{16}$/);
});
