import { expect, test } from 'vitest';
import { blocksOf } from '../../src/workbench/words/prose.ts';
import { grade } from '../../src/workbench/words/plain.ts';
import { checkWords } from '../../src/workbench/words/rules.ts';
import { show } from '../../src/workbench/words/finding.ts';
import { readContent } from '../../src/workbench/content-check.ts';

const content = await readContent('.');

/** What the check says when this is put into that file of the real content, in place of those words. */
function after(path: string, found: string | RegExp, planted: string): string[] {
  const files = content.map((file) => (file.path === path ? { path, text: file.text.replace(found, planted) } : file));
  if (files.every((file, index) => file.text === content[index]?.text)) throw new Error(`${path} has no ${String(found)} to replace.`);
  return checkWords(files, (asked) => asked === path).map(show);
}

const guide = 'content/mentorship/reach-out.mdx';
const obstacle = 'content/obstacles/skill-gap.mdx';
const heading = '## The essentials\n';
const plant = (sentence: string) => after(guide, heading, `${heading}\n${sentence}\n`);

const bad: [what: string, sentence: string, says: RegExp][] = [
  ['hype', 'This will unlock your potential.', /hype: "unlock"/],
  ['another journey', 'Your mentoring journey starts now.', /hype: "journey"/],
  ['a rhetorical pair', 'It is not just a talk but a turning point.', /hype: "not just a talk but"/],
  ['an exclamation mark', 'You can do this!', /tone: an exclamation mark/],
  ['a link that says nothing', 'Read [here](https://example.org) how.', /link: the words "here"/],
  ['a word twice', 'Ask for for one thing.', /retext-repeated-words/],
  ['the wrong article', 'Ask for a hour.', /retext-indefinite-article/],
  ['a word that leaves people out', 'The chairman decides.', /retext-equality/],
  [
    'a sentence that never ends',
    'You could write to the person whom you met at the event last spring, and ask whether they would have the time to read the page that you have written about the work you did there, if they can.',
    /sentence: \d+ words/,
  ],
  ['a claim about mentoring without a source', 'People with a mentor are more likely to be promoted.', /source: a claim without a source/],
  ['a claim about research without a source', 'Research shows that short messages work.', /source: a claim without a source/],
  ['the figure that nobody could trace', 'People with mentors are promoted five times more often<Cite id="allen-2004" />.', /claim: nobody could trace/],
  ['a heading that jumps', '#### Deep down', /heading: "Deep down" jumps from rank 2 to 4/],
];

test.each(bad)('%s is found, with file and line', (_, sentence, says) => {
  const found = plant(sentence).filter((line) => says.test(line));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^content\/mentorship\/reach-out\.mdx:\d+ {2}/);
  const line = Number(/:(\d+) /.exec(found[0] ?? '')?.[1]);
  const text = content.find(({ path }) => path === guide)?.text.replace(heading, `${heading}\n${sentence}\n`) ?? '';
  expect(text.split('\n')[line - 1]).toBe(sentence);
});

test('words that are said of practice, or of what nobody has tested, need no source', () => {
  expect(plant('That mentoring leads to more pay is *practice wisdom*.').filter((line) => line.includes('source:'))).toEqual([]);
});

test('a finding is cited with our word for its strength, and never with a stronger one', () => {
  const planted = (word: string) =>
    plant(`Mentors help a little<Cite id="ibarra-2010" />. It is *${word}*.`).filter((line) => line.includes('strength: ibarra-2010'));
  expect(planted('limited')).toEqual([]);
  expect(planted('practice wisdom')).toEqual([]);
  expect(planted('strong')).toHaveLength(1);
});

test('a page that is hard to read is refused, and an answer in short sooner', () => {
  const hard = 'Organizational stakeholders perpetually necessitate comprehensive developmental interventions. ';
  expect(after(guide, heading, `${heading}\n${hard.repeat(60)}\n`).some((line) => /grade: the page reads at grade \d/.test(line))).toBe(true);
  expect(after(obstacle, /^inShort: .*$/m, `inShort: "${hard}"`).some((line) => /skill-gap\.mdx:\d+ {2}grade: inShort reads at grade/.test(line))).toBe(true);
  expect(grade(['The cat sat on the mat. It was warm.'])).toBeLessThan(2);
});

test('a guide keeps its parts, its length and a way onward', () => {
  expect(after(guide, '## If you have longer', '### If you have longer').join('\n')).toContain('It needs exactly: The essentials, If you have longer.');
  expect(after(guide, /<Say>[\s\S]*?<\/Say>/, '').join('\n')).toContain('has 0 <Say>. It needs 1.');
  expect(after(guide, /## The essentials[\s\S]*/, '## The essentials\n\nShort.\n').join('\n')).toMatch(/length: \d+ words\. At least 500/);
  expect(after(guide, /^checklist: .*$/m, '').join('\n')).toContain('leads to no checklist');
});

test('an obstacle rests on two findings at least, and nothing stands alone', () => {
  expect(after(obstacle, /<Cite id="[^"]*" \/>/g, '').join('\n')).toContain('cites 0 findings');
  const alone = content.map((file) => ({ ...file, text: file.text.replaceAll('mentorship/ending-well', 'mentorship/reach-out') }));
  const path = 'content/mentorship/ending-well.mdx';
  const found = checkWords(alone, (asked) => asked === path).map(show);
  expect(found.join('\n')).toContain(`${path}:1  orphan: linked from 0 other pages`);
}, 30_000);

test('a resource says what it is, and is not called not-verified when it was seen', () => {
  const resource = 'content/resources/acas-website.mdx';
  expect(after(resource, /\n---\n[\s\S]*$/, '\n---\n').join('\n')).toContain('text: is missing. Write one short paragraph below the last ---');
  const unfound = after(resource, /^status: .*$/m, 'status: not-verified').filter((line) => line.includes('  status: '));
  expect(unfound).toHaveLength(1);
  expect(unfound[0]).toContain('says that nobody found it, yet there is a url. Type verified or partly-verified if you saw it');
  const alone = after(resource, /^status: .*\n([\s\S]*?)^alternatives:\n(?: +- .*\n)+/m, 'status: not-verified\n$1').join('\n');
  expect(alone).toContain('Name what to use instead under alternatives');
}, 30_000);

test('what readers type leads to one page of a kind, and to one group of words', () => {
  const twice = after(guide, /^alsoKnownAs:\n/m, 'alsoKnownAs:\n  - ending well with a mentor\n  - ending well with a mentor\n');
  expect(twice.join('\n')).toMatch(/reach-out\.mdx:\d+ {2}everyday: "ending well with a mentor" is claimed by this page already/);
  const words = 'content/topics/everyday-words.yaml';
  const both = after(words, 'line manager, ', 'redundant, line manager, ');
  expect(both.join('\n')).toMatch(/everyday-words\.yaml:\d+ {2}everyday: "redundant" stands in the group "boss" already/);
});

test('a block of prose knows its line, the tags around it, what it cites and what it leads to', () => {
  const [first, second] = blocksOf('One <Cite id="a-1" /> *moderate*.\n\n<Say>\n\nTwo. <See to="mentorship/reach-out">How to ask</See>\n\n</Say>\n', 10);
  expect(first).toMatchObject({ text: 'One moderate.', line: 11, cites: ['a-1'], stressed: ['moderate'], inside: [] });
  expect(second).toMatchObject({ text: 'Two. How to ask', line: 15, inside: ['Say'], links: ['How to ask'] });
});
