/** The table in results.md: what each part measured last, with versions. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { needChromium } from '../../src/workbench/chromium.ts';
import { cache, root, versionOf } from './cache.ts';
import { tableOf, type Measured } from './table.ts';

interface Kept extends Measured {
  date: string;
  versions: string;
}

const fileOf = (part: string) => `${cache}/measured/${part}.json`;

/** Keeps what a part measured, for the runs that leave it out. */
export function keep(part: string, measured: Measured): void {
  mkdirSync(`${cache}/measured`, { recursive: true });
  const kept: Kept = { ...measured, date: new Date().toISOString().slice(0, 10), versions: versions() };
  writeFileSync(fileOf(part), JSON.stringify(kept));
}

/** Writes results.md from what each part measured last, and answers the table of all of them. */
export function writeResults(parts: readonly string[]): string {
  const kept = parts.filter((part) => existsSync(fileOf(part))).map((part) => ({ part, ...(JSON.parse(readFileSync(fileOf(part), 'utf8')) as Kept) }));
  const rows = kept.flatMap((one) => one.rows);
  const judged = rows.filter(({ met }) => met);
  const short = judged.filter(({ met }) => met !== 'yes');
  const said = `${judged.length - short.length} of ${judged.length} aims are met.`;
  const text = [
    '# Ours beside the peers',
    '',
    'Written by `npm run bench`; see [README.md](README.md) for how it measures. Ratio: ours divided by the peer’s. Quote ratios: times hang on the machine.',
    '',
    said,
    ...kept.flatMap((one) => section(one)),
  ];
  writeFileSync(new URL('results.md', import.meta.url), `${text.join('\n')}\n`);
  return `${tableOf(rows)}\n\n${said}${short.map(({ what, ours, aim }) => `\n  not met: ${what}: ${ours} (aim ${aim ?? ''})`).join('')}`;
}

const section = ({ part, date, versions, rows, notes }: Kept & { part: string }) => [
  '',
  `## ${part}`,
  '',
  `${date}. ${versions}`,
  '',
  tableOf(rows),
  '',
  ...notes.map((note) => `- ${note}`),
];

function versions(): string {
  const first = (command: string, ...words: string[]) => /\d+(?:\.\d+)+/.exec(spawnSync(command, words, { encoding: 'utf8' }).stdout || '')?.[0] ?? 'none';
  const peer = (name: string, folder: string) => (existsSync(`${cache}/${folder}/node_modules/${name}`) ? versionOf(name, `${cache}/${folder}`) : 'none');
  const named = {
    Cairn: ours(),
    Astro: versionOf('astro'),
    Pagefind: versionOf('pagefind'),
    Node: process.versions.node,
    Chromium: first(needChromium().path, '--version'),
    Hugo: first('hugo', 'version'),
    Starlight: peer('@astrojs/starlight', 'starlight'),
    Lighthouse: peer('lighthouse', 'tools'),
    MiniSearch: peer('minisearch', 'tools'),
  };
  return `${Object.entries(named)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}; ${availableParallelism()} cores, load ${(loadavg()[0] ?? NaN).toFixed(1)} at the end.`;
}

/** Our version and the commit, where there is one. */
function ours(): string {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout || '';
  return `${version} ${commit.trim()}`.trim();
}
