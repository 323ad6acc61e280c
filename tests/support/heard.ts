/** What a screen reader says by itself: the words of a live region, each time they change while the region is not silent. */
import type { Page } from '@playwright/test';

/** Begins to listen. Call it before the page is opened. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    const known = new WeakMap<Element, string>();
    const regionOf = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      // Not `element.closest`: a form answers to that with its field of this name, if it has one.
      return element && Element.prototype.closest.call(element, '[aria-live], [role=status], [role=alert], output');
    };
    new MutationObserver((changes) => {
      for (const region of new Set(changes.map(({ target }) => regionOf(target)))) {
        if (!(region instanceof HTMLElement)) continue;
        const words = region.innerText.replace(/\s+/g, ' ').trim();
        if (words === (known.get(region) ?? '')) continue;
        known.set(region, words);
        // What arrives with the page is read with it.
        if (words && region.getAttribute('aria-live') !== 'off' && document.readyState !== 'loading') heard.push(words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { heard });
  });
}

/** What was heard since the last time that this was asked. */
export const heard = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
