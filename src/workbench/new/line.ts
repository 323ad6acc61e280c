/** One line of a list: a title, an address, a DOI or an ISBN, in any usual writing; or a title and one of the others behind it. */
import { toIsbn13 } from '../../domain/isbn.ts';

/** What is known of a work from one line. */
export interface Known {
  title?: string;
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

/** A title, and behind it what follows the last comma, semicolon, bar, dash or wide space, or an address or ISBN without one. */
const TITLE_AND =
  /^(?<title>.*?\p{L}.*?)(?:\s*[,;|\t]\s*|\s+[-–—]\s+|\s+)(?<rest>(?:https?:\/\/|www\.|doi|10\.\d{4,9}\/)\S+|(?:isbn(?:-1[03])?:?\s*)?(?:97[89][\d\s\u2010-\u2015-]{10,14}|[\d\u2010-\u2015-]{9,12}[\dx]))$/iu;
const LONGEST_TITLE = 90;
const LONGEST_LINE = 400;

/** A title as it was typed. One word is rather a slip than a title. */
function titled(text: string): Known | string {
  const title = text.replace(/\s+/g, ' ').replace(/^["“”](.*)["“”]$/, '$1');
  if (!/\p{L}.*\s|\s.*\p{L}/u.test(title) || /^(?:https?:|isbn\b)/i.test(title))
    return `"${text.slice(0, 60)}" is no title, address, DOI or ISBN. Type one of them, or a title and behind it, after a comma, one of the others.`;
  return title.length > LONGEST_TITLE
    ? `This title has ${title.length} characters, of at most ${LONGEST_TITLE}. Leave out its subtitle: ${title.slice(0, 40)} …`
    : { title };
}

/** What a line says of a work; a sentence that says what to type; or nothing, for an empty line and for a remark that starts with #. */
export function readLine(line: string): Known | string | undefined {
  const text = line
    .replace(/^\s*(?:[-*•]|\d{1,3}[.)])\s+/, '')
    .trim()
    .replace(/^<(.*)>$/, '$1');
  if (text === '' || text.startsWith('#')) return undefined;
  const alone = readAlone(text);
  if (alone !== undefined || text.length > LONGEST_LINE) return alone ?? titled(text);
  const { title, rest = '' } = TITLE_AND.exec(text)?.groups ?? {};
  const [named, known] = [titled(title ?? text), readAlone(rest)];
  if (typeof named === 'string') return named;
  return typeof known === 'string' ? known : { ...named, ...known };
}

/** What a text is that is an address, a DOI or an ISBN, or was meant to be one. */
function readAlone(text: string): Known | string | undefined {
  const doi = doiIn(text);
  if (doi !== undefined) return { url: `https://doi.org/${doi}` };
  if (LIKE_ISBN.test(text)) {
    const isbn13 = toIsbn13(text);
    return isbn13 === undefined ? `"${text}" is no ISBN: the last digit is a check and does not fit. Compare each digit with the book.` : { isbn13 };
  }
  if (/^https?:\/\/[^\s/]+\.[^\s/]+\S*$/i.test(text) && URL.canParse(text)) return { url: text };
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text)) return `"${text}" is no full address. Type https:// before it, as your browser shows it.`;
  return undefined;
}
