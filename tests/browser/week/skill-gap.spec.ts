import { Stranger, ways } from '../../support/stranger.ts';
import { test } from '../../support/test.ts';

for (const { by, width, name } of ways)
  test.describe(`stuck with a skill gap, ${name}`, () => {
    test.use({ viewport: { width, height: 780 } });

    test('from the home page it takes ten seconds to know which kind of mentor to look for', async ({ page }) => {
      const stranger = new Stranger(page, by);
      await stranger.arrives('');
      await stranger.reads(page.getByRole('heading', { level: 1 }));
      await stranger.presses(page.getByRole('main').getByRole('link', { name: 'Skill gap' }).first());
      await stranger.finds(/find someone who/i, page.locator('.part:has(#in-short) p'));
      stranger.within(10, 3);
    });
  });
