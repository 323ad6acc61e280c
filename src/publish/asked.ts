import type { Selector, SelectorComponent } from 'lightningcss';

/** What stands in some pages, and the words of their scripts, which may add to it. */
export interface Present {
  /** Elements, `.classes`, `#ids`, `[attributes]` and their `=values`. */
  names: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

const tag = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const attribute = /([^\s=]+)(?:="([^"]*)")?/g;
const file = /["'`][^"'`]*\.js["'`]/g;
const code = /<(script|style)\b([^>]*)>[^]*?<\/\1>/g;

/** All that a selector can ask for in the pages: elements, not words, so that a text about a table is no table. */
export function presentIn(pages: readonly string[], scripts: readonly string[]): Present {
  const names = new Set<string>();
  for (const page of pages) for (const [, element = '', rest = ''] of page.replace(code, '<$1$2>').matchAll(tag)) note(names, element, rest);
  return { names, words: new Set(scripts.flatMap((script) => script.replace(file, '').match(/[\w-]+/g) ?? [])) };
}

function note(names: Set<string>, element: string, attributes: string): void {
  names.add(element);
  for (const [, name = '', value = ''] of attributes.matchAll(attribute)) {
    names.add(`[${name}]`);
    names.add(`=${value}`);
    if (name === 'class') for (const one of value.split(/\s+/)) names.add(`.${one}`);
    if (name === 'id') names.add(`#${value}`);
  }
}

/** Whether the pages may come to hold what a selector asks for. In doubt they may: states and what is not there are not looked at. */
export const mayFit = (selector: Selector, present: Present): boolean => selector.every((part) => isThere(part, present));

function isThere(part: SelectorComponent, { names, words }: Present): boolean {
  const has = (mark: string, name: string) => names.has(mark) || words.has(name);
  if (part.type === 'type') return has(part.name, part.name);
  if (part.type === 'class') return has(`.${part.name}`, part.name);
  if (part.type === 'id') return has(`#${part.name}`, part.name);
  if (part.type === 'attribute') {
    const value = part.operation?.operator === 'equal' ? part.operation.value : undefined;
    // A script names an attribute in several ways (`dataset.side`, `ariaCurrent`), but it never gives a scope's mark.
    const given = words.size > 0 && !/^data-s[\da-z]{1,2}$/.test(part.name);
    return (names.has(`[${part.name}]`) || given) && (value === undefined || has(`=${value}`, value));
  }
  if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where' || part.kind === 'has'))
    return part.selectors.some((one) => mayFit(one, { names, words }));
  return true;
}
