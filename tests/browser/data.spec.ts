import { execFileSync, spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { site } from '../../src/site.ts';
import { foreignPage } from '../support/foreign-page.ts';
import { expect, test } from '../support/test.ts';

/** An example as it stands on /data/, asking the tested server. */
async function example(page: Page, name: 'page' | 'shell', baseURL = ''): Promise<string> {
  await page.goto('data/');
  const text = (await page.locator(`[data-example=${name}]`).textContent()) ?? '';
  const published = new RegExp(`${process.env['CAIRN_ORIGIN'] ?? site.origin}[^\\s']*/(?=resources\\.json)`);
  expect(text).toMatch(published);
  return text.replace(published, baseURL);
}

test.describe('from a page of another site', () => {
  test.use({ expectedErrors: /^foreign request/ });

  test('the example in JavaScript prints titles and addresses of our pages', async ({ page, baseURL }) => {
    const code = await example(page, 'page', baseURL);
    expect(code.split('\n').length).toBeLessThanOrEqual(6);
    await using other = await foreignPage(`<script type="module">${code}</script>`);
    const printed: string[] = [];
    page.on('console', (message) => message.type() === 'log' && printed.push(message.text()));
    await page.goto(other.address);
    await expect.poll(() => printed.length).toBeGreaterThan(3);
    expect(printed.filter((line) => !/^.{3,} https?:\/\/\S+\/resources\/[a-z0-9-]+\/$/.test(line))).toEqual([]);
  });
});

test('the example for a command line makes a table', async ({ page, baseURL }) => {
  const lacking = ['sh', 'curl', 'jq'].filter((tool) => spawnSync(tool, ['--version']).error);
  test.skip(lacking.length > 0, `It needs ${lacking.join(' and ')} on this machine.`);
  const rows = execFileSync('sh', ['-c', await example(page, 'shell', baseURL)], { encoding: 'utf8' })
    .replace(/\n$/, '')
    .split('\n')
    .map((row) => row.split('\t'));
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.filter((row) => row.length !== 3 || !/^[a-z0-9-]+$/.test(row[0] ?? ''))).toEqual([]);
});
