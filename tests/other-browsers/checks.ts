import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheets } from '../support/sheets.ts';
import { until, type Engine, type Running, type Tab } from './engine.ts';
import { empty, field, fillIn, openSheet, ready, saved, valueOf, values } from './sheet.ts';

/** What a check is given: the address of the site with its slash, a browser that runs with an empty tab, and its profile folder. */
export interface Given {
  address: string;
  browser: Running;
  tab: Tab;
  profile: string;
}

export interface Check {
  name: string;
  /** Leaves the check out where the engine cannot show it. */
  when?: (engine: Engine) => boolean;
  run: (given: Given) => Promise<void>;
}

const ten = Array.from({ length: 10 }, (_, index) => index + 1);
const page = (address: string, checklist: string) => `${address}checklists/${checklist}/`;

const reload = (checklist: string): Check => ({
  name: `${checklist}: what was filled in is there after a reload`,
  async run({ tab, address }) {
    await openSheet(tab, page(address, checklist));
    assert.ok((await fillIn(tab)) > 5, 'there are fields to fill in');
    await saved(tab);
    const before = await values(tab);
    await tab.reload();
    await ready(tab);
    assert.equal(await values(tab), before);
  },
});

/** Goes back or forward as the button of the browser does. Drivers wait for a page to load, which one out of the browser's memory does not. */
async function step(tab: Tab, by: -1 | 1, path: string): Promise<void> {
  await tab.run((by) => void setTimeout(() => history.go(by)), by);
  await until(tab, `the page is ${path}`, (path) => location.pathname.endsWith(path), path);
}

export const checks: readonly Check[] = [
  reload('mentorship-agreement'),
  reload('goals'),
  {
    name: 'closing the tab right after the last key loses nothing, ten times of ten',
    async run({ browser, address }) {
      const lost: string[] = [];
      for (const round of ten) {
        const tab = await browser.open();
        await openSheet(tab, page(address, 'first-meeting'));
        await empty(tab);
        await tab.type(field, `Round ${round}: closed at once`);
        await tab.close();
        const next = await browser.open();
        await openSheet(next, page(address, 'first-meeting'));
        const found = await valueOf(next);
        if (found !== `Round ${round}: closed at once`) lost.push(`round ${round}: "${found}"`);
        await next.close();
      }
      assert.deepEqual(lost, []);
    },
  },
  {
    name: 'leaving for another page right after the last key loses nothing, ten times of ten',
    async run({ tab, address }) {
      const lost: string[] = [];
      for (const round of ten) {
        await openSheet(tab, page(address, 'goals'));
        await empty(tab);
        await tab.type(field, `Round ${round}: left at once`);
        await tab.goto(`${address}privacy/`);
        await openSheet(tab, page(address, 'goals'));
        const found = await valueOf(tab);
        if (found !== `Round ${round}: left at once`) lost.push(`round ${round}: "${found}"`);
      }
      assert.deepEqual(lost, []);
    },
  },
  {
    name: 'reload, Back and Forward show what is kept, and nothing older comes back',
    async run({ tab, address }) {
      const shows = (text: string) =>
        until(tab, `"${text}" is there`, (selector, text) => document.querySelector<HTMLTextAreaElement>(selector)?.value === text, field, text);
      await openSheet(tab, page(address, 'closing'));
      await empty(tab);
      await tab.type(field, 'First');
      await tab.goto(`${address}privacy/`);
      await step(tab, -1, '/closing/');
      await shows('First');
      await tab.type(field, ' and second');
      await tab.reload();
      await ready(tab);
      await shows('First and second');
      await tab.goto(`${address}privacy/`);
      await step(tab, -1, '/closing/');
      await step(tab, 1, '/privacy/');
      await step(tab, -1, '/closing/');
      await ready(tab);
      await shows('First and second');
    },
  },
  {
    name: 'a tick in a list of steps is there after a reload',
    async run({ tab, address }) {
      await tab.goto(`${address}obstacles/changing-industry/`);
      await until(tab, 'the list can be ticked', () => document.querySelector<HTMLInputElement>('tick-list input[type=checkbox]')?.disabled === false);
      await tab.press('tick-list input[type=checkbox]');
      await until(tab, 'it is ticked', () => document.querySelector<HTMLInputElement>('tick-list input[type=checkbox]')?.checked === true);
      await tab.reload();
      await until(tab, 'the tick came back', () => document.querySelector<HTMLInputElement>('tick-list input[type=checkbox]')?.checked === true);
    },
  },
  {
    name: 'a tick right before the page is left is there when the reader comes back, ten times of ten',
    async run({ tab, address }) {
      const ready = () => until(tab, 'the list can be ticked', () => document.querySelector('tick-list [role=status]')?.checkVisibility() === true);
      const first = () => tab.run(() => document.querySelector<HTMLInputElement>('tick-list input')?.checked);
      for (const round of ten) {
        await tab.goto(`${address}obstacles/networking/`);
        await ready();
        const before = await first();
        await tab.press('tick-list input');
        await tab.goto(`${address}privacy/`);
        await tab.goto(`${address}obstacles/networking/`);
        await ready();
        assert.equal(await first(), !before, `round ${round}`);
      }
    },
  },
  {
    name: 'a shared link shows what was written, and changes nothing',
    async run({ tab, address }) {
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
    },
  },
  {
    name: 'a copy is downloaded and holds what was written',
    when: ({ downloads }) => downloads,
    async run({ tab, address, profile }) {
      await openSheet(tab, page(address, 'goals'));
      await empty(tab);
      await tab.type(field, 'To take along');
      await tab.press('.desk [data-do=download]');
      const folder = join(profile, 'downloads');
      const files = () => (existsSync(folder) ? readdirSync(folder).filter((name) => /^goals-.*\.json$/.test(name)) : []);
      for (let tries = 0; files().length === 0 && tries < 100; tries++) await new Promise((done) => setTimeout(done, 100));
      assert.equal(files().length, 1, 'one file was downloaded');
      assert.match(readFileSync(join(folder, files()[0] ?? ''), 'utf8'), /To take along/);
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
