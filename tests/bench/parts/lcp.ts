/** How soon the largest text or picture stands there on Slow 3G: ours beside Hugo's and Starlight's page with the same content. */
import type { Browser } from 'puppeteer-core';
import budgets from '../budgets.json' with { type: 'json' };
import { kinds } from '../kinds.ts';
import { hugo, ours, starlight } from '../sites.ts';
import { inTurn, median } from '../statistics.ts';
import { metBy, ms, type Measured, type Row } from '../table.ts';
import { startChromium, visit } from '../visit.ts';

const times = 7;

interface Painted {
  lcp: number;
  first: number;
  /** What was largest: a tag, and for a picture its file. */
  largest: string;
}

/** Measures the guide and the obstacle page, each site in turn. */
export async function measureLcp(): Promise<Measured> {
  const { external, inlined } = await hugo();
  const sites = { Cairn: await ours(), Hugo: external, 'Hugo, style inlined': inlined, Starlight: await starlight() };
  const browser = await startChromium();
  const rows: Row[] = [];
  const notes = [
    'Slow 3G is 400 ms a round trip and 400 kbit/s, throttled by request as DevTools do. The limit of what a page can do is Hugo with its style inlined.',
  ];
  for (const kind of ['guide', 'obstacle'] as const) {
    console.log(`  ${kind}: /${kinds[kind]}`);
    const measures = Object.fromEntries(Object.entries(sites).map(([name, address]) => [name, () => paint(browser, address + kinds[kind])]));
    const painted = await inTurn(times, measures);
    const middle = (name: string) => median((painted.get(name) ?? []).map(({ lcp }) => lcp));
    for (const peer of ['Hugo', 'Hugo, style inlined', 'Starlight']) rows.push(row(kind, middle('Cairn'), peer, middle(peer)));
    const last = painted.get('Cairn')?.at(-1);
    if (last) notes.push(`The largest thing on our ${kind} page is ${last.largest}; its first paint comes after ${ms(last.first)}.`);
  }
  await browser.close();
  return { rows, notes };
}

function row(kind: string, our: number, name: string, peer: number): Row {
  const ratio = our / peer;
  const { ratio: aim } = budgets.lcpToHugo;
  const judged = name === 'Hugo' ? { aim: `ratio ${aim.aim}`, met: metBy(ratio, aim) } : {};
  return { what: `${kind}: LCP, Slow 3G`, ours: ms(our), peer: `${name} ${ms(peer)}`, ratio, ...judged };
}

async function paint(browser: Browser, address: string): Promise<Painted> {
  const { page, close } = await visit(browser, { slow: true });
  await page.goto(address, { waitUntil: 'networkidle0' });
  const painted = await page.evaluate(
    () =>
      new Promise<{ lcp: number; first: number; largest: string }>((done) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1) as (PerformanceEntry & { element?: Element; url?: string }) | undefined;
          const { tagName = '', textContent = '' } = last?.element ?? {};
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
          const what = last?.url ? new URL(last.url).pathname : `“${textContent.trim().slice(0, 40)}”`;
          done({ lcp: last?.startTime ?? NaN, first, largest: `<${tagName.toLowerCase()}> ${what}` });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await close();
  return painted;
}
