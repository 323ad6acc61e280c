/** One run: reads the content, tests its links, writes the report. It never writes into content. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../schema/source.ts';
import { wantsMore, type Try } from './answer.ts';
import { forPeople, count, summary } from './for-people.ts';
import { linksIn } from './places.ts';
import { missingIn, reportOn, type Report } from './report.ts';
import { testLinks, type Patience } from './test-links.ts';
import { verdictOn } from './verdict.ts';

/** What a run is given: the content, the folder for the report, the day, and where its progress is told. */
export interface Run {
  files: readonly SourceFile[];
  folder: string;
  day: string;
  patience: Patience;
  say: (line: string) => void;
}

/** Tests every external link, writes `links.json` and `links.md` into the folder, and resolves to the report. */
export async function run({ files, folder, day, patience, say }: Run): Promise<Report> {
  const links = linksIn(files);
  const json = join(folder, 'links.json');
  const before = missingIn(existsSync(json) ? readFileSync(json, 'utf8') : undefined);
  say(`${count(links.length, 'link')} to other sites. One request at a time for each site, so this takes some minutes.`);
  const addresses = links.map(({ address }) => address);
  const tries = await testLinks(addresses, patience, progress(links.length, before, say));
  const report = reportOn(links, tries, before, day);
  mkdirSync(folder, { recursive: true });
  writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, 'links.md'), forPeople(report));
  return report;
}

/** The last lines of a run: what came of it, what is gone and where, and where the report lies. */
export const ending = (report: Report, folder: string): string[] => [
  summary(report),
  ...report.links
    .filter(({ news }) => news)
    .flatMap(({ address, because, places }) => [`  gone: ${address}. ${because}`, ...places.map(({ path, line }) => `    ${path}:${line}`)]),
  `What to change, and where: ${join(folder, 'links.md')}. Nothing in content/ was changed.`,
];

/** Tells of each link when it is settled, and of those that are asked again. */
function progress(all: number, before: ReadonlySet<string>, say: (line: string) => void) {
  let settled = 0;
  return (address: string, tries: readonly Try[]) => {
    if (wantsMore(tries)) return say(`     again later: ${address}`);
    const { state, because } = verdictOn(address, tries, before.has(address));
    settled += 1;
    say(`${String(settled).padStart(String(all).length)} of ${all}  ${state.padEnd(6)}  ${address}${state === 'works' ? '' : `  ${because}`}`);
  };
}
