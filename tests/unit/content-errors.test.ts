import { expect, test } from 'vitest';
import { checkContent, report, type SourceFile } from '../../src/schema/check.ts';
import { complaintsAfter, edited, sound } from '../support/content.ts';

const book = 'content/resources/a-book.mdx';
const story = 'content/case-studies/john.mdx';
const finding = 'content/evidence/allen-2004.yaml';
const ticks = 'content/checklists/thirty-days.yaml';

const complaints = (files: readonly SourceFile[]) => checkContent(files).map(report);
const beside = (path: string, text: string) => complaints([...edited(), { path, text }]);
const bookText = sound[book] ?? '';

/** What a writer types instead, and what is said of it: line, field, what was found, what to type. */
const typed: readonly [what: string, edit: [path: string, found: string, typed: string], line: number, said: string][] = [
  [
    'an unquoted colon',
    [book, 'title: A book', 'title: A book: part 2'],
    2,
    'title: a colon inside a text needs quotes around the whole. Type title: "A book: part 2"',
  ],
  [
    'a colon and a quotation mark',
    [book, 'why: It is clear.', 'why: He says: "Read it"'],
    26,
    `why: a colon inside a text needs quotes around the whole. Type why: 'He says: "Read it"'`,
  ],
  [
    'an unquoted colon in a list',
    [book, '- Seen at the publisher.', '- Seen at: the publisher.'],
    21,
    'checked.0: must be text, found {"Seen at":"the publisher."}. A colon and a space inside a text need quotes around the whole.',
  ],
  ['a tab', [book, '  - skill-gap', '\t- skill-gap'], 16, 'fields: starts with a tab. Type two spaces instead of each tab.'],
  [
    'a quotation mark that does not close',
    [finding, 'finding: Small.', 'finding: "Small.'],
    9,
    'finding: a quotation mark opens here and does not close. Type it behind the last word too.',
  ],
  [
    'words behind a quotation mark',
    [book, 'title: A book', 'title: "A book" of words'],
    2,
    `title: something stands behind the closing quotation mark or bracket. Put quotes around the whole: title: '"A book" of words'`,
  ],
  [
    'a sign that means something',
    [book, 'why: It is clear.', 'why: @ada made it.'],
    26,
    'why: a text that starts with such a sign needs quotes. Type why: "@ada made it."',
  ],
  ['a star before a text', [book, 'why: It is clear.', 'why: *Clear* it is.'], 26, 'why: a text that starts with * needs quotes. Type why: "*Clear* it is."'],
  ['a star before a word', [book, 'why: It is clear.', 'why: *Clear'], 26, 'why: a text that starts with * needs quotes. Type why: "*Clear"'],
  ['a field twice', [book, 'cost: free', 'cost: free\ncost: free'], 12, 'cost: stands twice. Keep one of the two.'],
  [
    'a line that is no field',
    [book, 'cost: free', 'cost free'],
    11,
    'fields: "cost free" is no field. Type a name, a colon and a space, such as title: Words. A text that goes on in a second line needs quotes, or two more spaces before it.',
  ],
  [
    'a day that no month has',
    [book, 'reviewed: 2026-11-23', 'reviewed: 2026-02-30'],
    4,
    'reviewed: found "2026-02-30". There is no such day. Type one that the calendar has, as year-month-day.',
  ],
  ['a number for a text', [book, 'title: A book', 'title: 1984'], 2, 'title: must be text, found 1984. Put quotes around it: "1984".'],
  ['a year with a digit too many', [book, 'year: 2016', 'year: 20166'], 8, 'year: must be at most 2100, found 20166.'],
  [
    'a language by its name',
    [book, 'language: en', 'language: English'],
    18,
    'language: found "English". Type two small letters, such as en (ISO 639-1), or unknown.',
  ],
  ['a list that is empty', [book, 'checked:\n  - Seen at the publisher.', 'checked: []'], 20, 'checked: needs at least 1 entry, found none.'],
  ['a term left out', [book, 'type: book\n', ''], 2, 'type: is missing. Type one of: book. What kind of thing it is.'],
  [
    'a day left out',
    [book, 'reviewed: 2026-11-23\n', ''],
    2,
    'reviewed: is missing. Type a day, such as 2026-11-23. The day somebody last read the whole page and found it right.',
  ],
  ['a year left out', [book, 'year: 2016\n', ''], 2, 'year: is missing. The year, a few words when there are several, or unknown.'],
  [
    'a title left open',
    [book, 'title: A book', 'title: unknown'],
    2,
    'title: found "unknown". Type the title as it stands at the source. Only a draft may leave it unknown.',
  ],
  [
    'a tag that does not close',
    [story, 'A story.', 'A story.\n\n<Say>\n\nWords.'],
    16,
    '<Say>: opens here and does not close. Type </Say> after its text, or end the tag with />.',
  ],
  ['a tag that was not opened', [story, 'A story.', '</Say>'], 14, '<Say>: closes here and was not opened. Type <Say> before its text, or delete </Say>.'],
  ['a tag without a name', [story, 'A story.', '<>A story.'], 14, 'text: a tag needs a name, such as <Say>. Take out <> and </>.'],
  ['an id in single quotes', [story, 'A story.', "A story<Cite id='alen-2004' />."], 14, '<Cite>: there is no finding "alen-2004". Did you mean "allen-2004"?'],
  ['a comment as in HTML', [story, 'A story.', '<!-- later -->'], 14, 'text: a comment is typed {/* like this */}.'],
  ['an address in brackets', [story, 'A story.', '<https://example.org>'], 14, 'text: an address is typed [words that say where it leads](https://address).'],
  ['a sign for less', [story, 'A story.', 'A story of <5 lines.'], 14, 'text: the sign < starts a tag. Type \\< for the sign itself, or say it in words.'],
  ['a curly bracket', [story, 'A story.', 'A {story}.'], 14, 'text: a curly bracket starts code, found {story}. Type \\{ for the sign itself.'],
  ['an import', [story, 'A story.', 'import x from "y"'], 14, 'text: "import x from "y"" is code. Take it out: tags need no import.'],
];

test.each(typed)('%s: the writer reads the line, the field and what to type', (_, edit, line, said) => {
  expect(complaintsAfter(edit)).toEqual([`${edit[0]}:${line}  ${said}`]);
});

test.each([
  ['content/resources/b-book.txt', bookText, 1, 'file name: ends in .txt. In resources/ it must be .mdx or .md: rename it to b-book.mdx.'],
  ['content/evidence/b.yml', 'x', 1, 'file name: ends in .yml. In evidence/ it must be .yaml: rename it to b.yaml.'],
  [
    'content/resources/B Book.mdx',
    bookText,
    1,
    'file name: "B Book" cannot be an address. Rename the file to b-book.mdx: small letters, digits and single hyphens.',
  ],
  ['content/resources/books/b.mdx', bookText, 1, 'folder: there are no folders in content/resources/. Move the file to content/resources/b.mdx.'],
  [
    'content/b.mdx',
    bookText,
    1,
    'folder: the file lies beside the folders. Move it into one of them: case-studies, checklists, evidence, mentorship, obstacles, pages, resources, topics.',
  ],
  [
    'content/pages/About us/b.mdx',
    bookText,
    1,
    'folder: "About us" cannot be part of an address. Rename the folder to about-us: small letters, digits and single hyphens.',
  ],
  ['content/pages/../resources/b.mdx', bookText, 1, 'folder: ".." cannot be part of an address. Small letters, digits and single hyphens can.'],
  ['content/pages/es/b.mdx', bookText, 1, 'folder: a translation lies in the folder of its language. Move the file to content/es/pages/b.mdx.'],
  ['content/resource/b.mdx', bookText, 1, 'folder: there is no collection "resource". Did you mean "resources"?'],
  ['content/resources/b.mdx', ' \n', 1, 'file: is empty. Delete it, and make a new one with npm run new.'],
  [
    'content/resources/b.mdx',
    `\uFEFF${bookText}`,
    1,
    'file: starts with an invisible sign (a byte order mark). Save it again as "UTF-8", not "UTF-8 with BOM".',
  ],
  [
    'content/resources/b.mdx',
    bookText.replace('A note', 'A n\uFFFDte'),
    29,
    'file: has a letter that is not UTF-8. Save the file as UTF-8 and type that letter again.',
  ],
  ['content/resources/b.mdx', `\n${bookText}`, 2, 'front matter: starts on line 2. Delete what is above it: the first line must be ---.'],
  ['content/resources/b.mdx', '---\ntitle: A book\n', 1, 'front matter: starts here and does not end. Type a line --- below the last field.'],
  ['content/resources/b.mdx', 'A book', 1, 'front matter: is missing. Start the file with a line ---, the fields, and another line ---.'],
  ['content/resources/b.mdx', '---\n---\n', 2, 'fields: found nothing. Type fields, one a line: a name, a colon, a space and the words.'],
  ['content/resources/b.md', `${bookText}\nRead <Resource id="a-book" />.`, 31, '<Resource>: a file that ends in .md has no tags. Rename it to end in .mdx.'],
  ['content/evidence/b.yaml', `---\n${sound[finding]}---\n`, 13, 'fields: a second part begins. Take out the line ---: a .yaml file has none.'],
])('%s: a file that cannot be taken says why and what to do', (path, text, line, said) => {
  expect(beside(path, text).filter((complaint) => complaint.startsWith(path))).toEqual([`${path}:${line}  ${said}`]);
});

test('line ends of Windows change nothing', () => {
  const files = edited([book, '- skill-gap', '- skil-gap']).map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }));
  expect(complaints(files)).toEqual(complaintsAfter([book, '- skill-gap', '- skil-gap']));
});

test('ten broken files are reported in one run, each mistake with its file and line', () => {
  const broken = [
    ...typed.slice(0, 9).map(([, [path, found, words]], index) => {
      const text = (sound[path] ?? '').replace(found, words);
      return { path: path.replace(/[^/]+(?=\.\w+$)/, `broken-${index}`), text };
    }),
    { path: 'content/topics/broken.txt', text: 'x' },
  ];
  const said = complaints([...edited(), ...broken]);
  expect(broken).toHaveLength(10);
  expect(broken.filter(({ path }) => !said.some((complaint) => complaint.startsWith(`${path}:`)))).toEqual([]);
  expect(said.every((complaint) => /^content\/\S+:\d+ {2}\S.*: .+[.?"']$/.test(complaint))).toBe(true);
});

test('a translation is not to blame for an original that cannot be opened', () => {
  const files = edited([story, 'title: ', 'title: A: ']);
  const said = complaints([...files, { path: story.replace('content/', 'content/es/'), text: sound[story] ?? '' }]);
  expect(said.filter((complaint) => complaint.startsWith('content/es/'))).toEqual([]);
});

test('several mistakes in one file are told at once', () => {
  const said = complaintsAfter([book, 'title: A book', 'titel: A book'], [book, 'cost: free', 'cots: free\nlevle: any'], [ticks, 'form: ticks', 'form: tick']);
  expect(said.filter((complaint) => complaint.includes('has no field')).map((complaint) => complaint.split('  ')[1])).toEqual([
    'front matter: has no field "titel". Did you mean "title"?',
    'front matter: has no field "cots". Did you mean "cost"?',
    'front matter: has no field "levle". Did you mean "level"?',
  ]);
  expect(said).toContain(`${ticks}:5  form: is "tick". Type one of: ticks, worksheet.`);
});

test.each([
  ['terms: what is it', 'terms: must be a list (one line each, starting with "- "), found "what is it".'],
  ['terms: { a: 1 }', 'terms: must be a list (one line each, starting with "- "), found {"a":1}.'],
  ['terms:\n  -', 'terms.0: is missing. Type named fields, indented.'],
])('a topic with "%s" is told what to type, and what is filed under it is not blamed', (terms, said) => {
  const path = 'content/topics/obstacles.yaml';
  const files = edited().map((file) => (file.path === path ? { path, text: `label: Terms\ndescription: Words.\n${terms}\n` } : file));
  const found = complaints(files);
  expect(found[0]?.replace(/:\d+ {2}/, ' ')).toBe(`${path} ${said}`);
  expect(found.filter((complaint) => /there is no term/.test(complaint))).toEqual([]);
});

test.each(['sections: some', 'sections:\n  -', 'sections:\n  - id: a\n    items: some', 'sections:\n  - id: a\n    items:\n      -'])(
  'a checklist with "%s" is told what to type',
  (sections) => {
    const path = 'content/checklists/b.yaml';
    expect(beside(path, `title: B\n${sections}\n`).filter((complaint) => / {2}sections/.test(complaint)).length).toBeGreaterThan(0);
  },
);

test('a file that cannot be read does not make others look wrong', () => {
  const said = complaintsAfter(['content/topics/obstacles.yaml', 'label: Terms', 'label: "Terms'], [book, 'title: A book', 'title: A book: two']);
  expect(said.map((complaint) => complaint.split(':')[0])).toEqual(['content/topics/obstacles.yaml', book]);
});
