import { readFileSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';
import { readSite } from '../built-site.ts';
import { wordsFor } from '../../words/words.ts';
import { readMe } from './read-me.ts';
import { withRelativeLinks } from './relative.ts';
import { withOwnDrawings } from './symbols.ts';

/**
 * What serves a published site only: pictures for other sites, the editor, maps for search engines, and the worker, which would take over
 * whatever else is served at the same address of the reader's computer.
 */
const published = /^(?:cards\/|edit\/|sitemap-.*\.xml$|robots\.txt$|sw\.js$|guide\.json$|speculation-rules\.json$)/;
/** Packed already: a second time costs seconds and gains nothing. */
const stored = /\.(?:png|jpe?g|webp|avif|woff2|pdf|docx|pagefind|pf_\w+)$/;
/** Zip files hold no time zone: fflate writes the local time, which must be the same everywhere. */
const day = () => new Date(1980, 0, 1);

/** A built site as a zip file to take away: one folder, with a page that says how to open it. The same site gives the same bytes. */
export function takeAway(dist: string, name: string, version: string): Uint8Array {
  const { base, files } = readSite(dist);
  const mtime = day();
  const entries: Zippable = {};
  const top = safe(`${name.toLowerCase()}-${version}`);
  entries[`${top}/READ-ME.html`] = [Buffer.from(readMe(name, version, wordsFor())), { mtime }];
  for (const file of files.filter((path) => !published.test(path))) {
    if (file !== file.split('/').map(safe).join('/'))
      throw new Error(`${file} has letters in its name that some computers cannot unpack. Use a-z, 0-9, ".", "-" and "_".`);
    entries[`${top}/guide/${file}`] = [content(dist, file, base), { mtime, level: stored.test(file) ? 0 : 9 }];
  }
  return zipSync(entries);
}

/** A name that every file system takes. */
const safe = (name: string) => name.replace(/[^\w.-]+/g, '-');

function content(dist: string, file: string, base: string): Uint8Array {
  const bytes = readFileSync(`${dist}/${file}`);
  // From a folder, browsers refuse to fetch a face ahead, and say so.
  const page = () => bytes.toString('utf8').replace(/<link rel="preload"[^>]*>/g, '');
  if (file.endsWith('.html'))
    return Buffer.from(withOwnDrawings(withRelativeLinks(page(), file, base), (drawing) => readFileSync(`${dist}/${drawing}`, 'utf8')));
  return file.endsWith('.css') ? Buffer.from(withRelativeLinks(bytes.toString('utf8'), file, base)) : bytes;
}
