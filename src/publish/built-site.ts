import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { headersFor, parseHeaders, type HeaderRule } from './headers.ts';
import { parseRedirects, type Redirect } from './redirects.ts';

/** What a host must know of a built site. */
export interface BuiltSite {
  /** The path it was built for, with a slash at both ends. */
  base: string;
  /** The host name of its addresses. */
  host: string;
  /** Every file to be served, by its path below the base. */
  files: readonly string[];
  rules: readonly HeaderRule[];
  redirects: readonly Redirect[];
}

/** Written for hosts that read them, or made beside a file: none of these is an address of the site. */
const kept = /(?:^|\/)(?:_headers|_redirects|\.(?!well-known\/).*)$|\.(?:br|gz)$/;

/** Reads a built site, or stops with what to type. */
export function readSite(folder: string): BuiltSite {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no built site in ${folder}/. Run: npm run build`);
  const base = (JSON.parse(readFileSync(`${folder}/manifest.webmanifest`, 'utf8')) as { start_url: string }).start_url;
  const canonical = /<link rel="?canonical"? href="?([^">\s]+)/.exec(readFileSync(`${folder}/index.html`, 'utf8'))?.[1] ?? '';
  return {
    base,
    host: new URL(canonical).host,
    files: filesIn(folder).filter((path) => !kept.test(path)),
    rules: parseHeaders(textOf(`${folder}/_headers`)),
    redirects: parseRedirects(textOf(`${folder}/_redirects`), base),
  };
}

/** Every file below a folder, sorted, with slashes. */
export const filesIn = (folder: string): string[] =>
  globSync('**/{*,.*}', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(`${folder}/${path}`).isFile())
    .sort();

/** The address of a file: a folder's page is served at its folder. */
export const addressOf = (base: string, file: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');

/** The content type that the header rules give a file, if they give it one. */
export const typeByRule = ({ base, rules }: BuiltSite, file: string): string | undefined =>
  Object.entries(headersFor(rules, addressOf(base, file))).find(([name]) => name.toLowerCase() === 'content-type')?.[1];

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
