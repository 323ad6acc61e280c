/**
 * Playwright's test, made strict: it fails when any page of the test logs an error, when a page or a worker breaks the security policy, or
 * when one asks another origin for anything. A test that provokes an error on purpose names it: `test.use({ expectedErrors: /404/ })`.
 */
import { test as base, expect, type BrowserContext } from '@playwright/test';
import { watchWorkers } from './worker-complaints.ts';

interface Strict {
  /** Complaints that this test provokes on purpose. */
  expectedErrors: RegExp | undefined;
  complaints: string[];
}

/** Collects what the pages of a context complain about. Call it for contexts that a test opens by itself; the fixture's own is watched already. */
export async function watch(context: BrowserContext, origin: string, complaints: string[] = []): Promise<string[]> {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    complaints.push(`script: ${error.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) complaints.push(`foreign request: ${url.href}`);
  });
  // A page may be closed again before it can be asked.
  context.on('page', (page) => void watchWorkers(page, complaints).catch(() => {}));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI}`);
    });
  });
  return complaints;
}

export const test = base.extend<Strict>({
  // Only Chromium writes PDFs and tells what the clipboard holds: in another engine (CAIRN_BROWSER) a test that needs this is skipped there.
  page: async ({ page, browserName }, use, info) => {
    const skip = () => {
      info.skip(true, 'Only Chromium can do this.');
      return Promise.reject(new Error('skipped'));
    };
    if (browserName !== 'chromium') {
      page.pdf = skip;
      page.context().grantPermissions = skip;
    }
    await use(page);
  },
  expectedErrors: [undefined, { option: true }],
  complaints: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const complaints = await watch(context, new URL(baseURL ?? '').origin);
      await use(complaints);
      expect(
        complaints.filter((text) => !expectedErrors?.test(text)),
        'Pages must log no error, keep to the policy and ask no other origin.',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
