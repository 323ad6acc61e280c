/** Bytes and requests of one page of each kind, with an empty cache, as Chromium loads them. */
import type { Browser, Page } from 'puppeteer-core';
import budgets from '../budgets.json' with { type: 'json' };
import { kinds, type Kind } from '../kinds.ts';
import { hugo, ours, starlight } from '../sites.ts';
import { bytes, metBy, type Measured, type Row } from '../table.ts';
import { startChromium, visit, weigh } from '../visit.ts';

interface Weight {
  /** What must have arrived before the first paint: the body of the page and of every file that blocks it. */
  blocking: number;
  blockers: number;
  all: number;
  requests: number;
  script: number;
  fonts: number;
}

/** Measures every kind of page of ours, and the same pages of Starlight and Hugo. */
export async function measureBytes(): Promise<Measured> {
  const addresses = { ours: await ours(), starlight: await starlight(), hugo: (await hugo()).external };
  const browser = await startChromium();
  const rows: Row[] = [];
  for (const [kind, path] of Object.entries(kinds) as [Kind, string][]) {
    console.log(`  ${kind}: /${path}`);
    const [our, star, hugos] = [
      await load(browser, addresses.ours + path),
      await load(browser, addresses.starlight + path),
      await load(browser, addresses.hugo + path),
    ];
    rows.push(blocks(kind, our, hugos), {
      what: `${kind}: all that loads`,
      ours: all(our),
      peer: `Starlight ${all(star)}`,
      ratio: our.all / star.all,
    });
  }
  await browser.close();
  return {
    rows,
    notes: [
      'What blocks is counted as compressed bodies; all that loads as the wire saw it, with headers, until the network rests. Fonts, pictures and the icon are in it.',
    ],
  };
}

const said = (size: number, requests: number) => `${bytes(size)} in ${requests}`;
const all = ({ all: size, requests, script, fonts }: Weight) => `${said(size, requests)} (script ${bytes(script)}${fonts ? `, fonts ${bytes(fonts)}` : ''})`;

/** A page to fill in is no reading page: its weight is told, and has no aim here. */
function blocks(kind: Kind, our: Weight, hugos: Weight): Row {
  const row = {
    what: `${kind}: what blocks the first paint`,
    ours: said(our.blocking, our.blockers),
    peer: `Hugo ${said(hugos.blocking, hugos.blockers)}`,
    ratio: our.blocking / hugos.blocking,
  };
  if (kind === 'worksheet' || kind === 'my list') return { ...row, aim: 'none: to fill in' };
  const { aim, most } = budgets.page.brotli;
  return { ...row, aim: `1 request, ${bytes(aim)} (limit ${bytes(most)})`, met: our.blockers > 1 ? 'NO' : metBy(our.blocking, { aim, most }) };
}

async function load(browser: Browser, address: string): Promise<Weight> {
  const { page, wires, close } = await visit(browser);
  await page.goto(address, { waitUntil: 'networkidle0' });
  const blocking = await blockers(page);
  const loaded = await wires();
  await close();
  return {
    blocking: blocking.reduce((sum, size) => sum + size, 0),
    blockers: blocking.length,
    all: weigh(loaded),
    requests: loaded.length,
    script: weigh(loaded.filter(({ type }) => type === 'Script')),
    fonts: weigh(loaded.filter(({ type }) => type === 'Font')),
  };
}

/** The sizes of the page itself and of each file that holds up its first paint. */
const blockers = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const entries = performance.getEntries().filter((entry) => entry instanceof PerformanceResourceTiming) as (PerformanceResourceTiming & {
      renderBlockingStatus?: string;
    })[];
    return entries.filter((entry) => entry.entryType === 'navigation' || entry.renderBlockingStatus === 'blocking').map((entry) => entry.encodedBodySize);
  });
