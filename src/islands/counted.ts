import { camel, fill } from './words.ts';

/** The sentence for this many, from an element's data-*: `pairs` is data-pairs-none, -one or -many. Nothing when there is no such sentence. */
export function counted(words: DOMStringMap, name: string, count: number): string {
  const ending = count === 0 ? 'none' : count === 1 ? 'one' : 'many';
  return fill(words[name ? camel(`${name}-${ending}`) : ending], { count: count.toLocaleString('en') });
}
