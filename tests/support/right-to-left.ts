import type { Page } from '@playwright/test';

/** From here on every page that opens runs from right to left, as in Arabic, before anything of it is painted. */
export async function rightToLeft(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<html\b([^>]*)>/, '<html$1 dir="rtl">');
    return route.fulfill({ response, body });
  });
}

/** What stands beyond the edge of the screen, as short descriptions. What is clipped on purpose does not count. */
export const beyondTheEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const isOut = (node: Element) => {
      const { left, right, width } = node.getBoundingClientRect();
      return width > 0 && (left < -1 || right > root.clientWidth + 1);
    };
    return [
      `the page is ${root.scrollWidth} wide on a screen of ${root.clientWidth}`,
      ...[...document.querySelectorAll('body *')].filter(isOut).map((node) => `${node.tagName}.${node.getAttribute('class') ?? ''}`),
    ].slice(0, 8);
  });

/** Elements whose words do not reach the right end of their box, as these words. */
export const notFromTheRight = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((nodes) =>
    nodes.flatMap((node) => {
      const words = document.createRange();
      words.selectNodeContents(node);
      const lines = [...words.getClientRects()].filter(({ width }) => width > 0);
      if (lines.length === 0) return [];
      const { paddingRight, borderRightWidth } = getComputedStyle(node);
      const inside = node.getBoundingClientRect().right - Number.parseFloat(paddingRight) - Number.parseFloat(borderRightWidth);
      const gap = inside - Math.max(...lines.map(({ right }) => right));
      return Math.abs(gap) > 3 ? [`${node.textContent.trim().slice(0, 40)}: ${Math.round(gap)} px from its right edge`] : [];
    }),
  );
