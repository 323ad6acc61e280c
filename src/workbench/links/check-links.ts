/**
 * `npm run check:links`: tests every link of the content to another site and proposes what to change, in reports/links.md. It changes nothing itself.
 * It ends with 0 when nothing is gone, 1 when something is that readers still see as good, 2 when it could not do its work.
 */
import { site } from '../../site.ts';
import { readContent } from '../content-check.ts';
import { exitCode } from './report.ts';
import { ending, run } from './run.ts';
import { patient } from './test-links.ts';

const folder = 'reports';
const origin = process.env['CAIRN_ORIGIN'] ?? site.origin;
const base = `/${process.env['CAIRN_BASE'] ?? site.base}/`.replace(/\/+/g, '/');
/** Who we are, and the page that says how to reach us. */
const agent = `${site.name}-link-check/1.0 (+${origin}${base}contribute/)`;

try {
  const report = await run({
    files: await readContent('.'),
    folder,
    // The day of the test is today, whatever day a build is made for.
    day: new Date().toISOString().slice(0, 10),
    patience: { ...patient, agent },
    say: (line) => console.log(line),
  });
  for (const line of ['', ...ending(report, folder)]) console.log(line);
  process.exitCode = exitCode(report);
} catch (error) {
  console.error(`The links could not be tested: ${(error as Error).message}`);
  process.exitCode = 2;
}
