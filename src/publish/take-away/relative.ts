import { createHash } from 'node:crypto';
import { dirname, relative } from 'node:path/posix';

/** What a page may name by its address. Scripts, and data in them, stay as they are. */
const script = /<script\b[^>]*>[\s\S]*?<\/script>/g;
const tag = /<[a-z][^>]*>/gi;
const attribute = /(\s(?:href|src|action|poster)=)("[^"]*"|'[^']*'|[^\s"'>]+)/g;
const set = /(\s(?:srcset|imagesrcset)=")([^"]*)"/g;
const inStyle = /(url\(\s*["']?)(\/[^"')]+)/g;

/** The text of a page or a style sheet, with every address inside the site written from where the file lies, so that it also works without a server. */
export function withRelativeLinks(text: string, file: string, base: string): string {
  const link = (address: string) => relativeLink(address, file, base);
  if (file.endsWith('.css')) return text.replace(inStyle, (_, start: string, address: string) => start + link(address));
  const scripts = text.match(script) ?? [];
  const parts = text.split(script).map((part) => part.replace(tag, (whole) => linksIn(whole, link)));
  const joined = parts.flatMap((part, index) => [part, ...(scripts[index] ? [linksIn(scripts[index], link, true)] : [])]).join('');
  return withStyles(joined, link);
}

function linksIn(text: string, link: (address: string) => string, headOnly = false): string {
  const end = headOnly ? text.indexOf('>') + 1 : text.length;
  const head = text
    .slice(0, end)
    .replace(
      attribute,
      (_, name: string, value: string) => name + value.replace(/^(["']?)(.*?)\1$/s, (_whole, quote: string, address: string) => quote + link(address) + quote),
    )
    .replace(
      set,
      (_, name: string, value: string) => `${name}${value.replace(/(^|,\s*)(\/\S+)/g, (_whole, comma: string, address: string) => comma + link(address))}"`,
    );
  return head + text.slice(end);
}

/** A changed style sheet has another hash, which the policy of the page must know. */
function withStyles(html: string, link: (address: string) => string): string {
  const hashes: [string, string][] = [];
  const changed = html.replace(/(<style[^>]*>)([\s\S]*?)(<\/style>)/g, (_, open: string, style: string, close: string) => {
    const moved = style.replace(inStyle, (_whole, start: string, address: string) => start + link(address));
    hashes.push([hash(style), hash(moved)]);
    return open + moved + close;
  });
  return hashes.reduce((text, [before, after]) => text.replace(before, after), changed);
}

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function relativeLink(address: string, file: string, base: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  // A folder named from where the page lies.
  if (/^\.\.?(?:$|\/(?:.*\/)?$)/.test(path))
    return (
      path
        .replace(/\/?$/, '/')
        .replace(/^\.\//, '')
        .replace(/(^|\/)$/, '$1index.html') + rest
    );
  if (!path.startsWith(base) || path.startsWith('//')) return address;
  const target = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
  return (relative(dirname(file), target) || target) + rest;
}
