import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheets } from '../support/sheets.ts';
import { until, type Engine, type Running } from './engine.ts';
import { empty, field, fillIn, openSheet, ready, saved, valueOf, values } from './sheet.ts';

/** What a check is given: an engine, the address of the site with its slash, a browser that runs, and its profile folder. */
export interface Given {
  engine: Engine;
  address: string;
  browser: Running;
  profile: string;
}

export interface Check {
  name: string;
  /** Leaves the check out where the engine cannot show it. */
  when?: (engine: Engine) => boolean;
  run(given: Given): Promise<void>;
}

const ten = Array.from({ length: 10 }, (_, index) => index + 1);
const page = (address: string, checklist: string) => `${address}checklists/${checklist}/`;

const reload = (checklist: string): Check => ({
  name: `${checklist}: what was filled in is there after a reload`,
  async run({ browser, address }) {
    const tab = await browser.open();
    await openSheet(tab, page(address, checklist));
    assert.ok((await fillIn(tab)) > 5, 'there are fields to fill in');
    await saved(tab);
    const before = await values(tab);
    await tab.reload();
    await ready(tab);
    assert.equal(await values(tab), before);
    await tab.close();
  },
});

export const checks: readonly Check[] = [
  reload('mentorship-agreement'),
  reload('goals'),
  {
    name: 'closing the tab right after the last key loses nothing, ten times of ten',
    async run({ browser, address }) {
      for (const round of ten) {
        const tab = await browser.open();
        await openSheet(tab, page(address, 'first-meeting'));
        await empty(tab);
        await tab.type(field, `Round ${round}: closed at once`);
        await tab.close();
        const next = await browser.open();
        await openSheet(next, page(address, 'first-meeting'));
        assert.equal(await valueOf(next), `Round ${round}: closed at once`);
        await next.close();
      }
    },
  },
  {
    name: 'leaving for another page right after the last key loses nothing, ten times of ten',
    async run({ browser, address }) {
      const tab = await browser.open();
      for (const round of ten) {
        await openSheet(tab, page(address, 'goals'));
        await empty(tab);
        await tab.type(field, `Round ${round}: left at once`);
        await tab.goto(`${address}privacy/`);
        await openSheet(tab, page(address, 'goals'));
        assert.equal(await valueOf(tab), `Round ${round}: left at once`);
      }
      await tab.close();
    },
  },
  {
    name: 'reload, Back and Forward show what is kept, and nothing older comes back',
    async run({ browser, address }) {
      const tab = await browser.open();
      await openSheet(tab, page(address, 'closing'));
      await empty(tab);
      await tab.type(field, 'First');
      await tab.goto(`${address}privacy/`);
      await tab.back();
      await ready(tab);
      await until(tab, 'Back shows what was typed', (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value === 'First', field);
      await tab.type(field, ' and second');
      await tab.reload();
      await ready(tab);
      assert.equal(await valueOf(tab), 'First and second');
      await tab.goto(`${address}privacy/`);
      await tab.back();
      await tab.forward();
      await tab.back();
      await ready(tab);
      await until(tab, 'the last words are there', (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value === 'First and second', field);
      await tab.close();
    },
  },
  {
    name: 'a tick in a list of steps is there after a reload',
    async run({ browser, address }) {
      const tab = await browser.open();
      await tab.goto(page(address, 'changing-industry-30-days'));
      await until(tab, 'the list can be ticked', () => document.querySelector<HTMLInputElement>('tick-list input[type=checkbox]')?.disabled === false);
      await tab.press('tick-list input[type=checkbox]');
      await until(tab, 'it is ticked', () => document.querySelector<HTMLInputElement>('tick-list input[type=checkbox]')?.checked === true);
      await tab.reload();
      await until(tab, 'the tick came back', () => document.querySelector<HTMLInputElement>('tick-list input[type=checkbox]')?.checked === true);
      await tab.close();
    },
  },
  {
    name: 'a shared link shows what was written, and changes nothing',
    async run({ browser, address }) {
      const tab = await browser.open();
      await openSheet(tab, page(address, 'goals'));
      await empty(tab);
      await tab.type(field, 'For the link');
      await saved(tab);
      await tab.press('[data-do=link]');
      await until(tab, 'the link is there', () => document.querySelector<HTMLTextAreaElement>('dialog.text textarea')?.value.includes('#d1.') === true);
      const link = await tab.run(() => document.querySelector<HTMLTextAreaElement>('dialog.text textarea')?.value ?? '');
      await tab.press('dialog.text [data-do=close]');
      await tab.type(field, ', and mine');
      await saved(tab);
      await tab.goto(`${address}privacy/`);
      await tab.goto(link);
      await until(tab, 'it is shown', () => document.querySelector('dialog.preview[open]')?.textContent.includes('For the link') === true);
      await tab.press('dialog.preview [data-do=close]');
      assert.equal(await valueOf(tab), 'For the link, and mine');
      await tab.close();
    },
  },
  {
    name: 'a copy is downloaded and holds what was written',
    when: ({ downloads }) => downloads,
    async run({ browser, address, profile }) {
      const tab = await browser.open();
      await openSheet(tab, page(address, 'goals'));
      await empty(tab);
      await tab.type(field, 'To take along');
      await tab.press('.desk [data-do=download]');
      const folder = join(profile, 'downloads');
      const files = () => (existsSync(folder) ? readdirSync(folder).filter((name) => /^goals-.*\.json$/.test(name)) : []);
      for (let tries = 0; files().length === 0 && tries < 100; tries++) await new Promise((done) => setTimeout(done, 100));
      assert.equal(files().length, 1, 'one file was downloaded');
      assert.match(readFileSync(join(folder, files()[0] ?? ''), 'utf8'), /To take along/);
      await tab.close();
    },
  },
  {
    name: 'no page logged an error or broke the policy',
    run({ browser }) {
      assert.deepEqual(browser.complaints, []);
      return Promise.resolve();
    },
  },
];

/** Kills the browser half a second after the last of 200 keys and starts it again, in ten worksheets of ten. */
export async function crash(engine: Engine, address: string, profile: string): Promise<void> {
  const lost: string[] = [];
  let browser = await engine.start(profile);
  for (const round of ten) {
    const sheet = page(address, sheets[round - 1] ?? 'goals');
    const text = `Round ${round}: `.padEnd(200, 'every word is kept. ');
    const tab = await browser.open();
    await openSheet(tab, sheet);
    await tab.type(field, text);
    await new Promise((done) => setTimeout(done, 500));
    await browser.kill();
    browser = await engine.start(profile);
    const again = await browser.open();
    await openSheet(again, sheet);
    const found = await valueOf(again);
    if (found !== text) lost.push(`${sheet}: ${found.length} of 200 letters`);
  }
  await browser.close();
  assert.deepEqual(lost, []);
}
