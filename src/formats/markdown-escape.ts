/** An address, as `<…>` takes it (CommonMark 0.31, section 6.5). Left bare, GitHub would link it with the escapes in it. */
const LINK = /(https?:\/\/[^\s<>|\\`]+|[\w.+-]{1,64}@[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)+)/;
/** Signs that mean something wherever they stand; `&` only before what looks like an entity, the dot only in what GitHub would link. */
const ANYWHERE = /[\\`*_[\]<~|]|&(?=#?\w+;)|(?<=www)\./g;
/** Signs that make a heading, a list, a quote or a rule of a line when they begin it. */
const AT_START = /^(?:[#>+=-]|\d{1,9}(?=[.)]))/;

/** A sign as a numeric reference: Markdown takes it for text and does not strip it. */
const reference = (sign: string) => `&#${sign.charCodeAt(0)};`;

const escapeWords = (words: string) =>
  words
    .split(LINK)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : part.replace(ANYWHERE, '\\$&')))
    .join('');

/** The text with what stands at its ends written as numbers and the rest changed by `inside`. Counted, because a regular expression takes minutes over many spaces. */
function ends(text: string, edges: string, inside: (rest: string) => string): string {
  let [start, end] = [0, text.length];
  while (start < end && edges.includes(text.charAt(start))) start++;
  while (end > start && edges.includes(text.charAt(end - 1))) end--;
  const references = (part: string) => Array.from(part, reference).join('');
  return references(text.slice(0, start)) + inside(text.slice(start, end)) + references(text.slice(end));
}

/** One line. The spaces at its ends would be taken away. */
const escapeLine = (line: string): string =>
  ends(line, ' \t', (words) => escapeWords(words).replace(AT_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`)));

/** A text as one paragraph of CommonMark: its lines end in hard breaks, so that empty ones stay too. */
export const inline = (text: string): string => ends(text, '\n', (words) => words.split('\n').map(escapeLine).join('\\\n'));

/** A text as a block quote of one paragraph; an empty text is no quote. */
export const quote = (text: string): string => (text === '' ? '' : `> ${inline(text).replaceAll('\n', '\n> ')}`);

/** A text as an ATX heading, on one line. A `#` at its end, which would close the heading, is escaped. */
export const heading = (level: number, text: string): string =>
  `${'#'.repeat(level)} ${escapeLine(text.replaceAll('\n', ' ').trim()).replace(/(?<=[ \t])#+$/, '\\$&')}`;

/** A text as a cell of a GFM table: its pipes are escaped, and a line end is a `<br>`, because a cell has one line. */
export const cell = (text: string): string => text.split('\n').map(escapeLine).join('<br>');
