import fc from 'fast-check';

/** Signs that Markdown, HTML, spreadsheets and files trip over. Between them stand spaces; those that hold spaces or line ends follow. */
const signs =
  String.raw`* _ ** __ # ### | || < > & &amp; &#35; &#x1F; &copy ~ ~~ ~~~ \ \\ \| \* [x] [a](b) ![ ]( <br> <b> <!-- ]]> - + -- --- === = == 1. 23) 1234567890. : :-- --: | " ' ; , { } % @ $a$
  http:// https://example.org/a_b?c=*d*&e#f www.example.org/_a_ jo_e.b@example.org a@b x:y =SUM(A1) __proto__ null`.split(/\s+/);
const lines = [
  '\n',
  '\n\n',
  '\n\n\n',
  '    ',
  '  ',
  ' ',
  '\t',
  '## ',
  '- ',
  '1. ',
  '> ',
  '+ ',
  '```\n',
  '    a',
  '| a | b |\n| --- | --- |\n',
  '[a]: b\n',
  'a\n===\n',
  '\\\n',
  '  \n',
];
const scripts = [
  '👩🏽‍🌾',
  '🪨',
  '🏳️‍🌈',
  'é',
  'e\u0301',
  'שלום',
  'مرحبا',
  '\u202Eabc\u202C',
  '日本語',
  '한국어',
  '你好',
  'ß',
  'İ',
  '\u00A0',
  '\u3000',
  '\u200B',
  '\uFEFF',
  '\u2028',
];

const hostile = fc.array(fc.oneof(fc.constantFrom(...signs, ...lines, ...scripts), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 14 });
const typed = fc.string({ unit: 'binary-ascii', maxLength: 40 }).map((text) => text.replace(/[^\P{Cc}\t\n]/gu, '\n'));
const usual = fc.constantFrom('In private, one thing at a time.', 'Run the Monday meeting\nand not be afraid of it', 'June');

/** Words as people write them, or worse, in lines that end in LF as fields give them; with `longest`, now and then that many characters. */
export function words(longest = 0): fc.Arbitrary<string> {
  const some = fc.oneof({ weight: 6, arbitrary: hostile.map((parts) => parts.join('')) }, { weight: 3, arbitrary: typed }, { weight: 1, arbitrary: usual });
  if (longest === 0) return some;
  const long = some.map((text) => `${text} and so on, line for line.\n`.repeat(longest).slice(0, longest).toWellFormed());
  return fc.oneof({ weight: 150, arbitrary: some }, { weight: 1, arbitrary: long });
}
