/** How much our pages move while they load on Slow 3G, and how long they keep a phone from answering. */
import type { Browser } from 'puppeteer-core';
import budgets from '../budgets.json' with { type: 'json' };
import { kinds } from '../kinds.ts';
import { ours } from '../sites.ts';
import { inTurn, median } from '../statistics.ts';
import { metBy, ms, type Measured, type Row } from '../table.ts';
import { startChromium, visit } from '../visit.ts';

const times = 3;
/** A phone of the middle class is this much slower than a desktop computer; Lighthouse takes the same number. */
const cpu = 4;

interface Moved {
  shift: number;
  blocked: number;
  /** What moved. */
  moved: string[];
}

/** Measures one page of each kind. */
export async function measureStability(): Promise<Measured> {
  const address = await ours();
  const browser = await startChromium();
  const measured = await inTurn(times, Object.fromEntries(Object.entries(kinds).map(([kind, path]) => [kind, () => settle(browser, address + path)])));
  await browser.close();
  const rows: Row[] = [];
  const notes = [`CLS is the worst of ${times} visits, top to bottom, TBT their median, with the processor slowed down ${cpu} times and Slow 3G.`];
  for (const [kind, visits] of measured) {
    const shift = Math.max(...visits.map((one) => one.shift));
    const blocked = median(visits.map((one) => one.blocked));
    rows.push({ what: `${kind}: CLS`, ours: shift.toFixed(4), aim: String(budgets.steady.cls.aim), met: metBy(shift, budgets.steady.cls) });
    rows.push({ what: `${kind}: TBT`, ours: ms(blocked), aim: `${budgets.steady.tbt.aim} ms`, met: metBy(blocked, budgets.steady.tbt) });
    const moved = new Set(visits.flatMap((one) => one.moved));
    if (moved.size > 0) notes.push(`On ${kind}, these moved: ${[...moved].join(', ')}.`);
  }
  return { rows, notes };
}

async function settle(browser: Browser, address: string): Promise<Moved> {
  const { page, close } = await visit(browser, { slow: true, cpu });
  await page.goto(address, { waitUntil: 'networkidle0' });
  const result = await page.evaluate(async () => {
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
    const shifts: Shift[] = [];
    const tasks: PerformanceEntry[] = [];
    new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await frame();
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const blocked = tasks.filter(({ startTime }) => startTime >= first).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
    }
    await frame();
    const own = shifts.filter(({ hadRecentInput }) => !hadRecentInput);
    const nameOf = (node: Node | null) => (node instanceof Element ? node : node?.parentElement)?.outerHTML.replace(/>.*/s, '>').slice(0, 80) ?? '';
    return {
      shift: own.reduce((sum, { value }) => sum + value, 0),
      blocked,
      moved: own.flatMap(({ sources }) => sources.map(({ node }) => nameOf(node))).filter(Boolean),
    };
  });
  await close();
  return result;
}
