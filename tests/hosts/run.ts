/**
 * `npm run test:hosts [-- nginx caddy cloudflare]`: the built site on the real servers of this machine, with the configuration that
 * `npm run hosting` writes, at the root and under a base path. It ends with "N passed, N failed". Not part of `npm test`.
 * CAIRN_DIST and CAIRN_DIST_GUIDE name sites that are built already, the second with CAIRN_BASE=/guide/.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSite } from '../../src/publish/built-site.ts';
import { compress } from '../../src/publish/compress.ts';
import { build } from '../support/tree.ts';
import { checks, planted, type Served } from './checks.ts';
import { cloudflare } from './cloudflare.ts';
import { caddy, folderFor, nginx, type Server } from './servers.ts';

const total = { passed: 0, failed: 0 };

async function tell(name: string, check: () => Promise<void>): Promise<void> {
  try {
    await check();
    total.passed += 1;
    console.log(`  ok      ${name}`);
  } catch (error) {
    total.failed += 1;
    console.log(`  FAILED  ${name}\n${(error as Error).message.replace(/^/gm, '          ')}`);
  }
}

/** A copy of a built site with packed files, and with things beside it that must not be reached. */
async function prepare(dist: string, copy: string): Promise<string> {
  cpSync(dist, copy, { recursive: true });
  for (const hidden of planted.hidden) {
    mkdirSync(dirname(join(copy, hidden)), { recursive: true });
    writeFileSync(join(copy, hidden), planted.secret);
  }
  writeFileSync(join(copy, '_redirects'), `${planted.old} /mentorship/ 301\n`, { flag: 'a' });
  writeFileSync(join(dirname(copy), 'secret.txt'), planted.secret);
  await compress(copy);
  return copy;
}

function builtFor(base: string): string {
  const folder = join(temporary, 'built');
  console.log(`Building the site for ${base} ...`);
  const { code, output } = build('.', { CAIRN_BASE: base }, '--outDir', folder);
  if (code !== 0) throw new Error(output);
  return folder;
}

async function prove(server: Server, dist: string): Promise<void> {
  const site = readSite(dist);
  const ledger = readFileSync('tests/site/addresses.txt', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  const { port, stop } = await server.start(dist, folderFor(temporary, `${server.name}${site.base.replaceAll('/', '-')}`));
  // Addresses that moved stay in the ledger for good; they have a check of their own.
  const isHere = (address: string) => !site.redirects.some(({ from }) => from === address);
  const served: Served = { server, port, dist, site, ledger: ledger.map((address) => site.base + address.slice(1)).filter(isHere) };
  console.log(`${server.name}, ${site.base}: ${served.ledger.length} published addresses, ${site.files.length} files, ${site.rules.length} header rules`);
  for (const { name, without, run } of checks) {
    if (without && server.gaps.includes(without)) console.log(`  not tested: ${name}`);
    else await tell(name, () => run(served));
  }
  await stop();
}

const known = [nginx, caddy, cloudflare];
const names = process.argv.slice(2);
const chosen = names.length > 0 ? known.filter(({ name }) => names.includes(name)) : [nginx, caddy];
const unknown = names.filter((name) => !known.some((server) => server.name === name));
const dist = process.env['CAIRN_DIST'] ?? 'dist';
const temporary = mkdtempSync(join(tmpdir(), 'cairn-hosts-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

async function main(): Promise<void> {
  if (unknown.length > 0) throw new Error(`No such server: ${unknown.join(', ')}. There are: ${known.map(({ name }) => name).join(', ')}`);
  readSite(dist);
  const here = chosen.filter((server) => {
    const version = server.version();
    console.log(version ? `${server.name} is here: ${version}` : `${server.name} is not here and is not tested. To have it: ${server.install}`);
    return version;
  });
  if (here.length === 0) return;
  const sites = [
    await prepare(dist, join(temporary, 'root', 'site')),
    await prepare(process.env['CAIRN_DIST_GUIDE'] ?? builtFor('/guide/'), join(temporary, 'guide', 'site')),
  ];
  for (const server of here) for (const site of sites) await tell(`${server.name} runs to the end`, () => prove(server, site));
}

await main().catch((error: unknown) => {
  total.failed += 1;
  console.error((error as Error).message);
});
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
