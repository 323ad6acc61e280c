import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { toIsbn13 } from '../../src/domain/isbn.ts';
import { checkContent, report } from '../../src/schema/check.ts';
import { readLine } from '../../src/workbench/new/line.ts';
import { lookUp } from '../../src/workbench/new/look-up.ts';
import { draftsFor, worksIn } from '../../src/workbench/new/many.ts';
import { withFiles } from '../../src/workbench/new/plan.ts';
import { shelfOf } from '../../src/workbench/new/shelf.ts';
import { edited } from '../support/content.ts';

const sound = edited();
const ground = { files: sound, shelf: shelfOf(sound), today: '2026-11-26' };
/** The drafts of a text, by id, as their fields. */
const draftsOf = (text: string) => {
  const { found, refused } = worksIn(text);
  const { files, refused: doubled } = draftsFor(found, 'refs.bib', ground);
  return { drafts: Object.fromEntries(shelfOf(files).map(({ id, data }) => [id, data])), files, refused: [...refused, ...doubled] };
};

test.each([
  ['https://example.org/a?b=c', { url: 'https://example.org/a?b=c' }],
  ['  - https://example.org/ ', { url: 'https://example.org/' }],
  ['10.1037/0021-9010.89.1.127', { url: 'https://doi.org/10.1037/0021-9010.89.1.127' }],
  ['doi:10.1000/ABC(1)', { url: 'https://doi.org/10.1000/ABC(1)' }],
  ['https://doi.org/10.1000/abc', { url: 'https://doi.org/10.1000/abc' }],
  ['http://dx.doi.org/10.1000%2Fabc', undefined],
  ['https://doi.org/10.1000/a%zz', { url: 'https://doi.org/10.1000/a%zz' }],
  ['<https://example.org/book>', { url: 'https://example.org/book' }],
  ['978-1-292-01789-1', { isbn13: '9781292017891' }],
  ['ISBN 0-306-40615-2', { isbn13: '9780306406157' }],
  ['ISBN-13: 978 0 306 40615 7', { isbn13: '9780306406157' }],
  ['3. 9780306406157', { isbn13: '9780306406157' }],
  ['080442957X', { isbn13: '9780804429573' }],
  ['That blue book', { title: 'That blue book' }],
  ['“The Mentoring Manual”: a second look, 978 1 292 01789 1', { title: '“The Mentoring Manual”: a second look', isbn13: '9781292017891' }],
  ['“Two words”; https://example.org/x', { title: 'Two words', url: 'https://example.org/x' }],
])('the line "%s" is understood', (line, known) => {
  if (known) expect(readLine(line)).toEqual(known);
  else expect(readLine(line)).toMatchObject({ url: line });
});

test.each([
  ['978-0-306-40615-8', '"978-0-306-40615-8" is no ISBN: the last digit is a check and does not fit. Compare each digit with the book.'],
  ['www.example.org/book', '"www.example.org/book" is no full address. Type https:// before it, as your browser shows it.'],
  ['Slip', '"Slip" is no title, address, DOI or ISBN. Type one of them, or a title and behind it, after a comma, one of the others.'],
  ['A book, 978-0-306-40615-8', '"978-0-306-40615-8" is no ISBN: the last digit is a check and does not fit. Compare each digit with the book.'],
  [`${'Long '.repeat(20)}title`, 'This title has 105 characters, of at most 90. Leave out its subtitle: Long Long Long Long Long Long Long Long  …'],
])('the line "%s" is refused with what to type', (line, said) => {
  expect(readLine(line)).toBe(said);
});

test.each(['', '   ', '# a remark'])('"%s" says nothing', (line) => {
  expect(readLine(line)).toBeUndefined();
});

test('an ISBN-10 with a wrong digit is none', () => {
  expect(toIsbn13('0-306-40615-3')).toBeUndefined();
});

const ten = `https://example.org/one
https://example.org/two
doi:10.1000/182
https://doi.org/10.1000/183
978-1-292-01789-1

# the rest
0-8044-2957-X
https://example.com/
https://example.net/a/b/
- https://example.org/three?x=1
10.5555/12345678
`;

test('ten pasted lines become ten drafts that pass the content check, and hold nothing that was not in the lines', () => {
  const { drafts, files, refused } = draftsOf(ten);
  expect(refused).toEqual([]);
  expect(files).toHaveLength(10);
  expect(checkContent(withFiles(sound, files)).map(report)).toEqual([]);
  expect(drafts['doi-org-10-1000-182']).toEqual({ draft: true, title: 'unknown', url: 'https://doi.org/10.1000/182', status: 'not-verified' });
  expect(drafts['isbn-9781292017891']).toEqual({ draft: true, title: 'unknown', isbn13: '9781292017891', status: 'not-verified' });
});

test('bad lines are named and the good ones are still made; the same thing twice is made once', () => {
  const { files, refused } = draftsOf('https://example.org/one\nnonsense\n9780306406157\nhttp://www.example.org/one/\n');
  expect(files.map(({ path }) => path)).toEqual(['content/resources/example-org-one.mdx']);
  expect(refused.map(({ line, sentence }) => `${line} ${sentence.slice(0, 40)}`)).toEqual([
    '2 "nonsense" is no title, address, DOI or ',
    '3 The same ISBN is there already: /resourc',
    '4 The same link is there already: content/',
  ]);
});

const bibtex = `@string{wiley = "Wiley"}
@comment{nothing}
@book{starr2014,
  title = {The {Mentoring} Manual: caf{\\'e}},
  author = {Starr, Julie and {National Academies of Sciences}},
  year = 2014, publisher = wiley, isbn = {978-1-292-01789-1}, edition = {2}
}
@book{broken, title = {No end,
}
@article{doe, title={On "x"}, author={Doe, Jane}, journal={Journal of X}, year={2010}, doi={10.1000/XYZ}}
`;

test('BibTeX: each work becomes a draft with what the file says, a broken entry does not take the others along', () => {
  const { drafts, files, refused } = draftsOf(bibtex);
  expect(drafts['the-mentoring-manual']).toEqual({
    draft: true,
    title: 'The Mentoring Manual: café',
    type: 'book',
    creators: [{ given: 'Julie', family: 'Starr' }, 'National Academies of Sciences'],
    year: 2014,
    edition: '2',
    publisher: 'Wiley',
    isbn13: '9781292017891',
    status: 'not-verified',
  });
  expect(drafts['on-x']).toMatchObject({ title: 'On "x"', url: 'https://doi.org/10.1000/XYZ', year: 2010 });
  expect(drafts['on-x']).not.toHaveProperty('type');
  expect(files[1]?.text).toContain('# it is part of: Journal of X\n');
  expect(refused).toHaveLength(1);
  expect(refused[0]).toMatchObject({ line: 8 });
  expect(refused[0]?.sentence).toMatch(/^the entry could not be read .* Look for a bracket or a comma that is missing, or export it again\.$/);
  expect(checkContent(withFiles(sound, files)).map(report)).toEqual([]);
});

test('what does not fit into a field of ours becomes a remark, and the other works are written all the same', () => {
  const body = 'The Committee on the Science of Effective Mentoring in Science, Technology, Engineering, Medicine and Mathematics';
  const { drafts, files, refused } = draftsOf(`@misc{a, title={One thing}, url={www.example.org/x}}\n@misc{b, title={Another matter}, author={{${body}}}}`);
  expect(refused).toEqual([]);
  expect(drafts['one-thing']).not.toHaveProperty('url');
  expect(files[0]?.text).toContain('# its url there: www.example.org/x\n');
  expect(files[1]?.text).toContain(`# its creators there: ["${body}"]\n`);
  expect(checkContent(withFiles(sound, files)).map(report)).toEqual([]);
});

test('CSL-JSON as some programs write it is read as far as it goes, and what is no work is named', () => {
  const { drafts, refused } = draftsOf('[{"title": 1984, "ISBN": 9781292017891, "author": "Ada Writer"}, null, "https://example.org/"]');
  expect(drafts).toMatchObject({ 1984: { title: '1984', isbn13: '9781292017891' } });
  expect(refused.map(({ line }) => line)).toEqual([2, 3]);
});

test('a file that starts with a byte order mark is read like any other', () => {
  expect(Object.keys(draftsOf('\uFEFFTY  - BOOK\nTI  - A single title\nER  - \n').drafts)).toEqual(['a-single-title']);
});

test('what looks like something that is there is written when the editor says so, under an id of its own', () => {
  const { found } = worksIn('9780306406157');
  expect(draftsFor(found, 'x', ground).files).toEqual([]);
  expect(draftsFor(found, 'x', ground, true).files.map(({ path }) => path)).toEqual(['content/resources/isbn-9780306406157.mdx']);
});

test('RIS and CSL-JSON are read too', () => {
  const ris =
    'TY  - BOOK\r\nTI  - A title\r\nAU  - Doe, Jane\r\nPY  - 2011\r\nPB  - Pub\r\nER  - \r\n\r\nTY  - ELEC\r\nTI  - A site\r\nUR  - https://a.example/\r\nER  - \r\n';
  expect(draftsOf(ris).drafts).toMatchObject({ 'a-title': { type: 'book', year: 2011, publisher: 'Pub' }, 'a-site': { url: 'https://a.example/' } });
  const json = JSON.stringify([
    { id: 'x', type: 'webpage', title: 'A page', URL: 'https://b.example/', language: 'en-GB', issued: { 'date-parts': [[1800]] } },
  ]);
  expect(draftsOf(json).drafts).toEqual({
    'a-page': { draft: true, title: 'A page', type: 'website', url: 'https://b.example/', language: 'en', status: 'not-verified' },
  });
  expect(draftsOf('[{ "title": ').refused[0]?.sentence).toMatch(/^this is no JSON/);
});

test('a DOI is looked up only when the editor asks, and what the editor gave stays', async () => {
  const { found } = worksIn('10.1000/182\nhttps://example.org/\n10.1000/gone\n');
  const asked: string[] = [];
  const fetching = ((address: string) => {
    asked.push(address);
    if (address.endsWith('gone')) return Promise.reject(new Error('no network'));
    return Promise.resolve(Response.json({ type: 'book', title: 'The DOI Handbook', DOI: '10.1000/182', publisher: 'IDF', URL: 'https://elsewhere.example/' }));
  }) as typeof fetch;
  const looked = await lookUp(found, fetching);
  expect(asked).toEqual(['https://doi.org/10.1000/182', 'https://doi.org/10.1000/gone']);
  expect(looked.found[0]?.fields).toEqual({ title: 'The DOI Handbook', type: 'book', publisher: 'IDF', url: 'https://doi.org/10.1000/182' });
  expect(looked.said).toEqual(['line 3: 10.1000/gone could not be looked up (no network). Its draft holds the DOI alone.']);
  expect(looked.found[2]).toEqual(found[2]);
});

/** A folder with a small content of its own, in which the command runs as an editor would run it. */
function folderWithContent(): { folder: string; run: (words: string[], input?: string) => { code: number | null; out: string }; [Symbol.dispose]: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-new-'));
  for (const name of ['src', 'package.json']) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const { path, text } of sound) {
    cpSync('package.json', join(folder, path));
    writeFileSync(join(folder, path), text);
  }
  const run = (words: string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/workbench/new/new.ts', ...words], { cwd: folder, input, encoding: 'utf8' });
    return { code: status, out: stdout + stderr };
  };
  return { folder, run, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

test('the command: lines that are piped in, then a kind with flags, then what is missing, and nothing is overwritten', () => {
  using here = folderWithContent();
  const resources = () => readdirSync(join(here.folder, 'content/resources')).toSorted();
  const many = here.run(['resources', '--from', '-'], 'https://example.org/one\nnonsense\n');
  expect(many.out).toContain('Wrote content/resources/example-org-one.mdx');
  expect(many.out).toContain('line 2: "nonsense" is no title, address, DOI or ISBN.');
  expect(many.code).toBe(1);

  const one = here.run(['resource', '--title', 'Quite: new', '--type', 'book']);
  expect(one.out).toBe(
    'Wrote content/resources/quite.mdx\n\nNext: open content/resources/quite.mdx, fill the gaps, and run\n  npm run check -- content/resources/quite.mdx\n',
  );
  expect(readFileSync(join(here.folder, 'content/resources/quite.mdx'), 'utf8')).toContain("title: 'Quite: new'\n");

  const before = resources();
  expect(here.run(['resource', '--title', 'Quite: new', '--type', 'book'])).toMatchObject({ code: 1 });
  const missing = here.run(['guide', '--title', 'How?']);
  expect(missing).toMatchObject({ code: 1 });
  expect(missing.out).toBe('Missing:\n  --name  A few words for menus and lists.\n  --stage  Where it belongs in the five stages. One of: understand, find.\n');
  expect(here.run(['gide']).out).toBe('There is no kind "gide". Did you mean "guide"?\n');
  expect(here.run(['resource', '--title', 'A book!', '--type', 'book']).out).toBe(
    'The id "a-book" is taken: /resources/a-book/ (content/resources/a-book.mdx). Give another with --id.\n"A book" is there already: /resources/a-book/ (content/resources/a-book.mdx).\nNothing was written.\n',
  );
  expect(here.run(['page', '--title', '導師', '--name', '導師']).out).toBe(
    'No id can be made of these words. Give one with --id: small letters, digits and single hyphens.\n',
  );
  expect(here.run(['page', '--title', 'How?', '--name', 'How', '--ground', 'the cleft']).out).toBe(
    'A page takes no --ground. npm run new -- --help lists what each kind takes.\n',
  );
  expect(here.run(['resources', '--from', 'no-such-file']).out).toContain('There is no file "no-such-file".');
  expect(resources()).toEqual(before);
}, 60_000);
