import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attribute, base, jsonLd, origin, readPages, textOf, unlisted } from '../support/dist.ts';

/** Pages in other languages begin at their own home page: languages.test.ts. */
const pages = readPages().filter(({ path }) => !unlisted.includes(path) && !site.otherLanguages.some((language) => path.startsWith(`${language}/`)));
const url = expect.stringMatching(/^https?:\/\//) as string;
const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string;
const one = (path: string) => pages.filter((page) => page.path === path);

const find = (page: (typeof pages)[number], type: string) => jsonLd(page).find((thing) => thing['@type'] === type);

test('structured data is JSON of schema.org things', () => {
  for (const page of pages)
    for (const thing of jsonLd(page)) expect(thing, page.path).toMatchObject({ '@context': 'https://schema.org', '@type': expect.any(String) as string });
});

test('every page but the first says where it stands, ending with itself', () => {
  for (const page of pages.filter(({ path }) => path !== '')) {
    const steps = (find(page, 'BreadcrumbList')?.['itemListElement'] ?? []) as { position: number; item: string }[];
    expect(
      steps.map(({ position }) => position),
      page.path,
    ).toEqual(steps.map((_, index) => index + 1));
    expect(steps[0]?.item, page.path).toBe(`${origin}${base}`);
    expect(steps.at(-1)?.item, page.path).toBe(`${origin}${base}${page.path}`);
  }
});

test('texts are articles with heading, day, image and publisher', () => {
  const texts = pages.filter(({ path }) => /^(obstacles|mentorship|case-studies)\/.|^(about|privacy|accessibility)\//.test(path));
  expect(texts.length).toBeGreaterThan(10);
  for (const page of texts) {
    const wanted = {
      headline: textOf(page.root.querySelector('h1')),
      description: attribute(page, 'meta[name="description"]', 'content'),
      dateModified: day,
      image: url,
      mainEntityOfPage: `${origin}${base}${page.path}`,
    };
    expect(find(page, 'Article'), page.path).toMatchObject({ ...wanted, author: { name: site.name }, publisher: { name: site.name } });
  }
});

test.each([
  [
    'resources/coaching-habit/',
    { '@type': 'Book', name: expect.any(String) as string, isbn: expect.stringMatching(/^97[89]\d{10}$/) as string, author: [{ '@type': 'Person' }] },
  ],
  [
    'resources/learning-how-to-learn/',
    { '@type': 'Course', name: expect.any(String) as string, description: expect.any(String) as string, provider: { '@type': 'Organization' } },
  ],
  ['resources/coaching-for-leaders/', { '@type': 'PodcastSeries', name: expect.any(String) as string, url }],
  ['resources/atd/', { '@type': 'Organization', name: expect.any(String) as string, url }],
  ['resources/ask-a-manager/', { '@type': 'WebSite', name: expect.any(String) as string, url }],
  ['', { '@type': 'WebSite', potentialAction: { '@type': 'SearchAction', target: { urlTemplate: `${origin}${base}search/?q={search_term_string}` } } }],
])('/%s says what it is about', (path, wanted) => {
  expect(one(path).map((page) => find(page, wanted['@type']))).toMatchObject([wanted]);
});

test('nothing is claimed about a resource that could not be verified', () => {
  const unverified = pages.filter((page) => page.path.startsWith('resources/') && /Not verified/.test(textOf(page.root.querySelector('.eyebrow'))));
  expect(unverified.length).toBeGreaterThan(0);
  expect(unverified.flatMap((page) => jsonLd(page).map((thing) => thing['@type'])).filter((type) => type !== 'BreadcrumbList')).toEqual([]);
});
