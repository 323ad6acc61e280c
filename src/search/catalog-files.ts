import { bucketOf, bucketsFor } from '../domain/bucket.ts';
import { weightOf } from './kinds.ts';
import { listOf, perFile, toColumns, toFactColumns, type CatalogFile, type FirstFile, type KindNames, type LayerPage, type WordsFile } from './layer.ts';
import { openShares } from './shares.ts';
import { sameOf } from './tokens.ts';

/** So many entries are named for one word: more cannot be the best. */
const mostBest = 48;
/** On average so many entries for one file of words. */
const entriesPerShard = 4;

/**
 * The files of the catalog by their names: what entries can be narrowed by, their names, some entries a file, and which entries have a word. What a
 * question needs of them does not grow with the catalog; there are only more files.
 */
export function filesOfCatalog(entries: readonly LayerPage[], same: FirstFile['same'], from: number, kinds: KindNames): [string, unknown][] {
  const shards = bucketsFor(entries.length / entriesPerShard);
  const catalog: CatalogFile = { same, kinds, facts: toFactColumns(entries.map(({ facts }) => facts)), from, shards };
  return [['catalog', catalog], ...wordFiles(entries, same, shards), ...entryFiles(entries)];
}

function entryFiles(entries: readonly LayerPage[]): [string, unknown][] {
  const files = Math.ceil(entries.length / perFile);
  return Array.from({ length: files }, (_, n) => [`entries/${n}`, toColumns(entries.slice(n * perFile, (n + 1) * perFile))]);
}

function wordFiles(entries: readonly LayerPage[], groups: FirstFile['same'], shards: number): [string, unknown][] {
  const files = Array.from({ length: shards }, () => new Map<string, WordsFile[string]>());
  for (const [token, held] of holders(entries, groups)) {
    const best = held.sort((a, b) => b.share - a.share || a.at - b.at).slice(0, mostBest);
    files[bucketOf(token, shards)]?.set(token, [held.length, ...best.map(({ at }) => at)]);
  }
  return files.map((file, n) => [`words/${n}`, Object.fromEntries(file)]);
}

/** Which entries have each word, or a word of each group, and how much it tells of them. Pairs of words are left to those who have the names. */
function holders(entries: readonly LayerPage[], groups: FirstFile['same']): Map<string, { at: number; share: number }[]> {
  const sharesOf = openShares(entries, sameOf(groups.map(listOf)));
  const found = new Map<string, { at: number; share: number }[]>();
  entries.forEach((entry, at) => {
    for (const [token, share] of sharesOf(entry)) {
      if (token.includes(' ')) continue;
      const held = found.get(token) ?? [];
      held.push({ at, share: share * weightOf(entry.facts) });
      found.set(token, held);
    }
  });
  return found;
}
