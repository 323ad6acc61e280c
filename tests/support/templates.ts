import { parse } from '@astrojs/compiler-rs';

interface Node {
  type: string;
  value?: unknown;
  name?: { name?: string };
  [key: string]: unknown;
}

/** Attributes whose text a reader sees or hears. What a component of ours takes under such a name ends there too. */
const SPOKEN = /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label|description|eyebrow|summary|example|rest)$/;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
const hasWord = (text: string) => /\p{L}{2}/u.test(text);
/** Ids, class names and units of style begin small and are one piece; what is said begins with a capital, or is several words. */
const soundsSaid = (text: string) => /^\s*\p{Lu}\p{Ll}|\p{L}\s+\p{L}/u.test(text);

/** What is not said to readers: errors speak to writers and adopters, regular expressions to nobody. */
const unheard = new Set(['ImportDeclaration', 'NewExpression', 'TSLiteralType', 'ThrowStatement']);
const nameOf = ({ openingElement, id, key }: Node): unknown =>
  [openingElement, id, key].filter(isNode).map((named) => (isNode(named['name']) ? named['name']['name'] : named['name']))[0];
/** Styles, scripts, and the words that readers type into the search, which each language has its own of. */
const passedOver = new Set<unknown>(['style', 'script', 'alsoKnownAs']);

/** Every text in code that sounds as if it was said to somebody. */
function saidInCode(node: Node): string[] {
  if (unheard.has(node.type) || passedOver.has(nameOf(node))) return [];
  if (node.type === 'JSXAttribute') return saidInAttribute(node);
  if (node.type === 'JSXText') return saidInText(node);
  const own = node.type === 'TemplateElement' ? (node.value as { cooked?: string }).cooked : node.type === 'Literal' ? node.value : undefined;
  return typeof own === 'string' ? (soundsSaid(own) ? [own] : []) : children(node).flatMap(saidInCode);
}

const saidInText = ({ value }: Node): string[] => (typeof value === 'string' && hasWord(value) ? [value.trim()] : []);

function saidInAttribute({ name, value }: Node): string[] {
  if (!isNode(value)) return [];
  if (!SPOKEN.test(name?.name ?? '')) return value.type === 'Literal' ? [] : children(value).flatMap(saidInJsx);
  return value.type === 'Literal' ? [String(value.value)].filter(hasWord) : saidInCode(value);
}

/** In an attribute that nobody hears, only elements inside it can say something. */
function saidInJsx(node: Node): string[] {
  return node.type === 'JSXElement' ? saidInCode(node) : children(node).flatMap(saidInJsx);
}

/** The words that a template says by itself, between its tags, in its attributes and in its code, in the order of the file. */
export const saidInTemplate = (source: string): string[] => saidInCode(parse(source).ast as unknown as Node);

/** The same for a module of TypeScript. */
export const saidInModule = (source: string): string[] => saidInTemplate(`---\n${source}\n---\n`);
