import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { checkContent, report } from '../../src/schema/check.ts';
import { readContent } from '../../src/workbench/content-check.ts';
import { openCheckout, readCheckout, serveEditor } from '../support/editor.ts';
import { writtenResource } from '../support/written-resource.ts';

const files = await readContent('.');
const few = files.filter(({ path }) => /\/(?:topics\/|obstacles\/skill-gap|resources\/7-rules)/.test(path));
let editor: Awaited<ReturnType<typeof serveEditor>>;

test.beforeAll(async () => {
  editor = await serveEditor();
});
test.afterAll(() => editor.close());

/** The part of the form with this label. The editor sets names apart with marks of direction. */
const part = (page: Page, label: string) => page.getByRole('group', { name: `“\u2068${label}\u2069” Field` });

async function pick(page: Page, label: string, option: string) {
  await part(page, label).getByRole('combobox').click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function creator(page: Page, kind: 'Person' | 'Body', names: Readonly<Record<string, string>>) {
  await part(page, 'Creators').getByRole('button', { name: /^Add/ }).click();
  await page.getByRole('menuitem', { name: kind }).click();
  for (const [label, name] of Object.entries(names)) await part(page, 'Creators').getByRole('textbox', { name: label }).fill(name);
}

// The form makes its fields as they come into view.
test.use({ viewport: { width: 1280, height: 2400 } });

test('somebody without git adds a resource by its labels, and its file is as if written by hand', async ({ page }) => {
  const heard: string[] = [];
  page.on('response', (response) => heard.push(new URL(response.url()).origin));
  await openCheckout(page, editor.address, few);
  await page.getByRole('treeitem', { name: 'Resources' }).click();
  await page.getByRole('button', { name: 'Create New Entry' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'creating a new entry' })).toBeVisible();
  const { form } = writtenResource;
  const texts = {
    Checked: form.checked[0],
    'Review by': form.reviewBy,
    'Best for': form.bestFor,
    'Not for': form.notFor,
    Time: form.time,
    Why: form.why,
    Text: form.body,
  };
  const type = async (label: string, text: string) => part(page, label).getByRole('textbox').fill(text);
  await type('Reviewed', form.reviewed);
  await pick(page, 'Type', 'Book');
  await creator(page, 'Person', { Given: 'Ada', Family: 'Example' });
  await creator(page, 'Body', { Name: 'Example Society' });
  await type('Year', form.year);
  await type('Publisher', form.publisher);
  await type('ISBN-13', form.isbn13);
  await pick(page, 'Cost', 'Paid, or from a library');
  await part(page, 'Audience').getByRole('checkbox', { name: 'Mentees' }).click();
  await part(page, 'Level').getByRole('radio', { name: 'Any level' }).click();
  await type('Region', form.region);
  await type('Language', form.language);
  await part(page, 'Status').getByRole('radio', { name: 'Not verified' }).click();
  for (const label of ['Checked', 'Review by', 'Best for', 'Not for', 'Time', 'Why', 'Text'] as const) await type(label, texts[label]);
  await type('Language', 'English');
  // A form that has just opened forgets what a robot types in its first moment. So these come last.
  await type('Title', form.title);
  await type('Description', form.description);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const refusal = page.getByRole('alertdialog');
  await expect(refusal).toContainText('language:');
  await refusal.getByRole('button').first().click();
  await type('Language', form.language);
  await page.getByRole('button', { name: 'Save', exact: true }).click();

  const path = 'content/resources/a-new-one-about-listening.mdx';
  await expect.poll(() => readCheckout(page, path)).toBe(writtenResource.text);
  expect(checkContent([...files, { path, text: writtenResource.text }]).map(report)).toEqual([]);
  expect([...new Set(heard)], 'The policy must let nobody else answer.').toEqual([new URL(editor.address).origin]);
});

test('an obstacle that is changed keeps its tags and its layout: only the changed lines differ', async ({ page }) => {
  const path = 'content/obstacles/skill-gap.mdx';
  const before = files.find((file) => file.path === path)?.text ?? '';
  await openCheckout(page, editor.address, few);
  await page.getByRole('gridcell', { name: 'You need a skill you do not have yet', exact: true }).click();
  const text = part(page, 'Text').getByRole('textbox');
  await page.getByRole('textbox', { name: 'Title' }).hover();
  await expect(async () => {
    await page.mouse.wheel(0, 2000);
    await expect(text).toBeVisible({ timeout: 500 });
  }).toPass();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join() ?? ''}`)).toEqual([]);
  await expect(text).toHaveValue(/<Checklist id="skill-gap-30-days" \/>[\s\S]*<Cite id=/);
  await text.fill(`${(await text.inputValue()).trim()} One more sentence.`);
  await part(page, 'In short').getByRole('textbox').fill('Shorter: one task.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();

  const expected = before.replace(/^inShort: .*$/m, 'inShort: "Shorter: one task."').replace(/\n$/, ' One more sentence.\n');
  await expect.poll(() => readCheckout(page, path)).toBe(expected);
});
