import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/components/day.ts';
import { site } from '../../src/site.ts';
import { english } from '../../src/words/en-US.ts';
import { spanish } from '../../src/words/es.ts';
import { sectionName } from '../../src/words/sections.ts';
import { spoken } from '../../src/words/words.ts';
import { saidInModule, saidInTemplate } from '../support/templates.ts';

/** Rooms whose templates say nothing by themselves, and rooms whose modules do not. */
const templateRooms = ['components', 'head', 'islands', 'layouts', 'pages', 'search', 'vocabulary'];
const moduleRooms = ['components', 'layouts', 'library', 'pages'];
const speakForThemselves = [
  // For engineers: how every part looks.
  'src/pages/about/look.astro',
  // A program, which is the same in every language.
  'src/vocabulary/CatalogueExamples.astro',
];
/** Names are the same in every language; and what is markup is not said. */
const isName = (text: string) => ['BibTeX', 'Markdown', 'content/', 'doi.org/'].includes(text) || /^<\w+[ >]/.test(text);

const filesIn = (rooms: readonly string[], ending: string) => globSync(`src/{${rooms.join(',')}}/**/*${ending}`).map((path) => path.replaceAll('\\', '/'));

type Phrase = string | Record<string, string>;
const forms = ['none', 'zero', 'one', 'two', 'few', 'many', 'other'];
const isPhrase = (value: Phrase): boolean => typeof value === 'string' || ('other' in value && Object.keys(value).every((key) => forms.includes(key)));
/** Every phrase of a file of words by its path; the plural forms of one phrase stay together. */
const phrasesOf = (part: object, path = ''): [path: string, phrase: Phrase][] =>
  Object.entries(part).flatMap(([key, value]: [string, Phrase]) =>
    Array.isArray(value) ? [[path + key, value.join('. ')]] : isPhrase(value) ? [[path + key, value]] : phrasesOf(value as object, `${path}${key}.`),
  );
const formsOf = (phrase: Phrase | undefined): string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase ?? {}));
const marksIn = (texts: readonly string[], mark: RegExp) => [...new Set(texts.flatMap((text) => text.match(mark) ?? []))].toSorted();

const original = phrasesOf(english);
const languages = Object.entries(spoken).map(([tag, words]) => ({ tag, phrases: new Map(phrasesOf(words)) }));

describe('what readers see or hear', () => {
  test('stands in src/words and in no template', () => {
    const held = filesIn(templateRooms, '.astro').filter((path) => !speakForThemselves.includes(path));
    expect(held.length).toBeGreaterThan(70);
    const said = held.map((path) => [path, ...saidInTemplate(readFileSync(path, 'utf8')).filter((text) => !isName(text))]);
    expect(said.filter(([, ...texts]) => texts.length > 0)).toEqual([]);
  });

  test('stands in no module that makes pages or files', () => {
    const said = filesIn(moduleRooms, '.ts').map((path) => [path, ...saidInModule(readFileSync(path, 'utf8')).filter((text) => !isName(text))]);
    expect(said.filter(([, ...texts]) => texts.length > 0)).toEqual([]);
  });

  test('is found wherever a template can say it', () => {
    const template = `---
const title = 'All entries';
if (!title) throw new Error('Nobody hears this.');
---
<p class="small soft" aria-label="Heard">Seen {title ? 'Either way' : \`Or \${title}\`}, <Part title="Taken" /></p>
<style>p { color: red; }</style>`;
    expect(saidInTemplate(template)).toEqual(['All entries', 'Heard', 'Seen', 'Either way', 'Or ', 'Taken']);
  });

  test('names the site by its name in site.ts', () => {
    const named = original.filter(([, phrase]) => formsOf(phrase).some((text) => text.includes(site.name)));
    expect(named.map(([path]) => path)).toEqual([]);
  });
});

describe('a file of words', () => {
  const sources = globSync('src/**/*.{astro,ts}', { exclude: ['src/words/{en-US,es}.ts'] }).map((path) => readFileSync(path, 'utf8'));

  test('has no phrase that nothing says', () => {
    /** A group that is asked by a key, words.sections[path], or handed on as a whole: dataOf(words.status), { title, ...rest } = words.keptSheets. */
    const whole = (group: string) =>
      new RegExp(
        [
          `\\b${group}\\[(?!\\])`,
          `\\.${group} as [^\\n]*\\)\\[`,
          `\\.{3}[\\w.()]*\\b${group}\\b`,
          `\\.${group}(?: \\}|[,)])`,
          `\\.{3}\\w+ \\} = .*\\.${group};`,
        ].join('|'),
      );
    const isSaid = (path: string) => {
      const [own = '', parent = ''] = path.split('.').toReversed();
      const [group = ''] = path.split('.');
      const asking = sources.filter((source) => source.includes(group));
      return asking.some((source) => new RegExp(`[.{,]\\s*${own}\\b`).test(source) || (source.includes('words') && whole(parent).test(source)));
    };
    expect(original.map(([path]) => path).filter((path) => !isSaid(path))).toEqual([]);
  });

  test.each(languages)('$tag has a plural form for every count that the site can show', ({ tag, phrases }) => {
    const rules = new Intl.PluralRules(tag);
    // Spanish says "un millón de recursos" otherwise. No list of ours is that long.
    const used = new Set(Array.from({ length: 100_000 }, (_, count) => rules.select(count)));
    const plurals = [...phrases].filter(([, phrase]) => typeof phrase !== 'string');
    expect(plurals.length).toBeGreaterThan(5);
    for (const [path, phrase] of plurals) expect([path, ...[...used].filter((form) => !(form in (phrase as object)))]).toEqual([path]);
  });

  test.each(languages)('$tag has the phrases of the original, with the same {values} and <links>', ({ phrases }) => {
    expect([...phrases.keys()].toSorted()).toEqual(original.map(([path]) => path).toSorted());
    for (const [path, phrase] of original) {
      const [ours, theirs] = [formsOf(phrase), formsOf(phrases.get(path))];
      expect([path, marksIn(theirs, /\{\w+\}/g)]).toEqual([path, marksIn(ours, /\{\w+\}/g)]);
      for (const text of theirs.filter(Boolean)) expect([path, marksIn([text], /<\/?\w+>/g)]).toEqual([path, marksIn(ours, /<\/?\w+>/g)]);
    }
  });

  test.each(languages)('$tag closes each link that it opens', ({ phrases }) => {
    const left = [...phrases].filter(([, phrase]) => formsOf(phrase).some((text) => /[<>]/.test(text.replace(/<(\w+)>[^<>]+<\/\1>/g, ''))));
    expect(left).toEqual([]);
  });
});

describe('the name of a section', () => {
  test('is that of the interface, in the language of the page', () => {
    expect(sectionName('case-studies', english, [{ path: 'case-studies' }])).toBe('Case studies');
    expect(sectionName('case-studies', spanish, [{ path: 'case-studies' }])).toBe('Historias');
  });

  test('is the one that an adopter gives it, for all languages or for each', () => {
    expect(sectionName('resources', spanish, [{ path: 'resources', label: 'Library' }])).toBe('Library');
    expect(sectionName('resources', spanish, [{ path: 'resources', label: { 'en-US': 'Library', es: 'Biblioteca' } }])).toBe('Biblioteca');
    expect(sectionName('resources', spanish, [{ path: 'resources', label: { 'en-US': 'Library' } }])).toBe('Recursos');
  });

  test('that is missing is asked for, with what to type', () => {
    expect(() => sectionName('our-program', english, [{ path: 'our-program' }])).toThrow(
      `src/site.ts: the section "our-program" has no name in English. Write { path: 'our-program', label: '...' }`,
    );
  });
});

test('a day is said as its language says it, and as the same day everywhere', () => {
  expect(day('2026-11-01', 'en-US')).toBe('November 1, 2026');
  expect(day('2026-11-01', 'es')).toBe('1 de noviembre de 2026');
});
