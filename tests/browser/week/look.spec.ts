import { expect, test } from '../../support/test.ts';

const bothTongues = ['', 'search/', 'obstacles/skill-gap/', 'resources/', 'es/', 'es/obstacles/skill-gap/'];

// A laptop of 1366 px with a side panel, a tablet on its side: 992 is where the menu bar begins.
for (const width of [992, 1024, 1100, 1188, 1280])
  test(`at ${width} px the menu stands in one row, on every kind of page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of bothTongues) {
      await page.goto(path);
      const tops = await page.locator('#menu li').evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().top)));
      expect(new Set(tops).size, path).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });

for (const width of [320, 360])
  test(`at ${width} px no hint in a search field is cut`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const path of ['', 'search/', 'resources/', 'es/', 'es/search/']) {
      await page.goto(path);
      const field = page.locator('main input[type=search]');
      // A browser clips the hint and tells nobody: the same words are set beside it and measured.
      const { words, room } = await field.evaluate((input: HTMLInputElement) => {
        const { font, letterSpacing, paddingInlineStart, paddingInlineEnd } = getComputedStyle(input);
        const twin = document.body.appendChild(document.createElement('span'));
        Object.assign(twin.style, { position: 'absolute', whiteSpace: 'nowrap', font, letterSpacing });
        twin.textContent = input.placeholder;
        return { words: twin.getBoundingClientRect().width, room: input.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) };
      });
      expect(words, path).toBeGreaterThan(0);
      expect(words, path).toBeLessThanOrEqual(room);
    }
  });

test.describe('in colors that the reader has forced', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

  test('the trail, the lines between parts, the points of lists and the search button are still drawn', async ({ page }) => {
    await page.goto('about/');
    const drawn = (selector: string, side: string, pseudo?: string) =>
      page
        .locator(selector)
        .last()
        .evaluate(
          (element, [side, pseudo]) => {
            const style = getComputedStyle(element, pseudo);
            const hidden = style.getPropertyValue(`border-${side}-color`) === getComputedStyle(document.documentElement).backgroundColor;
            return hidden ? 0 : parseFloat(style.getPropertyValue(`border-${side}-width`));
          },
          [side, pseudo] as const,
        );
    expect(await drawn('.text > .wrap > .col', 'left', '::before')).toBeGreaterThan(1);
    expect(await drawn('main .part', 'top', '::before')).toBeGreaterThan(1);
    expect(await drawn('main .part-body > ul > li', 'top', '::before')).toBeGreaterThan(1);
    expect(await drawn('header search button', 'left')).toBeGreaterThan(0);
  });

  test('no land lies behind the words of a heading', async ({ page }) => {
    await page.goto('obstacles/skill-gap/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.hero .ground')).toBeHidden();
  });
});

for (const path of ['mentorship/', 'obstacles/work-life-balance/', 'nowhere/'])
  test.describe(() => {
    test.use({ expectedErrors: /404/ });

    test(`/${path}: the dotted way makes room for the words that stand on it`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('.hero .ground')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveCSS('text-shadow', 'none');
    });
  });

test('at 400 percent the line that says what is saved leaves the screen to what one writes', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('checklists/mentorship-agreement/');
  await expect(page.locator('.bar .status')).toContainText('Nothing is kept here yet');
  await page.locator('textarea').first().focus();
  await expect(page.locator('textarea').first()).toBeInViewport();
  await expect(page.locator('.bar .status')).not.toBeInViewport();
});

test('search quotes what a worksheet says, never the words of its closed windows', async ({ page }) => {
  await page.goto('checklists/mentorship-agreement/');
  expect(await page.locator('dialog').count()).toBeGreaterThan(0);
  await expect(page.locator('dialog:not([data-pagefind-ignore])')).toHaveCount(0);
});

test('on paper the name of the site has room above it: the edge of the text would cut the tops of its letters', async ({ page }) => {
  await page.goto('about/');
  await page.emulateMedia({ media: 'print' });
  const room = await page.locator('header .name').evaluate((name) => parseFloat(getComputedStyle(name).paddingBlockStart));
  expect(room).toBeGreaterThanOrEqual(3);
});
