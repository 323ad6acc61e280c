/** The `_headers` file of Cloudflare Pages and Netlify: read, written, and applied as those hosts apply it. */

/** One block of the file: a path, and the headers that it sets. In the path `*` stands for any letters, `:name` for one step. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The rules of a `_headers` file, in order. Throws, naming the line, at what a host would pass over without a word. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const [index, whole] of text.split('\n').entries()) {
    const line = whole.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, name, value] = /^([A-Za-z][\w-]*):\s*(\S.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ path: line, headers: [] });
    else if (name && value && rules.length > 0) rules.at(-1)?.headers.push([name, value]);
    else
      throw new Error(`_headers, line ${index + 1}: "${line}" is neither a path nor a header below one. Write a path such as /data/*, then "  Name: value".`);
  }
  return rules;
}

/** The text of a `_headers` file with these rules. */
export const formatHeaders = (rules: readonly HeaderRule[]): string =>
  rules.map(({ path, headers }) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')).join('\n\n') + '\n';

/** The same rules below a base path, which begins and ends with a slash. */
export const below = (base: string, rules: readonly HeaderRule[]): HeaderRule[] => rules.map(({ path, headers }) => ({ path: base + path.slice(1), headers }));

/** True when a rule with this path is for this address (path only, with the base path, without a query). */
export const matches = (rulePath: string, address: string): boolean => patternOf(rulePath).test(address);

const patterns = new Map<string, RegExp>();

function patternOf(path: string): RegExp {
  const text = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*|:\w+/g, (sign) => (sign === '*' ? '.*' : '[^/]+'));
  const pattern = patterns.get(path) ?? new RegExp(`^${text}$`);
  patterns.set(path, pattern);
  return pattern;
}

/** The headers that a host sends with this address. Where several rules set one header, both hosts join the values with a comma. */
export function headersFor(rules: readonly HeaderRule[], address: string): Record<string, string> {
  const sent = new Map<string, [string, string]>();
  for (const [name, value] of rules.filter(({ path }) => matches(path, address)).flatMap(({ headers }) => headers)) {
    const [first, before] = sent.get(name.toLowerCase()) ?? [name];
    sent.set(name.toLowerCase(), [first, before === undefined ? value : `${before}, ${value}`]);
  }
  return Object.fromEntries(sent.values());
}
