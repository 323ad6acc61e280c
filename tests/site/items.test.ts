import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { obstacleHeadings } from '../../src/schema/check.ts';
import { tags } from '../../src/schema/vocabulary.ts';
import { base, readPages, textOf, type BuiltPage } from '../support/dist.ts';

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

/** Every guide that the table of contents of this project names, by its stage. */
const guides: Readonly<Record<string, readonly string[]>> = {
  Understand: ['what-mentorship-is', 'know-your-obstacle'],
  Value: ['experience-and-guidance', 'networks-and-introductions', 'support-in-hard-times', 'accountability'],
  Find: ['identify-a-mentor', 'reach-out', 'agree-how-to-work'],
  'Work together': ['set-clear-goals', 'use-feedback', 'put-advice-into-practice', 'let-it-evolve', 'when-it-goes-wrong'],
  Grow: ['reflect-on-progress', 'learn-both-ways', 'widen-your-circle', 'ending-well', 'pay-it-forward', 'your-first-mentee', 'run-a-program'],
};
const everyGuide = Object.entries(guides).flatMap(([stage, slugs]) => slugs.map((slug) => ({ stage, slug })));

test.each(everyGuide)('the guide $slug has its three depths, what to say, what to avoid, an example and the checklist that does it', ({ stage, slug }) => {
  const { root } = page(`mentorship/${slug}/`);
  const [first, ...rest] = root.querySelectorAll('h2').map(textOf);
  expect(first).toBe('In two minutes');
  expect(rest).toEqual(expect.arrayContaining(['The essentials', 'If you have longer', 'Read next', 'Sources']));
  expect(words(`mentorship/${slug}/`)).toContain('One small step now.');
  expect(words(`mentorship/${slug}/`)).toMatch(new RegExp(`Stage \\d of 5: ${stage}`));
  for (const part of ['.example', '.say', '.avoid']) expect(root.querySelectorAll(part).length, part).toBeGreaterThan(0);
  expect(root.querySelector('#do-it ~ .part-body a.action')?.getAttributeValue('href')).toMatch(/\/checklists\/[a-z-]+\/$/);
});

test('the list of guides names every one, stage by stage', () => {
  const listed = page('mentorship/')
    .root.querySelectorAll('section')
    .map((section) => [
      textOf(section.querySelector('h2')),
      section.querySelectorAll('ul.nested a').map((link) => /mentorship\/([^/]+)\//.exec(link.getAttributeValue('href') ?? '')?.[1]),
    ]);
  expect(Object.fromEntries(listed.filter(([, slugs]) => (slugs ?? []).length > 0))).toEqual(guides);
});

/** The brief's three stories, one for each other obstacle, and one in which mentoring did not help. */
const stories = [
  'john-closes-a-skill-gap',
  'maria-moves-into-tech',
  'alex-learns-to-lead',
  'ngozi-asks-three-people',
  'leila-puts-one-thing-down',
  'what-rafael-did-not-send',
  'tomasz-counts-the-weeks',
  'hana-keeps-the-press',
  'yusuf-stops-after-four',
];

test('the stories are these, and no other', () => {
  expect(pages.flatMap(({ path }) => /^case-studies\/(.+)\/$/.exec(path)?.[1] ?? []).sort()).toEqual(stories.toSorted());
});

test.each(stories)('the story %s says that it is made up, stops at the decision, and says what the mentor did not do', (slug) => {
  const { root } = page(`case-studies/${slug}/`);
  expect(words(`case-studies/${slug}/`)).toContain('This story is an illustrative composite');
  expect(textOf(root.querySelector('.pause'))).toContain('What would you ask?');
  const headings = root.querySelectorAll('h2').map(textOf);
  expect(headings.slice(0, 6)).toEqual([
    'The situation',
    'The decision',
    'What happened',
    'What the mentor did not do',
    'What you can take from this',
    'Where it led',
  ]);
});

test('each obstacle has a story of its own', () => {
  const linked = obstacles.map((slug) =>
    page(`obstacles/${slug}/`)
      .root.querySelectorAll('#story ~ .part-body a')
      .map((link) => link.getAttributeValue('href')),
  );
  expect(linked.filter((links) => links.length === 0)).toEqual([]);
  expect(new Set(linked.flat()).size).toBeGreaterThanOrEqual(obstacles.length);
});

test('a number after a claim leads to its source, with a limit, a strength and a DOI or the word that none is confirmed', () => {
  // On a translated page the source stands without its two sentences (docs/decisions/016).
  const originals = pages.filter(({ path }) => !path.startsWith('es/'));
  const wrong = originals.flatMap(({ path, root }) =>
    root.querySelectorAll('a.cite').flatMap((cite) => {
      const id = cite.getAttributeValue('href')?.slice(1) ?? '';
      const source = root.querySelectorAll('.source').find((one) => one.getAttributeValue('id') === id);
      const text = textOf(source ?? null);
      const isWhole =
        /^\d+ ?(Strong|Moderate|Limited|Practice wisdom)\./.test(text) && text.includes('Its limits.') && /doi\.org\/10\.|DOI not confirmed\./.test(text);
      return isWhole ? [] : [`/${path}#${id}: ${text.slice(0, 80)}`];
    }),
  );
  expect(wrong).toEqual([]);
  expect(pages.flatMap(({ root }) => root.querySelectorAll('a.cite')).length).toBeGreaterThan(100);
});

test('every finding is listed once, under its own strength, and the page with the scale leads there', () => {
  const findings = readdirSync('content/evidence').filter((file) => file.endsWith('.yaml'));
  const listed = (path: string) =>
    page(path)
      .root.querySelectorAll('.source')
      .map((source) => textOf(source));
  const [firm, weak] = [listed('about/findings/'), listed('about/findings/limited/')];
  expect(new Set([...firm, ...weak]).size).toBe(findings.length);
  expect(firm.length + weak.length).toBe(findings.length);
  expect(firm.filter((text) => !/^(Strong|Moderate)\./.test(text))).toEqual([]);
  expect(weak.filter((text) => !/^(Limited|Practice wisdom)\./.test(text))).toEqual([]);
  const { root } = page('about/how-we-choose/');
  const links = root.querySelectorAll('main a').map((link) => link.getAttributeValue('href'));
  expect(links).toEqual(expect.arrayContaining([`${base}about/findings/`, `${base}about/findings/limited/`]));
  // The heading that the list stood under was an anchor. It still leads to the list.
  expect(root.querySelector('#all-findings-on-file')).not.toBeNull();
  for (const word of ['Strong', 'Moderate', 'Limited', 'Practice wisdom']) expect(textOf(root.querySelector('table.scale'))).toContain(word);
});

test('each word of the field that a page links is explained in the glossary', () => {
  const explained = page('about/glossary/')
    .root.querySelectorAll('.glossary > div')
    .map((word) => word.getAttributeValue('id'));
  expect(explained.length).toBeGreaterThan(25);
  const used = pages.flatMap(({ root }) => root.querySelectorAll('a.term').map((term) => term.getAttributeValue('href')?.split('#')[1]));
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((id) => !explained.includes(id ?? ''))).toEqual([]);
});

test('every tag that writers may use is shown live beside its source', () => {
  const { root } = page('contribute/');
  const shown = root.querySelectorAll('.specimen pre').map(textOf).join('\n');
  const elsewhere = [
    'Checklist',
    'Pause',
    'EvidenceList',
    'EvidenceScale',
    'Glossary',
    'Specimen',
    'StoredData',
    'CatalogueFields',
    'CatalogueFiles',
    'CatalogueExamples',
    'EmbedExample',
    'EmbedSnippets',
  ];
  expect(Object.keys(tags).filter((tag) => !elsewhere.includes(tag) && !shown.includes(`<${tag}`))).toEqual([]);
  expect(root.querySelectorAll('.specimen .live').filter((live) => textOf(live) === '')).toEqual([]);
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
  'about/glossary/',
  'contribute/',
  'checklists/cohort-pack/',
  'checklists/print-all/',
  'resources/my-list/',
  'about/how-we-choose/',
  'about/findings/',
  'about/findings/limited/',
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
