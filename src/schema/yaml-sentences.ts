import type { YAMLError } from 'yaml';

/** A line with its text in quotes, as it should have been typed. */
export function quoted(line: string): string {
  const [, before = '', text = ''] = /^\s*((?:- )?(?:[\w-]+: +)?)(.*?)\s*$/.exec(line) ?? [];
  return `${before}${text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`}`;
}

const advice: Readonly<Partial<Record<YAMLError['code'], (line: string) => string>>> = {
  TAB_AS_INDENT: () => 'starts with a tab. Type two spaces instead of each tab.',
  DUPLICATE_KEY: () => 'stands twice. Keep one of the two.',
  BLOCK_AS_IMPLICIT_KEY: (line) => `a colon inside a text needs quotes around the whole. Type ${quoted(line)}`,
  BAD_SCALAR_START: (line) => `a text that starts with such a sign needs quotes. Type ${quoted(line)}`,
  BAD_ALIAS: (line) => aliasSentence(line),
  BAD_INDENT: () => 'does not start where its neighbors do. Fields of one level, and the lines of one list, start below one another.',
  MULTILINE_IMPLICIT_KEY: (line) => notAField(line),
  MULTIPLE_DOCS: () => 'a second part begins. Take out the line ---: a .yaml file has none.',
  BAD_DQ_ESCAPE: () => 'inside double quotes a backslash must be doubled. Type \\\\ for each, or use single quotes.',
};

const aliasSentence = (line: string) => `a text that starts with * needs quotes. Type ${quoted(line)}`;

const notAField = (line: string) =>
  `"${line.trim().slice(0, 60)}" is no field. Type a name, a colon and a space, such as title: Words. A text that goes on in a second line needs quotes, or two more spaces before it.`;

const closing: readonly [pattern: RegExp, sentence: (line: string) => string][] = [
  [/closing ["']quote|closing '|Missing closing/, () => 'a quotation mark opens here and does not close. Type it behind the last word too.'],
  [/Implicit (map )?keys? need/, notAField],
  [
    /at node end/,
    (line) =>
      /^\s*(?:- )?(?:[\w-]+: +)?\*/.test(line)
        ? aliasSentence(line)
        : `something stands behind the closing quotation mark or bracket. Put quotes around the whole: ${quoted(line)}`,
  ],
  [/flow (sequence|collection|map)/i, () => 'a bracket opens here and does not close. Type it behind the last word too.'],
];

/** The last line up to this one on which a quotation mark opens a text and does not close: the parser itself complains where the file ends. */
function openingLine(lines: readonly string[], last: number): number {
  const open = lines.slice(0, last).findLastIndex((line) => /^\s*(?:- )?(?:[\w-]+: +)?(["'])(?:(?!\1).)*$/.test(line));
  return open < 0 ? last : open + 1;
}

const fieldIn = (line: string) => /^\s*(?:- )?([\w-]+):/.exec(line)?.[1] ?? 'fields';

/** The same for a text that starts with *, which no error of the parser stands for. */
export function strayAlias(lines: readonly string[], line: number): { line: number; field: string; sentence: string } {
  const text = lines[line - 1] ?? '';
  return { line, field: fieldIn(text), sentence: aliasSentence(text) };
}

/** What a writer reads when the fields cannot be read at all: which line and field, what was found and what to type. `lines` are those of the file. */
export function yamlSentence({ code, message }: YAMLError, lines: readonly string[], at: number): { line: number; field: string; sentence: string } {
  const line = /closing ["']quote/.test(message) ? openingLine(lines, at) : at;
  const text = lines[line - 1] ?? '';
  const field = fieldIn(text);
  const known = closing.find(([pattern]) => pattern.test(message))?.[1] ?? advice[code];
  const sentence = known?.(text) ?? `${message.split('\n')[0]?.replace(/ at line.*$|:$/g, '')}. Text with a colon or a quote needs quotes around it.`;
  return { line, field, sentence };
}
