const TOKEN =
  /<\?xml [^<>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="(?:[^<&"]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)*")*)\s*(\/?)>|(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)+/gu;
/** Characters that XML 1.0 has no place for (section 2.2). */
const NO_CHARACTER = /[^\P{Cc}\t\n\r\u0080-\u009F]|[\uD800-\uDFFF\uFFFE\uFFFF]/u;

/** What is wrong with a text as XML 1.0 without a document type; an empty string when it is well-formed. */
export function xmlMistake(text: string): string {
  if (NO_CHARACTER.test(text)) return 'a character that XML cannot hold';
  const open: string[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index !== end) return `no markup: ${text.slice(end, end + 40)}`;
    end += match[0].length;
    const [, closing, name, attributes = '', alone] = match;
    if (name === undefined) continue;
    const names = [...attributes.matchAll(/([\w:.-]+)=/g)].map(([, attribute]) => attribute);
    if (closing === '' && new Set(names).size < names.length) return `an attribute twice: ${match[0]}`;
    if (closing && open.pop() !== name) return `not closed before ${match[0]}`;
    if (!closing && !alone) open.push(name);
  }
  return end < text.length ? `no markup: ${text.slice(end, end + 40)}` : open.length > 0 ? `not closed: ${open.join(' ')}` : '';
}
