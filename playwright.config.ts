import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './src/workbench/chromium.ts';

const executablePath = findChromium()?.path;
const isRoot = process.getuid?.() === 0;
// Another engine, from Playwright's own downloads (npx playwright install firefox webkit). Nothing set: the Chromium of this machine.
const engines = { chromium: devices['Desktop Chrome'], firefox: devices['Desktop Firefox'], webkit: devices['Desktop Safari'] };
const engine = process.env['CAIRN_BROWSER'] as keyof typeof engines | undefined;

// Browser tests run on the built site (`npm run build` first). CAIRN_DIST names another folder to test.
export default defineConfig({
  testDir: 'tests/browser',
  // Only Chromium writes PDFs, shows what it may read from the clipboard, and opens modules from files in a known way.
  testIgnore: engine && engine !== 'chromium' ? ['**/print*.spec.ts', '**/crash.spec.ts', '**/takeaway.spec.ts'] : [],
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  // On a shared machine a browser may stall once. A test that needed its second try is listed by name as flaky: mend it.
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'list',
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  outputDir: 'test-results',
  use: {
    ...engines[engine ?? 'chromium'],
    viewport: { width: 1280, height: 800 },
    // Set by the server's first line, see `wait` below. It ends with a slash: page.goto('obstacles/') is right under any base path.
    baseURL: process.env['CAIRN_ADDRESS'],
    trace: 'off',
    // A worker that answers for the server would hide what it says; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: engine
      ? {}
      : {
          ...(executablePath ? { executablePath } : {}),
          // Chromium's own calls home must not look like requests of a page. Its sandbox does not start for root.
          args: [
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
            '--disable-quic',
            ...(isRoot ? ['--no-sandbox'] : []),
          ],
        },
  },
  webServer: {
    command: `"${process.execPath}" src/workbench/serve.ts`,
    env: { PORT: '0' },
    wait: { stdout: /(?<cairn_address>http:\/\/127\.0\.0\.1:\d+\/\S*)/ },
  },
});
