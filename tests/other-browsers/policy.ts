import assert from 'node:assert/strict';
import type { Check } from './checks.ts';
import { until, type Tab } from './engine.ts';

/** How the policy refuses what Trusted Types are for. */
const refusals = (tab: Tab) =>
  tab.run(() => {
    const refused = (task: () => void) => {
      try {
        task();
        return 'allowed';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const node = document.createElement('div');
    return {
      markup: refused(() => (node.innerHTML = '<b>text</b>')),
      worker: refused(() => new Worker(new URL('pagefind/pagefind-ui.js', document.baseURI))),
    };
  });

/** What the policy of the pages must leave whole in every engine. */
export const policyChecks: readonly Check[] = [
  {
    name: 'style, fonts and drawings come through the policy',
    async run({ tab, address }) {
      await tab.goto(address);
      await until(tab, 'both faces are loaded', () => [...document.fonts].filter(({ status }) => status === 'loaded').length >= 2);
      await until(tab, 'each stone is drawn', () =>
        [...document.querySelectorAll<SVGUseElement>('use')].filter((use) => use.checkVisibility()).every((use) => use.getBBox().width > 0),
      );
      await until(tab, 'each picture is there', () =>
        [...document.images].filter(({ loading }) => loading !== 'lazy').every((image) => image.naturalWidth > 0),
      );
      assert.equal(await tab.run(() => getComputedStyle(document.body).display), 'flex');
    },
  },
  {
    name: 'the search answers from the texts, in a worker of its own',
    async run({ tab, address }) {
      await tab.goto(`${address}search/?q=mentor`);
      await until(
        tab,
        'the texts are searched',
        () => document.querySelectorAll('[data-part=results] > li').length > 0 && document.querySelector('#answer')?.getAttribute('aria-busy') !== 'true',
      );
      const fetched = await tab.run(() => performance.getEntriesByType('resource').map(({ name }) => name));
      assert.ok(
        fetched.some((name) => name.endsWith('/pagefind/pagefind.js')),
        'Pagefind was loaded',
      );
      // Without its worker, Pagefind fetches its program for the page itself.
      assert.deepEqual(
        fetched.filter((name) => /\/wasm\./.test(name)),
        [],
      );
    },
  },
];

/** What it must refuse. These come last: each engine logs what it refused, and no other check may log anything. */
export const refusalChecks: readonly Check[] = [
  {
    name: 'no text becomes markup, and no worker starts but our own',
    async run({ tab, address }) {
      await tab.goto(`${address}search/?q=mentor`);
      await until(tab, 'the search has begun', () => document.querySelectorAll('[data-part=results] > li').length > 0);
      assert.deepEqual(await refusals(tab), { markup: 'TypeError', worker: 'TypeError' });
    },
  },
];
