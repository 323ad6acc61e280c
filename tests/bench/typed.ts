/** Types into a search field and watches for the first result that is painted after it. */
import type { Page } from 'puppeteer-core';

/** Where a search page has its field and its results. */
export interface SearchPage {
  address: string;
  field: string;
  result: string;
}

/** Milliseconds from the key to the first new result on the screen. The words come as one key, after those that stand there already. */
export async function typed(page: Page, { field, result }: SearchPage, words: string, { before = '', patience = 60_000 } = {}): Promise<number> {
  await page.evaluate(watch, { field, result, before, patience });
  await page.focus(field);
  await page.keyboard.sendCharacter(words);
  return page.evaluate(() => (globalThis as unknown as Watched).painted);
}

interface Watched {
  painted: Promise<number>;
}

/** Runs in the page: it starts the clock at the next input, and stops it when the screen has shown another first result than now. */
function watch({ field, result, before, patience }: { field: string; result: string; before: string; patience: number }): void {
  const input = document.querySelector<HTMLInputElement>(field);
  if (!input) throw new Error(`There is no field ${field} on this page. Correct its selector in tests/bench/parts/search.ts.`);
  const old = document.querySelector(result);
  let start = NaN;
  input.value = before;
  input.addEventListener('input', ({ timeStamp }) => (start = timeStamp), { once: true, capture: true });
  const painted = new Promise<number>((done, failed) => {
    const giveUp = setTimeout(() => failed(new Error(`No result was shown within ${patience / 1000} s (${result}).`)), patience);
    const observer = new MutationObserver(() => {
      const found = document.querySelector(result);
      if (Number.isNaN(start) || !found || found === old || !found.checkVisibility()) return;
      observer.disconnect();
      clearTimeout(giveUp);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - start);
      requestAnimationFrame(() => port2.postMessage(0));
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  painted.catch(() => undefined);
  Object.assign(globalThis, { painted } satisfies Watched);
}
