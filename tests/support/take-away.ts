import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { takeAway } from '../../src/publish/take-away/pack.ts';
import { dist } from './dist.ts';

/** The take-away file of the built site, unpacked as a reader would. `using` it removes it at the end. */
export function unpackedTakeAway(): { folder: string; [Symbol.dispose]: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'cairn-take-away-'));
  for (const [path, bytes] of Object.entries(unzipSync(takeAway(dist, 'Cairn', '1.2.3')))) {
    mkdirSync(dirname(join(parent, path)), { recursive: true });
    writeFileSync(join(parent, path), bytes);
  }
  return { folder: join(parent, 'cairn-1.2.3'), [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }) };
}
