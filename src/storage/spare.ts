import { siteId } from '../site-id.ts';
import type { Puts } from './disk.ts';

/** How the spare's things are called among all that is kept: the next to read takes them up. */
export const SPARE = ':last spare';

const prefix = `${siteId} ${import.meta.env.BASE_URL} `;

/** What cannot be read is handed on as the text that it is: whoever asked puts it aside, and the rest can still be seen. */
function parse(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** localStorage, for browsers that refuse IndexedDB. It can lose the last words in a crash, which is better than all of them. Every call may throw. */
export const spare = {
  read: (key: string): unknown => parse(localStorage.getItem(prefix + key)),
  write(key: string, decide: (now: unknown) => Puts): void {
    for (const [name, value] of Object.entries(decide(spare.read(key)))) {
      if (value === undefined) localStorage.removeItem(prefix + name);
      else localStorage.setItem(prefix + name, JSON.stringify(value));
    }
  },
  put: (key: string, value: unknown): void => localStorage.setItem(prefix + key, JSON.stringify(value)),
  drop: (key: string): void => localStorage.removeItem(prefix + key),
  all: (): [string, unknown][] =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => [key.slice(prefix.length), spare.read(key.slice(prefix.length))]),
};

/** What lies in the spare, or nothing where even that is refused. */
export function spareOrNothing(): [string, unknown][] {
  try {
    return spare.all();
  } catch {
    return [];
  }
}
