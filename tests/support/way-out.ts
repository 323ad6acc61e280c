/** The quick way out of a page. */
import type { Page } from '@playwright/test';

/** Its link, in sight wherever one reads. */
export const wayOut = (page: Page) => page.getByRole('link', { name: 'Leave this page quickly' });

/** The site to which it leads is not asked: a page of this title stands for it. `until` holds that page back. */
export const elsewhere = (page: Page, until?: Promise<unknown>) =>
  page.context().route('https://www.wikipedia.org/', async (route) => {
    await until;
    await route.fulfill({ body: '<title>Elsewhere</title>', contentType: 'text/html' });
  });

/** What a test that leaves by it complains of: the only request that the site makes to another one. */
export const asksElsewhere = /foreign request: https:\/\/www\.wikipedia\.org\/$/;
