import { expect, test } from 'vitest';
import { obstacleHeadings } from '../../src/schema/check.ts';
import { readPages, textOf, type BuiltPage } from '../support/dist.ts';

const pages = readPages();

function page(path: string): BuiltPage {
  const found = pages.find((candidate) => candidate.path === path);
  if (!found) throw new Error(`There is no page /${path}`);
  return found;
}

const words = (path: string) => textOf(page(path).root.querySelector('main'));
const obstacles = [
  'skill-gap',
  'networking',
  'work-life-balance',
  'office-politics',
  'economic-downturn',
  'industry-disruption',
  'changing-industry',
  'leading-a-team',
];

/** Where the situation is urgent, this part comes early: benefits before networking. */
const mayComeEarly = 'When a mentor is not enough';

test.each(obstacles)('the obstacle %s has all its parts, in order', (slug) => {
  const wanted = ['In short', ...obstacleHeadings, 'A story', 'Start here', 'Next step'];
  const headings = page(`obstacles/${slug}/`)
    .root.querySelectorAll('h2')
    .map(textOf)
    .filter((heading) => wanted.includes(heading));
  expect(headings.filter((heading) => heading !== mayComeEarly)).toEqual(wanted.filter((heading) => heading !== mayComeEarly));
  expect(headings.indexOf(mayComeEarly)).toBeGreaterThan(0);
  expect(headings.indexOf(mayComeEarly)).toBeLessThanOrEqual(wanted.indexOf(mayComeEarly));
});

test.each(obstacles)('the obstacle %s has something to copy, to tick, to read and to do next', (slug) => {
  const { root } = page(`obstacles/${slug}/`);
  expect(root.querySelector('tick-list input[type="checkbox"]')).not.toBeNull();
  expect(root.querySelectorAll('a').some((link) => /\/case-studies\/./.test(link.getAttributeValue('href') ?? ''))).toBe(true);
  expect(root.querySelectorAll('ol.cards > li').length).toBeGreaterThan(0);
  expect(root.querySelectorAll('ol.cards > li').length).toBeLessThanOrEqual(5);
  expect(root.querySelector('a.action')).not.toBeNull();
});

test.each(['what-mentorship-is', 'reach-out', 'agree-how-to-work'])('the guide %s gives its answer and one step before anything else', (slug) => {
  const [first] = page(`mentorship/${slug}/`).root.querySelectorAll('h2').map(textOf);
  expect(first).toBe('In two minutes');
  expect(words(`mentorship/${slug}/`)).toContain('One small step now.');
});

test('every story says that it is an illustrative composite', () => {
  const stories = pages.filter(({ path }) => /^case-studies\/./.test(path));
  expect(stories.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['john-closes-a-skill-gap', 'maria-moves-into-tech', 'alex-learns-to-lead'].map((slug) => `case-studies/${slug}/`)),
  );
  expect(stories.filter(({ path }) => !/This story is an illustrative composite/.test(words(path))).map(({ path }) => path)).toEqual([]);
});

const unverified = ['coursera-mentoring-and-leadership', 'international-mentoring-group', 'mentoring-minutes', 'mentorme-podcast'];
const brief = [
  'mentoring-manual',
  'mentors-guide',
  'linkedin-being-a-good-mentee',
  'nmrc',
  'atd',
  'aapl',
  'industry-events',
  'chamber-programs',
  ...unverified,
];

test.each(brief)('the resource %s says what was checked about it', (id) => {
  const text = words(`resources/${id}/`);
  expect(text).toContain('What we checked');
  expect(text).toMatch(/(Verified|Partly verified|Not verified)\. /);
});

test.each(unverified)('the resource %s could not be found: it has no link, and says what to use instead', (id) => {
  const { root } = page(`resources/${id}/`);
  expect(words(`resources/${id}/`)).toMatch(/Not verified\..*We did not find it.*Use instead/);
  expect(root.querySelectorAll('main a').filter((link) => /^https?:/.test(link.getAttributeValue('href') ?? ''))).toEqual([]);
  expect(root.querySelectorAll('#instead').length).toBe(1);
});

test('the agreement is a complete sheet without script', () => {
  const { root } = page('checklists/mentorship-agreement/');
  expect(root.querySelector('article.sheet, .sheet')).not.toBeNull();
  expect(words('checklists/mentorship-agreement/')).toMatch(/Sign|Signature/i);
});

test.each([
  'about/',
  'about/how-we-choose/',
  'privacy/',
  'accessibility/',
  'search/',
  'obstacles/',
  'mentorship/',
  'case-studies/',
  'resources/',
  'checklists/',
  '404.html',
  '',
])('/%s is there', (path) => {
  expect(textOf(page(path).root.querySelector('h1')).length).toBeGreaterThan(3);
});
