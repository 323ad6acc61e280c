import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Entry, Problem } from './source.ts';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
  position?: { start: { line: number } };
}
/** What the parser throws (vfile-message). */
interface Complaint {
  reason: string;
  line?: number;
}

const parser = unified().use(remarkParse).use(remarkMdx);

/** What keeps the text below the front matter from being read: a tag that does not close, a bracket that starts code. Plain text is not even parsed. */
export function checkMdx(entry: Entry): Problem[] {
  const { path, body, bodyLine } = entry;
  if (path.endsWith('.md')) return tagsInPlain(entry);
  if (!/[<{]|^(?:import|export)\b/m.test(body)) return [];
  try {
    return code(parser.parse(body) as Node).map(({ line, sentence }) => ({ path, line: bodyLine + line, field: 'text', sentence }));
  } catch (error) {
    const { reason, line } = error as Complaint;
    const at = Number(/\((\d+):\d+-/.exec(reason)?.[1] ?? line ?? 1);
    const { field, sentence } = said(reason, body.split('\n')[at - 1] ?? '');
    return [{ path, line: bodyLine + at, field, sentence }];
  }
}

/** Markdown without tags: one that stands there would vanish from the page without a word. */
function tagsInPlain({ path, body, bodyLine }: Entry): Problem[] {
  const text = body.replace(/`[^`\n]*`/g, '');
  const [tag] = /<\/?[A-Z]\w*/.exec(text) ?? [];
  if (tag === undefined) return [];
  const line = bodyLine + text.slice(0, text.indexOf(tag)).split('\n').length;
  return [{ path, line, field: `${tag}>`, sentence: 'a file that ends in .md has no tags. Rename it to end in .mdx.' }];
}

const said = (reason: string, line: string): { field: string; sentence: string } => {
  if (/`<\/?>`/.test(reason)) return { field: 'text', sentence: 'a tag needs a name, such as <Say>. Take out <> and </>.' };
  const tag = /`<\/?(\w+)>`/.exec(reason)?.[1] ?? /<\/(\w+)>/.exec(line)?.[1];
  const field = tag === undefined ? 'text' : `<${tag}>`;
  if (/^Unexpected closing tag|either after the end/.test(reason))
    return {
      field,
      sentence: `opens here, and another tag closes. Type </${tag}> after its text; with an empty line before and after it where it holds paragraphs.`,
    };
  if (/closing tag/.test(reason)) return { field, sentence: `opens here and does not close. Type </${tag}> after its text, or end the tag with />.` };
  if (/closing slash/.test(reason)) return { field, sentence: `closes here and was not opened. Type <${tag}> before its text, or delete </${tag}>.` };
  if (/create a comment/.test(reason)) return { field: 'text', sentence: 'a comment is typed {/* like this */}.' };
  if (/create a link/.test(reason)) return { field: 'text', sentence: 'an address is typed [words that say where it leads](https://address).' };
  if (/in expression|parse expression/.test(reason)) return { field: 'text', sentence: `a curly bracket starts code. Type \\{ for the sign itself.` };
  if (/closing quote/.test(reason)) return { field: 'text', sentence: 'a quotation mark in a tag opens here and does not close.' };
  if (/before attribute value/.test(reason)) return { field: 'text', sentence: 'a value in a tag needs quotes around it, such as id="allen-2004".' };
  if (/in attribute name|end of the tag/.test(reason)) return { field: 'text', sentence: 'a tag opens here and does not end. Type > or /> at its end.' };
  return { field: 'text', sentence: 'the sign < starts a tag. Type \\< for the sign itself, or say it in words.' };
};

/** Code that the parser takes and the site has no use for. A comment is not code. */
function code(node: Node): { line: number; sentence: string }[] {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'mdxjsEsm') return [{ line, sentence: `"${(node.value ?? '').split('\n')[0]}" is code. Take it out: tags need no import.` }];
  if (/^mdx(?:Flow|Text)Expression$/.test(node.type) && !/^\s*(?:\/\*[\s\S]*\*\/)?\s*$/.test(node.value ?? ''))
    return [{ line, sentence: `a curly bracket starts code, found {${node.value}}. Type \\{ for the sign itself.` }];
  return (node.children ?? []).flatMap(code);
}
