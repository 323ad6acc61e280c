/** `npm run bench:load`: the nginx and Caddy recipes under load on this machine: requests per second, errors, memory. Writes results.md beside it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, readSite } from '../../../src/publish/built-site.ts';
import { compress } from '../../../src/publish/compress.ts';
import { caddy, folderFor, nginx, type Server } from '../../hosts/servers.ts';
import { memory } from './memory.ts';
import { connections, load, type Load } from './wrk.ts';

const seconds = 10;
const page = 'mentorship/reach-out/';
/** How busy the machine was with other things. */
const busy = round(loadavg()[0] ?? 0);

interface Row extends Load {
  server: string;
  what: string;
  before: number;
  after: number;
}

const temporary = mkdtempSync(join(tmpdir(), 'cairn-load-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** A page, and a mix as readers cause it: every page, and what the pages load. */
function mixes(dist: string): { what: string; paths: string[] }[] {
  const { base, files } = readSite(dist);
  const wanted = /\.html$|^_astro\/.*\.(?:js|woff2)$|^pagefind\/.*(?:\.pf_\w+|first\.json|pagefind\.js)$|\.(?:svg|bib|pdf)$/;
  return [
    { what: `one guide page (/${page})`, paths: [base + page] },
    { what: 'a mix of pages, scripts, fonts, index and exports', paths: files.filter((file) => wanted.test(file)).map((file) => addressOf(base, file)) },
  ];
}

async function measure(server: Server, dist: string): Promise<Row[]> {
  const folder = folderFor(temporary, server.name);
  const { port, pid, stop } = await server.start(dist, folder);
  const rows = mixes(dist).map(({ what, paths }) => {
    // A server takes what it needs with the first connections; what comes after must not grow.
    load(port, paths, 2, folder);
    const before = memory(pid);
    const row = { server: server.name, what: `${what}, ${paths.length} addresses`.replace(', 1 addresses', ''), ...load(port, paths, seconds, folder) };
    return { ...row, before, after: memory(pid) };
  });
  await stop();
  return rows;
}

function round(value: number): string {
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en-US');
}

function table(rows: readonly Row[], versions: readonly string[]): string {
  const heads = [
    'Server',
    'Asked for',
    'Requests per second',
    'Median, ms',
    '99 of 100 below, ms',
    'Answers',
    'Errors',
    'Memory before, MB',
    'Memory after, MB',
  ];
  const cells = rows.map((row) => [
    row.server,
    row.what,
    ...[row.perSecond, row.medianMs, row.ninetyNinthMs].map(round),
    row.answers.toLocaleString('en-US'),
    String(row.errors),
    ...[row.before, row.after].map(round),
  ]);
  const line = (words: readonly string[]) => `| ${words.join(' | ')} |`;
  return [
    '# Under load',
    '',
    `Written by \`npm run bench:load\` on ${new Date().toISOString().slice(0, 10)}: ${connections} connections for ${seconds} seconds on loopback, brotli accepted, after 2 seconds to warm up.`,
    `The servers and wrk share ${availableParallelism()} cores, with other work: load average ${busy} before. ${versions.join('; ')}.`,
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...cells.map(line),
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const source = process.env['CAIRN_DIST'] ?? 'dist';
  readSite(source);
  if (spawnSync('wrk', ['-v']).error) throw new Error('wrk is not here. To have it: apt-get install wrk');
  const here = [nginx, caddy].filter((server) => server.version());
  for (const { name, install } of [nginx, caddy].filter((server) => !here.includes(server))) console.log(`${name} is not here. To have it: ${install}`);
  const dist = join(temporary, 'site');
  cpSync(source, dist, { recursive: true });
  await compress(dist);
  const rows: Row[] = [];
  for (const server of here) rows.push(...(await measure(server, dist)));
  const text = table(
    rows,
    here.map((server) => `${server.name} ${/[\d.]+/.exec(server.version() ?? '')?.[0]}`),
  );
  writeFileSync('tests/bench/load/results.md', text);
  console.log(text);
  const errors = rows.reduce((sum, row) => sum + row.errors, 0);
  const grown = rows.filter(({ before, after }) => after > before * 1.25 + 5).map(({ server }) => server);
  if (errors > 0 || grown.length > 0) throw new Error(`${errors} errors; memory grew in: ${grown.join(', ') || 'none'}. Look at the table above.`);
}

await main().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
process.exit();
