/** Where the content links to other sites: the address of a resource, the DOI of a finding, a link in a text. */
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isScalar, visit } from 'yaml';
import { isDraft } from '../../schema/draft.ts';
import { lineOf, lineOfKey, open, type Entry, type SourceFile } from '../../schema/source.ts';

/** One place that links to an address. */
export interface Place {
  path: string;
  line: number;
  /** The field, or "text" below the front matter. */
  field: string;
  kind: 'resource' | 'doi' | 'text';
  /** What a resource already says of its link, and on which line. */
  said?: { state: string; checked: string; line: number };
}

/** An address of another site, and every place that links to it. */
export interface Link {
  address: string;
  places: Place[];
}

/** Every address that the content links to, each once, in the order of the files. What cannot be opened is left to the content check, and a draft is not read by anybody. */
export function linksIn(files: readonly SourceFile[]): Link[] {
  const links = new Map<string, Link>();
  for (const entry of files.map(open)) {
    if (!('id' in entry) || isDraft(entry)) continue;
    for (const { address, ...place } of [...inFields(entry), ...inBody(entry)]) {
      const link = links.get(address) ?? { address, places: [] };
      links.set(address, { address, places: [...link.places, place] });
    }
  }
  return [...links.values()];
}

type Found = Place & { address: string };

const ADDRESS = /https?:\/\/[^\s<>"'`\])]+/g;
/** The addresses in running text, without the period or comma that ends the sentence. */
const addressesIn = (text: string) => [...text.matchAll(ADDRESS)].map(([address]) => address.replace(/[.,;:!?]+$/, ''));

function inFields(entry: Entry): Found[] {
  const { path, collection } = entry;
  const { url, doi, link } = entry.data as { url?: string; doi?: string; link?: { state: string; checked: string } };
  if (collection === 'resources' && url !== undefined) {
    const said = link && { said: { ...link, line: lineOfKey(entry, [], 'link') } };
    return [{ address: url, path, line: lineOf(entry, ['url']), field: 'url', kind: 'resource', ...said }, ...inScalars(entry)];
  }
  if (collection === 'evidence' && doi !== undefined)
    return [{ address: `https://doi.org/${doi}`, path, line: lineOf(entry, ['doi']), field: 'doi', kind: 'doi' }, ...inScalars(entry)];
  return inScalars(entry);
}

function inScalars(entry: Entry): Found[] {
  const found: Found[] = [];
  visit(entry.front, {
    Pair: (_, { key }) => (isScalar(key) && (key.value === 'url' || key.value === 'doi') ? visit.SKIP : undefined),
    Scalar: (key, { value, range }, parents) => {
      if (key === 'key' || typeof value !== 'string' || !range) return;
      const pair = parents.findLast((step) => 'key' in step) as { key?: { value?: unknown } } | undefined;
      const line = entry.lines.linePos(range[0]).line + entry.offset;
      const field = typeof pair?.key?.value === 'string' ? pair.key.value : 'text';
      found.push(...addressesIn(value).map((address) => ({ address, path: entry.path, line, field, kind: 'text' as const })));
    },
  });
  return found;
}

interface Node {
  type: string;
  url?: string;
  value?: string;
  attributes?: { value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

const parser = unified().use(remarkParse).use(remarkMdx);
const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

function inBody(entry: Entry): Found[] {
  return flat(parser.parse(entry.body) as Node).flatMap((node) => {
    const values = [node.url, ...(node.type === 'text' ? [node.value] : []), ...(node.attributes ?? []).map(({ value }) => value)];
    const line = entry.bodyLine + (node.position?.start.line ?? 1);
    return values
      .flatMap((value) => (typeof value !== 'string' ? [] : value !== node.value && /^https?:\/\/\S+$/.test(value) ? [value] : addressesIn(value)))
      .map((address) => ({ address, path: entry.path, line, field: 'text', kind: 'text' as const }));
  });
}
