import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from '../support/dist.ts';

// The rules, and each exception with its reason, are in .htmlvalidate.mjs.
const pages = readPages();
const validator = new HtmlValidate(new FileSystemConfigLoader());

/** What stands in a <template> is filled by script before a reader meets it. */
const isUnfilled = (ruleId: string, selector: string | null) => ruleId === 'empty-heading' && selector?.includes('template >');

test.each(pages)('/$path is valid HTML', async ({ html, path }) => {
  const { results } = await validator.validateString(html, `${path}index.html`);
  const messages = results.flatMap((result) => result.messages).filter(({ ruleId, selector }) => !isUnfilled(ruleId, selector));
  expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector ?? ''}`)).toEqual([]);
});

test('no page says what a program says when words are missing or of the wrong kind', () => {
  const said = pages.flatMap(({ path, html }) => [...html.matchAll(/\[object \w+\]|(?:=["']|>)(?:undefined|NaN)\b/g)].map(([words]) => `${path}: ${words}`));
  expect(said).toEqual([]);
});
