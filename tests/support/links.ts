import { existsSync, statSync } from 'node:fs';
import { decode, type BuiltPage } from './dist.ts';

/** A built site and where it is to be published. */
export interface Site {
  folder: string;
  base: string;
  origin: string;
  pages: readonly BuiltPage[];
}

const holders: Record<string, readonly string[]> = {
  href: ['a', 'link', 'area'],
  src: ['img', 'script', 'source', 'iframe', 'audio', 'video'],
  action: ['form'],
  content: ['meta'],
};

/** Every address that a page names, in links, images, scripts, forms, and its metadata. */
function addresses(page: BuiltPage): string[] {
  const all = Object.entries(holders).flatMap(([name, tags]) =>
    tags.flatMap((tag) => page.root.querySelectorAll(`${tag}[${name}]`).map((element) => ({ tag, value: decode(element.getAttributeValue(name) ?? '') }))),
  );
  return all.filter(({ tag, value }) => tag !== 'meta' || /^https?:/.test(value)).map(({ value }) => value);
}

/** Each link inside the site that leads nowhere, as "page: link, reason". */
export function brokenLinks(site: Site): string[] {
  const ids = new Map(site.pages.map((page) => [page.path, new Set(page.root.querySelectorAll('[id]').map((element) => element.getAttributeValue('id')))]));
  return site.pages.flatMap((page) => {
    const here = new URL(site.base + page.path, site.origin);
    const reasons = [...new Set(addresses(page))].map((link) => ({ link, reason: whyBroken(new URL(link, here), site, ids) }));
    return reasons.filter(({ reason }) => reason).map(({ link, reason }) => `/${page.path}: ${link} ${reason}`);
  });
}

function whyBroken(url: URL, { folder, base, origin }: Site, ids: Map<string, Set<string | null>>): string {
  if (url.origin !== new URL(origin).origin) return '';
  if (!url.pathname.startsWith(base)) return `is outside the base path ${base}`;
  const path = decodeURI(url.pathname.slice(base.length));
  if (path.includes('//') || !isThere(`${folder}/${path}`)) return 'is not there';
  const anchor = decodeURIComponent(url.hash.slice(1));
  // What is behind the sign tells My list which entry to keep.
  const kept = /^add=(.+)$/.exec(anchor)?.[1];
  if (kept && path === 'resources/my-list/') return isThere(`${folder}/resources/${kept}/`) ? '' : 'asks to keep what is not there';
  return anchor && !ids.get(path)?.has(anchor) ? 'has no such anchor' : '';
}

const isThere = (file: string) => (file.endsWith('/') ? existsSync(`${file}index.html`) : existsSync(file) && statSync(file).isFile());
