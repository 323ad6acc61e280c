import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

const parser = unified().use(remarkParse).use(remarkMdx);
const textOf = ({ value = '', children = [] }: Node): string => value + children.map(textOf).join('');

/** The text of an entry's body without its markup: one line a paragraph, an empty line between two. */
export const plainNote = (body: string | undefined): string =>
  ((parser.parse(body ?? '') as Node).children ?? [])
    .map((block) => textOf(block).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n');
