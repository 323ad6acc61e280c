import { brotliCompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { describe, expect, test, vi } from 'vitest';
import { Catalog, type Fetch } from '../../src/search/catalog.ts';
import { english } from '../../src/words/en-US.ts';
import { kindNames } from '../../src/search/kind-names.ts';
import { filesOfCatalog } from '../../src/search/catalog-files.ts';
import { findFirst, type Search } from '../../src/search/find.ts';
import { openLayer } from '../../src/search/first-layer.ts';
import type { CatalogFile, LayerPage } from '../../src/search/layer.ts';
import { readContent } from '../../src/workbench/content-check.ts';
import { sampleResources } from '../../src/workbench/sample/sample-resources.ts';
import budgets from '../bench/budgets.json' with { type: 'json' };

// A busy machine takes its time with so many entries.
vi.setConfig({ testTimeout: 60_000 });

const content = await readContent('.');

interface Fields {
  title: string;
  description: string;
  alsoKnownAs?: string[];
  obstacles: string[];
  audience: string[];
  type: string;
  cost: string;
  status: string;
  creators: (string | { given?: string; family: string })[];
}

/** So many made-up entries, as the index knows them. */
function entriesOf(count: number): LayerPage[] {
  return sampleResources(content, count).map(({ path, text }): LayerPage => {
    const data = parse(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') as Fields;
    const makers = data.creators.map((creator) => (typeof creator === 'string' ? creator : `${creator.given ?? ''} ${creator.family}`));
    return {
      id: '',
      path: path.replace(/^content\/(.*)\.mdx?$/, '$1/'),
      title: data.title,
      kind: 'Resource',
      also: '',
      note: [data.type, ...makers, data.cost, data.status].join('. '),
      summary: data.description,
      words: data.alsoKnownAs ?? [],
      headings: [],
      facts: { kind: ['resource'], obstacle: data.obstacles, audience: data.audience, type: [data.type], cost: [data.cost], status: [data.status] },
    };
  });
}

const kinds = kindNames(english, [{ facts: { kind: ['resource'] } }]);
const same = ['boss|manager|supervisor', 'burned out|burnout|exhausted', 'laid off|redundant|fired'];

const weigh = (text = '') => brotliCompressSync(text).length;

/** A catalog behind a counter: `bytes` is what was fetched since it was opened, compressed as hosts do. */
function openCatalog(entries: readonly LayerPage[]) {
  const files = new Map(filesOfCatalog(entries, same, 0, kinds).map(([name, file]) => [name, JSON.stringify(file)]));
  const fetched = new Set<string>();
  const fetch: Fetch = <T>(name: string) => {
    fetched.add(name);
    return Promise.resolve(JSON.parse(files.get(name) ?? 'null') as T);
  };
  const open = async () => new Catalog(await fetch<CatalogFile>('catalog'), fetch);
  return { open, files, fetched, bytes: () => [...fetched].reduce((sum, name) => sum + weigh(files.get(name)), 0) };
}

async function search(catalog: Catalog, question: string): Promise<Search> {
  const layer = openLayer({ pages: await catalog.about(question), same: catalog.same });
  return { layer, facts: catalog.facts, isWanted: () => true, toPage: () => Promise.reject(new Error('not shown')) };
}

const many = entriesOf(1_000);
const questions = ['my boss takes credit for my work', 'how do I become a better manager of people', 'burned out', many[432]?.title ?? '', 'mentor'];

describe('of a catalog that is too large to be fetched', () => {
  const { open, files, fetched, bytes } = openCatalog(many);

  test.each(questions)('a question fetches a few small files: "%s"', async (question) => {
    fetched.clear();
    const { found } = findFirst(await search(await open(), question), question);
    expect(found.length).toBeGreaterThan(0);
    // What entries can be narrowed by, at most eight files of words, and at most eight of entries.
    expect(fetched.size).toBeLessThanOrEqual(17);
    expect(bytes() + budgets.search.gzip.most).toBeLessThanOrEqual(budgets.firstAnswerAmongTenThousand.bytes.most);
  });

  test('an entry is found by its title', async () => {
    const catalog = await open();
    for (const entry of [5, 432, 999].map((at) => many[at] as LayerPage)) {
      const { found } = findFirst(await search(catalog, entry.title), entry.title);
      const titles = await Promise.all(found.slice(0, 3).map(async ({ id }) => (await catalog.page(id))?.title));
      expect(titles).toContain(entry.title);
    }
  });

  test('no file of words or entries is large, whatever the word', () => {
    const largest = [...files].filter(([name]) => name !== 'catalog').sort(([, a], [, b]) => b.length - a.length);
    expect(Math.max(...largest.slice(0, 5).map(([, text]) => weigh(text)))).toBeLessThanOrEqual(6_000);
  });

  test('a word that is the name of something in the script is no word', async () => {
    expect(await (await open()).about('constructor __proto__')).toEqual([]);
  });
});

test('of a small catalog every entry is known', async () => {
  const { open } = openCatalog(many.slice(0, 100));
  expect(await (await open()).about('mentor')).toHaveLength(100);
});
