import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { bucketOf, bucketsFor } from '../../src/domain/bucket.ts';
import type { CitedFile } from '../../src/domain/cited.ts';
import { nameOf, type Creator } from '../../src/domain/creator.ts';
import type { PublishedCatalogue } from '../../src/schema/published.ts';
import { isDraft } from '../../src/schema/draft.ts';
import { open } from '../../src/schema/source.ts';
import { typeset } from '../../src/schema/typeset.ts';
import { readContent } from '../../src/workbench/content-check.ts';
import { base, dist, origin } from '../support/dist.ts';
import { readBibtex, readRis, risLines, type Read } from '../support/references.ts';
import { xmlMistake } from '../support/xml.ts';

interface Source {
  type: string;
  title: string;
  creators: Creator[];
  year: number | string;
  isbn13?: string | number;
  url?: string;
  status: string;
  reviewed: string;
}

const read = (name: string) => readFileSync(`${dist}/${name}`, 'utf8');
/** What writers typed, by id: the measure of every export. */
const sources = new Map(
  (await readContent('.')).flatMap((file) => {
    const entry = open(file);
    return 'id' in entry && entry.collection === 'resources' && !isDraft(entry) ? [[entry.id, typeset(entry.data as Source)] as const] : [];
  }),
);
const ids = [...sources.keys()].sort();
const sourceOf = (id: string): Source => {
  const source = sources.get(id);
  if (!source) throw new Error(`There is no content/resources/${id}.mdx.`);
  return source;
};
const yearOf = ({ year }: Source) => (typeof year === 'number' ? String(year) : '');
const addressOf = (id: string) => `${origin}${base}resources/${id}/`;
/** The names that a citation has: persons who made it, and bodies without our remark in brackets. */
const authorsOf = ({ creators }: Source) =>
  creators.flatMap((creator) => {
    if (typeof creator === 'string') return [creator.replace(/ \([^()]*\)$/, '')];
    return creator.role === undefined || /host|author/.test(creator.role) ? [[creator.given, creator.family].filter(Boolean).join(' ')] : [];
  });

describe('resources.json', () => {
  const file = JSON.parse(read('resources.json')) as PublishedCatalogue;

  test('it is as its published schema says', () => {
    const schema = JSON.parse(read('resources.schema.json')) as { $id: string; $schema: string };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(file.$schema).toBe(schema.$id);
    const isValid = new Ajv2020({ allErrors: true }).compile(schema);
    expect([isValid(file), isValid.errors]).toEqual([true, null]);
    expect(isValid({ ...file, version: 2 })).toBe(false);
    expect(isValid({ ...file, resources: [{ ...file.resources[0], invented: 'x' }] })).toBe(false);
  });

  test('every entry is there once, as writers typed it', () => {
    expect(file.resources.map(({ id }) => id).sort()).toEqual(ids);
    for (const entry of file.resources) {
      const { title, creators, isbn13, url, status, type, reviewed } = sourceOf(entry.id);
      const names = entry.creators.map((one) =>
        'name' in one ? one.name : nameOf({ family: one.family, given: one.given ?? undefined, role: one.role ?? undefined }),
      );
      const found = { ...entry, names, year: String(entry.year ?? '') };
      const wanted = { title, names: creators.map(nameOf), year: yearOf(sourceOf(entry.id)), isbn13: isbn13 === undefined ? null : String(isbn13) };
      expect(found).toMatchObject({ ...wanted, url: url ?? null, status, type, reviewed, page: addressOf(entry.id) });
    }
  });

  test('its day is that of the newest review, so that the same words make the same file', () => {
    expect(file.generated).toBe(
      [...sources.values()]
        .map(({ reviewed }) => reviewed)
        .sort()
        .at(-1),
    );
  });

  test('what is unknown is null, never a word', () => {
    expect(file.resources.flatMap((entry) => Object.entries(entry).filter(([, value]) => value === 'unknown'))).toEqual([]);
  });
});

/** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
const unmarked = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '');

describe('resources.csv', () => {
  const text = read('resources.csv');
  const rows = parseCsv<Record<string, string>>(text, { recordDelimiter: '\r\n', columns: true });

  test('two readers see the same table, with the fields of resources.json as columns', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
    expect(errors).toEqual([]);
    expect(rows).toEqual(data);
    const file = JSON.parse(read('resources.json')) as PublishedCatalogue;
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(file.resources[0] ?? {}));
  });

  test('every entry is there once, as writers typed it', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(ids);
    for (const row of rows) {
      const source = sourceOf(row['id'] ?? '');
      const wanted = { title: source.title, creators: source.creators.map(nameOf).join('; '), year: yearOf(source), isbn13: String(source.isbn13 ?? '') };
      const found = Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, unmarked(cell)]));
      expect(found).toMatchObject({ ...wanted, url: source.url ?? '', status: source.status });
    }
  });

  test('no cell is a formula', () => {
    expect(rows.flatMap((row) => Object.values(row).filter((cell) => /^[=+\-@\t\r]/.test(cell)))).toEqual([]);
  });
});

/** What a reference must hold, whatever the file. */
function expectTrue(references: readonly Read[], name: (author: string) => string) {
  expect(references.map(({ id }) => id).sort()).toEqual(ids);
  for (const found of references) {
    const source = sourceOf(found.id);
    const wanted = { title: source.title, names: authorsOf(source).map(name), year: yearOf(source), isbn: String(source.isbn13 ?? ''), url: source.url ?? '' };
    expect(found).toMatchObject(wanted);
    if (source.status !== 'verified') expect(found.note, found.id).toMatch(/^(?:Not|Partly) verified: /);
  }
}

describe('resources.bib and resources.ris', () => {
  test('BibTeX: every entry is there once under its id, as writers typed it', () => {
    expectTrue(readBibtex(read('resources.bib')), (author) => author);
  });

  test('RIS: every entry is there once, as writers typed it; a body has lost its commas only', () => {
    expectTrue(readRis(read('resources.ris')), (author) => author.replaceAll(',', ''));
  });

  test('RIS: every line follows the grammar, and every record runs from TY to ER', () => {
    const tags = risLines(read('resources.ris')).map(([tag]) => tag);
    expect(tags.join(' ')).toMatch(/^(?:TY (?:(?!TY|ER)\S\S )+ER ?)+$/);
    expect(tags.filter((tag) => tag === 'ER').length).toBe(ids.length);
  });
});

test('podcasts.opml links every podcast with an address, and promises no feed', () => {
  const text = read('podcasts.opml');
  expect(xmlMistake(text)).toBe('');
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false, isArray: (name) => name === 'outline' });
  const { opml } = parser.parse(text) as { opml: { version: string; head: { title: string }; body: { outline: Record<string, string>[] } } };
  expect(opml.version).toBe('2.0');
  expect(opml.head.title).toMatch(/feeds not included/);
  expect(opml.body.outline.filter(({ type, xmlUrl }) => type !== 'link' || xmlUrl !== undefined)).toEqual([]);
  const wanted = [...sources.values()].filter(({ type, url }) => type === 'podcast' && url !== undefined).map(({ title, url }) => `${title} ${url ?? ''}`);
  expect(opml.body.outline.map(({ text: title = '', url = '' }) => `${title} ${url}`).sort()).toEqual(wanted.sort());
});

describe('the files of citations for a list', () => {
  const buckets = bucketsFor(ids.length);
  const files = Array.from({ length: buckets }, (_, n) => JSON.parse(read(`resources/cite/${n}.json`)) as CitedFile);

  test('every entry is in the file where the browser looks for it, and nowhere else', () => {
    expect(globSync('resources/cite/*', { cwd: dist }).length).toBe(buckets);
    expect(files.flatMap((file, n) => Object.keys(file).map((id) => [id, n])).sort()).toEqual(ids.map((id) => [id, bucketOf(id, buckets)]));
  });

  test('together they are the files of the whole catalog', () => {
    const all = files.flatMap((file) => Object.values(file));
    const whole = { bib: read('resources.bib'), ris: read('resources.ris') };
    expect(all.filter(({ bibtex, ris }) => !whole.bib.includes(bibtex) || !whole.ris.includes(ris))).toEqual([]);
    const table = parseCsv(read('resources.csv'))
      .slice(1)
      .map((row) => row.map(unmarked));
    expect(all.map(({ row }) => row.join('\t')).sort()).toEqual(table.map((row) => row.join('\t')).sort());
  });

  test('a reference names the work, and says so when nobody found it', () => {
    for (const [id, { apa, title, csl }] of files.flatMap((file) => Object.entries(file))) {
      expect(apa).toContain(title.replace(/[.?!]$/, ''));
      expect(apa.includes('[Not verified by '), id).toBe(sourceOf(id).status === 'not-verified');
      expect(csl).toMatchObject({ id, title });
    }
  });
});
