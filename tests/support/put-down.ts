import type { Page } from '@playwright/test';

/** Puts something under a key of the device, as an older, newer or broken page might have left it, while no page of ours looks there; then opens the page again. */
export async function putDown(page: Page, key: string, value: unknown): Promise<void> {
  const address = page.url();
  await page.goto('about/');
  await page.evaluate(
    async ([name, data]) => {
      const database = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('cairn /');
        request.onsuccess = () => done(request.result);
      });
      const transaction = database.transaction('kept-here', 'readwrite');
      transaction.objectStore('kept-here').put(data, name);
      await new Promise((done) => (transaction.oncomplete = done));
      database.close();
    },
    [key, value] as const,
  );
  await page.goto(address);
}
