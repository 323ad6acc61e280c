/** Finds a Chromium for the browser tests, and says which. Run by itself (`node src/workbench/chromium.ts`) it installs one when there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installFromDebian } from './debian.ts';

/** A browser that can be started, and where it came from. */
export interface Browser {
  path: string;
  from: string;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [`${process.env[name]}\\Google\\Chrome\\Application\\chrome.exe`] : [],
  ),
  '/snap/bin/chromium',
];

/** The first of: CHROMIUM_PATH, a Chromium or Chrome of this machine, Playwright's own. Throws when CHROMIUM_PATH points nowhere. */
export function findChromium(): Browser | undefined {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked && !existsSync(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, but there is no such file. Correct it, or unset it to have one found.`);
  if (asked) return { path: asked, from: 'CHROMIUM_PATH' };
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const system = [...onPath, ...usualPlaces].find((path) => existsSync(path));
  if (system) return { path: system, from: 'this machine' };
  const own = chromium.executablePath();
  return own && existsSync(own) ? { path: own, from: 'Playwright' } : undefined;
}

/** The Chromium to use, installed first when there is none: Playwright's, or Debian's package behind a closed network. */
export function needChromium(): Browser {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium yet. Trying: npx playwright install chromium');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (!findChromium()) installFromDebian('chromium');
  const installed = findChromium();
  if (installed) return installed;
  throw new Error('There is no Chromium, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the command again.');
}

if (import.meta.main) {
  try {
    const { path, from } = needChromium();
    console.log(`Chromium: ${path} (from ${from})`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
