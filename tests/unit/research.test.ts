import { describe, expect, test } from 'vitest';
import { isIsbn13 } from '../../src/domain/isbn.ts';
import { saysDraft } from '../../src/schema/draft.ts';
import { open, type Entry } from '../../src/schema/source.ts';
import { readContent } from '../../src/workbench/content-check.ts';
import research from '../fixtures/research.json' with { type: 'json' };

/** What the record of our research holds. Made by `npm run research`; src/workbench/research.ts says how. */
const record: {
  resources: Readonly<Record<string, { verdict: string; url?: string; isbn13?: string }>>;
  evidence: Readonly<Record<string, { doi?: string }>>;
} = research;

interface Front {
  status?: string;
  url?: string;
  isbn13?: string | number;
  doi?: string;
  reviewed?: string;
}

/** What editors add from this day on, they have seen themselves, and say so under `checked`: the record knows nothing of it. Drafts are not published. */
const addedLater = ({ id, collection, data }: Entry) =>
  collection === 'resources' && !(id in record.resources) && (saysDraft(data) || ((data as Front).reviewed ?? '') >= '2026-11-26');

const files = (await readContent('.')).filter((file) => {
  const entry = open(file);
  return !('id' in entry) || !addedLater(entry);
});
const entriesOf = (collection: string) =>
  files.flatMap((file) => {
    const entry = open(file);
    return 'id' in entry && entry.collection === collection ? [{ id: entry.id, data: entry.data as Front }] : [];
  });
const resources = entriesOf('resources');
const findings = entriesOf('evidence');
/** From the best to the worst, in the words of the record and in ours. */
const ranks = ['verified', 'partly-verified', 'not-verified'];
const rankOf = (status: string | undefined) => ranks.indexOf((status ?? '').replaceAll(' ', '-'));

/** The ids of those that break a promise. */
const breaking = <Entry extends { id: string }>(entries: readonly Entry[], breaks: (entry: Entry) => boolean) => entries.filter(breaks).map(({ id }) => id);

describe('what is published was seen in research', () => {
  test('every resource and every finding is in the record', () => {
    expect(resources.length).toBeGreaterThan(60);
    expect(findings.length).toBeGreaterThan(40);
    expect(breaking(resources, ({ id }) => !(id in record.resources))).toEqual([]);
    expect(breaking(findings, ({ id }) => !(id in record.evidence))).toEqual([]);
  });

  test('no resource has a better status than it earned', () => {
    expect(breaking(resources, ({ data }) => rankOf(data.status) === -1)).toEqual([]);
    expect(breaking(resources, ({ id, data }) => rankOf(data.status) < rankOf(record.resources[id]?.verdict))).toEqual([]);
  });

  test('an address is the one that was seen', () => {
    expect(breaking(resources, ({ id, data }) => data.url !== undefined && data.url !== record.resources[id]?.url)).toEqual([]);
  });

  test('an ISBN is the one that was seen, and its check digit is right', () => {
    const numbered = resources.filter(({ data }) => data.isbn13 !== undefined);
    expect(numbered.length).toBeGreaterThan(5);
    expect(breaking(numbered, ({ id, data }) => String(data.isbn13) !== record.resources[id]?.isbn13)).toEqual([]);
    expect(breaking(numbered, ({ data }) => !isIsbn13(String(data.isbn13)))).toEqual([]);
  });

  test('a DOI is the one that was seen', () => {
    expect(findings.filter(({ data }) => data.doi !== undefined).length).toBeGreaterThan(20);
    expect(breaking(findings, ({ id, data }) => data.doi !== undefined && data.doi !== record.evidence[id]?.doi)).toEqual([]);
  });

  test('an ISBN or a DOI anywhere else in the texts is one of these', () => {
    const known = new Set([...Object.values(record.resources).map(({ isbn13 }) => isbn13), ...Object.values(record.evidence).map(({ doi }) => doi)]);
    const strange = files.flatMap(({ path, text }) =>
      [...text.matchAll(/\b97[89]\d{10}\b|\b10\.\d{4,9}\/[^\s"')>\]]+/g)].flatMap(([found]) => (known.has(found) ? [] : [`${path}: ${found}`])),
    );
    expect(strange).toEqual([]);
  });

  test('who was not found has no address and no number', () => {
    const missing = resources.filter(({ data }) => data.status === 'not-verified');
    expect(missing.length).toBeGreaterThan(0);
    expect(breaking(missing, ({ data }) => data.url !== undefined || data.isbn13 !== undefined)).toEqual([]);
  });
});
