import type { Present } from './asked.ts';

/** One part of a selector that stands on a scope's mark: `li.note[data-s4]`. */
interface Asked {
  tag: string;
  classes: string[];
}

const part = /([a-z][\w-]*)?((?:\.[\w-]+)*)\[(data-s[\da-z]+)\]/g;
const element = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*?)((?: data-s[\da-z]{1,2})+)(?=[\s>/])/g;

/** Takes from the elements of a page the marks of scoped styles that no rule of its sheet asks for. Classes that a script may give count as given. */
export function neededMarks(css: string, { words }: Present): (html: string) => string {
  const asked = new Map<string, Asked[]>();
  for (const [, tag = '', classes = '', mark = ''] of css.matchAll(part))
    asked.set(mark, [...(asked.get(mark) ?? []), { tag, classes: classes.split('.').filter((name) => name !== '' && !words.has(name)) }]);
  return (html) =>
    html.replaceAll(element, (_, tag: string, rest: string, marks: string) => {
      const has = / class="([^"]*)"/.exec(rest)?.[1]?.split(/\s+/) ?? [];
      const fits = (one: Asked) => (one.tag === '' || one.tag === tag) && one.classes.every((name) => has.includes(name));
      const kept = marks.split(' ').filter((mark) => asked.get(mark)?.some(fits));
      return `<${tag}${rest}${kept.map((mark) => ` ${mark}`).join('')}`;
    });
}
