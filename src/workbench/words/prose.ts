/** The running text of a content file, as blocks that know on which line they stand. What is code, an id or somebody else's title is left out. */
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isScalar, visit } from 'yaml';
import type { Entry } from '../../schema/source.ts';

/** One stretch of prose: a paragraph, a heading, the text of a list item, or a field of the front matter. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'field';
  text: string;
  line: number;
  /** 2 for `##`. */
  depth?: number;
  /** The name of the field, such as answer or label. */
  field?: string;
  /** The names of the tags around it, outermost first: Example, Say, Message. */
  inside: readonly string[];
  /** Ids that it cites, and terms that it links to the glossary. */
  cites: readonly string[];
  terms: readonly string[];
  /** The words of each link in it. */
  links: readonly string[];
  /** Words set off as *stress*. */
  stressed: readonly string[];
  /** The list, or other box, that it stands in: blocks of one list share a number. */
  group: number;
}

interface Node {
  type: string;
  value?: string;
  depth?: number;
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

const parser = unified().use(remarkParse).use(remarkMdx);
const attribute = (node: Node, name: string): string => {
  const value = node.attributes?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : '';
};
const isTag = (node: Node) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Every block of a text in MDX, in order. `line` is the line of the file on which the text starts, less one. */
export function blocksOf(mdx: string, line = 0): Block[] {
  let groups = 0;
  const walk = (node: Node, inside: readonly string[], group: number): Block[] => {
    if (node.type === 'heading' || node.type === 'paragraph') return [block(node, node, inside, group, line)];
    const name = isTag(node) ? (node.name ?? '') : '';
    // A tag that stands alone on its line is a paragraph of its own.
    if (node.type === 'mdxJsxTextElement') return [block(node, { type: 'paragraph', children: [node] }, inside, group, line)];
    const own = node.type === 'list' || name !== '' ? ++groups : group;
    const around = name === '' ? inside : [...inside, name];
    const title = attribute(node, 'title') || attribute(node, 'kind') || attribute(node, 'question');
    const said = name === '' || title === '' ? [] : [{ ...block(node, { type: 'text', value: title }, around, own, line), kind: 'heading' as const }];
    return [...said, ...(node.children ?? []).flatMap((child) => walk(child, around, node.type === 'root' ? ++groups : own))];
  };
  return walk(parser.parse(mdx) as Node, [], 0).filter(({ text, cites }) => text !== '' || cites.length > 0);
}

function block(at: Node, node: Node, inside: readonly string[], group: number, line: number): Block {
  const all = flat(node);
  const tags = all.filter(isTag);
  return {
    kind: at.type === 'heading' ? 'heading' : 'paragraph',
    text: words(node).replace(/\s+/g, ' ').trim(),
    line: line + (at.position?.start.line ?? 1),
    ...(at.depth !== undefined && { depth: at.depth }),
    inside,
    cites: tags.filter(({ name }) => name === 'Cite').map((tag) => attribute(tag, 'id')),
    terms: tags.filter(({ name }) => name === 'Term').map((tag) => attribute(tag, 'id')),
    links: all.filter((one) => one.type === 'link' || one.name === 'See').map(words),
    stressed: all.filter(({ type }) => type === 'emphasis').map(words),
    group,
  };
}

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

function words(node: Node): string {
  if (node.type === 'inlineCode' || node.type === 'code') return 'code';
  if (node.type === 'break') return ' ';
  if (node.name === 'Resource') return 'this resource';
  return node.value ?? (node.children ?? []).map(words).join('');
}

/** Fields that hold ids, addresses, other people's titles or words that only the search sees. */
const notProse = new Set(
  'id kind form url link doi isbn13 story to resource related alsoKnownAs authors creators publisher short source year edition language region status type cost audience level obstacles obstacle order stage reviewed reviewBy strength checklist moment see also avoid include recalls table column columns rows need name person turns end first review often unless keep carry calendar points alternatives'.split(
    ' ',
  ),
);

/** Every sentence that stands in the front matter, or in a YAML file, with the field it stands in. */
export function fieldsOf(entry: Entry): Block[] {
  const found: Block[] = [];
  visit(entry.front, {
    Pair: (_, { key }) => (isScalar(key) && notProse.has(String(key.value)) ? visit.SKIP : undefined),
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const pair = path.findLast((step) => 'key' in step) as { key?: { value?: unknown } } | undefined;
      const name = pair?.key?.value;
      const field = typeof name === 'string' ? name : '';
      // The titles of findings are other people's words.
      if (entry.collection === 'evidence' && field === 'title') return;
      const line = entry.lines.linePos(node.range[0]).line + entry.offset;
      const paragraphs = node.value.split(/\n+/).filter((text) => text.trim() !== '');
      for (const text of paragraphs)
        found.push({ kind: 'field', text: text.replace(/[{}]/g, '').trim(), line, field, inside: [], cites: [], terms: [], links: [], stressed: [], group: 0 });
    },
  });
  return found;
}
