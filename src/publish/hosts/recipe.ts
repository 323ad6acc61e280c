import { addressOf, typeByRule, type BuiltSite } from '../built-site.ts';
import { contentType } from '../content-types.ts';
import { matches } from '../headers.ts';

/** Where the site lies on the server, and where the server listens: an address and port, or nothing for the name of the site. */
export interface Place {
  root: string;
  listen?: string | undefined;
}

/** The first lines of each configuration. */
export const opening = (host: string): string[] => [
  `# Written by \`npm run hosting -- ${host}\` from the built site. Write it again after each build, and bring both to the server:`,
  '# the policies in it carry hashes of the pages.',
];

/** A path of `_headers` as an expression that PCRE and RE2 both read: `*` is anything, `:name` one part of a path. */
export function expression(path: string): string {
  const plain = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return `^${plain.replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`;
}

/** A header, and what it is set to on which path. */
export interface Setting {
  name: string;
  values: { path: string; value: string }[];
}

/** Content types are set in another way than the other headers. */
export const isType = (name: string) => name.toLowerCase() === 'content-type';

/** Each header that the rules set, but for content types. Two rules for one header must never meet: hosts differ in what they make of it. */
export function settings(site: BuiltSite): Setting[] {
  const all = new Map<string, Setting>();
  for (const { path, headers } of site.rules) {
    for (const [name, value] of headers.filter(([each]) => !isType(each))) {
      const setting = all.get(name.toLowerCase()) ?? { name, values: [] };
      all.set(name.toLowerCase(), { name: setting.name, values: [...setting.values, { path, value }] });
    }
  }
  for (const setting of all.values()) stopAtMeeting(site, setting);
  return [...all.values()];
}

/** What a header is set to on an address, or nothing. */
export const valueAt = ({ values }: Setting, address: string): string | undefined => values.find(({ path }) => matches(path, address))?.value;

function stopAtMeeting(site: BuiltSite, { name, values }: Setting): void {
  if (values.length < 2) return;
  for (const address of site.files.map((file) => addressOf(site.base, file))) {
    const met = values.map(({ path }) => path).filter((path) => matches(path, address));
    if (met.length > 1) throw new Error(`_headers: ${met.join(' and ')} both set ${name} for ${address}. Write them so that only one fits.`);
  }
}

/** Content types by ending, and the files that are of another type than their ending says. */
export function contentTypes(site: BuiltSite): { byEnding: Map<string, string>; byFile: Map<string, string> } {
  const types = site.files.map((file) => ({ file, ending: /[^./]*$/.exec(file)?.[0] ?? '', type: typeByRule(site, file) ?? contentType(file) }));
  const byEnding = new Map<string, string>();
  for (const { file, ending, type } of types) {
    const same = types.every((other) => other.ending !== ending || other.type === type);
    byEnding.set(ending, same ? type : contentType(file));
  }
  const odd = types.filter(({ ending, type }) => byEnding.get(ending) !== type);
  return { byEnding, byFile: new Map(odd.map(({ file, type }) => [file, type])) };
}
