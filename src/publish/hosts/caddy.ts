import { addressOf, type BuiltSite } from '../built-site.ts';
import { contentTypes, expression, isType, opening, settings, valueAt, type Place, type Setting } from './recipe.ts';

/** The configuration of a site for Caddy: a Caddyfile, or a file that one imports. */
export function caddyConfiguration(site: BuiltSite, { root, listen }: Place): string {
  const headers = settings(site);
  const lines = [
    ...opening('caddy'),
    ...block(listen ? `http://${listen}` : site.host, [`root * ${quoted(root)}`, ...block('route', answers(site)), ...notFound(site, headers)]),
  ];
  return `${lines.join('\n')}\n`;
}

const block = (head: string, lines: readonly string[]) => [`${head} {`, ...lines.map((line) => (line ? `\t${line}` : '')), '}'];

/** A word of the configuration: only the quote itself has an escape, and braces would be taken for a placeholder. */
const quoted = (value: string) => `"${value.replace(/["{}]/g, '\\$&')}"`;

function answers(site: BuiltSite): string[] {
  const files = ['file_server {', '\tprecompressed br gzip', '}'];
  return [
    '@writing not method GET HEAD',
    'header @writing Allow "GET, HEAD"',
    'respond @writing 405',
    ...setHeaders(site),
    ...setTypes(site),
    // The same address answers with what the browser can unpack.
    'header Vary Accept-Encoding',
    ...site.redirects.map(({ from, to, status }) => `redir ${from} ${to} ${status}`),
    '@hidden {',
    '\tpath_regexp (?:^|/)(?:_headers|_redirects|\\.[^/]*|[^/]*\\.(?:br|gz))(?:$|/)',
    `\tnot path ${site.base}.well-known/*`,
    '}',
    'error @hidden 404',
    '',
    '# Made by `npm run compress`.',
    ...(site.base === '/' ? files : [`redir ${site.base.slice(0, -1)} ${site.base} 301`, ...block(`handle_path ${site.base}*`, files), 'error 404']),
  ];
}

/** The rules, those that set the same headers as one. */
function setHeaders({ rules }: BuiltSite): string[] {
  const untyped = rules.map(({ path, headers }) => ({ path, headers: headers.filter(([name]) => !isType(name)) }));
  const groups = Map.groupBy(
    untyped.filter(({ headers }) => headers.length > 0),
    ({ headers }) => headers.map(([name, value]) => `${name} ${quoted(value)}`).join('\n'),
  );
  return [...groups].flatMap(([lines, same], index) => [
    `@rule-${index + 1} ${test(same.map(({ path }) => path))}`,
    ...block(`header @rule-${index + 1}`, lines.split('\n')),
  ]);
}

/** Caddy's own test of paths is the fastest, where it means the same: a whole path, or all below it. */
const test = (paths: readonly string[]) =>
  paths.every((path) => /^[^*:]*\*?$/.test(path)) ? `path ${paths.join(' ')}` : `path_regexp ${quoted(paths.map(expression).join('|'))}`;

/** The types are written out: what Caddy knows by itself differs from machine to machine. Pages are known everywhere. */
function setTypes(site: BuiltSite): string[] {
  const { byEnding, byFile } = contentTypes(site);
  const endings = [...byEnding].filter(([ending]) => ending !== 'html').map(([ending, type]) => ({ path: `*.${ending}`, type }));
  const files = [...byFile].map(([file, type]) => ({ path: site.base + file, type }));
  const groups = [endings, files].flatMap((all) => [...Map.groupBy(all, ({ type }) => type)]);
  const lines = groups.flatMap(([type, same], index) => [
    `@type-${index + 1} path ${same.map(({ path }) => path).join(' ')}`,
    `header @type-${index + 1} Content-Type ${quoted(type)}`,
  ]);
  return ['@file not path */', ...block('route @file', lines)];
}

/** The page for what is not there, with its own headers: those of the address that was asked for must not stay. */
function notFound(site: BuiltSite, headers: readonly Setting[]): string[] {
  const address = addressOf(site.base, '404.html');
  const own = headers.map((setting) => ({ name: setting.name, value: valueAt(setting, address) }));
  return block('handle_errors', [
    'header -Content-Type',
    ...own.map(({ name, value }) => (value === undefined ? `header -${name}` : `header ${name} ${quoted(value)}`)),
    'rewrite * /404.html',
    'file_server {',
    '\tprecompressed br gzip',
    '}',
  ]);
}
