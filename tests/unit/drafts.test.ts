import { expect, test } from 'vitest';
import { checkContent, report } from '../../src/schema/check.ts';
import { drafts } from '../../src/workbench/report/drafts.ts';
import { published, resourcesIn, textsOf } from '../../src/workbench/report/entries.ts';
import { linksIn } from '../../src/workbench/links/places.ts';
import { checkWords } from '../../src/workbench/words/rules.ts';
import { edited, sound } from '../support/content.ts';

const path = 'content/resources/on-its-way.mdx';
const book = 'content/resources/a-book.mdx';
const least = '---\ndraft: true\ntitle: unknown\nurl: https://example.org/way\nstatus: not-verified\n---\n';
const complaints = (text: string, ...edits: Parameters<typeof edited>) => checkContent([...edited(...edits), { path, text }]).map(report);

test('a draft may leave out everything but a title, which may be unknown', () => {
  expect(complaints(least)).toEqual([]);
  expect(complaints(least.replace('title: unknown\n', ''))).toEqual([
    `${path}:2  title: is missing. Type text. The title as it stands at the source, or unknown.`,
  ]);
});

test('what a draft does say is held to the rules', () => {
  expect(complaints(least.replace('draft: true', 'draft: true\ntype: bok'))).toEqual([
    `${path}:3  type: there is no term "bok" in content/topics/resource-types.yaml. Did you mean "book"?`,
  ]);
  expect(complaints(least.replace('draft: true', 'draft: true\nisbn13: "9780306406158"'))[0]).toContain('isbn13: found "9780306406158".');
});

test('a draft is not verified until something was checked', () => {
  const verified = least.replace('not-verified', 'verified');
  expect(complaints(verified)).toEqual([
    `${path}:5  status: found "verified". A draft is not-verified until something was seen. Write what you saw under checked first.`,
  ]);
  expect(complaints(verified.replace('status:', 'checked:\n  - Seen.\nstatus:'))).toEqual([]);
});

test('without the line draft: true all rules hold again', () => {
  const said = complaints(least.replace('draft: true\n', ''));
  expect(said).toContain(`${path}:2  title: found "unknown". Type the title as it stands at the source. Only a draft may leave it unknown.`);
  expect(said.filter((complaint) => complaint.includes('is missing.')).length).toBeGreaterThan(10);
  expect(complaints(least.replace('draft: true', 'draft: false'))).toEqual([
    `${path}:2  draft: found false. Type draft: true. When the entry is finished, take the line out.`,
  ]);
});

test('nothing may lead to a draft', () => {
  expect(complaints(least, [book, 'why: It is clear.', 'why: It is clear.\nalternatives:\n  - on-its-way'])).toEqual([
    `${book}:28  alternatives.0: "on-its-way" is a draft, and stands on no page yet. Finish it first, or name another.`,
  ]);
});

test('a draft is in the report with what it still needs, and in no count, check of words or test of links', () => {
  const files = [...edited(), { path, text: least }];
  const texts = textsOf(files);
  expect(drafts(texts)).toEqual([
    {
      path,
      sentence:
        'still needs title, description, reviewed, type, creators, year, publisher, cost, audience, level, obstacles, region, language, checked, reviewBy, bestFor, notFor, time, why. Then take out the line draft: true.',
    },
  ]);
  expect(resourcesIn(published(texts))).toHaveLength(1);
  expect(checkWords(files, (one) => one === path)).toEqual([]);
  expect(linksIn(files).map(({ address }) => address)).not.toContain('https://example.org/way');
});

test('a draft with all its fields needs only its line taken out', () => {
  const whole = (sound[book] ?? '').replace('---\n', '---\ndraft: true\n').replace('9780306406157', '9781292017891');
  expect(drafts(textsOf([{ path: 'content/resources/whole.mdx', text: whole }]))[0]?.sentence).toBe(
    'has all its fields. Check each against the source, then take out the line draft: true.',
  );
});
