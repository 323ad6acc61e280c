import type { LayerPage } from './layer.ts';
import type { Page } from './pagefind.ts';
import { stem } from './words.ts';

const escapes: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const plain = (text: string): string => text.replace(/&(?:lt|gt|quot|amp);/g, (sign) => escapes[sign] ?? sign);

/** Reads an excerpt as pieces of plain text, each found or not. Whatever else looks like a tag stays text. */
export function pieces(excerpt: string): { text: string; found: boolean }[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).flatMap((text, at) => (text === '' ? [] : [{ text: plain(text), found: at % 2 === 1 }]));
}

const signs: Record<string, string> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', '&': '&amp;' };

/** A page as the first layer knows it: its summary, with the words of the question marked. `base` is where the site begins. */
export function pageOf(page: LayerPage | undefined, base: string, words: readonly string[] = []): Page {
  const asked = new Set(words.map(stem));
  const mark = (text: string) => text.replace(/[\p{L}\p{N}]+/gu, (word) => (asked.has(stem(word.toLowerCase())) ? `<mark>${word}</mark>` : word));
  const summary = page?.summary ?? '';
  return {
    url: `${base}${page?.path ?? ''}`,
    excerpt: summary
      .split(/([<>"&])/)
      .map((part) => signs[part] ?? mark(part))
      .join(''),
    meta: page ? { title: page.title, kind: page.kind, note: page.note, summary } : {},
  };
}

/** One result as an element: the template of the page, filled with text nodes only. */
export function resultOf(template: HTMLTemplateElement, page: Page): Node {
  const item = document.importNode(template.content, true);
  const part = <Part extends Element>(selector: string) => item.querySelector(selector) as Part;
  part('b').textContent = page.meta['kind'] ?? '';
  part('span').textContent = page.meta['note'] ?? '';
  const link = part<HTMLAnchorElement>('a');
  link.href = page.url;
  link.textContent = page.meta['title'] ?? page.url;
  part('.excerpt').append(...excerptOf(page));
  const keep = item.querySelector<HTMLAnchorElement>('.keep');
  const id = /([^/]+)\/$/.exec(page.url)?.[1];
  if (keep && id) {
    keep.dataset['keep'] = id;
    keep.hash = `add=${id}`;
    keep.ariaLabel = `${keep.ariaLabel ?? ''}${link.textContent}`;
  }
  return item;
}

/** The words around what was found. What was found only in words that the page does not show has a summary instead. */
function excerptOf({ excerpt, meta }: Page): Node[] {
  const parts = pieces(excerpt);
  if (!parts.some(({ found }) => found)) return [document.createTextNode(meta['summary'] ?? '')];
  const whole = parts.map(({ text }) => text).join('');
  const before = /^\p{Lu}/u.test(whole) ? '' : '… ';
  const after = /[.?!]$/.test(whole) ? '' : ' …';
  return [document.createTextNode(before), ...parts.map(pieceOf), document.createTextNode(after)];
}

function pieceOf({ text, found }: { text: string; found: boolean }): Node {
  if (!found) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
