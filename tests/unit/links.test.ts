import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Try } from '../../src/workbench/links/answer.ts';
import { troubleIn } from '../../src/workbench/links/ask.ts';
import { linksIn } from '../../src/workbench/links/places.ts';
import { proposalsFor } from '../../src/workbench/links/proposal.ts';
import { exitCode, missingIn, type Report } from '../../src/workbench/links/report.ts';
import { ending, run } from '../../src/workbench/links/run.ts';
import { verdictOn } from '../../src/workbench/links/verdict.ts';
import { answeringServer } from '../support/answering-server.ts';
import { sound } from '../support/content.ts';

const day = '2026-11-26';
const page = 'https://example.org/a-page';
const head = (status: number, ...hops: Try['hops']): Try => ({ method: 'HEAD', hops, status });
const get = (status: number, ...hops: Try['hops']): Try => ({ method: 'GET', hops, status });
const on = (...tries: Try[]) => verdictOn(page, tries);

/** A resource with this address, and more lines of front matter. */
const resource = (id: string, url: string, more = '') => ({
  path: `content/resources/${id}.mdx`,
  text: (sound['content/resources/a-book.mdx'] ?? '').replace('cost: free', `url: ${url}\n${more}cost: free`),
});

test('only 404 or 410, seen twice, make a link gone', () => {
  expect(on(head(404), get(404)).state).toBe('gone');
  expect(on(head(404), get(410)).state).toBe('gone');
  expect(on(head(404), get(200)).state).toBe('works');
  expect(on(head(404), get(503), get(503)).state).toBe('unsure');
  expect(verdictOn(page, [head(404), get(503), get(503)], true).state).toBe('gone');
  expect(verdictOn(page, [head(403), get(403)], true).state).toBe('unsure');
  expect(verdictOn(page, [head(404), get(200)], true).state).toBe('works');
});

test.each([401, 403, 429, 500, 503, 999, 400, 418, 304])('%i is no proof that a page is gone', (status) => {
  expect(on(head(status), get(status)).state).toBe('unsure');
});

test('a new address is proposed when every step there is for good', () => {
  const there = 'https://example.org/b-page';
  const step = (status: number, to = there) => ({ status, to });
  expect(on(head(200, step(301))).moved).toBe(there);
  expect(on(head(200, step(308, 'https://www.example.org/a-page'), step(301))).moved).toBe(there);
  expect(on(head(200, step(302))).moved).toBeUndefined();
  expect(on(head(200, step(301), step(302, `${there}/now`))).moved).toBeUndefined();
  expect(on(head(200, step(301, `${page}#part`))).moved).toBeUndefined();
});

test('a page that leads to a front page is unsure, and a front page that leads to another is not', () => {
  for (const to of ['https://example.org/', 'https://example.org/en/', 'https://other.example/index.html', 'https://example.org/en-us'])
    expect([to, on(head(200, { status: 301, to })).state]).toEqual([to, 'unsure']);
  expect(verdictOn('https://example.org/', [head(200, { status: 301, to: 'https://www.example.org/en/' })])).toMatchObject({
    state: 'works',
    moved: 'https://www.example.org/en/',
  });
});

test.each([
  ['ENOTFOUND', 'name'],
  ['ECONNREFUSED', 'refused'],
  ['UND_ERR_CONNECT_TIMEOUT', 'time-out'],
  ['UND_ERR_SOCKET', 'cut off'],
  ['CERT_HAS_EXPIRED', 'certificate'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'certificate'],
  ['SOMETHING_NEW', 'other'],
])('the trouble %s is told as "%s", and leaves the link unsure', (code, trouble) => {
  expect(troubleIn(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) }))).toBe(trouble);
  expect(on({ method: 'HEAD', hops: [], trouble: troubleIn(new TypeError('fetch failed', { cause: { code } })) }).state).toBe('unsure');
});

test('what is proposed names file, line and what to type', () => {
  const place = { path: 'content/resources/a.mdx', line: 12, field: 'url', kind: 'resource' } as const;
  const works = { state: 'works', because: '' } as const;
  expect(proposalsFor(place, { ...works, moved: `${page}-2` }, day)).toEqual([
    { ...place, kind: undefined, about: 'moved', type: `url: ${page}-2` },
    { ...place, kind: undefined, field: 'link, below url', about: 'news', type: `link: { state: works, checked: ${day} }` },
  ]);
  const said = (state: string) => ({ ...place, said: { state, checked: '2026-10-01', line: 13 } });
  expect(proposalsFor(said('works'), works, day)).toMatchObject([{ about: 'day', line: 13, type: `link: { state: works, checked: ${day} }` }]);
  expect(proposalsFor(said('works'), { state: 'gone', because: '' }, day)).toMatchObject([{ about: 'news', line: 13 }]);
  expect(proposalsFor(said('gone'), { state: 'gone', because: '' }, day)).toEqual([]);
  expect(proposalsFor({ ...place, kind: 'doi' }, works, day)).toEqual([]);
  expect(proposalsFor({ ...place, kind: 'text' }, { state: 'gone', because: '' }, day)).toMatchObject([
    { type: expect.stringContaining('take the link out') as string },
  ]);
});

test('links are found in fields, in texts and in DOIs, each with its line; an address that stands twice is tested once', () => {
  const files = [
    { path: 'content/evidence/allen-2004.yaml', text: sound['content/evidence/allen-2004.yaml'] ?? '' },
    resource('one', page, 'link:\n  state: works\n  checked: 2026-10-01\n'),
    {
      ...resource('two', page),
      text: resource('two', page).text.replace('A note.', `A [note](${page}/note).\n\nSee ${page}/bare. <See href="${page}/tag" />\n\n\`${page}/code\``),
    },
    { path: 'content/checklists/thirty-days.yaml', text: (sound['content/checklists/thirty-days.yaml'] ?? '').replace('Name it.', `See ${page}/list.`) },
  ];
  const lineIn = (index: number, words: string) => (files[index]?.text.split('\n').findIndex((line) => line.includes(words)) ?? -1) + 1;
  const place = (index: number, words: string, field: string, kind: string) => ({ path: files[index]?.path, line: lineIn(index, words), field, kind });
  expect(linksIn(files)).toEqual([
    { address: 'https://doi.org/10.1037/0021-9010.89.1.127', places: [place(0, 'doi:', 'doi', 'doi')] },
    {
      address: page,
      places: [
        { ...place(1, 'url:', 'url', 'resource'), said: { state: 'works', checked: '2026-10-01', line: lineIn(1, 'link:') } },
        place(2, 'url:', 'url', 'resource'),
      ],
    },
    { address: `${page}/note`, places: [place(2, '/note', 'text', 'text')] },
    { address: `${page}/bare`, places: [place(2, '/bare', 'text', 'text')] },
    { address: `${page}/tag`, places: [place(2, '/tag', 'text', 'text')] },
    { address: `${page}/list`, places: [place(3, '/list', 'label', 'text')] },
  ]);
});

test('a report of another shape, or a broken one, is no report', () => {
  expect(missingIn('{"version":2,"links":[{"address":"x","tries":[{"status":404}]}]}').size).toBe(0);
  expect(missingIn('{').size).toBe(0);
  expect(missingIn(undefined).size).toBe(0);
});

/** What each path of the server must come to. */
const expected: Readonly<Record<string, 'works' | 'unsure' | 'gone'>> = {
  works: 'works',
  moved: 'works',
  'moved-308': 'works',
  'for-now': 'works',
  'first-for-good': 'works',
  'not-there': 'gone',
  'not-there-once': 'works',
  'not-there-or-busy': 'unsure',
  'wrong-head-no-get': 'gone',
  'no-head': 'works',
  'moved-to-nothing': 'gone',
  withdrawn: 'gone',
  'name-asked': 'unsure',
  closed: 'unsure',
  'too-often': 'unsure',
  challenge: 'unsure',
  robots: 'unsure',
  silent: 'unsure',
  'cut-off': 'unsure',
  round: 'unsure',
  'to-the-front': 'unsure',
  'to-the-front-in-english': 'unsure',
};

const quick = { agent: 'Cairn-test/1.0 (+https://example.org/contribute/)', timeout: 1000, pause: 0, between: 0, whole: 60_000, atOnce: 4 };

test('a run against a server with known answers: verdicts, proposals, report, manners', { timeout: 30_000 }, async () => {
  await using server = await answeringServer();
  const folder = mkdtempSync(join(tmpdir(), 'cairn-links-'));
  const files = Object.keys(expected).map((id) => resource(id, `${server.origin}/${id}`));
  const told: string[] = [];
  try {
    const report = await run({ files, folder, day, patience: quick, say: (line) => told.push(line) });
    const states = Object.fromEntries(report.links.map(({ address, state }) => [address.slice(server.origin.length + 1), state]));
    expect(states).toEqual(expected);

    const link = (id: string) => report.links.find(({ address }) => address === `${server.origin}/${id}`);
    expect(report.links.filter(({ moved }) => moved !== undefined).map(({ moved }) => moved)).toEqual([
      `${server.origin}/new-place`,
      `${server.origin}/new-place`,
    ]);
    expect(link('silent')?.because).toBe('It did not answer in time.');
    expect(link('cut-off')?.because).toBe('The site cut the connection off.');
    expect(link('round')?.because).toBe('It sends us round in a circle.');
    expect(link('closed')?.because).toBe('The site does not let our test in (403).');

    expect(server.seen.atOnce).toBe(1);
    expect(new Set(server.seen.requests.map(({ agent }) => agent))).toEqual(new Set([quick.agent]));
    const to = (path: string) => server.seen.requests.filter((request) => request.path === path).map(({ method }) => method);
    expect(to('/works')).toEqual(['HEAD']);
    expect(to('/withdrawn')).toEqual(['HEAD', 'GET']);
    expect(to('/wrong-head-no-get')).toEqual(['HEAD', 'GET', 'GET']);

    expect(JSON.parse(readFileSync(join(folder, 'links.json'), 'utf8'))).toEqual(report);
    const people = readFileSync(join(folder, 'links.md'), 'utf8');
    expect(people).toContain('22 links: 7 work, 11 unsure, 4 gone. 4 links that readers still see as good are gone.');
    expect(people).toContain('## Gone (4)');
    expect(people).toContain('content/resources/withdrawn.mdx:11');
    expect(told.filter((line) => / of 22 {2}/.test(line))).toHaveLength(22);
    expect(ending(report, folder).join('\n')).toContain(`gone: ${server.origin}/not-there. It answered 404 to 2 requests.`);

    const again = await run({ files: files.filter(({ path }) => path.includes('not-there-or-busy')), folder, day, patience: quick, say: () => undefined });
    expect(again.links).toMatchObject([{ state: 'gone', because: 'It answered 404, and was not there in the last report either.' }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a link that is gone ends the command with 1, until readers are told', async () => {
  await using server = await answeringServer();
  const folder = mkdtempSync(join(tmpdir(), 'cairn-links-'));
  const link = (state: string) => `link:\n  state: ${state}\n  checked: 2026-10-01\n`;
  const news = async (state: string) => {
    const files = [resource('withdrawn', `${server.origin}/withdrawn`, link(state))];
    return exitCode(await run({ files, folder, day, patience: quick, say: () => undefined }));
  };
  try {
    expect(await news('works')).toBe(1);
    expect(await news('gone')).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('where no site answers at all, nothing is proposed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-links-'));
  try {
    const files = [resource('nowhere', 'http://127.0.0.1:1/nowhere')];
    const report: Report = await run({ files, folder, day, patience: quick, say: () => undefined });
    expect(report).toMatchObject({ online: false, links: [{ state: 'unsure', news: false, proposals: [] }] });
    expect(ending(report, folder)[0]).toMatch(/^Not one of 1 link answered\. This machine may have no network/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a run is bounded: when its time is up, what is left is told as not reached', async () => {
  await using server = await answeringServer();
  const folder = mkdtempSync(join(tmpdir(), 'cairn-links-'));
  try {
    const files = ['works', 'silent', 'closed'].map((id) => resource(id, `${server.origin}/${id}`));
    const report = await run({ files, folder, day, patience: { ...quick, timeout: 60_000, whole: 1500 }, say: () => undefined });
    expect(report.links.map(({ state, tries, proposals }) => [state, tries.at(-1)?.trouble, proposals.length])).toEqual([
      ['works', undefined, 1],
      ['unsure', 'not reached', 0],
      ['unsure', 'not reached', 0],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
