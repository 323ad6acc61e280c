/** Cloudflare's own server for development, which reads `_headers` as Cloudflare Pages does. It is fetched into a folder of its own, and only when asked for. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSite } from '../../src/publish/built-site.ts';
import { freePort, running, type Server } from './servers.ts';

const folder = process.env['CAIRN_CACHE'] ?? join(tmpdir(), 'cairn-wrangler');
const program = join(folder, 'node_modules/wrangler/bin/wrangler.js');

/** The version, after fetching it if need be. */
function version(): string | undefined {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(program)) {
    console.log(`Fetching wrangler into ${folder} ...`);
    spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', 'wrangler'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const manifest = join(folder, 'node_modules/wrangler/package.json');
  return existsSync(program) ? (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version : undefined;
}

/** The newest day whose behavior the fetched runtime knows: that of its own release. */
function runtimeDay(): string {
  const { version: release } = JSON.parse(readFileSync(join(folder, 'node_modules/workerd/package.json'), 'utf8')) as { version: string };
  return (/^\d+\.(\d{4})(\d\d)(\d\d)/.exec(release) ?? []).slice(1).join('-');
}

export const cloudflare: Server = {
  name: 'cloudflare',
  version,
  install: 'a network that reaches the npm registry',
  // It packs on the way, at the edge; it leads /404.html to /404; and it serves every file that it is given, so give it none with a dot.
  gaps: ['packed files', 'parts', 'own page', 'dot files', '404.html'],
  start: async (dist, own) => {
    const port = await freePort();
    const { base, redirects } = readSite(dist);
    // The host serves a folder at the root of a name: a site for a base path lies in a folder of that name, its rules above it.
    const site = join(own, 'site');
    cpSync(dist, join(site, base), { recursive: true });
    for (const name of base === '/' ? [] : ['_headers', '404.html']) cpSync(join(dist, name), join(site, name));
    writeFileSync(join(site, '_redirects'), redirects.map(({ from, to, status }) => `${from} ${to} ${status}\n`).join(''));
    const words = ['pages', 'dev', site, '--port', String(port), '--ip', '127.0.0.1', '--compatibility-date', runtimeDay()];
    const env = { ...process.env, HOME: own, XDG_CONFIG_HOME: own, CI: '1', WRANGLER_SEND_METRICS: 'false' };
    return running(spawn(process.execPath, [program, ...words], { cwd: own, env }), port, own, 60);
  },
};
