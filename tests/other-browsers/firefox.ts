import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expression, until, type Found, type Running, type Tab } from './engine.ts';

/** Milliseconds. A small machine may be busy with other things. */
const PATIENCE = 120_000;

const names = ['firefox-esr', 'firefox', 'firefox.exe'];
const usualPlaces = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** FIREFOX_PATH, or the Firefox of this machine, driven through WebDriver BiDi. */
export function findFirefox(): Found {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const path = [process.env['FIREFOX_PATH'] ?? '', ...onPath, ...usualPlaces].find((place) => place && existsSync(place));
  if (!path) return { missing: 'Firefox: not found. Install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH.' };
  return {
    name: `Firefox at ${path}`,
    keepsProfile: true,
    downloads: true,
    prints: true,
    notMeasured: ['The print window itself: the PDF is made by WebDriver.'],
    start: (profile) => start(path, profile),
  };
}

async function start(path: string, profile: string): Promise<Running> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    userDataDir: profile,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': join(profile, 'downloads'),
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      // After a crash Firefox would open the pages of before by itself.
      'browser.sessionstore.resume_from_crash': false,
      'toolkit.startup.max_resumed_crashes': -1,
    },
  });
  const complaints: string[] = [];
  return {
    version: await browser.version(),
    complaints,
    open: async () => watched(await browser.newPage(), complaints),
    kill: () => kill(browser, profile),
    close: () => browser.close(),
  };
}

/** Puppeteer starts Firefox in a process group of its own: the window and its helpers end together. */
async function kill(browser: Browser, profile: string): Promise<void> {
  const child = browser.process();
  if (!child?.pid) throw new Error('Firefox has no process to end.');
  const ended = new Promise((done) => child.once('exit', done));
  process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  await ended;
  // Puppeteer now puts back the settings that it had laid aside. A start before it has done so would trip over them.
  const asideOf = ['prefs.js', 'user.js'].map((name) => join(profile, `${name}.puppeteer`));
  for (let tries = 0; asideOf.some((file) => existsSync(file)) && tries < 100; tries++) await new Promise((done) => setTimeout(done, 50));
}

function watched(page: Page, complaints: string[]): Tab {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url ?? page.url()})`);
  });
  page.on('pageerror', (error) => complaints.push(error instanceof Error ? error.message : String(error)));
  return tabOf(page);
}

function tabOf(page: Page): Tab {
  const visible = async (selector: string) => {
    for (const element of await page.$$(selector)) if (await element.isVisible()) return element;
    throw new Error(`Nothing to see that fits ${selector}`);
  };
  const tab: Tab = {
    goto: async (address) => {
      await page.goto(address, { timeout: PATIENCE });
    },
    // After Back out of the browser's memory, Puppeteer waits for ever for a reload that has long ended. The page tells by itself.
    reload: async () => {
      await tab.run(() => {
        document.documentElement.dataset['before'] = '';
        setTimeout(() => location.reload());
      });
      await until(tab, 'the page has loaded again', () => document.readyState === 'complete' && !('before' in document.documentElement.dataset));
    },
    type: async (selector, text) => (await visible(selector)).type(text),
    press: async (selector) => (await visible(selector)).click(),
    run: (task, ...given) => page.evaluate(expression(task, given)) as never,
    close: () => page.close({ runBeforeUnload: false }),
    pdf: (paper) => page.pdf({ format: paper, preferCSSPageSize: false, margin: { top: '18mm', right: '17mm', bottom: '20mm', left: '17mm' } }),
  };
  return tab;
}
