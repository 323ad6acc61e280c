import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dist, isEmbed, readPages, unlisted } from '../support/dist.ts';

const ledger = readFileSync('tests/site/addresses.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const redirects = existsSync(`${dist}/_redirects`)
  ? readFileSync(`${dist}/_redirects`, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/)[0] ?? '')
  : [];
/** Further pages of a list come and go with its length. */
const isFurther = (path: string) => /^(?:embed\/)?resources\/.+\/\d+\/$/.test(path);
const pages = readPages().filter(({ path }) => !isFurther(path));

const isThere = (address: string) => existsSync(`${dist}${address.endsWith('/') ? `${address}index.html` : address}`) || redirects.includes(address);

test('an address that was published is there, or redirects', () => {
  expect(
    ledger.filter((address) => !isThere(address)),
    'Give each of these a line in public/_redirects: /old/address/ /new/address/ 301',
  ).toEqual([]);
});

test('every page is in the ledger', () => {
  const absent = pages
    .filter(({ path }) => !unlisted.includes(path) || isEmbed(path))
    .map(({ path }) => `/${path}`)
    .filter((address) => !ledger.includes(address));
  expect(absent, 'New pages: add these lines to tests/site/addresses.txt. They are a promise from then on.').toEqual([]);
});

test('the ledger is sorted, so that two writers seldom meet on one line', () => {
  expect(ledger).toEqual(ledger.toSorted());
});
