import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionsOf, type Section } from '../../src/domain/checklist.ts';
import type { PublishedChecklists } from '../../src/schema/published-checklists.ts';
import { typeset } from '../../src/schema/typeset.ts';
import budgets from '../bench/budgets.json' with { type: 'json' };
import { attribute, base, decode, dist, isEmbed, origin, readPages, textOf, type BuiltPage } from '../support/dist.ts';

interface Source {
  title: string;
  form: 'ticks' | 'worksheet';
  private?: boolean;
  obstacle?: string;
  sections: Section[];
}

const pages = readPages();
const embeds = pages.filter(({ path }) => isEmbed(path));
/** What writers typed, by id. */
const sources = new Map(
  globSync('content/checklists/*.yaml').map((file) => [file.replace(/^.*[/\\]|\.yaml$/g, ''), typeset(parse(readFileSync(file, 'utf8')) as Source)] as const),
);
const open = [...sources].filter(([, source]) => !source.private);
const pageAt = (path: string): BuiltPage => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`There is no page /${path}`);
  return found;
};
const isFurther = (path: string) => /\/\d+\/$/.test(path);
const lists = pages.filter(({ path }) => /^resources\/(?:obstacle|audience|type|cost|status)\/[^/]+\/$/.test(path));
const linksIn = (page: BuiltPage, start: string) =>
  page.root
    .querySelectorAll('main a')
    .map((link) => link.getAttributeValue('href') ?? '')
    .filter((address) => new RegExp(`^${base}${start}[^/]+/$`).test(address));

test('there is one for each checklist and each list, but for the sheet that promises to keep nothing', () => {
  const wanted = [...open.map(([id]) => `embed/checklists/${id}/`), ...lists.map(({ path }) => `embed/${path}`)];
  expect(sources.get('is-this-all-right')?.private).toBe(true);
  expect(
    embeds
      .map(({ path }) => path)
      .filter((path) => !isFurther(path))
      .sort(),
  ).toEqual(wanted.sort());
});

test('each names the page that it stands for, which is there, and links to it in a new tab', () => {
  for (const page of embeds) {
    const source = page.root.querySelector('footer a');
    const full = page.path
      .replace(/^embed\//, '')
      .replace(/\/\d+\/$/, '/')
      .replace(/^checklists\/(.+)-30-days\/$/, 'obstacles/$1/');
    pageAt(full);
    expect([page.path, source?.getAttributeValue('href'), source?.getAttributeValue('target')]).toEqual([page.path, `${base}${full}`, '_blank']);
    expect(textOf(page.root.querySelector('footer')), page.path).toMatch(/^From .+ on Cairn, in a new tab\..* CC BY 4\.0\./);
  }
});

test('none has a menu, a card, a feed or a face of ours, and each tells search engines one thing: not to list it', () => {
  for (const page of embeds) {
    expect(
      page.root.querySelectorAll('header, footer nav, [data-pagefind-body], meta[property], link[rel="preload"], link[type="application/rss+xml"]'),
    ).toEqual([]);
    expect(attribute(page, 'meta[name="robots"]', 'content')).toBe('noindex');
    expect(page.root.querySelectorAll('link[rel="canonical"]')).toEqual([]);
    expect(page.html).not.toMatch(/@font-face|ld\+json/);
  }
});

test('each arrives in the first round trip, and only a list to tick loads a script', () => {
  for (const page of embeds) {
    expect(brotliCompressSync(page.html).length, page.path).toBeLessThanOrEqual(budgets.page.brotli.most);
    expect(page.root.querySelectorAll('script').length, page.path).toBe(page.html.includes('<tick-list') ? 1 : 0);
  }
});

test('every link leaves the frame as it is, but for those to the other pages of its list', () => {
  const inside = embeds.flatMap((page) =>
    page.root
      .querySelectorAll('a')
      .filter((link) => link.getAttributeValue('target') !== '_blank')
      .map((link) => link.getAttributeValue('href') ?? '')
      .filter((address) => !address.startsWith(`${base}${page.path.replace(/\d+\/$/, '')}`)),
  );
  expect(inside).toEqual([]);
});

test('a list holds all that the list on the site holds', () => {
  for (const { path } of lists) {
    const of = (from: string) => [
      ...new Set(
        pages.filter((page) => page.path === from || (page.path.startsWith(from) && isFurther(page.path))).flatMap((page) => linksIn(page, 'resources/')),
      ),
    ];
    expect(of(`embed/${path}`).sort(), path).toEqual(
      of(path)
        .filter((address) => !address.endsWith('/my-list/'))
        .sort(),
    );
  }
});

test('a list to tick has every item under its permanent id; a worksheet says what it asks, and stores nothing', () => {
  for (const [id, { form, sections }] of open) {
    const page = pageAt(`embed/checklists/${id}/`);
    const boxes = page.root.querySelectorAll('input').map((box) => box.getAttributeValue('value'));
    const asked = questionsOf(sections.filter(({ optIn }) => !optIn));
    expect(boxes, id).toEqual(form === 'ticks' ? asked.map((item) => item.id) : []);
    const words = textOf(page.root.querySelector('main'));
    expect(
      asked.filter(({ label }) => !words.includes(label)).map((item) => item.id),
      id,
    ).toEqual([]);
    expect(page.html.includes('<work-sheet'), id).toBe(false);
  }
});

test('the page about it has a line to copy for each, which loads it late and is named for screen readers', () => {
  const snippets = pageAt('about/embed/')
    .root.querySelectorAll('pre code')
    .map((code) => decode(code.textContent).trim());
  const lines = snippets.map(
    (line) => /^<iframe src="([^"]+)" title="[^"]{5,}, from Cairn" width="100%" height="\d{3}" loading="lazy"><\/iframe>$/.exec(line)?.[1],
  );
  expect(lines.sort()).toEqual(
    embeds
      .filter(({ path }) => !isFurther(path))
      .map(({ path }) => `${origin}${base}${path}`)
      .sort(),
  );
});

describe('checklists.json', () => {
  const read = (name: string) => JSON.parse(readFileSync(`${dist}/${name}`, 'utf8')) as unknown;
  const file = read('checklists.json') as PublishedChecklists;

  test('it is as its published schema says', () => {
    const schema = read('checklists.schema.json') as { $id: string };
    expect(file.$schema).toBe(schema.$id);
    const isValid = new Ajv2020({ allErrors: true }).compile(schema);
    expect([isValid(file), isValid.errors]).toEqual([true, null]);
    expect(isValid({ ...file, version: 2 })).toBe(false);
  });

  test('every checklist that may leave the site is there once, with the sections, items and ids that writers typed', () => {
    expect(file.checklists.map(({ id }) => id).sort()).toEqual(open.map(([id]) => id).sort());
    for (const { id, sections, page, embed } of file.checklists) {
      const typed = (sources.get(id)?.sections ?? []).map((section) => [
        section.id,
        section.items.map((item) => [item.id, 'label' in item ? item.label : item.text]),
      ]);
      expect(sections.map((section) => [section.id, section.items.map((item) => [item.id, item.label])])).toEqual(typed);
      for (const address of [page, embed]) pageAt(address.slice(`${origin}${base}`.length));
    }
  });
});
