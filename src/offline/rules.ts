/** The rules of the worker that need no browser: what is kept, under which name, and what is never kept. */

/** What a request is for. Everything else passes by the worker. */
export type Kind = 'page' | 'hashed' | 'data' | 'picture';

/** The name under which an answer is kept: the address without its question and its fragment, which may hold what a reader typed. */
export function keyOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** What kind of file lies at a path below the base. `hashed`: its name changes with its content, so that it is never out of date. */
export function kindOf(path: string, isNavigation: boolean): Kind | undefined {
  // The editor (docs/edit.md) must be the newest, and whoever edits is connected.
  if (path.startsWith('edit/')) return undefined;
  if (isNavigation) return 'page';
  if (/^_astro\/|^pagefind\/(?:fragment|index|filter|names)\/|\.pf_meta$/.test(path)) return 'hashed';
  if (/^pagefind\/|^resources\/cite\//.test(path)) return 'data';
  if (/\.(?:svg|png|ico|webmanifest)$/.test(path)) return 'picture';
  return undefined;
}

/** What the rules must know of an answer. */
export type Facts = Pick<Response, 'status' | 'type' | 'redirected'> & { readonly contentType: string };

/** True for an answer that may be kept as this kind of file: whole, our own, not an error and not another page than the one asked for. */
export const mayKeep = (kind: Kind, { status, type, redirected, contentType }: Facts): boolean =>
  status === 200 && type === 'basic' && !redirected && contentType.startsWith('text/html') === (kind === 'page');

/** True when the text arrived to its end. A connection that breaks can leave half a page behind. */
export function isWhole(contentType: string, text: string): boolean {
  if (contentType.startsWith('text/html')) return text.trimEnd().endsWith('</html>');
  if (!contentType.startsWith('application/json')) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The answer that its server sent last. One without a day counts as the oldest. */
export function newest<T extends { readonly headers: Headers }>(answers: readonly T[]): T | undefined {
  const day = ({ headers }: T) => Date.parse(headers.get('Date') ?? '') || 0;
  return answers.toSorted((a, b) => day(b) - day(a))[0];
}

/** Which of the keys to drop, oldest first, so that no more than `most` stay. */
export const tooMany = <T>(keys: readonly T[], most: number): T[] => keys.slice(0, Math.max(0, keys.length - most));
