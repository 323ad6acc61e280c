/**
 * `npm run compress`: writes what hosts may send instead of a file, packed as small as it gets: `.br` and `.gz` beside each file that gains.
 * What is up to date stays untouched; what belongs to no file any more is removed.
 */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import pLimit from 'p-limit';
import { filesIn } from './built-site.ts';

/** Formats that are packed already. Pagefind packs what it writes. */
const packed = /\.(?:br|gz|png|jpe?g|webp|avif|gif|woff2?|pdf|docx|zip|mp[34]|pagefind|pf_\w+)$/;
const kinds = [
  {
    ending: '.br',
    pack: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    unpack: promisify(brotliDecompress),
  },
  { ending: '.gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }), unpack: promisify(gunzip) },
];

/** How many packed files there are now, how many of them were written anew, and how many were removed. */
export interface Packed {
  there: number;
  written: number;
  removed: number;
}

/** Packs a built site, several files at a time. */
export async function compress(folder: string): Promise<Packed> {
  const files = filesIn(folder);
  const limit = pLimit(availableParallelism());
  const wanted = await Promise.all(
    files.filter((file) => !packed.test(file) && !/^_(?:headers|redirects)$/.test(file)).map((file) => limit(() => packBoth(`${folder}/${file}`))),
  );
  const keep = new Set(wanted.flat().map(({ path }) => path));
  const stale = files.map((file) => `${folder}/${file}`).filter((path) => /\.(?:br|gz)$/.test(path) && !keep.has(path));
  for (const path of stale) await rm(path);
  return { there: keep.size, written: wanted.flat().filter(({ isNew }) => isNew).length, removed: stale.length };
}

/** Worth it from a tenth of the file on: what saves less only costs the host a look. */
const gains = (small: Buffer, bytes: Buffer) => small.length < bytes.length * 0.9;

async function packBoth(path: string): Promise<{ path: string; isNew: boolean }[]> {
  const bytes = await readFile(path);
  const both = await Promise.all(
    kinds.map(async ({ ending, pack, unpack }) => {
      const target = path + ending;
      if (existsSync(target) && (await holds(target, bytes, unpack))) return [{ path: target, isNew: false }];
      const small = await pack(bytes);
      if (!gains(small, bytes)) return [];
      await writeFile(target, small);
      return [{ path: target, isNew: true }];
    }),
  );
  return both.flat();
}

/** Whether the packed file still says what the file says. Dates tell nothing: a copy or a checkout changes them. */
async function holds(target: string, bytes: Buffer, unpack: (bytes: Buffer) => Promise<Buffer>): Promise<boolean> {
  try {
    return (await unpack(await readFile(target))).equals(bytes);
  } catch {
    return false;
  }
}

if (import.meta.main) {
  const folder = process.env['CAIRN_DIST'] ?? 'dist';
  if (existsSync(`${folder}/index.html`)) {
    const { there, written, removed } = await compress(folder);
    console.log(`${there} packed files in ${folder}/: ${written} written, ${there - written} up to date, ${removed} removed`);
  } else {
    console.error(`There is no built site in ${folder}/. Run: npm run build`);
    process.exitCode = 1;
  }
}
