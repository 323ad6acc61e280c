import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname, join as joinPath } from 'node:path/posix';

const sources = /<script\b[^>]*\bsrc="([^"]+)"/g;
/** `from './x.js'`, `import './x.js'`, `import('./x.js')`. Minified code has all three kinds of quotes. */
const imports = /(?:\bfrom|\bimport)\s*\(?\s*(["'`])(\.[^"'`]+)\1/g;

/** Answers with all code that a page may come to run: the scripts that it names, and what they import, now or on a click. */
export function scriptsOf(folder: string, base: string): (html: string) => string {
  const known = new Map<string, string>();
  const read = (file: string): string => {
    const path = join(folder, file);
    const code = known.get(file) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
    known.set(file, code);
    return code;
  };
  const follow = (file: string, seen: Set<string>): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, , target = ''] of read(file).matchAll(imports)) follow(joinPath(dirname(file), target), seen);
  };
  return (html) => {
    const seen = new Set<string>();
    for (const [, address = ''] of html.matchAll(sources)) follow(address.slice(base.length), seen);
    return [...seen].map(read).join('\n');
  };
}
