/**
 * `npm run bench`: measures ours beside its peers, prints one table, and writes it to results.md. `npm run bench -- lcp search` runs those parts
 * alone; the others then keep in results.md what they measured last. It needs `npm run build` first.
 */
import { measureBytes } from './parts/bytes.ts';
import { measureBuild } from './parts/build.ts';
import { measureLcp } from './parts/lcp.ts';
import { measureLighthouse } from './parts/lighthouse.ts';
import { measureSearch } from './parts/search.ts';
import { measureStability } from './parts/stability.ts';
import { closeSites } from './sites.ts';
import { keep, writeResults } from './results.ts';
import { tableOf, type Measured } from './table.ts';

const parts: Record<string, () => Promise<Measured>> = {
  bytes: measureBytes,
  lcp: measureLcp,
  stability: measureStability,
  lighthouse: measureLighthouse,
  search: measureSearch,
  build: measureBuild,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const failed: string[] = [];
for (const [part, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  const started = Date.now();
  console.log(`\n== ${part}`);
  try {
    const measured = await measure();
    keep(part, measured);
    console.log(`${tableOf(measured.rows)}\n${measured.notes.map((note) => `  ${note}`).join('\n')}`);
  } catch (error) {
    failed.push(part);
    console.error(`  ${part} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
  }
  console.log(`-- ${part}: ${Math.round((Date.now() - started) / 1000)} s`);
}
closeSites();
console.log(`\n${writeResults(Object.keys(parts))}`);
if (failed.length > 0) console.error(`Not measured: ${failed.join(', ')}. What stands in results.md for them is from an earlier run, or missing.`);
process.exit(failed.length > 0 ? 1 : 0);
