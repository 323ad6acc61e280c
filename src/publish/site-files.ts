import { glob, readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Brotli as hosts do it on the fly. Those that pack ahead send a little less. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** One file of the built site. */
export interface SiteFile {
  /** Its address below the base: `obstacles/skill-gap/` for a page. */
  path: string;
  bytes: Buffer;
}

/** The files of a built site by their address, and what refers to what. */
export class Site {
  private constructor(
    readonly base: string,
    readonly files: ReadonlyMap<string, SiteFile>,
  ) {}

  static async read(folder: string, base: string): Promise<Site> {
    const files = new Map<string, SiteFile>();
    for await (const found of glob('**/*', { cwd: folder, withFileTypes: true })) {
      if (!found.isFile()) continue;
      const file = join(found.parentPath, found.name);
      const path = file
        .slice(join(folder, '/').length)
        .replaceAll('\\', '/')
        .replace(/(^|\/)index\.html$/, '$1');
      files.set(path, { path, bytes: await readFile(file) });
    }
    return new Site(base, new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))));
  }

  get(path: string): SiteFile {
    const file = this.files.get(path);
    if (!file) throw new Error(`The worker needs "${path}", and the built site does not have it. If its name has changed, change it in src/publish/ too.`);
    return file;
  }

  /** The scripts, fonts and pictures of ours that a page loads. */
  loadedBy(page: SiteFile): string[] {
    const html = page.bytes.toString('utf8');
    const named = [...html.matchAll(/(?:\b(?:src|href)=|url\()["']?([^"')\s>]+\.(?:js|woff2|svg|png|webmanifest))/g)].map(([, address = '']) => address);
    const paths = named.filter((address) => address.startsWith(this.base)).map((address) => address.slice(this.base.length));
    return [...new Set(paths)].filter((path) => this.files.has(path));
  }

  /** The pages of ours that a page shows in frames. */
  framedBy(page: SiteFile): string[] {
    const framed = [...page.bytes.toString('utf8').matchAll(/<iframe[^>]*\ssrc="([^"]+)"/g)].map(([, address = '']) => address);
    return framed.filter((address) => address.startsWith(this.base)).map((address) => address.slice(this.base.length));
  }

  /** All that a script may ever import, at once or later. */
  importedBy(script: string, seen = new Set<string>()): Set<string> {
    const code = this.files.get(script)?.bytes.toString('utf8') ?? '';
    for (const [, name = ''] of code.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      const path = `_astro/${name}`;
      if (!this.files.has(path) || seen.has(path)) continue;
      seen.add(path);
      this.importedBy(path, seen);
    }
    return seen;
  }
}

/** Bytes that travel. */
export const packed = ({ bytes }: SiteFile): number => Math.min(bytes.length, brotliCompressSync(bytes, QUALITY).length);

/** The hash of the content, in one of the ways of writing it. */
export const hashOf = ({ bytes }: SiteFile, as: 'hex' | 'base64'): string => createHash('sha256').update(bytes).digest(as);
