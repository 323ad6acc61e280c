import type { Page } from '@playwright/test';
import { wordsFor } from '../../src/words/words.ts';
import { expect as expectSoon, test } from '../support/test.ts';
import { needsPoppler, printed } from '../support/worksheet.ts';
import { pagesOf, wordsOn } from '../support/pdf.ts';

// On a busy machine Pagefind gives its worker five seconds to start before it goes on without one: longer than an assertion waits by default.
const expect = expectSoon.configure({ timeout: 20_000 });
const spanish = wordsFor('es');
const results = (page: Page) => page.locator('[data-part=results] > li');
const status = (page: Page) => page.locator('site-search [role=status]');
