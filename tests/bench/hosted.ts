/** Serves a folder as a good host would: every text compressed beforehand, brotli at its best, and the headers of its _headers file. */
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import sirv from 'sirv';
import { emptied } from './cache.ts';
import { kinds } from './kinds.ts';

/** A site that can be visited. Close it, or the bench does not end. */
export interface Hosted {
  address: string;
  close: () => void;
}

/** Of the pages, only those that are visited: brotli at its best takes a quarter of a second for a big one. */
const texts = ['**/*.{css,js,mjs,json,svg,xml,txt,webmanifest,wasm}', '*.html', ...Object.values(kinds).map((path) => `${path}index.html`)];

/** Copies a built site into the cache, compresses it and serves it on a free port of this machine. */
export async function host(name: string, site: string): Promise<Hosted> {
  const folder = emptied(`hosted/${name}`);
  cpSync(site, folder, { recursive: true });
  for (const file of globSync(texts, { cwd: folder })) compress(`${folder}/${file}`);
  const headers = headersOf(folder);
  const files = sirv(folder, {
    brotli: true,
    etag: true,
    setHeaders: (response) => {
      for (const [header, value] of headers) response.setHeader(header, value);
    },
  });
  const server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end())).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function compress(file: string): void {
  const text = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  writeFileSync(`${file}.br`, brotliCompressSync(text, { params }));
}

/** What `_headers` gives to every path. */
function headersOf(folder: string): [string, string][] {
  const [file] = globSync('_headers', { cwd: folder });
  const block = /^\/\*\s*\n((?:[ \t]+.*\n?)*)/m.exec(file ? readFileSync(`${folder}/${file}`, 'utf8') : '')?.[1] ?? '';
  // Over plain HTTP, a browser must not be told to come back encrypted.
  return [...block.matchAll(/^\s+([\w-]+):\s*(.+)$/gm)].flatMap(([, name = '', value = '']) => (/^strict-transport/i.test(name) ? [] : [[name, value]]));
}
