/** Input that means harm, or was harmed on its way: made from what is valid by mutation, and from nothing. */
import fc from 'fast-check';

const [RUNS, SEED] = [process.env['CAIRN_FUZZ_RUNS'], process.env['CAIRN_FUZZ_SEED']];

/** How many cases there are in all. The seed is fixed, so that a test that fails fails again; both can be set for longer runs. */
export const fuzz = { runs: Number(RUNS ?? 10_000), seed: Number(SEED ?? 20_261_126) };

const nested = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);

/** Texts that programs trip over. */
export const nasty: readonly string[] = [
  '',
  '\0',
  '\uFEFF',
  '\uD800',
  '\uDC00\uD83E',
  '\u202E\u2066txt.exe\u2067',
  '\u2028\u2029',
  '\u200B\u200D\u00AD',
  '<script>globalThis.hacked=1</script>',
  '"><img src=x onerror="globalThis.hacked=1">',
  'javascript:globalThis.hacked=1',
  '{{constructor.constructor("globalThis.hacked=1")()}}',
  '${globalThis.hacked=1}',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '=HYPERLINK("http://x")',
  '../../../etc/passwd',
  'CON',
  '%00%0d%0aSet-Cookie:x',
  '%',
  '%23%23',
  'NaN',
  '1e400',
  '-0',
  'e'.repeat(120),
  '('.repeat(3000) + '@'.repeat(3000),
  ','.repeat(5000),
  `,${' '.repeat(5000)}x`,
  '"'.repeat(999),
  'Ą'.normalize('NFD').repeat(500),
];

const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2,
  99,
  1e21,
  [],
  {},
  [[]],
  [null],
  { picked: 7 },
  { items: {} },
  JSON.parse('{"__proto__":{"hacked":1}}'),
  JSON.parse('{"constructor":{"prototype":{"hacked":1}}}'),
  JSON.parse(nested(40, '[', ']')),
  JSON.parse(nested(9000, '{"a":', '}').replace('{"a":}', '{"a":1}')),
  Array.from({ length: 2100 }, (_, n) => `e${n}`),
  Object.fromEntries(Array.from({ length: 2100 }, (_, n) => [`k${n}`, ''])),
  { ['k'.repeat(101)]: '' },
  ...nasty,
];

/** One step of damage. `at` and `to` are places in the text, from 0 to 1. */
interface Damage {
  how: 'cut' | 'behead' | 'flip' | 'insert' | 'delete' | 'repeat' | 'swap' | 'nest' | 'value' | 'key';
  at: number;
  to: number;
  with: number;
}

/** Even from 0 to 1: `fc.double` would mostly say 0. */
const share = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((part) => part / 10_000);
const damageOf = (...ways: Damage['how'][]): fc.Arbitrary<Damage> => fc.record({ how: fc.constantFrom(...ways), at: share, to: share, with: fc.nat(1000) });
/** Damage after which JSON is still JSON, and damage to its signs. */
const inside = damageOf('value', 'value', 'key');
const outside = damageOf('cut', 'behead', 'flip', 'insert', 'delete', 'repeat', 'swap', 'nest');

function harmed(text: string, { how, at, to, with: number }: Damage): string {
  const [from, end] = [at, to].map((place) => Math.floor(place * text.length)).toSorted((a, b) => a - b) as [number, number];
  const bad = nasty[number % nasty.length] ?? '';
  switch (how) {
    case 'cut':
      return text.slice(0, end);
    case 'behead':
      return text.slice(from);
    case 'flip':
      return text.slice(0, from) + String.fromCharCode(text.charCodeAt(from) ^ (1 << (number % 16))) + text.slice(from + 1);
    case 'insert':
      return text.slice(0, from) + bad + text.slice(from);
    case 'delete':
      return text.slice(0, from) + text.slice(end);
    case 'repeat':
      return text.slice(0, end) + text.slice(from, end).repeat(1 + (number % 20)) + text.slice(end);
    case 'swap':
      return text.slice(end) + text.slice(from, end) + text.slice(0, from);
    case 'nest':
      return `${'[{"a":'.repeat(number)}${text}${'}]'.repeat(number)}`;
    case 'value':
    case 'key':
      return retyped(text, at, number, how === 'key');
  }
}

/** A JSON text in which one value, or the name of one field, is another. */
function retyped(text: string, at: number, number: number, isKey: boolean): string {
  try {
    const root: unknown = JSON.parse(text);
    const places: [Record<string, unknown>, string][] = [];
    const waiting = [root];
    for (let one = waiting.pop(); one !== undefined && places.length < 5000; one = waiting.pop()) {
      if (typeof one !== 'object' || one === null) continue;
      for (const [key, inside] of Object.entries(one)) {
        places.push([one as Record<string, unknown>, key]);
        waiting.push(inside);
      }
    }
    const [parent, key] = places[Math.floor(at * (places.length - 1))] ?? [];
    if (!parent || key === undefined) return text;
    if (isKey) Object.defineProperty(parent, nasty[number % nasty.length] ?? '', { value: parent[key], enumerable: true, configurable: true, writable: true });
    else parent[key] = values[number % values.length];
    return JSON.stringify(root);
  } catch {
    return text;
  }
}

/** What is valid, harmed in one to three steps. */
const mutated = (valid: fc.Arbitrary<string>, damage: fc.Arbitrary<Damage>): fc.Arbitrary<string> =>
  fc
    .tuple(valid, fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([text, steps]) => steps.reduce((now, step) => (now.length < 200_000 ? harmed(now, step) : now), text));

/** Texts from nothing: any signs, JSON, and what programs trip over. */
const fromNothing = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.json(),
  fc.constantFrom(...nasty),
  fc.constantFrom(...values).map((value) => {
    try {
      return JSON.stringify(value);
    } catch {
      return '';
    }
  }),
  fc.array(fc.constantFrom(...nasty, '{', '}', '[', ']', '"', ':', ',', '\n', '#', '='), { maxLength: 30 }).map((parts) => parts.join('')),
);

/** Mostly damaged, sometimes from nothing, sometimes sound. */
export const hostile = (valid: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: mutated(valid, inside) },
    { weight: 3, arbitrary: mutated(valid, outside) },
    { weight: 2, arbitrary: fromNothing },
    { weight: 1, arbitrary: valid },
  );

/** The bytes of a file, harmed as a disk or a mail program may harm them. */
export const bytesOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc
    .tuple(text, fc.constantFrom('utf-8', 'utf-8', 'utf-16le', 'utf-16be'), fc.array(fc.tuple(share, fc.nat(255)), { maxLength: 3 }))
    .map(([written, coding, flips]) => {
      const bytes = new Uint8Array(encoded(written, coding));
      for (const [at, value] of flips) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = value;
      return bytes;
    });

function encoded(text: string, coding: string): number[] | Uint8Array {
  if (coding === 'utf-8') return new TextEncoder().encode(text);
  const units = Array.from({ length: text.length + 1 }, (_, index) => (index === 0 ? 0xfeff : text.charCodeAt(index - 1)));
  return units.flatMap((unit) => (coding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]));
}
