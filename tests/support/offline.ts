import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Waits until the worker answers for this page. */
export const underWorker = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** The addresses of all that is kept, as they lie on the device. */
export const keptAddresses = (page: Page) =>
  page.evaluate(async () =>
    (
      await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => `${name}: ${decodeURIComponent(url)}`)),
      )
    ).flat(),
  );

/** The paths, from the root, of pages kept because they were opened. */
const keptPages = (page: Page) =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((name) => name.endsWith(' read'));
    return name ? (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname) : [];
  });

/** Opens a page under the worker and waits until it is kept. */
export async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await underWorker(page);
  await expect.poll(() => keptPages(page)).toContain(new URL(page.url()).pathname);
}

/** The line on /offline/ that says how things stand. */
export const said = (page: Page) => page.locator('offline-copy [role=status][tabindex]');

/** Saves the whole guide. */
export async function saveGuide(page: Page): Promise<void> {
  await page.goto('offline/');
  await page.getByRole('button', { name: /^Save the guide for offline reading/ }).click();
  await expect(said(page)).toContainText('Saved for offline on this device', { timeout: 60_000 });
  await underWorker(page);
}
