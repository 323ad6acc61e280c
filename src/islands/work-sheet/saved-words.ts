import { camel, fill } from '../words.ts';

/** What the status line says in this state. Words come from its data-* attributes; the time is the reader's own. */
export function savedWords(words: DOMStringMap, state: string, at: string): string {
  const then = new Date(at);
  const before = state === 'saved' && then.toDateString() !== new Date().toDateString();
  const name = before ? 'savedBefore' : camel(state);
  const time = at && then.toLocaleTimeString([], { timeStyle: 'short' });
  const day = at && then.toLocaleDateString([], { dateStyle: 'long' });
  return fill(words[name] ?? '', { time, day });
}
