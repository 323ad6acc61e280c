import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { find, findFirst, type Answer, type Search } from '../../../src/search/find.ts';
import type { FirstFile, IdsFile, Stamped } from '../../../src/search/layer.ts';
import { indexOf, type Ask, type Pagefind } from '../../../src/search/pagefind.ts';
import { Sources } from '../../../src/search/sources.ts';

/** Answers a question with the paths of the pages that it finds, best first: at most ten. */
export type Engine = (question: string) => Promise<string[]>;

const shown = 10;

/** Our search, what it answers first, and plain Pagefind over the index of a built site, as the browser runs them. `close` ends the server of the index. */
export async function openEngines(dist: string): Promise<{ ours: Engine; first: Engine; plain: Engine; ask: Ask; close: () => void }> {
  const server = createServer(sirv(dist)).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  // A connection that the server closes while a question comes in would be an error.
  server.keepAliveTimeout = 600_000;
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const read = (name: string): unknown => JSON.parse(readFileSync(`${dist}/pagefind/${name}.json`, 'utf8'));
  const ids = read(`names/${(read('first') as Stamped<FirstFile>).build}/ids`) as IdsFile;
  const numbers = new Map(ids.ids.map((id, number) => [`${ids.before}${id}`, `${number}`]));
  const plain = await startPagefind(dist, origin, 'plain');
  const { ask } = await indexOf(await startPagefind(dist, origin, 'ours'), ids);
  const [begun, all] = [new Sources({ base: origin }), new Sources({ base: origin })];
  const pathOf = async (id: string, { toPage }: Search) => (await toPage(id, [])).url.slice(origin.length).replace(/\/$/, '');
  const pathsOf = (found: readonly { id: string }[], search: Search) => Promise.all(found.slice(0, shown).map(({ id }) => pathOf(id, search)));
  const engine = (search: (question: string) => Promise<Search>, answer: (search: Search, question: string) => Promise<Answer>) => async (question: string) => {
    const open = await search(question);
    return pathsOf((await answer(open, question)).found, open);
  };
  return {
    ours: engine(
      (question) => all.whole(question),
      (search, question) => find(search, ask, question),
    ),
    first: engine(
      (question) => begun.first(question),
      (search, question) => Promise.resolve(findFirst(search, question)),
    ),
    plain: async (question) =>
      pathsOf(
        (await plain.search(question)).results.map(({ id }) => ({ id: numbers.get(id) ?? id })),
        await all.whole(question),
      ),
    ask,
    close: () => server.close(),
  };
}

/** Pagefind in Node: it needs a `location`, and its own address of the index. Each name is an instance of its own. */
async function startPagefind(dist: string, origin: string, name: string): Promise<Pagefind> {
  Object.assign(globalThis, { location: new URL(origin), window: globalThis, addEventListener: () => {} });
  const pagefind = (await import(/* @vite-ignore */ `${dist}/pagefind/pagefind.js?${name}`)) as Pagefind & {
    options(options: object): Promise<void>;
    init(): Promise<void>;
  };
  await pagefind.options({ basePath: `${origin}pagefind/`, noWorker: true });
  await pagefind.init();
  return pagefind;
}
