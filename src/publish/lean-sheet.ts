import { Features, transform, type CustomAtRules, type TransformOptions } from 'lightningcss';
import { mayFit, type Present } from './asked.ts';

/** The style sheet as short as it can be written, without rules and custom properties that nothing present can ask for. */
export function leanSheet(css: string, present: Present): string {
  // Flat first: a rule that nests others gives them the weight of its heaviest selector, used or not. Without nesting a sheet compresses as well.
  const flat = write(
    css.replaceAll(fontStamp, '').replaceAll(name, '').replaceAll(inOneWeight, inTwoWeights).replaceAll(defaults, '').replaceAll(standIn, withTwin),
    { include: Features.Nesting },
  );
  const used = write(flat, { visitor: { Selector: (selector) => (mayFit(selector, present) ? undefined : []) } });
  return write(withoutUnusedProperties(used), { visitor: { DashedIdent: shortNames() } });
}

const write = (css: string, options: Omit<TransformOptions<CustomAtRules>, 'filename' | 'code'>): string =>
  transform({ ...options, filename: 'sheet.css', code: Buffer.from(css), minify: true }).code.toString();

/** Astro stamps the name of each face to make it unique. Ours differ without. */
const fontStamp = /(?<=font-family:[^;}]*|--font-\w+:[^;}]*)-[\da-f]{16}/g;
/** Until a face arrives, one that is on most machines stands in, stretched to its measure. On Linux the twin of the same widths has another name. */
const standIn = /local\("(Arial|Times New Roman)( Bold)?"\)/g;
const withTwin = (local: string, face: string, bold = '') => `${local},local("Liberation ${face === 'Arial' ? 'Sans' : 'Serif'}${bold}")`;
/** Astro says that one stand-in serves for all weights. Then nothing is bold: a browser makes no bold of a face that says it has it. */
const inOneWeight = /@font-face\s*\{[^}]*local\("Arial"\)[^}]*\}/g;
const inTwoWeights = (face: string) => face.replace('400 700', '400') + face.replace('400 700', '700').replace('local("Arial")', 'local("Arial Bold")');
/** What a face is without saying so, and what a local one never needs. */
const defaults = /(?<=@font-face[^}]*)(?:font-style:\s*normal;?|font-display:\s*swap;?)/g;
/** Tailwind signs what it writes. None of its rules are left; what was built with it is named in the list of what Cairn is built from. */
const name = /\/\*![^]*?\*\//g;

/** One that only an unused one mentions is unused as well, hence again until none is left. */
function withoutUnusedProperties(css: string): string {
  const mentioned = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, property]) => property));
  const unused = [...css.matchAll(/[{;](--[\w-]+):/g)].flatMap(([, property = '']) => (mentioned.has(property) ? [] : [property]));
  return unused.length > 0 ? withoutUnusedProperties(write(css, { unusedSymbols: unused })) : css;
}

/** Custom properties by the order of their first mention: `--a`, `--b`. */
function shortNames(): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    if (!names.has(name)) names.set(name, `--${(names.size + 10).toString(36)}`);
    return names.get(name) ?? name;
  };
}
