import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import type { GuideList } from '../../src/offline/guide-list.ts';
import type { Filled } from '../../src/offline/scope.ts';

/** What the build wrote for the worker of a built site: the list of the copy, and what is filled into `sw.js`. */
export function readOffline(folder: string): { list: GuideList; filled: Filled } {
  const list = JSON.parse(readFileSync(`${folder}/guide.json`, 'utf8')) as GuideList;
  const code = readFileSync(`${folder}/sw.js`, 'utf8');
  // The one object in it that begins with `start`. It is data: no name of the worker stands in it.
  const from = code.search(/\{["']?start["']?:\s*\[/);
  return { list, filled: runInNewContext(`(${objectAt(code, from)})`) as Filled };
}

/** The text of the object that begins here. Its strings are addresses and hashes, which hold no brackets. */
function objectAt(code: string, from: number): string {
  let depth = 0;
  for (let at = from; at < code.length; at++) {
    if (code[at] === '{') depth += 1;
    if (code[at] === '}' && --depth === 0) return code.slice(from, at + 1);
  }
  throw new Error('sw.js holds no list of files. Look at src/publish/worker.ts.');
}
