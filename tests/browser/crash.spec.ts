import { chromium, type BrowserContext } from '@playwright/test';
import { sheets } from '../support/sheets.ts';
import { expect, test, watch } from '../support/test.ts';
import { ready } from '../support/worksheet.ts';

/** The process of the browser that runs on this profile: Chromium tells it to whoever asks over its own protocol. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const id = processInfo.find(({ type }) => type === 'browser')?.id;
  if (!id) throw new Error('Chromium does not tell its process.');
  return id;
}

test('the browser is killed half a second after the last key, ten times: every letter is there when it starts again', async ({
  launchOptions,
  baseURL,
}, info) => {
  test.setTimeout(240_000);
  const complaints: string[] = [];
  const start = async () => {
    const context = await chromium.launchPersistentContext(info.outputPath('profile'), launchOptions);
    await watch(context, new URL(baseURL ?? '').origin, complaints);
    return context;
  };
  const open = async (context: BrowserContext, sheet: string) => {
    const page = await context.newPage();
    await page.goto(`${baseURL ?? ''}checklists/${sheet}/`);
    await ready(page);
    return { page, field: page.locator('work-sheet form .all textarea[data-item]:visible').first() };
  };
  let context = await start();
  for (const [index, sheet] of sheets.slice(0, 10).entries()) {
    const text = `Round ${index + 1}: `.padEnd(200, 'every word is kept. ');
    const { page, field } = await open(context, sheet);
    await field.pressSequentially(text);
    const id = await processOf(context);
    const closed = context.waitForEvent('close');
    // As L1 asks: half a second after the last key.
    await page.waitForTimeout(500);
    process.kill(id, 'SIGKILL');
    await closed;
    context = await start();
    await expect.soft((await open(context, sheet)).field, sheet).toHaveValue(text);
  }
  await context.close();
  expect(complaints).toEqual([]);
});
