/** `npm run zip [-- --out folder]`: writes the built site as a zip file to take away, named by the version in package.json. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { site } from '../../site.ts';
import { takeAway } from './pack.ts';

try {
  const { out } = parseArgs({ options: { out: { type: 'string', default: 'release' } } }).values;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const bytes = takeAway(process.env['CAIRN_DIST'] ?? 'dist', site.name, version);
  const file = join(out, `${site.name.toLowerCase()}-${version}.zip`);
  mkdirSync(out, { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${file} is written: ${(bytes.length / 1e6).toFixed(1)} MB`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
