import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEngines } from '../bench/search-quality/engines.ts';
import { questionsOf } from '../bench/search-quality/lists.ts';
import { score } from '../bench/search-quality/score.ts';
import { readPages } from '../support/dist.ts';

let engines: Awaited<ReturnType<typeof openEngines>>;
beforeAll(async () => {
  engines = await openEngines(fileURLToPath(new URL('../../dist', import.meta.url)));
});
afterAll(() => engines.close());

test('every answer that the lists accept is a page of the site, and no question stands twice', () => {
  const paths = new Set(readPages().map(({ path }) => path.replace(/\/$/, '')));
  const asked = [...questionsOf('questions'), ...questionsOf('exam')];
  expect(asked.flatMap((question) => question.pages.filter((page) => !paths.has(page)))).toEqual([]);
  expect(asked.map(({ ask }) => ask).filter((ask, index, all) => all.indexOf(ask) < index)).toEqual([]);
  expect(asked.length).toBeGreaterThan(300);
});

test.each([
  ['questions', 0.94],
  ['exam', 0.93],
] as const)(
  "questions in readers' own words find their page among the first three, and none finds nothing: %s",
  async (list, least) => {
    const { at3, nothing, missed } = await score(questionsOf(list), engines.ours);
    expect(nothing).toBe(0);
    expect(at3, list === 'questions' ? missed.map(({ ask }) => ask).join('\n') : '').toBeGreaterThanOrEqual(least);
  },
  120_000,
);

const help = ['mentorship/support-in-hard-times'];
const apart = ['mentorship/when-it-goes-wrong', 'checklists/is-this-all-right'];
test.each([
  ['i want to kill myself', help],
  ['kill myself', help],
  ['suicide', help],
  ['suicidal thoughts', help],
  ['suicidel', help],
  ['want to die', help],
  ['i dont want to live anymore', help],
  ['self harm', help],
  ['end my life', help],
  ['my mentor touched me', apart],
  ['he put his hand on my leg', apart],
  ['my mentor threatens me', apart],
  ['my mentor wants sex', apart],
  ['mentor assaulted me', apart],
  ['laid off today', ['obstacles/economic-downturn']],
  ['i got fired', ['obstacles/economic-downturn']],
])('someone in danger comes to the page that helps at once: "%s"', async (question, wanted) => {
  expect(wanted).toContain((await engines.ours(question))[0]);
});
