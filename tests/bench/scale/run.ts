/**
 * `npm run bench:scale`: builds the site as it is, and once more with 10,000 made-up resources beside the real ones, and says what grows. `-- 1000` takes
 * another number, `-- --keep` leaves the folders for a look. It writes `results.md` beside itself.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../../../src/workbench/content-check.ts';
import { sampleResources } from '../../../src/workbench/sample/sample-resources.ts';
import { copyOfProject } from '../../support/tree.ts';
import { writeHugoSite } from './hugo-site.ts';
import { measured, type Run } from './measured.ts';
import { costRows, sizeRows, type Built, type Row } from './rows.ts';
import { write } from './table.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { keep: { type: 'boolean', default: false } } });
const count = Number(positionals[0] ?? 10_000);
if (!Number.isInteger(count) || count < 1) throw new Error(`"${positionals[0]}" is no number of resources. Type a whole number, such as 1000.`);

/** The first line that Astro says when all pages are written: what follows is the blank files and the search. */
const pagesDone = 'sitemap-index.xml';
const folders: string[] = [];

/** Says how far the build is: each of Astro's own steps, and every thousandth page. */
function progress(): (line: string) => void {
  let pages = 0;
  return (line) => {
    if (/[├└]─/.test(line)) {
      pages++;
      if (pages % 1000 === 0) console.log(`   ${pages} files`);
    } else if (/^\d\d:\d\d:\d\d \[/.test(line)) console.log(`   ${line}`);
  };
}

async function build(more: number): Promise<Built> {
  console.log(`\n== The build with ${more} made-up resources`);
  const { folder } = copyOfProject();
  folders.push(folder);
  for (const { path, text } of sampleResources(await readContent('.'), more)) writeFileSync(join(folder, path), text);
  const run = await measured(process.execPath, ['--env-file=.env', 'node_modules/astro/bin/astro.mjs', 'build'], folder, pagesDone, progress());
  if (run.code !== 0) throw new Error(`The build failed:\n${run.output.slice(-3000)}`);
  return { folder: join(folder, 'dist'), run };
}

/** Hugo's build of the same entries, or undefined where there is no Hugo. */
async function hugo(atScale: Built): Promise<Run | undefined> {
  try {
    console.log(`\n== ${hugoVersion()}, the same entries`);
  } catch {
    console.log('\nThere is no Hugo here (Debian: apt-get install hugo), so nothing is compared with it.');
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'cairn-hugo-'));
  folders.push(folder);
  writeHugoSite(folder, await readContent(join(atScale.folder, '..')), join(atScale.folder, 'resources/act-like-a-leader/index.html'));
  const run = await measured('hugo', ['--quiet'], folder);
  if (run.code !== 0) throw new Error(`Hugo failed:\n${run.output.slice(-3000)}`);
  return run;
}

const hugoVersion = () => /v[\d.]+/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[0].replace('v', 'Hugo ') ?? '';

const today = await build(0);
const atScale = await build(count);
const peer = await hugo(atScale);
const rows: Row[] = [...costRows(today, atScale, peer), ...sizeRows(today, atScale)];
const text = write(rows, {
  count,
  machine: `Node ${process.versions.node}, ${availableParallelism()} cores${peer ? `, ${hugoVersion()}` : ''}`,
  day: new Date().toISOString().slice(0, 10),
});
console.log(`\n${text}`);
writeFileSync(join(import.meta.dirname, 'results.md'), text);
if (values.keep) console.log(`Kept: ${folders.join(', ')}`);
else for (const folder of folders) rmSync(folder, { recursive: true, force: true });
