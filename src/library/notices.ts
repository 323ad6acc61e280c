import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Words } from '../words/words.ts';

/** Packages of which something reaches readers: their licences ask for their notice. What they are built on themselves is among them. */
export const shipped = [
  ...[
    'docx',
    'fastest-levenshtein',
    'fflate',
    'idb-keyval',
    'nanoid',
    'pagefind',
    'papaparse',
    'stemmer',
    'timezones-ical-library',
    'ts-ics',
    'uqr',
    'valibot',
  ],
  ...['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'],
  ...['@standard-schema/spec', '@fontsource-variable/atkinson-hyperlegible-next', '@fontsource-variable/newsreader'],
] as const;

const folder = (name: string) => join('node_modules', name);

/** The notice of one package: name, version, licence, and the text of its licence files; Pagefind has a folder of them. Throws when there is none. */
function noticeOf(name: string): string {
  const { version, license } = JSON.parse(readFileSync(join(folder(name), 'package.json'), 'utf8')) as { version: string; license: string };
  const files = readdirSync(folder(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^licen[cs]e(?:-[\w-]+)?(?:\.md|\.txt)?$/i.test(entry.name))
    .filter(({ parentPath }) => parentPath === folder(name) || /^licen[cs]es?$/i.test(basename(parentPath)));
  if (files.length === 0) throw new Error(`${name} has no licence file. Look for its text, and say in src/library/notices.ts where it is.`);
  const title = `${name} ${version} (${license})`;
  return [title, '='.repeat(title.length), '', ...files.map(({ parentPath, name: file }) => `${readFileSync(join(parentPath, file), 'utf8').trim()}\n`)].join(
    '\n',
  );
}

/** Everything that the licences of others ask us to hand on with this site, as text. */
export const notices = ({ files, language }: Words): string =>
  [`${files.licenses}\n`, ...shipped.toSorted((a, b) => a.localeCompare(b, language)).map(noticeOf)].join('\n\n');
