import type { Forms } from './say.ts';

type Sentences = Forms | Readonly<Record<string, string>>;

const attribute = (...names: string[]) => `data-${names.join('-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Words for a script, as the data-* attributes of an element: `savedBefore` is data-saved-before; what stands below `merged` is data-merged-one, data-merged-other ... */
export const dataOf = (words: Sentences | Readonly<Record<string, string | Sentences>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([name, said]: [string, string | Sentences]) =>
      typeof said === 'string'
        ? [[attribute(name), said]]
        : Object.entries(said).map(([form, sentence]: [string, string]) => [attribute(name, form), sentence]),
    ),
  );
