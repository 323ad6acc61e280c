import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lettersOf, pagesOf } from '../support/pdf.ts';
import { promisedPages } from '../support/sheets.ts';
import type { Check, Given } from './checks.ts';
import type { Paper, Tab } from './engine.ts';
import { fillFully, openSheet } from './sheet.ts';

const papers = ['A4', 'Letter'] as const;
const agreement = 'mentorship-agreement';

async function print(tab: Tab, { profile }: Given, paper: Paper): Promise<string> {
  if (!tab.pdf) throw new Error('This engine prints nothing.');
  const file = join(profile, `${Math.random().toString(36).slice(2)}.pdf`);
  writeFileSync(file, await tab.pdf(paper));
  return file;
}

/** They come first, while the browser keeps nothing yet: the agreement is blank. */
export const paperChecks: readonly Check[] = [
  {
    name: 'the blank agreement has the pages it promises, on A4 and on Letter',
    when: ({ prints }) => prints,
    async run(given) {
      const { tab } = given;
      await openSheet(tab, `${given.address}checklists/${agreement}/`);
      const found: Record<string, number> = {};
      for (const paper of papers) found[paper] = pagesOf(await print(tab, given, paper)).length;
      assert.deepEqual(found, { A4: promisedPages(agreement), Letter: promisedPages(agreement) });
    },
  },
  {
    name: 'forty lines in every answer of the agreement are each on paper once',
    when: ({ prints }) => prints,
    async run(given) {
      const { tab } = given;
      await openSheet(tab, `${given.address}checklists/${agreement}/`);
      const lines = await fillFully(tab);
      const text = lettersOf(await print(tab, given, 'A4')).join('');
      assert.deepEqual(
        lines.filter((line) => text.split(line).length !== 2),
        [],
      );
    },
  },
];
