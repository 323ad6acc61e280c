/** Each errand that brings someone here, once, in every browser: found, read, kept, filled, taken along, forgotten. */
import assert from 'node:assert/strict';
import type { Check } from './checks.ts';
import { until, type Tab } from './engine.ts';

const shows = (tab: Tab, selector: string, words: string) =>
  until(tab, `${selector} shows "${words}"`, (selector, words) => document.querySelector(selector)?.textContent.includes(words) === true, selector, words);

/** Waits until there is one that can be seen and used. */
const there = (tab: Tab, selector: string) =>
  until(
    tab,
    `${selector} can be used`,
    (selector) => [...document.querySelectorAll<HTMLButtonElement>(selector)].some((node) => node.checkVisibility() && !node.matches(':disabled')),
    selector,
  );

const path = (tab: Tab, end: string) => until(tab, `the page is ${end}`, (end) => location.pathname.endsWith(end), end);

export const errands: readonly Check[] = [
  {
    name: 'a worried sentence on the home page leads to the page that helps',
    async run({ tab, address }) {
      await tab.goto(address);
      await tab.type('main input[type=search]', 'my boss takes credit for my work');
      await tab.press('main form button');
      await path(tab, '/search/');
      await shows(tab, 'site-search [role=status]', 'result');
      await until(tab, 'the page of office politics is among the first three', () =>
        [...document.querySelectorAll('[data-part=results] > li h3 a')]
          .slice(0, 3)
          .some((link) => link.getAttribute('href')?.endsWith('/obstacles/office-politics/')),
      );
    },
  },
  {
    name: 'a name that stands only in a text is found: the index of all texts works',
    async run({ tab, address }) {
      await tab.goto(`${address}search/?q=Ngozi`);
      await until(tab, 'the texts were searched, and nothing is missing', () => {
        const words = document.querySelector('site-search [role=status]')?.textContent ?? '';
        return /result|Nothing found/.test(words) && !/Only titles|still/i.test(words);
      });
    },
  },
  {
    name: 'resources are narrowed, and one is kept on the list and exported',
    async run({ tab, address }) {
      await tab.goto(`${address}resources/?type=podcast`);
      await until(
        tab,
        'the answer is whole',
        () =>
          document
            .querySelector('site-search [role=status]')
            ?.textContent.trim()
            .match(/^\d+ entries$/) !== null,
      );
      await there(tab, '[data-part=results] .keep');
      await tab.press('[data-part=results] .keep');
      await shows(tab, '[data-part=kept]', 'is on your list');
      await tab.goto(`${address}resources/my-list/`);
      await until(tab, 'it is on the list', () => document.querySelectorAll('my-list .row h3').length === 1);
    },
  },
  {
    name: 'the pack for many pairs is made from a pasted list',
    async run({ tab, address }) {
      await tab.goto(`${address}checklists/cohort-pack/`);
      await until(tab, 'it can be used', () => document.querySelector('cohort-pack .all')?.hasAttribute('disabled') === false);
      await tab.run(() => {
        const list = document.querySelector<HTMLTextAreaElement>('cohort-pack .list-part textarea');
        if (!list) throw new Error('no field for the list');
        list.value = 'Ana Ruiz, Ben Osei\nCleo Wu and Dan Ito';
        list.dispatchEvent(new InputEvent('input', { bubbles: true }));
        [...document.querySelectorAll<HTMLButtonElement>('cohort-pack button')].find((button) => button.textContent.trim() === 'Read the list')?.click();
      });
      await shows(tab, 'cohort-pack .list-part .status', '2 pairs were understood');
      await tab.run(() =>
        [...document.querySelectorAll<HTMLButtonElement>('cohort-pack button')].find((button) => /^Print \d+ pairs?$/.test(button.textContent.trim()))?.click(),
      );
      await until(tab, 'the sheets carry every name', () => {
        const made = [...document.querySelectorAll('cohort-pack .sheet')].map((sheet) => sheet.textContent).join(' ');
        return ['Ana Ruiz', 'Ben Osei', 'Cleo Wu', 'Dan Ito'].every((name) => made.includes(name));
      });
    },
  },
  {
    name: 'a link that a mail filter changed is put right',
    async run({ tab, address }) {
      await tab.goto(`${address}checklists/goals/%23d1.broken`);
      await until(tab, 'the worksheet is open, and says that the link is damaged', () => location.pathname.endsWith('/checklists/goals/'));
    },
  },
  {
    name: 'what is kept is listed, and forgotten with one press',
    async run({ tab, address }) {
      await tab.goto(`${address}obstacles/networking/`);
      await there(tab, 'tick-list input[type=checkbox]');
      await tab.press('tick-list input[type=checkbox]');
      await tab.goto(`${address}privacy/`);
      await there(tab, 'stored-data [data-do=ask]');
      await tab.press('stored-data [data-do=ask]');
      await tab.press('stored-data dialog [data-do=forget]');
      await shows(tab, 'stored-data [role=status]', 'Nothing is kept on this device any more');
      await tab.goto(`${address}obstacles/networking/`);
      await there(tab, 'tick-list input[type=checkbox]');
      assert.equal(await tab.run(() => document.querySelectorAll('tick-list input:checked').length), 0);
    },
  },
  {
    name: 'a reading page asks for no script, and is whole without it',
    async run({ tab, address }) {
      await tab.goto(`${address}mentorship/reach-out/`);
      const found = await tab.run(() => ({
        scripts: document.querySelectorAll('script[src]').length,
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        heading: document.querySelector('h1')?.checkVisibility() ?? false,
        style: getComputedStyle(document.body).display,
      }));
      assert.deepEqual(found, { scripts: 0, wide: false, heading: true, style: 'flex' });
    },
  },
];
