import { beyondTheEdge, notFromTheRight, rightToLeft } from '../support/right-to-left.ts';
import { expect, test } from '../support/test.ts';

test.beforeEach(({ page }) => rightToLeft(page));

const pages = [
  '',
  'obstacles/skill-gap/',
  'mentorship/reach-out/',
  'case-studies/maria-moves-into-tech/',
  'resources/',
  'resources/atd/',
  'resources/my-list/',
  'checklists/',
  'checklists/mentorship-agreement/',
  'checklists/cohort-pack/',
  'search/?q=boss',
  'privacy/',
  'offline/',
  'nowhere/',
];
const widths = [360, 1280];

test.use({ expectedErrors: /404/ });

for (const path of pages)
  for (const width of widths)
    test(`/${path} at ${width}: nothing sticks out, the trail is on the right, and lines begin there`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      if (path.startsWith('search')) await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
      expect(await beyondTheEdge(page)).toEqual([]);
      const trail = await page
        .locator('.trailed > .wrap > .col')
        .first()
        .evaluate((node) => {
          const { left, right } = getComputedStyle(node, '::before');
          return { left: Number.parseFloat(left), right: Number.parseFloat(right) };
        });
      expect(trail.right).toBeLessThan(trail.left);
      expect(await notFromTheRight(page, 'h1, main h2:visible, .part-body > p, .part-body > ul > li')).toEqual([]);
    });

test('the name stands at the right of the band and the search at the left', async ({ page }) => {
  await page.goto('obstacles/skill-gap/');
  const name = await page.getByRole('banner').getByRole('link').first().boundingBox();
  const search = await page.getByRole('banner').getByRole('searchbox').boundingBox();
  expect(name?.x).toBeGreaterThan((search?.x ?? 0) + (search?.width ?? 0));
});

test('on a phone the menu opens, and its lines begin at the right, clear of the edge', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('obstacles/');
  await page.getByRole('button', { name: 'Menu' }).click();
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu).toBeVisible();
  const link = await menu.getByRole('link').first().boundingBox();
  expect((link?.x ?? 0) + (link?.width ?? 0)).toBeGreaterThan(270);
  expect((link?.x ?? 0) + (link?.width ?? 0)).toBeLessThan(345);
  expect(await beyondTheEdge(page)).toEqual([]);
});

test('the numbers of the obstacles stand to the right of their names', async ({ page }) => {
  await page.goto('');
  const row = page.locator('.names > li').first();
  const number = await row.locator('.number').boundingBox();
  const name = await row.locator('.name').boundingBox();
  expect(number?.x).toBeGreaterThan((name?.x ?? 0) + (name?.width ?? 0) - 1);
});

test('a label on the map stays on its side of its mark: land is not mirrored', async ({ page }) => {
  await page.goto('');
  const sides = await page.locator('.places a').evaluateAll((links) =>
    links.map((link) => {
      const label = link.querySelector('.label text')?.getBoundingClientRect();
      const mark = link.querySelector('circle')?.getBoundingClientRect();
      return {
        id: link.getAttribute('href') ?? '',
        apart:
          (label?.left ?? 0) >= (mark?.right ?? 0) ||
          (label?.right ?? 0) <= (mark?.left ?? 0) ||
          (label?.bottom ?? 0) <= (mark?.top ?? 0) ||
          (label?.top ?? 0) >= (mark?.bottom ?? 0),
      };
    }),
  );
  expect(sides.filter(({ apart }) => !apart)).toEqual([]);
});

test('the ground of a page lies clear of the words: it is mirrored with them', async ({ page }) => {
  await page.goto('obstacles/skill-gap/');
  expect(await page.locator('.hero > .ground').evaluate((node) => getComputedStyle(node).scale)).toMatch(/^-1 1/);
});

test('the agreement prints from right to left, and nothing reaches beyond its paper', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('checklists/mentorship-agreement/');
  await page.emulateMedia({ media: 'print' });
  expect(await beyondTheEdge(page)).toEqual([]);
  expect(await notFromTheRight(page, '.sheet h1:visible, .sheet h2:visible, .sheet [role=heading]:visible')).toEqual([]);
  const [box, label] = await page
    .locator('.sheet .option:visible')
    .first()
    .evaluate((option) => {
      const words = document.createRange();
      words.selectNodeContents(option);
      const rects = [...words.getClientRects()];
      return [option.querySelector('.tick-box')?.getBoundingClientRect().x ?? 0, Math.min(...rects.map(({ x }) => x))];
    });
  expect(box).toBeGreaterThan(label);
});

test('an address on paper keeps its own order: it begins with https', async ({ page }) => {
  await page.goto('obstacles/skill-gap/');
  await page.emulateMedia({ media: 'print' });
  const { first, last } = await page
    .locator('footer .paper-only bdi')
    .first()
    .evaluate((node) => {
      const at = (from: number) => {
        const sign = document.createRange();
        sign.setStart(node.firstChild as Text, from);
        sign.setEnd(node.firstChild as Text, from + 1);
        return sign.getBoundingClientRect().x;
      };
      return { first: at(0), last: at(node.textContent.length - 1) };
    });
  expect(first).toBeLessThan(last);
});
