import { createHash } from 'node:crypto';

/** What a page must be allowed to do. All else is refused to it. */
export interface Needs {
  /** The hashes of its style sheets. */
  readonly styles: readonly string[];
  /** It loads scripts of ours. */
  readonly scripts: boolean;
  /** It starts a worker by its address, which goes through the policy in own-scripts.ts. */
  readonly starts: boolean;
  /** It runs the search, which is WebAssembly. */
  readonly wasm: boolean;
  /** It shows a picture that the reader chose from a file. */
  readonly pictures: boolean;
  /** It shows a page of ours in a frame. */
  readonly frames: boolean;
}

export const nothing: Needs = { styles: [], scripts: false, starts: false, wasm: false, pictures: false, frames: false };

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page needs, read off its markup, and off `code`: all scripts that it loads, now or on a click. */
export const needsOf = (markup: string, code = ''): Needs => ({
  styles: [...markup.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => hash(text)),
  scripts: code !== '',
  starts: code.includes('createPolicy'),
  wasm: code.includes('pagefind.js'),
  pictures: markup.includes('accept="image/'),
  frames: markup.includes('<iframe'),
});

/** What several pages need together. */
export const together = (all: readonly Needs[]): Needs => ({
  styles: [...new Set(all.flatMap(({ styles }) => styles))].sort(),
  scripts: all.some(({ scripts }) => scripts),
  starts: all.some(({ starts }) => starts),
  wasm: all.some(({ wasm }) => wasm),
  pictures: all.some(({ pictures }) => pictures),
  frames: all.some(({ frames }) => frames),
});
