import retextEnglish from 'retext-english';
import retextSmartypants from 'retext-smartypants';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';

const typesetter = unified().use(retextEnglish).use(retextSmartypants, { dashes: false, ellipses: false }).use(retextStringify);

/** Fields that are compared with what readers type, or looked up. */
const asTyped = new Set(['id', 'to', 'see', 'url', 'doi', 'isbn13', 'alsoKnownAs', 'avoid', 'include']);

/** The same data with the straight quotes and apostrophes of its sentences made curly, as Markdown does for the text below it. */
export function typeset<T>(value: T): T {
  if (typeof value === 'string') return (/["']/.test(value) ? String(typesetter.processSync(value)) : value) as T;
  if (Array.isArray(value)) return value.map(typeset) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asTyped.has(key) ? inner : typeset<unknown>(inner)])) as T;
}
