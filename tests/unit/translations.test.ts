import { expect, test } from 'vitest';
import { checkContent, report } from '../../src/schema/check.ts';
import { shortName } from '../../src/library/short-name.ts';
import { headingsIn } from '../../src/schema/headings.ts';
import { checkWords } from '../../src/workbench/words/rules.ts';
import { english } from '../../src/words/en-US.ts';
import { spanish } from '../../src/words/es.ts';
import { sound } from '../support/content.ts';

const text = (path: string) => sound[path] ?? '';
const inSpanish = (path: string) => path.replace('content/', 'content/es/');
const ticks = 'content/checklists/thirty-days.yaml';
const topic = 'content/topics/obstacles.yaml';
const obstacle = 'content/obstacles/skill-gap.mdx';

/** What a writer reads about these files beside content without a mistake. */
const complaints = (files: Readonly<Record<string, string>>) =>
  checkContent(Object.entries({ ...sound, ...files }).map(([path, words]) => ({ path, text: words }))).map(report);

/** A translation that differs from its original in this alone. */
function translated(path: string, found = '', replacement = ''): string[] {
  if (!text(path).includes(found)) throw new Error(`${path} has no "${found}" to replace.`);
  return complaints({ [inSpanish(path)]: text(path).replace(found, replacement) });
}

test('a translation with the ids of its original is left in peace', () => {
  expect(translated(ticks, 'label: Name it.', 'label: Ponle nombre.')).toEqual([]);
  expect(translated(topic, 'label: Terms', 'label: Palabras')).toEqual([]);
});

test('a language that the site does not have is refused, with where to name it', () => {
  expect(complaints({ 'content/et/checklists/thirty-days.yaml': text(ticks) })).toEqual([
    'content/et/checklists/thirty-days.yaml:1  folder: the site has no language "et". Did you mean "es"? A new one is named in otherLanguages in src/site.ts.',
  ]);
});

test('a folder of a language holds collections', () => {
  expect(complaints({ 'content/es/checklist/thirty-days.yaml': text(ticks) })).toEqual([
    'content/es/checklist/thirty-days.yaml:1  folder: there is no collection "checklist" in content/es/. Did you mean "checklists"?',
  ]);
});

test('what has no pages in other languages cannot be translated', () => {
  expect(translated('content/evidence/allen-2004.yaml')).toEqual([
    'content/es/evidence/allen-2004.yaml:1  folder: evidence have no pages in other languages yet. Known: obstacles, mentorship, case-studies, checklists, pages, topics.',
  ]);
});

test('a translation without an original is refused with the nearest one', () => {
  expect(complaints({ 'content/es/checklists/thirty-day.yaml': text(ticks) })).toEqual([
    'content/es/checklists/thirty-day.yaml:1  id: there is no content/checklists/thirty-day to translate. Give it the name of its original. Did you mean "thirty-days"?',
  ]);
});

test('an id that differs is refused on its line, with the one that it should be: answers hang on it', () => {
  expect(translated(ticks, 'id: name-it', 'id: nombrar')).toEqual([
    `content/es/checklists/thirty-days.yaml:7  sections.0.id: "name-it" of ${ticks} is missing here. Add it, with the same id.`,
    `content/es/checklists/thirty-days.yaml:11  sections.0.items.0.id: "nombrar" is not in ${ticks}. What readers saved hangs on ids: take those of the original. Known: name-it.`,
  ]);
});

test('an item of another kind is refused: an answer would no longer fit', () => {
  expect(translated(ticks, 'kind: tick', 'kind: short')).toEqual([
    `content/es/checklists/thirty-days.yaml:10  sections.0.items.0.kind: is "short", but "tick" in ${ticks}. Type the same: readers' answers hang on it.`,
  ]);
});

test('a topic has every term in every language', () => {
  expect(translated(topic, '  - id: networking\n    label: networking\n    description: About networking.\n')).toEqual([
    `content/es/topics/obstacles.yaml:1  file: "networking" of ${topic} is missing here. Add it, with the same id.`,
  ]);
});

test('a reference leads to an original, also from a translation, and a translation alone is nothing to refer to', () => {
  const es = headingsIn('es');
  const english = headingsIn('en-US');
  const page = english.reduce((words, heading, at) => words.replace(`## ${heading}\n`, `## ${es[at] ?? ''}\n`), text(obstacle));
  const path = inSpanish(obstacle);
  expect(complaints({ [path]: page })).toEqual([]);
  expect(complaints({ [path]: page.replace('<Resource id="a-book" />', '<Resource id="un-libro" />') })).toEqual([
    `${path}:60  <Resource>: there is no resource "un-libro". Known: a-book.`,
  ]);
  expect(complaints({ [path]: page.replace('## Qué preguntar', '## Que preguntar') })[0]).toBe(
    `${path}:40  ## Que preguntar: is not a part of an obstacle page. Did you mean "Qué preguntar"? Use ### for headings of your own.`,
  );
});

test('a finding is named in the language of the page, and exactly as its file has it in English', () => {
  const named = ['Kram and Isabella, 1985', 'Eby and others, 2008', 'World Health Organization, 2019'];
  expect(named.map((name) => shortName(name, english))).toEqual(named);
  expect(named.map((name) => shortName(name, spanish))).toEqual(['Kram e Isabella, 1985', 'Eby et al., 2008', 'World Health Organization, 2019']);
});

test('editorial rules about English leave other languages alone; an exclamation mark is too loud in each', () => {
  const found = (words: string) =>
    checkWords([{ path: 'content/es/topics/costs.yaml', text: `label: Costo\ndescription: ${words}\nterms: []\n` }]).map(({ rule }) => rule);
  expect(found('Esto es un journey, y nadie lo sabe.')).toEqual([]);
  expect(found('Hazlo ya!')).toEqual(['tone']);
});
