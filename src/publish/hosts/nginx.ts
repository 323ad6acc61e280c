import type { BuiltSite } from '../built-site.ts';
import { contentTypes, expression, opening, settings, type Place, type Setting } from './recipe.ts';

/** The configuration of a site for nginx: a file for its http block. It needs the module for ready-made brotli files. */
export function nginxConfiguration(site: BuiltSite, { root, listen }: Place): string {
  const headers = settings(site);
  const names = listen ? [`listen ${listen};`, 'server_name _;'] : ['listen 80;', 'listen [::]:80;', `server_name ${site.host};`];
  const lines = [
    ...opening('nginx'),
    '# The maps belong in `http`. The locations may be moved to a server that has other sections too.',
    '',
    '# A page has the address of its folder.',
    'map $uri $cairn_address {',
    '  default $uri;',
    '  "~^(?<cairn_folder>.*/)index\\.html$" $cairn_folder;',
    '}',
    ...headers.flatMap(map),
    '',
    ...block('server', [
      ...names,
      'server_tokens off;',
      ...outside(site),
      ...block(`location ${site.base}`, locations(site, root.replace(/\/+$/, ''), headers)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const block = (head: string, lines: readonly string[]) => [`${head} {`, ...lines.map((line) => (line ? `  ${line}` : '')), '}'];

const variable = (name: string) => `$cairn_${name.toLowerCase().replaceAll('-', '_')}`;

/** An empty value adds no header. */
const map = ({ name, values }: Setting) => [
  '',
  ...block(`map $cairn_address ${variable(name)}`, [
    'default "";',
    ...values.map(({ path, value }) => `"~${expression(path).replace(/["\\]/g, '\\$&')}" ${quoted(value)};`),
  ]),
];

/** A word of the configuration. nginx has no way to write a dollar sign in a value. */
function quoted(value: string): string {
  if (value.includes('$')) throw new Error(`nginx cannot set a header that holds "$": ${value}`);
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** Under a base path: the way in without the slash, and our page for the rest. */
function outside({ base }: BuiltSite): string[] {
  if (base === '/') return [];
  return [
    'absolute_redirect off;',
    `location = ${base.slice(0, -1)} { return 301 ${base}$is_args$args; }`,
    `location / { return 404; }`,
    `error_page 404 ${base}404.html;`,
  ];
}

function locations(site: BuiltSite, root: string, headers: readonly Setting[]): string[] {
  const { byEnding, byFile } = contentTypes(site);
  return [
    `alias ${root}/;`,
    'index index.html;',
    'absolute_redirect off;',
    // A folder without a page is not an address either.
    `error_page 403 404 =404 ${site.base}404.html;`,
    '',
    '# Made by `npm run compress`.',
    'gzip_static on;',
    'brotli_static on;',
    'gzip_vary on;',
    '',
    ...headers.map(({ name }) => `add_header ${name} ${variable(name)} always;`),
    '',
    ...block(
      'types',
      [...byEnding].map(([ending, type]) => `${quoted(type.replace('; charset=utf-8', ''))} ${ending};`),
    ),
    'charset utf-8;',
    `charset_types ${[...new Set([...byEnding.values()].filter((type) => type.endsWith('; charset=utf-8')).map((type) => type.split(';')[0]))].join(' ')};`,
    '',
    `location ~ "^${site.base}(?:.*/)?(?:_headers|_redirects|\\.(?!well-known/).*|.*\\.(?:br|gz))$" { return 404; }`,
    ...[...byFile].flatMap(([file, type]) => block(`location = ${site.base}${file}`, [`alias ${root}/${file};`, 'types { }', `default_type ${quoted(type)};`])),
    ...site.redirects.map(({ from, to, status }) => `location = ${from} { return ${status} ${to}; }`),
  ];
}
