import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { find } from '../../../src/search/find.ts';
import { openLayer } from '../../../src/search/first-layer.ts';
import type { LayerFile } from '../../../src/search/layer.ts';
import { indexOf, type Ask, type Pagefind } from '../../../src/search/pagefind.ts';
import { pageOf } from '../../../src/search/results.ts';

/** Answers a question with the paths of the pages that it finds, best first: at most ten. */
export type Engine = (question: string) => Promise<string[]>;

const shown = 10;

/** Our search and plain Pagefind over the index of a built site, as the browser runs them. `close` ends the server of the index. */
export async function openEngines(dist: string): Promise<{ ours: Engine; plain: Engine; ask: Ask; close: () => void }> {
  const server = createServer(sirv(dist)).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const layerFile = JSON.parse(readFileSync(`${dist}/pagefind/first.json`, 'utf8')) as LayerFile;
  const layer = openLayer(layerFile);
  const paths = new Map(layerFile.pages.map(({ id, path }) => [id, path.replace(/\/$/, '')]));
  const pathsOf = (found: readonly { id: string }[]) => found.slice(0, shown).map(({ id }) => paths.get(id) ?? id);
  const search = { layer, toPage: (id: string) => pageOf(layer.pages.get(id), ''), isWanted: () => true };
  const plain = await startPagefind(dist, origin, 'plain');
  const { ask } = await indexOf(await startPagefind(dist, origin, 'ours'));
  return {
    ours: async (question) => pathsOf((await find(search, ask, question)).found),
    plain: async (question) => pathsOf((await plain.search(question)).results),
    ask,
    close: () => server.close(),
  };
}

/** Pagefind in Node: it needs a `location`, and its own address of the index. Each name is an instance of its own. */
async function startPagefind(dist: string, origin: string, name: string): Promise<Pagefind> {
  Object.assign(globalThis, { location: new URL(origin), window: globalThis });
  const pagefind = (await import(/* @vite-ignore */ `${dist}/pagefind/pagefind.js?${name}`)) as Pagefind & {
    options(options: object): Promise<void>;
    init(): Promise<void>;
  };
  await pagefind.options({ basePath: `${origin}pagefind/`, noWorker: true });
  await pagefind.init();
  return pagefind;
}
