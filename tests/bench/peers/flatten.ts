/** Makes plain Markdown of our built pages, so that peers are built from the same titles, texts, headings, lists and links. */
import { globSync, readFileSync } from 'node:fs';
import { tool } from '../cache.ts';

/** A page as any generator takes it. The path has no slash at its end; the home page's is empty. */
export interface PlainPage {
  path: string;
  title: string;
  description: string;
  markdown: string;
}

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: { name?: string; content?: string; ariaLabel?: string; hidden?: boolean };
  children?: Node[];
}

interface Processor {
  use(plugin: unknown, options?: object): Processor;
  parse(text: string): Node;
  runSync(tree: Node): Node;
  stringify(tree: Node): string;
}

/** What draws, reacts, or is made by every generator itself: pictures, forms' controls, the trail, the list of headings. */
const dropped = new Set(['svg', 'img', 'style', 'script', 'template', 'dialog', 'input', 'textarea', 'select', 'button', 'search', 'noscript']);
const ownParts = new Set(['Breadcrumb', 'On this page']);

/** All pages of a built site but the error page and the kitchen sink, as Markdown. */
export async function plainPages(dist: string): Promise<PlainPage[]> {
  const { unified } = await tool<{ unified: () => Processor }>('unified');
  const plugin = async (name: string) => (await tool<{ default: unknown }>(name)).default;
  const reader = unified().use(await plugin('rehype-parse'));
  const writer = unified()
    .use(await plugin('rehype-remark'))
    .use(await plugin('remark-gfm'))
    .use(await plugin('remark-stringify'));
  const files = globSync('**/index.html', { cwd: dist }).filter((file) => !file.startsWith('about/look/'));
  return files.sort().map((file) => {
    const tree = reader.parse(readFileSync(`${dist}/${file}`, 'utf8'));
    const main = find(tree, ({ tagName }) => tagName === 'main');
    if (!main) throw new Error(`${file} has no <main>. Give its layout one, or leave the page out in tests/bench/peers/flatten.ts.`);
    const title = text(find(main, ({ tagName }) => tagName === 'h1'));
    const meta = find(tree, ({ tagName, properties }) => tagName === 'meta' && properties?.name === 'description');
    const markdown = writer.stringify(writer.runSync({ type: 'root', children: prune(main) }));
    return { path: file.replace(/\/?index\.html$/, ''), title, description: meta?.properties?.content ?? '', markdown };
  });
}

function find(node: Node, fits: (node: Node) => boolean): Node | undefined {
  if (fits(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, fits);
    if (found) return found;
  }
  return undefined;
}

const text = (node: Node | undefined): string => (node?.value ?? node?.children?.map(text).join('') ?? '').replace(/\s+/g, ' ').trim();

/** The children that every generator can show. The title goes: generators write it from the front matter. */
const prune = (node: Node): Node[] =>
  (node.children ?? []).flatMap((child) => {
    const { tagName = '', properties = {} } = child;
    if (dropped.has(tagName) || tagName === 'h1' || properties.hidden || ownParts.has(properties.ariaLabel ?? '')) return [];
    return [child.children ? { ...child, children: prune(child) } : child];
  });

/** The fields above a Markdown file that Hugo and Starlight both read. */
export const frontMatter = ({ title, description }: PlainPage): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n`;
