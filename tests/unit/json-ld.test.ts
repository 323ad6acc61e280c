import { expect, test } from 'vitest';
import { article, breadcrumbs, resourceThing, scriptText, type CatalogueFacts } from '../../src/head/json-ld.ts';

const facts: CatalogueFacts = {
  type: 'book',
  title: 'A book',
  description: 'About it.',
  creators: [{ given: 'Ada', family: 'Writer' }],
  publisher: 'unknown',
  language: 'unknown',
  free: false,
};
const plain = (thing: object): unknown => JSON.parse(JSON.stringify(thing));

test('no text can end the script element early', () => {
  const thing = breadcrumbs([{ name: '</script><script>alert(1)</script><!--', address: 'https://cairn.example/' }]);
  const text = scriptText(thing);
  expect(text).not.toMatch(/[<]/);
  expect(JSON.parse(text)).toEqual(plain(thing));
});

test('breadcrumbs count from one, in order', () => {
  const steps = ['a', 'b', 'c'].map((name) => ({ name, address: `https://cairn.example/${name}/` }));
  expect(plain(breadcrumbs(steps))).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({ position: index + 1, name, item: address })),
  });
});

test('an article says what was read and when', () => {
  const about = {
    title: 'T',
    description: 'D',
    address: 'https://a/',
    reviewed: '2026-11-23',
    image: 'https://a/i.png',
    publisher: 'Cairn',
    origin: 'https://a/',
  };
  expect(plain(article(about))).toMatchObject({ '@type': 'Article', headline: 'T', dateModified: '2026-11-23', publisher: { name: 'Cairn' } });
});

test.each([
  ['book', 'Book'],
  ['course', 'Course'],
  ['podcast', 'PodcastSeries'],
  ['organization', 'Organization'],
  ['website', 'WebSite'],
  ['event', 'CreativeWork'],
])('a %s is a %s', (type, expected) => {
  expect(plain(resourceThing({ ...facts, type }))).toMatchObject({ '@type': expected, name: 'A book' });
});

test('what is unknown is left out, never guessed', () => {
  expect(Object.keys(plain(resourceThing(facts)) as object).sort()).toEqual(['@context', '@type', 'author', 'description', 'name']);
});
