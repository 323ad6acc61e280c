/** What a host owes the site. Each is asked of the real server. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import pLimit from 'p-limit';
import { addressOf, type BuiltSite } from '../../src/publish/built-site.ts';
import { headersFor } from '../../src/publish/headers.ts';
import { contentTypes } from '../../src/publish/hosts/recipe.ts';
import { ask, unpacked, type Answer } from './ask.ts';
import type { Server } from './servers.ts';

/** A built site on a server. */
export interface Served {
  server: Server;
  port: number;
  dist: string;
  site: BuiltSite;
  /** Published addresses, with the base path. */
  ledger: readonly string[];
}

/** A promise, and how it is tried. */
export interface Check {
  name: string;
  without?: Server['gaps'][number];
  run: (served: Served) => Promise<void>;
}

/** What lies in the tested copy besides the site: things that must not be reached. */
export const planted = { secret: 'not for readers', hidden: ['.env', '.git/config', 'obstacles/.notes'], old: '/old-address/' } as const;

const fileOf = ({ dist, site }: Served, address: string) =>
  readFileSync(`${dist}/${address.slice(site.base.length)}${address.endsWith('/') ? 'index.html' : ''}`);

const isTested =
  ({ server }: Served) =>
  (address: string) =>
    !(server.gaps.includes('404.html') && address.endsWith('404.html'));

/** Content types that mean the same to a browser under one name. Text without a character set is read as its page is: in UTF-8. */
const plainType = (type: string) =>
  type
    .toLowerCase()
    .replace(/;.*/, '')
    .replace('application/javascript', 'text/javascript')
    .replace('text/xml', 'application/xml')
    .replace('image/vnd.microsoft.icon', 'image/x-icon');

/** Tries many addresses, and names each that fails. */
async function each(addresses: readonly string[], check: (address: string) => Promise<void>): Promise<void> {
  const limit = pLimit(8);
  const failures = await Promise.all(
    addresses.map((address) =>
      limit(() =>
        check(address).then(
          () => [],
          (error: unknown) => [`${address}: ${(error as Error).message}`],
        ),
      ),
    ),
  );
  const all = failures.flat();
  assert.equal(all.length, 0, `${all.length} of ${addresses.length}:\n${all.slice(0, 5).join('\n')}`);
}

const joined = (answer: Answer, name: string) => [answer.headers[name.toLowerCase()]].flat().join(', ');

function hasHeaders(answer: Answer, wanted: Record<string, string>): void {
  for (const [name, value] of Object.entries(wanted)) assert.equal(joined(answer, name), value, name);
}

async function isNotThere(served: Served, path: string): Promise<void> {
  const answer = await ask(served.port, path);
  assert.equal(answer.status, 404);
  assert.deepEqual(unpacked(answer), readFileSync(`${served.dist}/404.html`), 'This is not our page.');
  assert.match(joined(answer, 'Content-Type'), /^text\/html/);
  assert.doesNotMatch(joined(answer, 'Cache-Control'), /immutable|max-age=[1-9]\d{3}/, 'A page that is not there must not be kept.');
}

const some = (served: Served, wanted: (address: string) => boolean): string => {
  const found = served.ledger.find(wanted) ?? served.site.files.map((file) => addressOf(served.site.base, file)).find(wanted);
  assert.ok(found, 'The site has no address for this test.');
  return found;
};

const aPage = (served: Served) => some(served, (address) => /\/mentorship\/[^/]+\/$/.test(address));

async function addsSlash(served: Served, query: string): Promise<void> {
  const page = aPage(served);
  const answer = await ask(served.port, page.slice(0, -1) + query);
  assert.match(String(answer.status), /^30[178]$/);
  const to = new URL(joined(answer, 'Location'), `http://127.0.0.1:${served.port}${page}`);
  assert.equal(to.href, `http://127.0.0.1:${served.port}${page}${query}`);
}

/** The list of promises, in the order of the recipes in docs/hosting.md. */
export const checks: readonly Check[] = [
  {
    name: 'every published address answers with its file',
    run: (served) =>
      each(served.ledger.filter(isTested(served)), async (address) => {
        const answer = await ask(served.port, address);
        assert.equal(answer.status, 200);
        assert.deepEqual(unpacked(answer), fileOf(served, address));
      }),
  },
  {
    name: 'every file has its content type',
    run: (served) => {
      const { byEnding, byFile } = contentTypes(served.site);
      return each(served.site.files.filter(isTested(served)), async (file) => {
        const answer = await ask(served.port, encodeURI(addressOf(served.site.base, file)), {}, 'HEAD');
        const wanted = byFile.get(file) ?? byEnding.get(/[^./]*$/.exec(file)?.[0] ?? '') ?? '';
        assert.equal(`${answer.status} ${plainType(joined(answer, 'Content-Type'))}`, `200 ${plainType(wanted)}`);
      });
    },
  },
  {
    name: 'every file has the headers that the rules give it',
    run: (served) =>
      each(
        served.site.files.map((file) => addressOf(served.site.base, file)),
        async (address) => hasHeaders(await ask(served.port, encodeURI(address), {}, 'HEAD'), wantedHeaders(served, address)),
      ),
  },
  {
    name: 'what is not there answers 404 with our page and its headers',
    run: (served) =>
      each(['not-there/', 'obstacles/not-there/', 'not-there.bib', '_astro/not-there.js', 'pagefind/not-there.pagefind', 'about/x.html'], async (path) => {
        await isNotThere(served, served.site.base + path);
      }),
  },
  {
    name: 'our page for what is not there has its own policy, not that of the address',
    without: 'own page',
    run: (served) =>
      each(['not-there/', 'obstacles/not-there/'], async (path) => {
        const wanted = wantedHeaders(served, `${served.site.base}404.html`);
        const answer = await ask(served.port, served.site.base + path);
        assert.equal(joined(answer, 'Content-Security-Policy'), wanted['Content-Security-Policy'] ?? '');
      }),
  },
  {
    name: 'an address without its slash leads to the one with it, under the same base path',
    run: (served) => addsSlash(served, ''),
  },
  {
    name: 'what was asked with such an address is kept',
    without: 'query',
    run: (served) => addsSlash(served, '?q=a'),
  },
  {
    name: 'an address that moved redirects for good',
    run: async (served) => {
      const answer = await ask(served.port, served.site.base + planted.old.slice(1));
      assert.equal(`${answer.status} ${joined(answer, 'Location').replace(/^http:\/\/[^/]+/, '')}`, `301 ${served.site.base}mentorship/`);
    },
  },
  {
    name: 'text is packed as the browser can unpack it: brotli, gzip, or not at all',
    without: 'packed files',
    run: async (served) => {
      const script = some(served, (address) => /\/_astro\/.*\.js$/.test(address) && fileOf(served, address).length > 5000);
      for (const address of [served.site.base, aPage(served), script, `${served.site.base}resources.bib`]) {
        const plain = await ask(served.port, address);
        for (const [accept, wanted] of [
          ['gzip, deflate, br, zstd', 'br'],
          ['gzip, deflate', 'gzip'],
          ['identity', ''],
        ] as const) {
          const answer = await ask(served.port, address, { 'Accept-Encoding': accept });
          assert.equal(joined(answer, 'Content-Encoding'), wanted, `${address} for "${accept}"`);
          assert.match(joined(answer, 'Vary'), /\bAccept-Encoding\b/i, `Vary of ${address} for "${accept}"`);
          assert.equal(joined(answer, 'Content-Type'), joined(plain, 'Content-Type'), `type of ${address} for "${accept}"`);
          assert.deepEqual(unpacked(answer), fileOf(served, address));
          if (wanted) assert.ok(answer.body.length < fileOf(served, address).length * 0.9);
        }
      }
    },
  },
  {
    name: 'what is packed already travels as it is',
    run: (served) =>
      each(
        ['.pdf', '.woff2', '.pagefind', '.docx', '.pf_meta'].map((ending) => some(served, (address) => address.endsWith(ending))),
        async (address) => {
          const answer = await ask(served.port, address, { 'Accept-Encoding': 'gzip, deflate, br' });
          assert.equal(joined(answer, 'Content-Encoding'), '');
          assert.deepEqual(answer.body, fileOf(served, address));
        },
      ),
  },
  {
    name: 'a file that the browser has is not sent again, packed or not',
    run: async (served) => {
      for (const accept of ['identity', 'gzip', 'gzip, br']) {
        const first = await ask(served.port, aPage(served), { 'Accept-Encoding': accept });
        const tag = joined(first, 'ETag');
        assert.ok(tag, 'The page has no ETag.');
        const again = await ask(served.port, aPage(served), { 'Accept-Encoding': accept, 'If-None-Match': tag });
        assert.equal(`${again.status}, ${again.body.length} bytes`, '304, 0 bytes', accept);
      }
    },
  },
  {
    name: 'HEAD says what GET says, without the content',
    run: (served) =>
      each([served.site.base, aPage(served), `${served.site.base}resources.csv`], async (address) => {
        const [get, head] = [await ask(served.port, address), await ask(served.port, address, {}, 'HEAD')];
        assert.equal(`${head.status}, ${head.body.length} bytes`, '200, 0 bytes');
        for (const name of ['Content-Type', 'ETag', 'Cache-Control', 'Content-Security-Policy']) assert.equal(joined(head, name), joined(get, name), name);
      }),
  },
  {
    name: 'a part of a PDF can be asked for',
    without: 'parts',
    run: async (served) => {
      const address = some(served, (each) => each.endsWith('.pdf'));
      const whole = fileOf(served, address);
      const answer = await ask(served.port, address, { Range: 'bytes=100-199' });
      assert.equal(`${answer.status} ${joined(answer, 'Content-Range')}`, `206 bytes 100-199/${whole.length}`);
      assert.deepEqual(answer.body, whole.subarray(100, 200));
    },
  },
  {
    name: 'no folder shows what is in it',
    run: (served) =>
      each(
        ['_astro/', 'pagefind/', 'cards/'].map((path) => served.site.base + path),
        (path) => isNotThere(served, path),
      ),
  },
  {
    name: 'files that begin with a dot, the rules for hosts and packed files have no address',
    without: 'dot files',
    run: (served) =>
      each(
        [...planted.hidden, '_headers', '_redirects', 'index.html.br', 'index.html.gz'].map((path) => served.site.base + path),
        (path) => isNotThere(served, path),
      ),
  },
  {
    name: 'nothing outside the folder can be reached',
    run: (served) =>
      each(escapes(served.site.base), async (path) => {
        const answer = await ask(served.port, path);
        assert.doesNotMatch(answer.body.toString('latin1'), new RegExp(`${planted.secret}|root:`));
        assert.match(String(answer.status), /^(?:30[178]|40[034]|50[02])$/);
      }),
  },
  {
    name: 'only reading is allowed',
    run: async (served) => {
      const answers = await Promise.all(
        ['POST', 'PUT', 'DELETE'].map(async (method) => `${method} ${(await ask(served.port, served.site.base, {}, method)).status}`),
      );
      assert.deepEqual(answers, ['POST 405', 'PUT 405', 'DELETE 405']);
    },
  },
  {
    name: 'under a base path the way in leads to the home page, and the rest is not there',
    run: async (served) => {
      if (served.site.base === '/') return;
      const answer = await ask(served.port, served.site.base.slice(0, -1));
      assert.match(`${answer.status} ${joined(answer, 'Location').replace(/^http:\/\/[^/]+/, '')}`, new RegExp(`^30[178] ${served.site.base}$`));
      assert.equal((await ask(served.port, '/mentorship/')).status, 404);
    },
  },
];

/** The headers that the rules give, but for the content type, which has a check of its own. */
function wantedHeaders({ site }: Served, address: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headersFor(site.rules, address)).filter(([name]) => name.toLowerCase() !== 'content-type'));
}

const escapes = (base: string) => {
  const ups = [
    '../secret.txt',
    '../../secret.txt',
    '%2e%2e/secret.txt',
    '..%2fsecret.txt',
    '..%5csecret.txt',
    '%2e%2e%2f%2e%2e%2fetc/passwd',
    '.%2e/secret.txt',
  ];
  return [
    ...ups.map((up) => base + up),
    ...ups.map((up) => `${base}obstacles/../${up}`),
    '/../../../../../../etc/passwd',
    '//etc/passwd',
    `${base.slice(0, -1)}../secret.txt`,
    '/%00',
  ];
};
