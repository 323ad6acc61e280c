/** One line of a pasted list: an address, a DOI or an ISBN, in any usual writing. */
import { toIsbn13 } from '../../domain/isbn.ts';

/** What is known of a work from one line. */
export interface Known {
  url?: string;
  isbn13?: string;
}

const DOI = /^(?:doi:?\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+?)[.,;]?$/i;
const LIKE_ISBN = /^(?:isbn(?:-1[03])?:?\s*)?[\d\s\u2010-\u2015-]{9,20}[\dx]?$/i;

/** A percent sign that stands for nothing is left as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The DOI in a text, without the address of its resolver. */
export const doiIn = (text: string): string | undefined => {
  const doi = DOI.exec(text)?.[1];
  return doi !== undefined && /^\s*https?:/i.test(text) ? decoded(doi) : doi;
};

/** What a line says of a work; a sentence that says what to type; or nothing, for an empty line and for a remark that starts with #. */
export function readLine(line: string): Known | string | undefined {
  const text = line
    .replace(/^\s*(?:[-*•]|\d{1,3}[.)])\s+/, '')
    .trim()
    .replace(/^<(.*)>$/, '$1');
  if (text === '' || text.startsWith('#')) return undefined;
  const doi = doiIn(text);
  if (doi !== undefined) return { url: `https://doi.org/${doi}` };
  if (LIKE_ISBN.test(text)) {
    const isbn13 = toIsbn13(text);
    return isbn13 === undefined ? `"${text}" is no ISBN: the last digit is a check and does not fit. Compare each digit with the book.` : { isbn13 };
  }
  if (/^https?:\/\/[^\s/]+\.[^\s/]+\S*$/i.test(text) && URL.canParse(text)) return { url: text };
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text)) return `"${text}" is no full address. Type https:// before it, as your browser shows it.`;
  return `"${text.slice(0, 60)}" is no address, DOI or ISBN. Type one of them alone on the line, such as https://example.org/book, 10.1037/0021-9010.89.1.127 or 978-0-306-40615-7.`;
}
