/** Visits pages in Chromium as a phone with an empty cache does, and counts what comes over the wire, workers included. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { needChromium } from '../../src/workbench/chromium.ts';

/**
 * "Slow 3G" as Chromium's DevTools throttle it request by request: a round trip of 400 ms, 400 kbit/s each way. (The preset of that name in
 * DevTools multiplies the round trip by five, to stand for the set-up of a connection; with it a page of one request looks better still.)
 */
export const slow3g = { download: 50_000, upload: 50_000, latency: 400 };

/** One request as the wire saw it. */
export interface Wire {
  url: string;
  type: string;
  bytes: number;
}

/** A page that was opened with an empty cache. Close it after use. */
export interface Visit {
  page: Page;
  /** What has come so far. Bytes are those of the wire: headers and compressed bodies. */
  wires: () => Promise<Wire[]>;
  close: () => Promise<void>;
}

/** The Chromium of the browser tests. */
export async function startChromium(): Promise<Browser> {
  const args = ['--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-quic'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return puppeteer.launch({ executablePath: needChromium().path, args });
}

/** Opens an empty page of a phone with an empty cache. A service worker would fill the wire with later visits' files, so none starts. */
export async function visit(browser: Browser, { slow = false, cpu = 1 } = {}): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true });
  await page.evaluateOnNewDocument(() => {
    if ('serviceWorker' in navigator) navigator.serviceWorker.register = () => new Promise(() => undefined);
  });
  const wires = new Map<string, Wire>();
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  listen(client, wires, 'page');
  page.on('workercreated', (worker) => listen(worker.client, wires, worker.url()));
  if (slow) await page.emulateNetworkConditions(slow3g);
  if (cpu > 1) await page.emulateCPUThrottling(cpu);
  return { page, wires: () => complete(page, [...wires.values()]), close: () => context.close() };
}

function listen(client: CDPSession, wires: Map<string, Wire>, from: string): void {
  const key = (id: string) => `${from} ${id}`;
  client.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('data:') && !request.url.startsWith('blob:')) wires.set(key(requestId), { url: request.url, type: type ?? 'Other', bytes: 0 });
  });
  client.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const wire = wires.get(key(requestId));
    if (wire) wire.bytes += encodedDataLength;
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const wire = wires.get(key(requestId));
    if (wire) wire.bytes = encodedDataLength;
  });
}

/** The script that a worker starts with belongs to neither the page nor the worker: only the page's own list of files knows its size. */
async function complete(page: Page, wires: readonly Wire[]): Promise<Wire[]> {
  if (wires.every(({ bytes }) => bytes > 0)) return [...wires];
  const sizes = new Map(
    await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry): [string, number] => [entry.name, (entry as PerformanceResourceTiming).transferSize]),
    ),
  );
  return wires.map((wire) => (wire.bytes > 0 ? wire : { ...wire, bytes: sizes.get(wire.url) ?? 0 }));
}

/** The sum of the wire's bytes. */
export const weigh = (wires: readonly Wire[]): number => wires.reduce((sum, { bytes }) => sum + bytes, 0);
