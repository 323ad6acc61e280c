import { fill } from '../../domain/fill.ts';
import { camel, dayOf, language } from '../words.ts';

/** What the status line says in this state. Words come from its data-* attributes; the time is that of the reader's clock. */
export function savedWords(words: DOMStringMap, state: string, at: string): string {
  const then = new Date(at);
  const before = state === 'saved' && then.toDateString() !== new Date().toDateString();
  const name = before ? 'savedBefore' : camel(state);
  return fill(words[name], { time: then.toLocaleTimeString(language(), { timeStyle: 'short' }), day: dayOf(at) });
}
