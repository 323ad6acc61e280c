import { defineHastPlugin } from 'satteri';
import { partOfHeading } from '../schema/headings.ts';

type Node = {
  type: string;
  value?: string;
  tagName?: string;
  name?: string | null;
  children?: Node[];
  properties?: Record<string, unknown>;
  attributes?: { name?: string; value?: unknown }[];
};

/**
 * Turns the flat text of an MDX file into sections: each `##` heading and what follows it become one `<section class="part">`, with the heading,
 * a margin note that names the findings cited there, and the text. The page can then hang headings in a column of their own.
 */
export const sections = defineHastPlugin({
  name: 'cairn-sections',
  after(root, context) {
    const children = (root.children as unknown as Node[]).filter((node) => node.type !== 'mdxjsEsm');
    if (!children.some(isHeading)) return;
    const kept = (root.children as unknown as Node[]).filter((node) => node.type === 'mdxjsEsm');
    context.replaceNode(root, { ...root, children: [...kept, ...group(children)] } as never);
  },
});

const isHeading = (node: Node) => node.type === 'element' && node.tagName === 'h2';
const box = (tagName: string, className: string, children: Node[]): Node => ({ type: 'element', tagName, properties: { className: [className] }, children });

function group(nodes: Node[]): Node[] {
  const starts = nodes.flatMap((node, index) => (isHeading(node) ? [index] : []));
  const opening = nodes.slice(0, starts[0]);
  const parts = starts.map((start, n) => part(nodes[start] as Node, nodes.slice(start + 1, starts[n + 1])));
  return opening.some((node) => node.type !== 'text') ? [box('div', 'part', [box('div', 'part-body', opening)]), ...parts] : parts;
}

const tag = (name: string, attribute: string, value: string): Node => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: [{ type: 'mdxJsxAttribute', name: attribute, value } as never],
  children: [],
});
const text = (node: Node): string => node.value ?? (node.children ?? []).map(text).join('');

/** The parts of an obstacle page at which the trail passes stones (who can help, a first message, the next 30 days); the layout sets the first and the last. */
const stops: Record<number, string> = { 2: '2', 4: '3', 6: '4' };

function part(heading: Node, body: Node[]): Node {
  const ids = [...new Set(citesIn(body))];
  const stop = stops[partOfHeading(text(heading))];
  return box('section', 'part', [
    ...(stop ? [tag('Stop', 'count', stop)] : []),
    heading,
    ...(ids.length > 0 ? [tag('MarginNotes', 'ids', ids.join(' '))] : []),
    box('div', 'part-body', body),
  ]);
}

const citesIn = (nodes: Node[]): string[] =>
  nodes.flatMap((node) => [
    ...(node.name === 'Cite' ? [String(node.attributes?.find(({ name }) => name === 'id')?.value)] : []),
    ...citesIn(node.children ?? []),
  ]);
