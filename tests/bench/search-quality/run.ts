/**
 * `npm run bench:search`: asks our search and plain Pagefind, on the same index, every question of both lists, prints how well each did and which
 * questions ours missed, and writes the table to results.md. It needs `npm run build` first.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openEngines } from './engines.ts';
import { questionsOf } from './lists.ts';
import { score, type Score } from './score.ts';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
if (!existsSync(`${dist}/pagefind/first.json`)) {
  console.error('There is no built site with a search index. Run `npm run build` first.');
  process.exit(1);
}
const figure = (share: number) => share.toFixed(3);
const row = (list: string, count: number, engine: string, { at1, at3, mrr, nothing }: Score) =>
  `| ${list} | ${count} | ${engine} | ${[at1, at3, mrr, nothing].map(figure).join(' | ')} |`;

const { ours, first, plain, close } = await openEngines(dist);
const rows: string[] = [];
for (const list of ['questions', 'exam'] as const) {
  const questions = questionsOf(list);
  console.log(`${list}: ${questions.length} questions ...`);
  const scores = { ours: await score(questions, ours), plain: await score(questions, plain) };
  rows.push(row(list, questions.length, 'Cairn', scores.ours), row(list, questions.length, 'plain Pagefind', scores.plain));
  const answered = questions.filter(({ pages }) => pages.some((page) => !page.startsWith('resources/')));
  rows.push(row(`${list}, answered by a page of ours`, answered.length, 'Cairn, first layer alone', await score(answered, first)));
  // The exam stays unseen: what it misses is not shown.
  if (list === 'questions')
    for (const { ask, pages, found } of scores.ours.missed) console.log(`  missed: ${ask}\n    wanted: ${pages.join(' ')}\n    came:   ${found.join(' ')}`);
}
close();

const table = [
  '# How well the search answers',
  '',
  'Written by `npm run bench:search`. `questions` is the list on which the ranking was tuned; nobody tuned anything on `exam`. success@3: the share of questions with a right page among the first',
  'three results. MRR: the mean of 1 divided by the place of the first right page among ten. Zero: the share of questions for which nothing was found.',
  'The first layer alone answers from guides, obstacles, stories and checklists, before names of resources and texts have come: it is asked what one of those answers.',
  '',
  '| List | Questions | Search | success@1 | success@3 | MRR | zero |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  ...rows,
  '',
].join('\n');
writeFileSync(new URL('results.md', import.meta.url), table);
console.log(`\n${table}`);
process.exit();
