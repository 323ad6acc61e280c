import type { Page } from '@playwright/test';
import { english } from '../../src/words/en-US.ts';
import { spanish } from '../../src/words/es.ts';
import { expect as expectSoon, test } from '../support/test.ts';
import { fillIn, printed, ready, values } from '../support/worksheet.ts';

// On a busy machine Pagefind gives its worker five seconds to start before it goes on without one: longer than an assertion waits by default.
const expect = expectSoon.configure({ timeout: 20_000 });

const field = (page: Page) => page.getByRole('searchbox', { name: spanish.frame.searchWholeSite });
const status = (page: Page) => page.locator('site-search [role=status]');
const results = (page: Page) => page.locator('[data-part=results] > li');
const settled = async (page: Page) => {
  await expect(results(page)).not.toHaveCount(0);
  await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
};

test.describe('the search in Spanish', () => {
  for (const words of ['acuerdo de mentoría', 'acuerdo de mentoria', 'ACUERDO MENTORIAS'])
    test(`finds the agreement by "${words}", first by its name and then by texts`, async ({ page, baseURL }) => {
      await page.goto(`es/search/?q=${encodeURIComponent(words)}`);
      await settled(page);
      await expect(results(page).first().getByRole('link')).toHaveAttribute('href', `${new URL(baseURL ?? '').pathname}es/checklists/mentorship-agreement/`);
      await expect(results(page).first().locator('.kind b')).toHaveText(spanish.search.kinds.checklist.label);
      await expect(status(page)).toHaveText(new RegExp(`^\\d resultados? para ${words}`));
    });

  test('finds words of texts with and without accents, and marks them', async ({ page }) => {
    await page.goto('es/search/');
    for (const word of ['electrocardiografía', 'electrocardiografia']) {
      await field(page).fill(word);
      await expect(status(page)).toContainText(word);
      await settled(page);
      await expect(results(page).first().locator('mark').first()).toHaveText(/electrocardiograf[ií]a/i);
    }
  });

  test('answers with Spanish pages only, and the one in English with English pages only', async ({ page }) => {
    const paths = () => results(page).locator('h3 a').evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ pathname }) => pathname));
    await page.goto('es/search/?q=mentor');
    await settled(page);
    for (const path of await paths()) expect(path).toContain('/es/');
    for (const words of ['skill', 'mentoría', 'acuerdo']) {
      await page.goto(`search/?q=${encodeURIComponent(words)}`);
      await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
      await expect(status(page)).not.toHaveText('');
      for (const path of await paths()) expect(path).not.toContain('/es/');
    }
  });

  test('works by keyboard, from the first page to a result', async ({ page, baseURL }) => {
    await page.goto('es/');
    await page.getByRole('searchbox', { name: spanish.home.search }).fill('habilidad');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${baseURL}es/search/?q=habilidad`);
    await settled(page);
    await field(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#answer')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(results(page).first().getByRole('link')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${baseURL}es/obstacles/skill-gap/`);
  });

  test('says in Spanish when nothing is found, and names what there is', async ({ page }) => {
    await page.goto('es/search/?q=zzzxq');
    await expect(status(page)).toContainText('No hay resultados para zzzxq');
    await expect(page.locator('[data-part=empty]').getByRole('link', { name: 'Necesitas una habilidad' })).toBeVisible();
  });
});

test('what was filled in on the Spanish agreement is kept, and is there on the English one', async ({ page }) => {
  await page.goto('es/checklists/mentorship-agreement/');
  await ready(page);
  await fillIn(page, 'Con franqueza, poco después y en privado.');
  await expect(page.locator('work-sheet .status')).toContainText('Guardado en este dispositivo');
  const before = await values(page);
  await page.reload();
  await ready(page);
  expect(await values(page)).toEqual(before);
  await page.goto('checklists/mentorship-agreement/');
  await ready(page);
  expect(await values(page)).toEqual(before);
});

for (const format of ['A4', 'Letter'] as const)
  test(`the Spanish agreement is two pages on ${format}, blank and filled, and speaks Spanish there`, async ({ page }, info) => {
    await page.goto('es/checklists/mentorship-agreement/');
    await ready(page);
    const blank = await printed(page, info, { format });
    expect(blank.pages).toBe(2);
    expect(blank.text).toContain('/es/checklists/mentorship-agreement/');
    expect(blank.text).toMatch(/Revisado el \d+ de \w+ de \d{4}/i);
    for (const words of ['Reviewed', 'Mentee', 'We agree', 'Date', english.frame.skip]) expect(blank.text).not.toContain(words);
    await fillIn(page, 'Con franqueza, poco después y en privado.');
    const filled = await printed(page, info, { format });
    expect(filled.pages).toBe(2);
    expect(filled.text).toContain('Con franqueza, poco después');
    expect(filled.text).toContain('7 de diciembre de 2026');
  });

test('a tick on a Spanish page is there on the English one', async ({ page }) => {
  const tick = page.locator('tick-list input[type=checkbox]').first();
  await page.goto('es/obstacles/skill-gap/');
  await expect(tick).toBeEnabled();
  await tick.check();
  await expect(page.locator('tick-list [role=status]')).toContainText('Guardado en este dispositivo');
  await page.goto('obstacles/skill-gap/');
  await expect(tick).toBeChecked();
});

test('links lead from each page to the other and back', async ({ page, baseURL }) => {
  await page.goto('');
  await page.getByRole('navigation', { name: english.frame.mainMenu }).getByRole('link', { name: spanish.languages.thisPage }).click();
  await expect(page).toHaveURL(`${baseURL}es/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.getByRole('link', { name: english.languages.thisPage }).last().click();
  await expect(page).toHaveURL(baseURL ?? '');
});
