/**
 * `npm run hosting -- nginx|caddy [--base /guide/] [--root /srv/cairn] [--listen 127.0.0.1:8080] [--out hosting]`: writes a ready
 * configuration from the built site. What the words mean: docs/hosting.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSite } from '../built-site.ts';
import { caddyConfiguration } from './caddy.ts';
import { nginxConfiguration } from './nginx.ts';

const hosts = {
  nginx: { write: nginxConfiguration, file: 'cairn.conf' },
  caddy: { write: caddyConfiguration, file: 'Caddyfile' },
} as const;

const use = 'Use: npm run hosting -- nginx|caddy [--base /guide/] [--root /srv/cairn] [--listen 127.0.0.1:8080] [--out hosting]';

function run(): string {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      root: { type: 'string', default: '/srv/cairn' },
      listen: { type: 'string' },
      out: { type: 'string', default: 'hosting' },
    },
  });
  const host = hosts[positionals[0] as keyof typeof hosts] as (typeof hosts)[keyof typeof hosts] | undefined;
  if (!host || positionals.length > 1) throw new Error(use);
  const site = readSite(process.env['CAIRN_DIST'] ?? 'dist');
  if (values.base && values.base !== site.base) {
    throw new Error(`The built site is for ${site.base}. Build it for the other path first: CAIRN_BASE=${values.base} npm run build`);
  }
  mkdirSync(values.out, { recursive: true });
  const file = join(values.out, host.file);
  writeFileSync(file, host.write(site, values));
  return `${file} is written. It expects the built site in ${values.root}/, after npm run compress.`;
}

try {
  console.log(run());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
