import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test, vi } from 'vitest';
import Due from '../../src/components/Due.astro';
import LinkState from '../../src/components/LinkState.astro';

const container = await AstroContainer.create();
const url = 'https://example.org/a-page';
const said = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim();
const stateOf = async (state: string, alternatives = true) =>
  container.renderToString(LinkState, { props: { url, link: { state, checked: '2026-11-26' }, alternatives } });

test('a reader learns what the last test of the link found, and when', async () => {
  expect(said(await stateOf('works'))).toBe('The link worked on November 26, 2026.');
  expect(said(await stateOf('unsure'))).toBe(
    'Unsure. On November 26, 2026 the site did not let our test in, so we cannot say whether the link works. Try it yourself.',
  );
  expect(said(await container.renderToString(LinkState, { props: { url } }))).toBe('Not tested yet. We have not tested this link since it was seen.');
});

test('a link that is gone is an address in words, with what to do instead', async () => {
  const html = await stateOf('gone');
  expect(html).not.toContain('<a');
  expect(said(html)).toBe(
    `The link no longer answers. We tested it on November 26, 2026. Search for the name, or use one of the alternatives below. Its address was: ${url}`,
  );
  expect(said(await stateOf('gone', false))).toMatch(/Search for the name\. Its address was: /);
});

test('an entry past its day for a new check says so, from the day after', async () => {
  const on = async (day: string) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(`${day}T12:00:00Z`) / 1000));
    return said(await container.renderToString(Due, { props: { by: '2027-05-23' } }));
  };
  expect(await on('2027-05-23')).toBe('');
  expect(await on('2027-05-24')).toBe('This entry was due for a new check by May 23, 2027. Prices, dates and links may have changed.');
  vi.unstubAllEnvs();
});
