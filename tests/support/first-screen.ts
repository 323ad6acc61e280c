import type { Locator } from '@playwright/test';

/** How far down the screen the words end that are looked for: where they stand themselves, not where their paragraph does. Infinity when they are not there. */
export const bottomOf = (part: Locator, sought: RegExp): Promise<number> =>
  part.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const match = sought.exec(walker.currentNode.textContent ?? '');
      if (!match) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, match.index);
      range.setEnd(walker.currentNode, match.index + match[0].length);
      return range.getBoundingClientRect().bottom;
    }
    return Infinity;
  }, sought);
