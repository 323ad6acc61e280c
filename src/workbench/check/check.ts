/**
 * `npm run check`: an answer in seconds about what you changed. `npm run check -- FILE ...` looks at these files instead. `npm run check:all` looks at everything.
 */
import { existsSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readContent } from '../content-check.ts';
import { changedFiles, filesIn, gitIn } from './changed.ts';
import { contentOutcome, siteOutcome, wordsOutcome } from './content.ts';
import { format, isSpelled, lint, spelling, types, type Outcome } from './tools.ts';

const started = performance.now();
const named = process.argv.slice(2).map((path) => relative('.', path).split(sep).join('/'));
const absent = named.filter((path) => !existsSync(path || '.'));
if (absent.length > 0) {
  console.error(`There is no ${absent.join(', ')}. Type the path from the folder of the project, such as content/resources/mentees-guide.mdx.`);
  process.exit(1);
}

const content = await readContent('.');
const git = gitIn('.');
/** Without git, all content counts as changed, and a folder stands for the content in it. */
const below = (folder: string) => filesIn(folder, git) ?? content.map(({ path }) => path).filter((path) => path.startsWith(folder));
const asked = named.flatMap((path) => (statSync(path || '.').isDirectory() ? below(path) : [path]));
const changed = new Set(named.length > 0 ? asked : (changedFiles(git) ?? content.map(({ path }) => path)));
const isAsked = (path: string) => changed.has(path);
const there = [...changed].filter((path) => existsSync(path));
const prose = there.filter(isSpelled);
const code = there.filter((path) => !path.startsWith('content/'));
const scripts = code.filter((path) => /\.(?:ts|mjs|astro)$/.test(path));

function tell({ name, held, said }: Outcome): boolean {
  console.log(held ? `${name}: nothing to mend` : `${name}:\n${said}\n`);
  return held;
}

// The spelling runs beside the rest.
const spelled = prose.length > 0 ? spelling(prose) : undefined;
console.log(`${there.length === 0 ? 'No file' : there.length === 1 ? 'One file' : `${there.length} files`} ${named.length > 0 ? 'named' : 'changed'}.`);
const held = [tell(contentOutcome(content, isAsked))];
if (held[0]) held.push(tell(siteOutcome(content)));
if (held[0] && prose.some((path) => path.startsWith('content/'))) held.push(tell(wordsOutcome(content, isAsked)));
if (spelled) held.push(tell(await spelled));
if (scripts.length > 0) held.push(tell(await lint(scripts)));
if (code.length > 0) held.push(tell(await format(code)));
if (scripts.length > 0) held.push(tell(await types()));

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(held.every(Boolean) ? `All well, after ${seconds} s. Before you publish: npm run check:all.` : `There is something to mend, after ${seconds} s.`);
process.exitCode = held.every(Boolean) ? 0 : 1;
