/** What a first answer costs, cold, and how soon answers stand there, warm: our search beside plain Pagefind and MiniSearch over the same pages. */
import type { Browser } from 'puppeteer-core';
import budgets from '../budgets.json' with { type: 'json' };
import { openEngines, type Engine } from '../search-quality/engines.ts';
import { questionsOf } from '../search-quality/lists.ts';
import { dist, ours, plain, served } from '../sites.ts';
import { inTurn, median, quantile } from '../statistics.ts';
import { bytes, metBy, ms, type Aim, type Measured, type Row } from '../table.ts';
import { typed, type SearchPage } from '../typed.ts';
import { startChromium, visit, weigh, type Wire } from '../visit.ts';
import { writeMiniSearch, writePagefind } from '../peers/search.ts';

const times = 3;
const question = 'networking event';
/** How long before the first key a reader has the field in focus, where the search may use that. */
const ahead = 3000;
const searchFiles = new Set(['Script', 'Fetch', 'XHR', 'WebAssembly']);
const bare = { field: '#q', result: '#results > li' };

interface Answered {
  time: number;
  /** What had come for the search when its first result stood there, and when all had come. */
  first: number;
  all: number;
}

/** Measures all searches in turn. */
export async function measureSearch(): Promise<Measured> {
  const pages = await searches();
  const browser = await startChromium();
  const cold: Record<string, () => Promise<Answered>> = {};
  for (const [name, page] of Object.entries(pages)) {
    cold[name] = () => answer(browser, page, 0);
    if (!name.startsWith('Mini')) cold[`${name}, warm-up`] = () => answer(browser, page, ahead);
  }
  const answered = await inTurn(times, cold);
  const rows = [...coldRows(answered, ''), ...coldRows(answered, ', warm-up')];
  rows.push(...(await keyRows(browser, pages)), ...(await queryRows()));
  await browser.close();
  return {
    rows,
    notes: [
      `Cold: “${question}” comes as one key after an empty cache. Counted are scripts, data and WebAssembly for the search, workers included; not the page, its fonts and pictures.`,
      `“All” is what had come when the network rested: ours then has joined the full text. With warm-up, the field has the focus ${ahead / 1000} s before the key.`,
      'Warm: the last letter of two words from a title, everything loaded. The query itself: the questions of search-quality, asked in Node, full text included.',
    ],
  };
}

async function searches(): Promise<Record<string, SearchPage>> {
  const texts = await plain();
  await writePagefind(dist);
  for (const whole of [false, true]) await writeMiniSearch(dist, texts, whole);
  return {
    Cairn: { address: `${await ours()}search/`, field: 'site-search input[type=search]', result: 'site-search [data-part="results"] > li' },
    Pagefind: { ...bare, address: await served('search-pagefind') },
    MiniSearch: { ...bare, address: await served('search-minisearch') },
    'MiniSearch, full text': { ...bare, address: await served('search-minisearch-full') },
  };
}

async function answer(browser: Browser, search: SearchPage, wait: number): Promise<Answered> {
  const { page, wires, close } = await visit(browser, { slow: true });
  const weight = async () => weigh((await wires()).filter(isSearch));
  await page.goto(search.address, { waitUntil: 'networkidle0', timeout: 60_000 });
  if (wait > 0) {
    await page.focus(search.field);
    await new Promise((done) => setTimeout(done, wait));
  }
  const time = await typed(page, search, question);
  const first = await weight();
  await page.waitForNetworkIdle({ idleTime: 1000, timeout: 60_000 });
  const all = await weight();
  await close();
  return { time, first, all };
}

const isSearch = ({ type, url }: Wire) => searchFiles.has(type) || /\.(?:wasm|pagefind|pf_\w+)$/.test(url);

function coldRows(answered: ReadonlyMap<string, Answered[]>, suffix: string): Row[] {
  const of = (name: string, what: keyof Answered) => median((answered.get(name + suffix) ?? []).map((one) => one[what]));
  const peers = ['Pagefind', 'MiniSearch', 'MiniSearch, full text'].filter((name) => answered.has(name + suffix));
  const cold = `cold${suffix ? ' with warm-up' : ''}`;
  const budget = budgets.searchCold;
  const row = (what: string, name: string, key: keyof Answered, unit: typeof ms): Row => ({
    what,
    ours: unit(of('Cairn', key)),
    peer: `${name} ${unit(of(name, key))}`,
    ratio: of('Cairn', key) / of(name, key),
  });
  const first = peers.map((name) => row(`${cold}: bytes until the first result`, name, 'first', bytes));
  const rows = [
    ...first,
    ...peers.map((name) => row(`${cold}: first result, Slow 3G`, name, 'time', ms)),
    row(`${cold}: all that one query loads`, 'Pagefind', 'all', bytes),
  ];
  const [head] = rows;
  if (!head || suffix) return rows;
  const ratio = head.ratio ?? NaN;
  const absolute = {
    what: `${cold}: bytes until the first result`,
    ours: head.ours,
    aim: bytes(budget.bytes.aim),
    met: metBy(of('Cairn', 'first'), budget.bytes),
  };
  return [absolute, { ...head, aim: `ratio ${budget.toPagefind.aim}`, met: metBy(ratio, budget.toPagefind) }, ...rows.slice(1)];
}

/** From the last letter to painted results, in every search in turn. */
async function keyRows(browser: Browser, pages: Record<string, SearchPage>): Promise<Row[]> {
  const words = (await plain()).flatMap(({ title }) => [/\p{L}{4,}\s\p{L}{4,}/u.exec(title)?.[0] ?? []].flat()).filter((_, at) => at % 5 === 0);
  const keys = new Map<string, number[]>();
  for (const [name, search] of Object.entries(pages)) {
    console.log(`  warm: ${name}`);
    const { page, close } = await visit(browser);
    await page.goto(search.address, { waitUntil: 'networkidle0' });
    await typed(page, search, question);
    await page.waitForNetworkIdle({ idleTime: 1000 });
    const measured: number[] = [];
    for (const both of words) measured.push(await typed(page, search, both.slice(-1), { before: both.slice(0, -1), patience: 3000 }).catch(() => NaN));
    keys.set(
      name,
      measured.filter((time) => !Number.isNaN(time)),
    );
    await close();
  }
  return timeRows('warm: key to painted results', keys, budgets.searchWarm.key);
}

/** How long our query takes by itself, beside plain Pagefind's. */
async function queryRows(): Promise<Row[]> {
  const { ours: own, plain: pagefind, ask, close } = await openEngines(dist);
  const asked = questionsOf('questions').map(({ ask: words }) => words);
  // What is counted needs nothing from the disk: the words of all questions are loaded before. The space keeps ours from knowing the answer already.
  for (const words of asked) await Promise.all([ask(`${words} `), pagefind(words)]);
  const times = new Map([
    ['Cairn', await queries(own, asked)],
    ['Pagefind', await queries(pagefind, asked)],
  ]);
  close();
  return timeRows('warm: the query itself', times, budgets.searchWarm.query);
}

async function queries(engine: Engine, asked: readonly string[]): Promise<number[]> {
  const measured: number[] = [];
  for (const words of asked) {
    const started = performance.now();
    await engine(words);
    measured.push(performance.now() - started);
  }
  return measured;
}

function timeRows(what: string, times: ReadonlyMap<string, number[]>, aim: Aim): Row[] {
  const own = times.get('Cairn') ?? [];
  return [0.5, 0.95].flatMap((share) =>
    [...times].slice(1).map(([name, peer], at) => ({
      what: `${what}, ${share === 0.5 ? 'median' : 'p95'}`,
      ours: ms(quantile(own, share)),
      peer: `${name} ${ms(quantile(peer, share))}`,
      ratio: quantile(own, share) / quantile(peer, share),
      ...(at === 0 ? { aim: `${aim.aim} ms`, met: metBy(quantile(own, share), aim) } : {}),
    })),
  );
}
